// What every template needs: escaping, addresses, numbers, dates.
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
export const SITE = "https://terang.example";

export const e = (text) => String(text).replace(/[&<>"']/g, (found) => ENTITIES[found]);
export const root = (lang) => (lang === "id" ? "/" : `/${lang}/`);
export const url = (lang, kind, id) => `${root(lang)}${kind}/${id}/`;

export const number = (value, lang, places = 0) => {
  const [whole, part] = value.toFixed(places).split(".");
  const [group, point] = lang === "id" ? [".", ","] : [",", "."];
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? point + part : "");
};

export const shown = (amount, t, lang) =>
  amount.unit === "IDR" ? `Rp${number(amount.value, lang)}` : `${number(amount.value, lang)} ${t.units[amount.unit]}`;

export const about = (amount, t, lang) => {
  if (amount.unit !== "IDR" || amount.value < 1e6) return "";
  const [size, places, word] = amount.value < 1e9 ? [1e6, 1, t.million] : [1e9, 2, t.billion];
  return `${t.about} ${number(amount.value / size, lang, places)} ${word}`;
};

export const day = (text, t) => {
  const [year, month, date] = text.split("-");
  return [date && Number(date), month && t.months[month - 1], year].filter(Boolean).join(" ");
};

export const origin = (source, t, lang) =>
  `${t.source}: <a href="${url(lang, "sources", source.id)}">${e(source.title[lang])}</a> · ${e(source.publisher)}, <time datetime="${source.date}">${day(source.date, t)}</time> <span class="lencana lencana-source">${e(t.source_types[source.type])}</span>`;
