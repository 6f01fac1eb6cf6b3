import { url } from "../lib/html.js";
import { record } from "../lib/record.js";

export const data = {
  pagination: { data: "site.named", size: 1, alias: "entry" },
  permalink: ({ entry: { lang, item } }) => `${url(lang, item.kind, item.record.id)}index.html`,
  eleventyComputed: {
    lang: ({ entry }) => entry.lang,
    name: ({ entry: { lang, item } }) => (item.record.name || item.record.title)[lang],
    section: ({ entry }) => entry.item.kind,
  },
};

export const render = ({ entry, site }) => record(entry.item, site, entry.lang);
