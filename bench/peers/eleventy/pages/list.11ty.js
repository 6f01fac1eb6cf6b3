import { e, root, url } from "../lib/html.js";

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

export function render({ entry: { lang, item }, site, name }) {
  const t = site.said[lang];
  const { agencies, regions } = site.records;
  const cells = (row) => {
    if (item.kind !== "programs") return "";
    const agency = agencies.get(row.agency), region = regions.get(row.region);
    return `<td>${e(t.program_statuses[row.status])}</td><td><a href="${url(lang, "agencies", agency.id)}">${e(agency.name[lang])}</a></td><td><a href="${url(lang, "regions", region.id)}">${e(region.name[lang])}</a></td>`;
  };
  return `<h1>${e(name)}</h1>
<table class="tabel">
<thead><tr><th scope="col">Program</th><th scope="col">${e(t.status)}</th><th scope="col">${e(t.agency)}</th><th scope="col">${e(t.region)}</th></tr></thead>
<tbody>
${item.rows.map((row) => `<tr><th scope="row"><a href="${url(lang, item.kind, row.id)}">${e((row.name || row.title)[lang])}</a></th>${cells(row)}</tr>`).join("\n")}
</tbody>
</table>
<nav class="halaman-lain">${Array.from({ length: item.pages }, (_, i) => `<a href="${at(lang, item.kind, i)}">${i + 1}</a>`).join(" ")}</nav>
`;
}
