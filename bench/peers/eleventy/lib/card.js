// The card of one figure, with its citations.
import { day, e, number, origin, url } from "./html.js";

export const badges = (figure, t) =>
  `${figure.assertion ? `<span class="lencana lencana-reported">${e(t.assertions[figure.assertion])}</span> ` : ""}<span class="lencana lencana-${figure.assertion ? "kind" : figure.tone}">${e(figure.meaning.name)}</span>`;

export const value = (figure) =>
  `<a class="ke-angka" href="#${figure.anchor}"><data class="angka" data-angka="${figure.id}" value="${figure.amount.value}">${figure.told.shown}</data></a>`;

const plain = (figure, told, t) =>
  `${t.publisher}. “${told.text}.” ${t.figure}: ${figure.label}; ${t.period.toLowerCase()}: ${told.period}; ${t.date_of_data}: ${t.unstated}. Terang, ${t.revision} ${figure.revision}, ${t.published} ${day(figure.amount.published, t)}. ${figure.url}`;

const csl = (f, t, lang, note) =>
  JSON.stringify([{
    id: `${f.id}/r${f.revision}`, type: "dataset", title: f.told.text, author: [{ literal: t.publisher }],
    "container-title": "Terang", publisher: t.publisher, genre: t.data_set,
    issued: { "date-parts": [f.amount.published.split("-").map(Number)] }, version: String(f.revision),
    language: lang, URL: f.url, note,
    custom: {
      figure_id: f.id, source: f.amount.source, figure: f.label, program: f.program, value: String(f.amount.value),
      value_text: f.told.shown, unit: t.units[f.amount.unit], stage: f.told.kind, period: f.told.period,
      as_of: null, stated_on: null, revision: f.revision, published: f.amount.published, withdrawn: false,
    },
  }], null, 2);

