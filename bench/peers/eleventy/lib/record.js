// The page of any other record: its figures and its programs.
import { e, shown, url } from "./html.js";
import { anchor, path, places, tone } from "./figures.js";

export const short = (place, program, t, lang) => {
  const meaning = place.list === "budgets" ? t.stages[place.item.stage] : t.kinds[place.kind];
  const kind = place.assertion
    ? `<span class="lencana lencana-reported">${e(t.assertions.reported)}</span> <span class="lencana lencana-kind">${e(meaning.name)}</span>`
    : `<span class="lencana lencana-${tone(place, t)}">${e(meaning.name)}</span>`;
  return `${kind} <strong><a class="ke-angka" href="${url(lang, "programs", program.id)}#${anchor(place)}"><data class="angka" data-angka="${program.id}/${path(place)}" value="${place.amount.value}">${e(shown(place.amount, t, lang))}</data></a></strong> ${e(place.name)}`;
};

const summary = (p, site, lang) => {
  const t = site.said[lang];
  const agency = site.records.agencies.get(p.agency);
  const top = places(p, t, lang).filter((each) => p.headline.includes(path(each)));
  return `<article class="program-ringkas">
<h3><a href="${url(lang, "programs", p.id)}">${e(p.name[lang])}</a></h3>
<p class="kecil"><span class="lencana lencana-status-${p.status}">${e(t.program_statuses[p.status])}</span> <span class="lencana lencana-kind">${e(t.program_kinds[p.kind])}</span> <a href="${url(lang, "agencies", agency.id)}">${e(agency.name[lang])}</a></p>
<div class="teks "><p>${e(p.summary[lang])}</p>
</div>
<ul class="sorotan">
${top.map((each) => `<li>${short(each, p, t, lang)}</li>`).join("")}</ul>
</article>
`;
};

const map = (record, t) => {
  const code = record.id.slice(0, 2);
  const path = (each) => `M0 0${each.path}`;
  return `<figure class="peta" data-pagefind-ignore>
<svg viewBox="0 0 1000 360" role="img" aria-labelledby="peta-judul">
<title id="peta-judul">${e(t.map_title)}</title>
<path class="lain" vector-effect="non-scaling-stroke" d="${t.provinces.filter((each) => each.code !== code).map(path).join("")}"/>
<path class="tanda" vector-effect="non-scaling-stroke" d="${t.provinces.filter((each) => each.code === code).map(path).join("")}"/></svg>
<figcaption><p class="kecil">${e(t.map_note)}</p></figcaption>
</figure>`;
};

const FIRST = 50;

export const record = ({ kind, record }, site, lang) => {
  const t = site.said[lang];
  const programs = (site.programsOf[kind].get(record.id) || []).slice(0, FIRST);
  const own = (p) => places(p, t, lang).filter((each) => each.amount.source === record.id);
  return `<div class="halaman" data-pagefind-weight="0.5">
<div class="utama">
<p class="kepala-jenis"><span class="lencana lencana-kind">${e(t.source_types[record.type] || "")}</span></p>
<h1 data-pagefind-weight="3">${e((record.name || record.title)[lang])}</h1>
${record.note ? `<div class="teks pengantar"><p>${e(record.note[lang])}</p>
</div>` : ""}
${kind === "regions" ? map(record, t) : ""}
${kind === "sources" ? `<h2>${e(t.figures_of)}</h2>
<ul class="daftar-angka">
${programs.flatMap((p) => own(p).map((each) => `<li>${short(each, p, t, lang)} · <a href="${url(lang, "programs", p.id)}">${e(p.name[lang])}</a></li>`)).join("\n")}
</ul>` : ""}
<h2>${e(t.programs_of)}</h2>
<div data-pagefind-ignore="all">
${programs.map((p) => summary(p, site, lang)).join("")}
</div>
</div>
</div>
`;
};
