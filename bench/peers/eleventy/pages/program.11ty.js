import { url } from "../lib/html.js";
import { program } from "../lib/program.js";

export const data = {
  pagination: { data: "site.programs", size: 1, alias: "entry" },
  permalink: ({ entry }) => `${url(entry.lang, "programs", entry.item.id)}index.html`,
  section: "programs",
  eleventyComputed: {
    lang: ({ entry }) => entry.lang,
    name: ({ entry }) => entry.item.name[entry.lang],
    summary: ({ entry }) => entry.item.summary[entry.lang],
  },
};

// The layout prints `page.head`: what a program says of itself to machines.
export function render({ entry, site, page }) {
  const { head, body } = program(entry.item, site, entry.lang, this.paragraphs);
  page.head = head;
  return body;
}
