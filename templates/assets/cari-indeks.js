// The Pagefind index of one language, loaded on first use from this site.
import { base, language } from "./cari-teks.js";

const RANKING = { termFrequency: 0.6, pageLength: 0.4, termSimilarity: 8, metaWeights: { title: 6 } };
const indexes = {};

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

// The values of every facet, `{wilayah: {"36~Provinsi Banten": 13}}`; loads what counting needs.
export async function facetValues(wanted) {
  return (await index(wanted)).filters();
}
