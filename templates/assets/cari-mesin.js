// From a query to pages, in one language. All words first; where few pages have them all, the
// pages that have most of the telling ones. Help comes before everything.
import { index, order } from "./cari-indeks.js";
import { plainDigits } from "./cari-jumlah.js";
import { corrected, inOurWords, isHelp, saysNothing, split, startsKnown, telling, vocabulary } from "./cari-kata.js";

const FEW = 3, CLOSEST = 24;
const vocabularies = {};

function known(language) {
  vocabularies[language] ||= vocabulary(language);
  return vocabularies[language];
}

export async function warm(language) {
  await Promise.all([index(language), known(language)]);
}

// → {words, help, instead, lost, numbers}: what is searched for, and what was done to the query.
export async function understand(query, language) {
  const [pagefind, vocabulary] = await Promise.all([index(language), known(language)]);
  const typed = split(plainDigits(query));
  const ours = inOurWords(typed, vocabulary);
  const right = [], meant = [], lost = [];
  let changed = ours.join() !== typed.join();
  for (const word of ours) {
    if (saysNothing(word, language)) { right.push(word); meant.push(word); continue; }
    const found = await inIndex(pagefind, word, vocabulary);
    const guess = found ? null : corrected(word, vocabulary);
    right.push(found || (guess?.offered ? guess.word : word));
    meant.push(found || guess?.word || word);
    if (guess?.offered) changed = true;
    else if (!found) lost.push(word);
  }
  const there = right.filter((word) => !lost.includes(word));
  return {
    words: telling(there, language),
    help: isHelp(typed, vocabulary) || isHelp(meant, vocabulary),
    instead: changed ? right.join(" ") : "",
    lost: lost.filter((word) => !saysNothing(word, language)),
    numbers: typed.filter((word) => /^\d+$/.test(word)),
  };
}

// The word as the index has it, or null. Pagefind answers an unknown word with pages that share
// its first letters; only an exact search, or the site's own words, tell that it is known.
async function inIndex(pagefind, word, vocabulary) {
  if (!/^\d+$/.test(word) && startsKnown(word, vocabulary)) return word;
  if ((await pagefind.search(`"${word}"`)).results.length) return word;
  // "125 ribu" is a round form of 125.340.
  const head = /^(\d{2,}?)0{3,}$/.exec(word);
  if (!head || head[1].length > 6) return null;
  const round = await pagefind.search(head[1]);
  return round.results.length ? head[1] : null;
}

// → {total, results, facets, closest}. `filters` are Pagefind's; `sort` is "", "jumlah" or "tahun".
export async function find(plan, filters, sort, language) {
  const pagefind = await index(language);
  const pinned = plan.help ? await helpPage(pagefind) : [];
  if (!plan.words.length && plan.lost.length) return pages(pinned, {}, false);
  if (!plan.words.length) return pages([], await browse(pagefind, filters, sort, language), false);
  const query = plan.words.join(" ");
  const all = await sorted(pagefind, query, filters, sort, language);
  if (all.unfilteredResultCount >= FEW || (plan.words.length < 2 && !plan.help)) {
    return pages(pinned, all, false);
  }
  const near = await closest(pagefind, plan.words, all.results);
  return pages(pinned, { results: near }, near.length > all.unfilteredResultCount);
}

function pages(pinned, found, closest) {
  const first = new Set(pinned.map((page) => page.id));
  const results = [...pinned, ...(found.results || []).filter((page) => !first.has(page.id))];
  return { total: results.length, results, facets: found.filters || {}, closest };
}

// Every page says xqsemua and xq<kind> out of sight; see view/search_terms.py.
async function helpPage(pagefind) {
  return (await pagefind.search("xqbantuan")).results;
}

// The highest value first; pages without one come last.
async function sorted(pagefind, query, filters, sort, language) {
  const all = await pagefind.search(query, { filters });
  if (!sort) return all;
  const places = new Map((await order(sort, language)).map((name, place) => [name, place]));
  const place = (page) => places.get(page.id) ?? -1;
  return { ...all, results: [...all.results].sort((one, other) => place(other) - place(one)) };
}

// Without words: programs before everything else.
async function browse(pagefind, filters, sort, language) {
  const all = await sorted(pagefind, "xqsemua", filters, sort, language);
  if (sort) return all;
  const first = (await pagefind.search("xqprogram", { filters })).results;
  const placed = new Set(first.map((page) => page.id));
  return { ...all, results: [...first, ...all.results.filter((page) => !placed.has(page.id))] };
}

// Each word by itself; a page counts for the words it has, a rare word for more than a common one.
async function closest(pagefind, words, all) {
  const scores = new Map();
  const add = (page, points) => {
    const before = scores.get(page.id) || { page, points: 0 };
    scores.set(page.id, { page: before.page, points: before.points + points });
  };
  all.forEach((page) => add(page, 1));
  for (const word of new Set(words)) {
    const { results } = await pagefind.search(word);
    const best = results.length ? results[0].score || 1 : 1;
    const weight = 1 / Math.log2(2 + results.length);
    results.forEach((page) => add(page, weight * (0.5 + 0.5 * Math.min(1, page.score / best))));
  }
  return [...scores.values()].sort((one, other) => other.points - one.points)
    .slice(0, CLOSEST).map(({ page, points }) => ({ ...page, score: points }));
}
