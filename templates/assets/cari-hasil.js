// Results: a page of the index → what is shown of it → a line of a list.
import { manyPages } from "./cari-indeks.js";
import { split } from "./cari-kata.js";
import { leave, opensHere } from "./cari-tab.js";
import { plain } from "./cari-sorot.js";
import { SAID, element, say, to } from "./cari-teks.js";

const MOST_WORDS = 30;
// Read to put the best of them first; on a site of many pages each costs more than it brings.
const AMONG = 12, AMONG_MANY = 8, FIGURES_AMONG = 20;

// The first `limit` pages; by relevance, a page whose figure was searched for comes before others,
// and a page that is named by the query before one that only speaks of it.
export async function items(found, plan, limit, byRelevance = true) {
  const many = await manyPages().catch(() => false);
  const among = Math.max(limit, plan.numbers.length ? FIGURES_AMONG : many ? AMONG_MANY : AMONG);
  const first = byRelevance ? found.slice(0, among) : found.slice(0, limit);
  const shown = await Promise.all(first.map((page) => item(page, plan)));
  if (!byRelevance || !plan.words.length) return shown.slice(0, limit);
  const help = plan.help ? shown.splice(0, 1) : [];
  shown.sort((one, other) => other.rank - one.rank);
  return [...help, ...shown].slice(0, limit);
}

async function item(page, plan) {
  const data = await page.data();
  const kind = (data.filters.jenis || [""])[0].split("~")[0];
  const figure = (data.anchors || []).find((anchor) =>
    /^angka-/.test(anchor.id) && plan.numbers.includes((anchor.text || "").replace(/\D/g, "")));
  const term = kind === "glosarium" ? entry(data, plan.words) : null;
  const place = figure || term;
  return {
    rank: figure ? 1e6 + page.score : page.score * (1 + (term ? 2 : named(data, kind, plan.words))),
    url: place ? data.url.split("#")[0] + "#" + place.id : data.url,
    title: data.meta.title || data.url,
    kind: data.meta.jenis || "",
    amount: data.meta.jumlah || "",
    excerpt: shownPart(data),
    facets: data.filters || {},
    words: matched(data),
  };
}

const HIDDEN = /⟦([^⟧]*)⟧/;
const NAMED_OTHERWISE = ["instansi", "mitra", "wilayah", "sasaran", "dasar-hukum"];

// “Provinsi Banten” is called Banten.
const LEVELS = new Set(["provinsi", "kabupaten", "kota", "province", "regency", "city"]);

// How far the query and a name of the page are the same words: 1 when neither has one more.
function named(data, kind, words) {
  const others = NAMED_OTHERWISE.includes(kind) ? (HIDDEN.exec(data.content) || ["", ""])[1].split(" · ") : [];
  return Math.max(...[data.meta.title || "", ...others].map((name) => {
    const own = split(name).filter((word) => kind !== "wilayah" || !LEVELS.has(word) || words.includes(word));
    const met = words.filter((word) => own.some((each) => each.startsWith(word) || word.startsWith(each)));
    return met.length / Math.max(own.length, words.length, 1);
  }));
}

// The entry of the glossary that begins with the words of the query.
function entry(data, words) {
  const text = (data.raw_content || data.content).split(/[\r\n\s]+/g);
  return data.anchors.find(({ location }) => {
    const term = split(text.slice(location, location + words.length).join(" "));
    return term.length && words.every((word, i) => term[i] === word);
  });
}

// The forms of the words as they stand on the page: what will be highlighted there.
function matched(data) {
  const all = (data.raw_content || data.content || "").split(/[\r\n\s]+/g);
  return [...new Set(data.locations.map((place) => plain(all[place] || "")))]
    .filter(Boolean).slice(0, MOST_WORDS);
}

// The page's hidden words stand between ⟦ and ⟧: nobody should read them as the page's text.
function shownPart(data) {
  const hidden = HIDDEN.exec(data.content || "");
  if (hidden && hidden[0].includes(data.plain_excerpt)) return opening(data.content);
  const part = once(data.excerpt || "")
    .replace(/⟦[^⟧]*⟧/g, "").replace(/^[^⟦]*⟧/, "").replace(/⟦[^⟧]*$/, "").trim();
  return part.replace(/<[^>]*>/g, "").length > 25 ? part : opening(data.content);
}

function opening(content) {
  const words = (content || "").replace(/⟦[^⟧]*⟧/g, "").split(/\s+/).slice(0, 24);
  return words.join(" ").replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

// Pagefind sets a figure's plain digits before the figure as printed: show the printed one alone.
const TWICE = /(<mark>)?\b(\d+)\.?(?:<\/mark>)?\.?\s+(?=(<mark>)?(?:Rp\s?)?(\d[\d.,]*\d|\d))/g;
function once(html) {
  return html.replace(TWICE, (whole, mark, digits, marked, number) => {
    if (digits !== number.replace(/[.,]/g, "")) return whole;
    return mark && !marked ? "\u0001" : "";
  }).replace(/\u0001((?:Rp\s?)?(?:\d[\d.,]*\d|\d))/g, "<mark>$1</mark>").replace(/\u0001/g, "");
}

// An excerpt is text with <mark>; anything else in it stays text.
function excerpt(html) {
  const line = element("p", "t-hasil-kutipan");
  new DOMParser().parseFromString(html, "text/html").body.childNodes.forEach((node) => {
    line.append(node.nodeName === "MARK" ? element("mark", "", node.textContent) : node.textContent);
  });
  return line;
}

export function row(result, plan, language) {
  const made = element("li", "t-hasil");
  const link = element("a", "", result.title);
  link.href = result.url;
  if (language) made.lang = language;
  // What someone in need searched for is shown on no page.
  link.addEventListener("click", (event) => {
    if (!plan.help && result.words.length && opensHere(event, link)) leave({ words: result.words });
  });
  made.append(link);
  if (result.kind) made.append(" ", element("span", "t-hasil-jenis", result.kind));
  if (result.amount) made.append(element("p", "t-hasil-jumlah", result.amount));
  made.append(excerpt(result.excerpt));
  return made;
}

// Above every list of results, also an empty one: whoever is in need must not have to guess words.
export function helpLine() {
  const line = element("p", "t-hasil-bantuan", SAID.help + " ");
  const link = element("a", "", SAID.helpName);
  link.href = to("bantuan/");
  line.append(link);
  return line;
}

// What was found, and what was made of the query: one line for readers and screen readers alike.
export function summary(found, plan, query, filtered) {
  const parts = [];
  if (plan.instead) parts.push(say(SAID.instead, { q: plan.instead }));
  if (plan.lost.length && found.total) parts.push(say(SAID.lost, { q: plan.lost.join(", ") }));
  if (!found.total) parts.push(filtered ? SAID.nothingLeft : say(SAID.none, { q: query }));
  else if (!query) parts.push(say(SAID.all, { n: found.total }));
  else if (found.closest) parts.push(say(SAID.closest, { n: found.total }));
  else parts.push(found.total === 1 ? SAID.one : say(SAID.many, { n: found.total }));
  return parts.join(" ");
}

export function failure(status) {
  const link = element("a", "", SAID.list);
  link.href = to("program/");
  status.replaceChildren(SAID.failed + " ", link);
}
