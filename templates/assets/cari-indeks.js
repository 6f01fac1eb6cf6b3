// The Pagefind index of one language, loaded on first use from this site.
import { base, language } from "./cari-teks.js";

const RANKING = { termFrequency: 0.6, pageLength: 0.4, termSimilarity: 8, metaWeights: { title: 6 } };
const MANY_PAGES = 1500;
const indexes = {}, values = {}, orders = {};
let about = null;

export function index(wanted) {
  if (!indexes[wanted]) {
    indexes[wanted] = (wanted === language ? own() : foreign(wanted)).then(ready);
    indexes[wanted].catch(() => { delete indexes[wanted]; });
  }
  return indexes[wanted];
}

async function own() {
  const pagefind = await import(new URL("pagefind/pagefind.js", base).href);
  return pagefind.createInstance({});
}

// Pagefind takes the language, and with it the stemmer, from <html lang>, once a copy of its
// module. A second copy is told the other language for the moment of its making.
async function foreign(wanted) {
  const pagefind = await import(new URL(`pagefind/pagefind.js?${wanted}`, base).href);
  document.documentElement.lang = wanted;
  try {
    return pagefind.createInstance({ noWorker: true });
  } finally {
    document.documentElement.lang = language;
  }
}

async function ready(pagefind) {
  await pagefind.options({ excerptLength: 24, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

// The names of pages from the lowest value of `key` up; pages without one are left out.
export async function order(key, wanted) {
  orders[wanted] ||= entry().then(({ languages }) =>
    fetch(new URL(`pagefind/urutan.${languages[wanted].hash}.json`, base))).then((answer) => answer.json());
  orders[wanted].catch(() => { delete orders[wanted]; });
  return (await orders[wanted])[key] || [];
}

function entry() {
  about ||= fetch(new URL("pagefind/pagefind-entry.json", base)).then((answer) => answer.json());
  about.catch(() => { about = null; });
  return about;
}

// Whether the facets of this site are so many that a first search should not load them.
export async function manyPages() {
  return (await entry()).languages[language].page_count > MANY_PAGES;
}

// The values of every facet, `{wilayah: {"36~Provinsi Banten": 13}}`; loads what counting needs.
export function facetValues(wanted) {
  values[wanted] ||= index(wanted).then((pagefind) => pagefind.filters());
  values[wanted].catch(() => { delete values[wanted]; });
  return values[wanted];
}
