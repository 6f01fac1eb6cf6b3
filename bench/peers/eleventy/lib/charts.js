// The ladder of budget stages, and two bar charts with their tables.
import { e } from "./html.js";
import { value } from "./card.js";

export const ladder = (budgets, t) => {
  const rungs = t.rungs.map((rung) => ({ name: rung.name, on: budgets.filter((each) => each.meaning.rung === rung.key) }));
  return `<div class="tangga-anggaran">
<p class="tangga-ringkas"><strong>${e(t.ladder)}:</strong>  <data class="hitungan">${rungs.filter((each) => each.on.length).length}</data> ${t.of} <data class="hitungan">${rungs.length}</data> ${e(t.ladder_count)}</p>
<ol class="tangga" aria-label="${e(t.ladder)}">
${rungs.map(({ name, on }) => `<li class="${on.length ? "ada" : "belum"}"><span class="tangga-nama">${e(name)}</span>
${on.length ? `<span class="t-tersembunyi">${e(t.evidence)}</span> ${on.map((each) => `<span class="tangga-nilai">${value(each)}</span>`).join("")}` : `<span class="tangga-nilai">${e(t.not_stated)}</span>`}</li>`).join("\n")}
</ol>
</div>`;
};

const patterns = (name) => `<defs><g class="plan"><pattern id="${name}-plan" class="pola" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="alas" width="8" height="8"/><rect width="3" height="8"/></pattern></g><g class="authorised"><pattern id="${name}-authorised" class="pola" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="alas" width="8" height="8"/><circle cx="4" cy="4" r="1.7"/></pattern></g><g class="audited"><pattern id="${name}-audited" class="pola" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="alas" width="8" height="8"/><path d="M0 0h8v8h-8zM3 3v2h2v-2z"/></pattern></g></defs>`;

export const charts = (budgets, t) => {
  const most = Math.max(...budgets.map((each) => each.amount.value));
  const wide = (each) => (99 * each.amount.value / most).toFixed(2);
  const years = [...new Set(budgets.map((each) => each.item.fiscal_year))].sort();
  const of = (year) => budgets.filter((each) => each.item.fiscal_year === year);
  let y = 4.3;
  const labels = [], bars = [];
  for (const year of years) {
    labels.push(`<text class="gugus" y="${y.toFixed(1)}em">${e(t.fiscal_year)}<tspan class="nomor"> ${year}</tspan></text>`);
    y += 2.1;
    for (const each of of(year)) {
      const { rung, name } = each.meaning;
      bars.push(`<text y="${y.toFixed(1)}em">${e(name)}</text><rect class="${rung}" x="0%" y="${(y + 0.4).toFixed(1)}em" width="${wide(each)}%" height="1.1em" fill="url(#grafik-anggaran-${rung})"/>`);
      y += 3.4;
    }
    y += 0.3;
  }
  const legend = t.rungs.filter((rung) => rung.key !== "contract").map((rung, i) => `<rect class="${rung.key}" y="${(y + 1.8 * i).toFixed(1)}em" width="1.8em" height="1.1em" fill="url(#grafik-anggaran-${rung.key})"/><text class="arti" x="2.4em" y="${(y + 1.8 * i + 0.9).toFixed(1)}em">${e(rung.legend)}</text>`);
  const pairs = years.map((year) => ({
    year, ceiling: of(year).find((each) => each.meaning.rung === "authorised"),
    spent: of(year).find((each) => ["realised", "audited"].includes(each.meaning.rung)),
  })).filter((pair) => pair.ceiling && pair.spent);
  const tag = (each) => `<span class="lencana lencana-${each.tone}">${e(each.meaning.name)}</span>`;
  return `<figure class="grafik grafik-baris-1 grafik-kolom-2" data-pagefind-ignore>
<figcaption id="grafik-anggaran-nama">${e(t.chart)}</figcaption>
<div class="grafik-isi">
<svg role="img" aria-labelledby="grafik-anggaran-judul grafik-anggaran-uraian" width="100%" height="${(y + 12).toFixed(1)}em">
<title id="grafik-anggaran-judul">${e(t.chart_kind)}: ${e(t.chart)}</title><desc id="grafik-anggaran-uraian">${e(t.chart_says)}</desc>
${patterns("grafik-anggaran")}
<text class="sumbu" y="1.7em">${e(t.chart_axis)}</text>
${labels.join("\n")}
${bars.join("\n")}
<line class="nol" x1="0%" x2="0%" y1="2.4em" y2="${y.toFixed(1)}em"/>
${legend.join("\n")}
</svg>
<table class="grafik-tabel" aria-labelledby="grafik-anggaran-nama">
<thead><tr><th scope="col">${e(t.stage)}</th><th scope="col">${e(t.amount)}</th></tr></thead>
${years.map((year) => `<tbody>
<tr class="gugus"><th colspan="2" scope="rowgroup">${e(t.fiscal_year)} <time datetime="${year}">${year}</time></th></tr>${of(year).map((each) => `<tr><th scope="row">${tag(each)}</th><td data-kolom="${e(t.amount)}">${value(each)}</td></tr>`).join("\n")}
</tbody>`).join("\n")}
</table>
</div>
<p class="kecil">${e(t.chart_note)}</p></figure>
${pairs.length ? `<figure class="grafik grafik-baris-2 grafik-kolom-3" data-pagefind-ignore>
<figcaption id="grafik-realisasi-nama">${e(t.realised)}</figcaption>
<div class="grafik-isi">
<svg role="img" aria-labelledby="grafik-realisasi-judul grafik-realisasi-uraian" width="100%" height="${10 + 4.7 * pairs.length}em">
<title id="grafik-realisasi-judul">${e(t.chart_kind)}: ${e(t.realised)}</title><desc id="grafik-realisasi-uraian">${e(t.realised_says)}</desc>
${patterns("grafik-realisasi")}
<text class="sumbu" y="1.7em">${e(t.chart_axis)}</text>
${pairs.map(({ year, ceiling, spent }, i) => {
    const at = 4 + 4.7 * i;
    return `<text y="${at.toFixed(1)}em">${e(t.fiscal_year)} <tspan class="nomor">${year}</tspan></text><text class="anak" y="${(at + 1.3).toFixed(1)}em">${e(spent.meaning.name)}</text><rect class="authorised" x="0%" y="${(at + 1.7).toFixed(1)}em" width="${wide(ceiling)}%" height="1.1em" fill="url(#grafik-realisasi-authorised)"/><rect class="${spent.meaning.rung}" x="0%" y="${(at + 2).toFixed(1)}em" width="${wide(spent)}%" height="0.5em" fill="url(#grafik-realisasi-${spent.meaning.rung})"/>`;
  }).join("\n")}
</svg>
<table class="grafik-tabel" aria-labelledby="grafik-realisasi-nama">
<thead><tr><th scope="col">${e(t.year)}</th><th scope="col">${e(t.ceiling)}</th><th scope="col">${e(t.realisation)}</th></tr></thead>
<tbody>
${pairs.map(({ year, ceiling, spent }) => `<tr><th scope="row"><time datetime="${year}">${year}</time></th><td data-kolom="${e(t.ceiling)}">${value(ceiling)} ${tag(ceiling)}</td><td data-kolom="${e(t.realisation)}">${value(spent)} ${tag(spent)}</td></tr>`).join("\n")}
</tbody>
</table>
</div>
<p class="kecil">${e(t.realised_note)}</p></figure>` : ""}`;
};
