import { e, root } from "../lib/html.js";

export const data = {
  pagination: { data: "site.homes", size: 1, alias: "entry" },
  permalink: ({ entry }) => `${root(entry.lang)}index.html`,
  name: "Terang",
  eleventyComputed: { lang: ({ entry }) => entry.lang },
};

export const render = ({ entry: { lang }, site }) => `<h1>Terang</h1>
<ul>${site.said[lang].sections.map((each) => `<li><a href="${root(lang)}${each.at}/">${e(each.name)}</a></li>`).join("")}</ul>
`;
