// What a program's page says between its heading and its foot.
import { SITE, day, e, origin, root, url } from "./html.js";
import { badges, card, value } from "./card.js";
import { charts, ladder } from "./charts.js";
import { figures } from "./figures.js";

const graph = (program, found, site, lang) => {
  const t = site.said[lang];
  const here = SITE + url(lang, "programs", program.id);
  const about = { "@id": `${here}#program` };
  return JSON.stringify({ "@context": "https://schema.org", "@graph": [
    { "@id": here, "@type": "Dataset", about, dateModified: "2026-03-01", description: program.summary[lang], inLanguage: lang, license: "https://creativecommons.org/licenses/by/4.0/", name: program.name[lang], publisher: { "@type": "Organization", name: t.publisher }, url: here },
    { ...about, "@type": "Thing", name: program.name[lang] },
    ...found.map((f) => ({ "@id": `${here}#${f.anchor}`, "@type": "Observation", description: `${f.told.shown}, ${f.told.period}`, measuredProperty: { "@type": "Property", name: f.meaning.name }, name: f.label, observationAbout: about, subjectOf: { "@id": SITE + url(lang, "sources", f.source.id) }, unitText: t.units[f.amount.unit], value: f.amount.value })),
    ...program.sources.map((id) => site.records.sources.get(id)).map((source) => ({ "@id": SITE + url(lang, "sources", source.id), "@type": "CreativeWork", datePublished: source.date, name: source.title[lang], publisher: { "@type": "Organization", name: source.publisher } })),
  ] }).replace(/</g, "\\u003c");
};

const terms = (program, t, lang) => {
  const keys = new Set(t.terms);
  for (const budget of program.budgets)
    for (const key of [...(t.terms_of[budget.fund] || []), ...(t.terms_of[budget.document.type] || [])]) keys.add(key);
  return `<section class="istilah-halaman" data-pagefind-ignore="all">
<h2>${e(t.terms)}</h2>
${[...keys].map((key) => [key, t.glossary[key]]).filter(([, entry]) => entry).map(([key, entry]) => `<div popover id="istilah-${key}" class="istilah-arti" role="group" aria-labelledby="istilah-${key}-kata">
<p class="istilah-kata"><strong id="istilah-${key}-kata">${e(entry.term)}</strong>${entry.expansion ? ` <span id="istilah-${key}-arti">${e(entry.expansion)}</span>` : ""}</p>
<div><div class="teks "><p>${e(entry.meaning)}</p>
</div></div>
<p class="istilah-kaki"><a class="tombol" href="${root(lang)}glosarium/#${key}">${e(t.glossary_link)}</a> <button type="button" class="tombol" popovertarget="istilah-${key}" popovertargetaction="hide">${e(t.close)}</button></p>
</div>`).join("")}
</section>`;
};

