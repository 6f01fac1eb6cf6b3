import { e, root } from "../lib/html.js";
import { list } from "../lib/list.js";

const at = (lang, kind, number) => `${root(lang)}${kind}/${number ? `halaman/${number + 1}/` : ""}`;

export const data = {
  pagination: { data: "site.lists", size: 1, alias: "entry" },
  permalink: ({ entry: { lang, item } }) => `${at(lang, item.kind, item.at)}index.html`,
  eleventyComputed: {
    lang: ({ entry }) => entry.lang,
    name: ({ entry, site }) => site.said[entry.lang].sections.find((each) => each.at === entry.item.kind).name,
    section: ({ entry }) => entry.item.kind,
  },
};

export const render = ({ entry: { lang, item }, site, name }) => `<h1>${e(name)}</h1>
${list(item.kind, item.rows, site, lang)}
<nav class="halaman-lain">${Array.from({ length: item.pages }, (_, i) => `<a href="${at(lang, item.kind, i)}">${i + 1}</a>`).join(" ")}</nav>
`;
