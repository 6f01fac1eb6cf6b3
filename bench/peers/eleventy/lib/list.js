// The lists: programs, or their budgets or claims, with the columns of each; or names alone.
import { e, shown, url } from "./html.js";
import { path, places, tone } from "./figures.js";
import { short } from "./record.js";

const filters = new Map();

const filter = (site, lang) => {
  const t = site.said[lang];
  const facets = [["agencies", t.agency], ["regions", t.region], ["groups", t.group], ["agencies", t.named_agency], ["partners", t.partners], ["regions", t.named_region]];
  return `<details class="t-saring">
<summary>${e(t.filter)}</summary>
<fieldset class="saring-alat" disabled>
<p class="saring-kata"><label for="saring-kata">${e(t.word)}</label>
<input id="saring-kata" type="search" autocomplete="off" spellcheck="false" enterkeyhint="done"></p>
${facets.map(([kind, label]) => `<p><label>${e(label)}
<select data-saring="${kind}" autocomplete="off"><option value="">${e(t.all)}</option>
${[...site.records[kind].values()].map((each) => `<option class="nomor" value="${each.id}">${e(each.name[lang])}</option>`).join("")}</select></label></p>`).join("\n")}
</fieldset>
</details>`;
};

const heads = (kind, t) => ({
  programs: ["Program", t.status, t.kind, t.agency, t.region, t.main_figure],
  budgets: [t.stage, t.amount, "Program", t.agency, t.region, t.fiscal_year, t.fund, t.document, t.source],
  claims: [t.kind, t.text, t.said_by, "Program", t.source],
})[kind];

const link = (lang, kind, record) => `<a href="${url(lang, kind, record.id)}">${e(record.name[lang])}</a>`;
const cell = (head, content) => `<td data-kolom="${e(head)}">${content}</td>`;

const rows = (kind, p, site, lang) => {
  const t = site.said[lang];
  const agency = cell(t.agency, link(lang, "agencies", site.records.agencies.get(p.agency)));
  const region = cell(t.region, link(lang, "regions", site.records.regions.get(p.region)));
  const name = `<th scope="row" data-kolom="Program">${link(lang, "programs", p)}</th>`;
  const from = (id) => {
    const source = site.records.sources.get(id);
    return cell(t.source, `<a href="${url(lang, "sources", id)}">${e(source.publisher)}</a> <span class="lencana lencana-source">${e(t.source_types[source.type])}</span>`);
  };
  const found = places(p, t, lang);
  if (kind === "programs") {
    const top = found.find((each) => path(each) === p.headline[0]);
    return `<tr>${name}${cell(t.status, `<span class="lencana lencana-status-${p.status}">${e(t.program_statuses[p.status])}</span>`)}${cell(t.kind, e(t.program_kinds[p.kind]))}${agency}${region}${cell(t.main_figure, short(top, p, t, lang))}</tr>`;
  }
  if (kind === "budgets")
    return found.filter((each) => each.list === "budgets").map((each) => `<tr>${cell(t.stage, `<span class="lencana lencana-${tone(each, t)}">${e(t.stages[each.item.stage].name)}</span>`)}${cell(t.amount, `<a class="ke-angka" href="${url(lang, "programs", p.id)}#angka-budgets-${each.item.key}-amount"><data class="angka" data-angka="${p.id}/${path(each)}" value="${each.amount.value}">${shown(each.amount, t, lang)}</data></a>`)}${name}${agency}${region}${cell(t.fiscal_year, `<time datetime="${each.item.fiscal_year}">${each.item.fiscal_year}</time>`)}${cell(t.fund, e(t.funds[each.item.fund]))}${cell(t.document, e(t.documents[each.item.document.type]))}${from(each.amount.source)}</tr>`).join("\n");
  const official = p.officials[0];
  return p.claims.map((each) => `<tr>${cell(t.kind, `<span class="lencana lencana-claim-${each.type}">${e(t.claim_types[each.type])}</span>`)}<th scope="row" data-kolom="${e(t.text)}">${e(each.text[lang])}</th>${cell(t.said_by, e(`${official.name}, ${official.role[lang]}`))}${cell("Program", link(lang, "programs", p))}${from(each.source)}</tr>`).join("\n");
};

const names = (kind, records, lang) => `<table class="tabel">
<tbody>
${records.map((each) => `<tr><th scope="row"><a href="${url(lang, kind, each.id)}">${e((each.name || each.title)[lang])}</a></th></tr>`).join("\n")}
</tbody>
</table>`;

export const list = (kind, some, site, lang) => {
  const columns = heads(kind, site.said[lang]);
  if (!columns) return names(kind, some, lang);
  if (!filters.has(lang)) filters.set(lang, filter(site, lang));
  return `${filters.get(lang)}
<table class="tabel tabel-${kind}">
<thead><tr>${columns.map((each) => `<th scope="col">${e(each)}</th>`).join("")}</tr></thead>
<tbody>
${some.map((p) => rows(kind, p, site, lang)).join("\n")}
</tbody>
</table>`;
};
