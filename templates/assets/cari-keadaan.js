// The state of the search page: words, chosen facets, order. It is read from an address, and
// written into one only when the reader shares it.
import { language } from "./cari-teks.js";

export const FACETS = ["jenis", "macam", "wilayah", "instansi", "sasaran", "tahun", "tahap"];
export const SORTS = ["", "jumlah", "tahun"];
const LANGUAGES = ["id", "en"];

export function state(told = {}) {
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, told.chosen?.[facet] || []]));
  return { q: told.q || "", sort: told.sort || "", chosen, languages: told.languages || [language] };
}

// "?q=…" or "#q=…&wilayah=36,35&urut=jumlah"; what is after # goes before what is after ?.
export function fromAddress(place) {
  const query = new URLSearchParams(place.search);
  new URLSearchParams(place.hash.slice(1)).forEach((value, name) => query.set(name, value));
  const list = (name) => (query.get(name) || "").split(",").filter((id) => /^[\w-]{1,80}$/.test(id));
  const languages = list("bahasa").filter((each) => LANGUAGES.includes(each));
  return state({
    q: query.get("q") || "",
    sort: SORTS.includes(query.get("urut")) ? query.get("urut") : "",
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, list(facet)])),
    languages: languages.length ? languages : undefined,
  });
}

export function toHash(now) {
  const query = new URLSearchParams();
  if (now.q) query.set("q", now.q);
  FACETS.forEach((facet) => { if (now.chosen[facet].length) query.set(facet, now.chosen[facet].join(",")); });
  if (now.languages.join() !== language) query.set("bahasa", now.languages.join(","));
  if (now.sort) query.set("urut", now.sort);
  return "#" + query.toString().replace(/%2C/g, ",");
}

export function isFiltered(now) {
  return FACETS.some((facet) => now.chosen[facet].length) || now.languages.join() !== language;
}
