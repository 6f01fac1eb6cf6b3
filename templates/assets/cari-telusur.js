// One look at the index, or at both: what a state of the search page finds, and what each further
// choice would find. Inside a facet any value will do; every facet must be met.
import { items } from "./cari-hasil.js";
import { facetValues } from "./cari-indeks.js";
import { FACETS } from "./cari-keadaan.js";
import { find, understand } from "./cari-mesin.js";
import { language } from "./cari-teks.js";

const ALL = 1000;

// → {total, items: [{…, plan, language}], facets: {wilayah: {36: {label, count}}}, plan, closest}
// Without `counted` the facets are not read: on a phone they are closed, and cost as much as the rest.
export async function inquire(now, limit, counted) {
  const asked = await Promise.all(now.languages.map((each) => inOne(now, each, limit, counted)));
  const mine = asked.find((each) => each.language === language) || asked[0];
  const shown = interleaved(asked.map((each) => each.items));
  return {
    total: asked.reduce((sum, each) => sum + each.total, 0),
    items: shown.slice(0, limit),
    facets: merged(now, asked.map((each) => each.facets), counted ? await labels(language) : bare),
    plan: mine.plan,
    closest: mine.closest,
    byLanguage: Object.fromEntries(asked.map((each) => [each.language, each.total])),
  };
}

const bare = (facet, value) => value;

async function inOne(now, each, limit, counted) {
  const values = counted ? await facetValues(each) : {};
  const plan = await understand(now.q, each);
  const found = await find(plan, filters(now, values), now.sort, each);
  const answer = found.closest && (counted || now.sort)
    ? await narrowed(found, plan, now, limit)
    : { total: found.total, facets: await counts(found, plan, now, values, each),
        items: await items(found.results, plan, limit, !now.sort) };
  answer.items = answer.items.map((item) => ({ ...item, plan, language: each }));
  return { ...answer, plan, closest: found.closest, language: each };
}

const id = (value) => value.split("~")[0];

function filters(now, values, without) {
  const wanted = {};
  FACETS.filter((facet) => now.chosen[facet].length && facet !== without).forEach((facet) => {
    const all = Object.keys(values[facet] || {});
    // An id that this index does not know stands for itself, and so for no page.
    const known = all.filter((value) => now.chosen[facet].includes(id(value)));
    wanted[facet] = { any: known.length ? known : now.chosen[facet] };
  });
  return wanted;
}

// A facet with a choice is counted as if it had none: its other values widen the choice.
async function counts(found, plan, now, values, each) {
  const counted = { ...found.facets };
  await Promise.all(FACETS.filter((facet) => now.chosen[facet].length).map(async (facet) => {
    const others = await find(plan, filters(now, values, facet), "", each);
    counted[facet] = others.facets[facet];
  }));
  return byId(counted);
}

function byId(counted) {
  return Object.fromEntries(FACETS.map((facet) => [facet, Object.fromEntries(
    Object.entries(counted[facet] || {}).map(([value, count]) => [id(value), count]))]));
}

// The closest pages are few. To be counted, chosen from or put in order, all of them are read.
async function narrowed(found, plan, now, limit) {
  const all = await items(found.results, plan, ALL);
  const has = (item, facet) => !now.chosen[facet].length ||
    (item.facets[facet] || []).some((value) => now.chosen[facet].includes(id(value)));
  const kept = all.filter((item, place) =>
    (plan.help && !place) || FACETS.every((facet) => has(item, facet)));
  const facets = Object.fromEntries(FACETS.map((facet) => {
    const counted = {};
    all.filter((item) => FACETS.every((other) => other === facet || has(item, other)))
      .forEach((item) => (item.facets[facet] || []).forEach((value) => {
        counted[id(value)] = (counted[id(value)] || 0) + 1;
      }));
    return [facet, counted];
  }));
  const help = plan.help ? kept.splice(0, 1) : [];
  return { total: kept.length + help.length, facets, items: [...help, ...ordered(kept, now.sort)].slice(0, limit) };
}

const KEYS = {
  tahun: (item) => Math.max(0, ...(item.facets.tahun || []).map((value) => parseInt(id(value), 10) || 0)),
  jumlah: (item) => Number(item.amount.split("·")[0].replace(/\D/g, "")),
};
function ordered(kept, sort) {
  const key = KEYS[sort];
  return key ? [...kept].sort((one, other) => key(other) - key(one)) : kept;
}

function interleaved(lists) {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => lists.map((list) => list[place]))
    .flat().filter(Boolean);
}

async function labels(of) {
  const values = await facetValues(of);
  return (facet, wanted) => {
    const value = Object.keys(values[facet] || {}).find((each) => id(each) === wanted);
    return value ? value.slice(wanted.length + 1) : wanted;
  };
}

// What is chosen stays in sight, also where it finds nothing.
function merged(now, all, label) {
  return Object.fromEntries(FACETS.map((facet) => {
    const values = Object.fromEntries(
      now.chosen[facet].map((each) => [each, { label: label(facet, each), count: 0 }]));
    all.forEach((counted) => Object.entries(counted[facet]).forEach(([each, count]) => {
      values[each] ||= { label: label(facet, each), count: 0 };
      values[each].count += count;
    }));
    return [facet, values];
  }));
}