export const card = (f, site, lang, region) => {
  const t = site.said[lang];
  const { told, item, amount, source } = f;
  const published = day(amount.published, t);
  const [year, month, date] = amount.published.split("-");
  const own = plain(f, told, t);
  const note = `${t.figure}: ${f.label}; ${t.value}: ${told.shown}; ${t.exact_value}: ${amount.value}; ${t.unit}: ${t.units[amount.unit]}; ${t.kind_or_stage}: ${told.kind}; ${t.period}: ${told.period}; ${t.date_of_data}: ${t.unstated}; ${t.revision}: ${f.revision}; ${t.published}: ${published}; ${t.figure_id}: ${f.id}; ${t.source_id}: ${amount.source}.`;
  const copy = (name) => `<p><button type="button" class="tombol" data-salin hidden>${e(t.copy)} ${e(name)}</button></p>`;
  const style = (name, text) => `<h4>${e(name)}</h4>
<pre class="kutipan-siap" tabindex="0">${e(text)}</pre>
${copy(name)}`;
  return `<article class="kartu-angka nada-${f.tone}" id="${f.anchor}-r${f.revision}" aria-labelledby="${f.anchor}-nama ${f.anchor}-jenis">
<h3 class="kartu-nama" id="${f.anchor}-nama">${e(f.name)}</h3>
<p class="kartu-jenis" id="${f.anchor}-jenis">${badges(f, t)} ${item.document ? e(t.documents[item.document.type]) : ""}</p>
<p class="kartu-nilai"><data class="angka" id="${f.anchor}" value="${amount.value}" data-angka="${f.id}" data-pagefind-index-attrs="value">${e(told.shown)}</data></p>
${told.about ? `<p class="kartu-terbilang">${e(t.in_words)} <data class="angka" value="${amount.value}" data-angka="${f.id}">${e(told.about)}</data></p>` : ""}
<div class="kartu-arti">
<div><strong>${e(t.means)}</strong><div class="teks "><p>${e(f.meaning.meaning)}</p>
</div></div>
<div><strong>${e(t.means_not)}</strong><div class="teks "><p>${e(f.meaning.not_for)}</p>
</div></div></div>
<p class="kutipan-judul">${e(t.quoted)}</p><blockquote class="kutipan" lang="id"><p>“${e(amount.quote)}”</p></blockquote>
<p class="asal">${origin(source, t, lang)}</p>
<details class="rincian"><summary>${e(t.details)}</summary>
<dl class="fakta ">
${item.fiscal_year ? `<div><dt>${e(t.fiscal_year)}</dt> <dd><time datetime="${item.fiscal_year}">${item.fiscal_year}</time></dd></div>
<div><dt>${e(t.fund)}</dt> <dd>${e(t.funds[item.fund])}</dd></div>` : `<div><dt>${e(t.period)}</dt> <dd>${e(told.period)}</dd></div>`}
<div><dt>${e(t.region)}</dt> <dd><a href="${url(lang, "regions", region.id)}">${e(region.name[lang])}</a></dd></div>
<div><dt>${e(t.as_of)}</dt> <dd>${e(t.unstated)}</dd></div>
<div><dt>${e(t.stated_on)}</dt> <dd>${e(t.unstated)}</dd></div>
<div><dt>${e(t.said_by)}</dt> <dd>${e(source.type === "news" ? t.narration : t.itself)}</dd></div>
</dl>
</details>
<p class="kartu-kalimat"><strong>${e(t.sentence)}</strong> <cite>${e(told.text)}.</cite></p>
<details class="rincian kutip" data-pagefind-ignore="all"><summary>${e(t.cite)}</summary>
<div class="kutip-isi">
${style(t.text_id, plain(f, f.indonesian, site.said.id))}
${style(t.text_en, plain(f, f.english, site.said.en))}
${style("APA", `${t.publisher}. (${published}). ${told.text} (${t.revision} ${f.revision}) [${t.data_set}; ${t.figure}: ${f.label}; ${t.period.toLowerCase()}: ${told.period}; ${t.date_of_data}: ${t.unstated}]. Terang. ${f.url}`)}
${style("BibTeX", `@misc{${f.id}/r${f.revision},
  author = "{${t.publisher}}",
  title = "{${told.text}}",
  howpublished = {Terang},
  publisher = {${t.publisher}},
  type = {${t.data_set}},
  date = {${amount.published}},
  year = {${year}},
  month = {${month}},
  day = {${date}},
  version = {${f.revision}},
  url = {${f.url}},
  langid = {${t.langid}},
  note = {${note}},
}`)}
${style("RIS", `TY  - DATA
ID  - ${f.id}/r${f.revision}
AU  - ${t.publisher}
TI  - ${told.text}
PY  - ${year}
DA  - ${year}/${month}/${date}/
ET  - ${f.revision}
PB  - ${t.publisher}
DB  - Terang
LA  - ${lang}
UR  - ${f.url}
N1  - ${note}
ER  -`)}
${style("CSL-JSON", csl(f, t, lang, note))}
</div>
</details>
<p class="kartu-tombol"><button type="button" class="tombol" data-salin="${e(own)}" hidden>${e(t.copy_citation)}</button> <a class="tombol" href="#${f.anchor}">${e(t.permanent)}</a> <button type="button" class="tombol" data-salin="${f.url}" hidden>${e(t.copy_link)}</button> <a class="tombol" href="mailto:redaksi@contoh.go.id?subject=${t.report_subject}&amp;body=${encodeURIComponent(f.url)}%0A%0A${t.report_body}%0A%0A" rel="noreferrer external">${e(t.report)}</a>  <span class="salin-status" role="status"></span></p>
<p class="t-cetak" data-pagefind-ignore>${e(t.permanent_figure)}: <span class="nomor">${f.url}</span></p>
<p class="kartu-kaki">${e(t.since)} <time datetime="${amount.published}">${published}</time> · ${e(amount.revisions ? t.corrected : t.uncorrected)}</p>
${(amount.revisions || []).map((was) => `<p class="riwayat">${e(t.was)} <data class="angka" value="${was.value}">${number(was.value, lang)} ${e(t.units[was.unit])}</data> · <time datetime="${was.published}">${day(was.published, t)}</time> · ${e(was.reason[lang])}</p>`).join("")}
</article>
`;
};