export const program = (p, site, lang, paragraphs) => {
  const t = site.said[lang];
  const { agencies, regions, sources, partners, laws, groups } = site.records;
  const agency = agencies.get(p.agency), region = regions.get(p.region), report = sources.get(p.sources[0]);
  const found = figures(p, site, lang);
  const budgets = found.filter((each) => each.list === "budgets");
  const top = p.headline.map((path) => found.find((each) => each.id === `${p.id}/${path}`));
  const known = t.expected.filter((each) => p[each.field]), unknown = t.expected.filter((each) => !p[each.field]);
  const from = origin(report, t, lang);
  const link = (kind, record, name) => `<a href="${url(lang, kind, record.id)}">${e(name || record.name[lang])}</a>`;
  const aimed = p.target_groups.map((id) => link("groups", groups.get(id))).join(" ");
  const filter = (name, key, label) => `<span hidden data-pagefind-filter="${name}:${key}~${e(label)}"></span>`;
  const head = `<link rel="alternate" type="application/atom+xml" title="Koreksi" href="feed.atom">
<script type="application/ld+json">${graph(p, found, site, lang)}</script>`;
  const body = `<div class="halaman program">
<header class="kepala-program">
<p class="kepala-jenis">${e(t.program_kinds[p.kind])} · ${e(t.fields[p.field])}</p>
<h1 data-pagefind-weight="10">${e(p.name[lang])}</h1>
<div class="teks pengantar"><p>${e(p.summary[lang])}</p>
</div>
<span hidden data-pagefind-meta="jenis:Program"></span>
${filter("macam", p.kind, t.program_kinds[p.kind])}${filter("instansi", p.agency, agency.name[lang])}${filter("wilayah", p.region, region.name[lang])}${p.target_groups.map((id) => filter("sasaran", id, groups.get(id).name[lang])).join("")}${budgets.map((each) => filter("tahun", each.item.fiscal_year, each.item.fiscal_year) + filter("tahap", each.item.stage, each.meaning.name)).join("")}

<ul class="angka-atas" aria-label="${e(t.headline)}">
${top.map((each) => `<li><p class="kartu-jenis">${badges(each, t)} </p>
<p class="angka-atas-nilai">${value(each)}</p>
<p class="kecil">${e(each.name)} <span class="lencana lencana-source">${e(t.source_types[each.source.type])}</span></p></li>`).join("\n")}
</ul>
</header>
<div class="samping">
<aside aria-label="${e(t.facts)}"><dl class="fakta kotak ringkas">
<div><dt>${e(t.status)}</dt> <dd>${e(t.program_statuses[p.status])}</dd></div>
<div><dt>${e(t.agency)}</dt> <dd>${link("agencies", agency)}</dd></div>
<div><dt>${e(t.region)}</dt> <dd>${link("regions", region)} <span class="nomor">(${t.code} ${p.region})</span></dd></div>
<div><dt>${e(t.place)}</dt> <dd>${e(p.place[lang])}</dd></div>
<div><dt>${e(t.group)}</dt> <dd>${aimed}</dd></div>
<div><dt>${e(t.sources)}</dt> <dd><data class="hitungan" value="${p.sources.length}">${p.sources.length}</data> ${p.sources.map((id) => `<span class="lencana lencana-source">${e(t.source_types[sources.get(id).type])}</span>`).join(" ")}</dd></div>
<div><dt>${e(t.checked)}</dt> <dd>${e(t.not_yet)}</dd></div>
</dl>
</aside>
<nav class="daftar-isi" aria-label="${e(t.contents)}" data-pagefind-ignore="all">
<details class="t-isi"><summary>${e(t.contents)}</summary>
<ul>
${t.parts.map((part) => `<li><a href="#${part.at}">${e(part.name)}</a></li>`).join("\n")}
</ul>
</details>
</nav>
</div>
<div class="utama">
<h2 id="for_whom">${e(t.for_whom)}</h2>
<p>${e(t.group)}: ${aimed}</p><p class="kosong" data-pagefind-ignore>${e(t.eligibility)}: ${e(t.not_stated)}.</p>
<h2 id="what">${e(t.what)}</h2>
<div class="teks ">${paragraphs(p.description[lang])}</div><h3>${e(t.purpose)}</h3><div class="teks ">${paragraphs(p.purpose[lang])}</div>
<h2 id="how">${e(t.how)}</h2>
<p class="kosong" data-pagefind-ignore>${e(t.how)}: ${e(t.not_stated)}.</p><p data-pagefind-ignore>${e(t.ask)} ${link("agencies", agency)}: ${e(t.not_stated)}.</p>
<p data-pagefind-ignore><a href="${root(lang)}bantuan/">${e(t.help_now)}</a></p>

<h2 id="money">${e(t.money)}</h2>
${ladder(budgets, t)}
${charts(budgets, t)}
${budgets.map((each) => card(each, site, lang, region)).join("")}

<h2 id="reach">${e(t.reach)}</h2>
${found.filter((each) => each.list !== "budgets").map((each) => card(each, site, lang, region)).join("")}
${p.cohorts.map((cohort) => `<section class="kartu">
<h3>${e(cohort.name[lang])}</h3>
<dl class="fakta">
<div><dt>${e(t.period)}</dt><dd><time datetime="${cohort.period.from}">${cohort.period.from}</time></dd></div>
<div><dt>${e(t.content)}</dt><dd><ul>${cohort.content.map((each) => `<li>${e(each[lang])}</li>`).join("")}</ul></dd></div></dl>
</section>
`).join("")}
<h2 id="partners">${e(t.partners)}</h2><div class="asal-bersama"><p class="asal">${from}</p>
</div>
<ul class="baris">
${p.partnerships.map((each) => `<li><p><strong>${link("partners", partners.get(each.partner))}</strong> <span class="lencana lencana-partner-${each.status}">${e(t.partner_statuses[each.status])}</span></p>
<p>${e(each.role[lang])}</p>
</li>`).join("\n")}
</ul>
<h2 id="events">${e(t.events)}</h2>
<ul class="baris">
${p.events.map((each) => `<li><p><strong>${e(each.name[lang])}</strong> <span class="lencana lencana-event-${each.status}">${e(t.event_statuses[each.status])}</span></p>
<p><time datetime="${each.date}">${day(each.date, t)}</time></p>
<blockquote class="kutipan" lang="id"><p>“${e(each.quote)}”</p></blockquote>
<p class="asal">${from}</p>
</li>`).join("\n")}
</ul>
<h2 id="claims">${e(t.claims)}</h2><p class="kecil">${e(t.claims_note)}</p>
<div class="asal-bersama"><p class="asal">${from}</p>
</div>
<ul class="baris">
${p.claims.map((each) => `<li><p><span class="lencana lencana-claim-${each.type}">${e(t.claim_types[each.type])}</span> ${e(each.text[lang])}</p>
</li>`).join("\n")}
</ul>
<h2 id="laws">${e(t.laws)}</h2>
<ul>${p.laws.map((id) => laws.get(id)).map((law) => `<li><cite><a href="${url(lang, "laws", law.id)}">UU <span class="nomor">${law.number}/${law.year}</span> · ${e(law.title[lang])}</a></cite></li>`).join("")}</ul>
<h2 id="officials">${e(t.officials)}</h2>
<ul class="baris">
${p.officials.map((each) => `<li><p><strong>${e(each.name)}</strong>, ${e(each.role[lang])}</p>
<p class="kecil">${e(t.in_office)}</p><p class="asal">${from}</p>
</li>`).join("\n")}
</ul>
<h2 id="unknown">${e(t.unknown)}</h2>
<div class="belum-diketahui" data-pagefind-ignore="all">
<p class="belum-hitungan"><meter min="0" max="${t.expected.length}" value="${known.length}"></meter> <strong><data class="hitungan">${known.length}</data> ${t.of} <data class="hitungan">${t.expected.length}</data></strong> ${e(t.unknown_count)}</p>
<ul>
${unknown.map((each) => `<li>${e(each.name)}${each.document ? ` <span class="belum-dokumen">· ${e(each.document)}</span>` : ""}</li>`).join("\n")}
</ul>
<details class="rincian"><summary>${e(t.known)} (<data class="hitungan">${known.length}</data>)</summary>
<ul>${known.map((each) => `<li>${e(each.name)}</li>`).join("")}</ul>
</details>
<p>${e(t.has_document)} <a href="${root(lang)}koreksi/#melaporkan">${e(t.send)}</a></p>
<p class="kecil">${e(t.unknown_note)}</p>
</div>
<h2 id="verify">${e(t.verify)}</h2>
<div data-pagefind-ignore="all">
<ul class="baris periksa">
${t.registers.map((each) => `<li><p><strong>${e(each.name)}</strong>: ${e(each.says)}</p>
<p class="kecil">${e(t.look_for)} <q>${e(each.name)} ${e(region.name[lang])}</q></p></li>`).join("\n")}
</ul>
<details class="rincian surat"><summary>${e(t.letter_title)}</summary>
<p>${e(t.letter_how)}</p>
<pre class="kutipan-siap" tabindex="0" role="region">${e(t.letter_head)}
${e(agency.name[lang])}

${e(t.letter_start)}

${e(p.name[lang])}

${e(t.letter_list)}
${unknown.map((each, i) => `${i + 1}. ${e(each.name)}${each.document ? `, ${e(each.document)}` : ""}`).join("\n")}

${e(t.letter_end)}
</pre>
<p class="kartu-tombol"><button type="button" class="tombol" data-salin hidden>${e(t.copy)}</button> <span class="salin-status" role="status"></span></p>
<p class="kecil">${e(t.letter_note)}</p>
</details>
</div>
<h2 id="sources">${e(t.sources)}</h2>
${p.sources.map((id) => `<p class="asal">${origin(sources.get(id), t, lang)}</p>`).join("\n")}
<p class="kecil" data-pagefind-ignore><a href="data.json" download>${e(t.download)}</a></p>
<div class="catatan-redaksi"><h2 id="note">${e(t.note)}</h2><div class="teks "><p>${e(p.note[lang])}</p>
</div></div>
<h2 id="history">${e(t.history)}</h2>
<ul class="baris riwayat-catatan" data-pagefind-ignore="all">
<li>${e(t.since)} <time datetime="2026-03-01">${day("2026-03-01", t)}</time>.</li><li>${e(t.never_changed)} <a href="${root(lang)}koreksi/">${e(t.all_corrections)}</a></li>
<li><a href="feed.atom">${e(t.follow)}</a></li>
<li>${e(t.download_citations)} <a href="kutipan.bib">BibTeX</a> · <a href="kutipan.ris">RIS</a> · <a href="kutipan.csl.json">CSL-JSON</a></li>
</ul>
</div>
</div>
${terms(p, t, lang)}
`;
  return { head, body };
};
