// All rows of a list, from its daftar.json, daftar-2.json …: read, searched, put in order, and
// written as CSV. What a file looks like is told where it is written: generator/render/list_file.py.

import { plainDigits } from "./cari-jumlah.js";

const STEM = 0xe000, DIGITS = 0xe101;
const PLACES = /[\ue000-\ue1ff]/g;
const STEMS = /\ue000/g;
// What stands where there is no value: last in every order, and nothing in a CSV.
const ABSENT = / class="tiada"/;
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#34;": '"', "&#39;": "'" };
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

// The files of a list of `count` rows, from the address of the first.
export function files(first, count, rowsAFile) {
  const all = Array.from({ length: Math.max(1, Math.ceil(count / rowsAFile)) });
  return all.map((_, place) => (place ? String(first).replace(/\.json$/, `-${place + 1}.json`) : String(first)));
}

// Fetch all files; `progress(received, total)` in bytes, total 0 where the server does not say.
export async function load(urls, progress) {
  const seen = urls.map(() => [0, 0]);
  const told = (place) => (received, total) => {
    seen[place] = [received, total];
    const all = (what) => seen.reduce((sum, each) => sum + each[what], 0);
    progress(all(0), seen.every((each) => each[1]) ? all(1) : 0);
  };
  return joined(await Promise.all(urls.map((url, place) => fetched(url, told(place)))));
}

async function fetched(url, progress) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  const packed = answer.headers.get("Content-Encoding");
  const total = Number(answer.headers.get("Content-Length")) || 0;
  const reader = answer.body.getReader();
  const parts = [];
  let received = 0;
  progress(packed ? 0 : received, total);
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    received += part.value.length;
    // What is unpacked on the way cannot be set against what the line carries.
    progress(packed ? 0 : received, total);
  }
  return table(JSON.parse(await new Blob(parts).text()));
}

function unpacked(list) {
  if (Array.isArray(list)) return (row) => list[row];
  if (!list.baris) return () => list.kamus[0];
  return (row) => list.kamus[list.baris[row]];
}

function remembered(count, make) {
  const known = new Array(count);
  return (row) => (known[row] === undefined ? (known[row] = make(row)) : known[row]);
}

function plain(html) {
  return html.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|#34|#39);/g, (sign) => ENTITIES[sign])
    .replace(/\s+/g, " ").trim();
}

function taken(column, what) {
  // A key that begins with "-" says that there is no value.
  if (what === "key") return (row) => (column.key(row).startsWith("-") ? "" : column.key(row));
  return what === "text" ? (row) => (column.absent(row) ? "" : column.text(row)) : column.value;
}

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// Tables of the same columns, one below the other. All but the last have equally many rows.
function joined(tables) {
  const [first] = tables;
  if (tables.length === 1) return first;
  const rowsOf = (of) => (row) => {
    const table = Math.floor(row / first.count);
    return of(tables[table])(row - table * first.count);
  };
  return {
    count: tables.reduce((sum, each) => sum + each.count, 0),
    columns: first.columns.map((column, place) => Object.fromEntries(Object.entries(column).map(
      ([what, give]) => [what, give && rowsOf((table) => table.columns[place][what])]))),
    keys: first.keys.map((give, place) => give && rowsOf((table) => table.keys[place])),
    csv: first.csv.map((column, place) => ({ name: column.name, text: rowsOf((table) => table.csv[place].text) })),
    haystack: rowsOf((table) => table.haystack),
  };
}

// → {count, columns: [{html, text, value, absent, key}], keys: [key], csv: [{name, text}], haystack}:
// functions of a row. `keys`: of every column, then of what has no column.
export function table(data) {
  const count = data.jumlah;
  const stem = unpacked(data.pokok);
  const stemmed = (list) => {
    const give = unpacked(list);
    return (row) => {
      const text = give(row);
      return text.includes("\ue000") ? text.replace(STEMS, () => stem(row)) : text;
    };
  };
  const columns = data.kolom.map((column) => {
    const shape = unpacked(column.bentuk);
    const holes = column.isi.map(stemmed);
    const html = (row) => shape(row).replace(PLACES, (sign) => {
      const code = sign.charCodeAt(0);
      if (code === STEM) return stem(row);
      return code < DIGITS ? holes[code - STEM - 1](row) : holes[code - DIGITS](row).replace(/\D/g, "");
    });
    return {
      html: html,
      text: remembered(count, (row) => plain(html(row))),
      value: remembered(count, (row) => (html(row).match(/ (?:value|datetime)="([^"]*)"/) || ["", ""])[1]),
      absent: (row) => ABSENT.test(html(row)),
      key: column.kunci ? unpacked(column.kunci) : null,
    };
  });
  return {
    count: count,
    columns: columns,
    keys: [...columns.map((column) => column.key), ...(data.juga || []).map(unpacked)],
    csv: data.csv.map((column) => ({
      name: column.nama,
      text: column.dari === "own" ? stemmed(column.isi) : taken(columns[column.kolom], column.dari),
    })),
    haystack: remembered(count, (row) => folded(columns.map(
      (column) => column.text(row) + " " + column.value(row)).join(" "))),
  };
}

// A row may have several keys. A province's also finds the regencies and cities inside it.
function within(keys, chosen) {
  return keys.split(" ").some((key) => key === chosen || key.startsWith(chosen + "."));
}

// The rows that `state` leaves, in its order: {words, chosen: {column: key}, sort: {column, down}}.
// `heads[column]`: {order, within, places: {key: place}}.
export function chosenRows(all, heads, state) {
  const words = folded(state.words).split(/\s+/).filter(Boolean);
  // “Rp12 miliar” stands nowhere: its digits do.
  const digits = folded(plainDigits(state.words)).split(" ").filter(Boolean);
  const facets = Object.entries(state.chosen);
  const rows = [];
  for (let row = 0; row < all.count; row++) {
    const has = (word) => all.haystack(row).includes(word);
    if (facets.every(([column, key]) => within(all.keys[column](row), key)) &&
      (words.every(has) || digits.every(has))) rows.push(row);
  }
  return state.sort ? sorted(all, heads, rows, state.sort) : rows;
}

function sorted(all, heads, rows, sort) {
  const head = heads[sort.column];
  const keys = new Map(rows.map((row) => [row, sortKey(all.columns[sort.column], head, row)]));
  const letters = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const compare = head.order === "text" ? letters : (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  const outer = head.within === null ? null : heads[head.within];
  const group = new Map(outer && rows.map((row) => [row, sortKey(all.columns[head.within], outer, row)]));
  return rows.sort((one, other) => {
    const apart = outer ? (group.get(one) ?? Infinity) - (group.get(other) ?? Infinity) : 0;
    if (apart) return apart;
    const a = keys.get(one), b = keys.get(other);
    if (a === null || b === null) return (a === null) - (b === null) || one - other;
    return (sort.down ? -compare(a, b) : compare(a, b)) || one - other;
  });
}

// null: not known, and so last in both directions.
function sortKey(column, head, row) {
  if (head.order === "text") return column.absent(row) ? null : column.text(row) || null;
  if (head.order === "facet") return head.places[column.key(row)] ?? null;
  const value = column.value(row);
  if (value === "") return null;
  return head.order === "number" ? Number(value) : value;
}

// RFC 4180: commas, CRLF, quotes doubled. The mark at the start tells Excel, in Indonesia too, that
// this is UTF-8; without it “…” and – come out as rubbish. The comma stays although Excel there
// expects semicolons: other programs read nothing else, and Data > Dari Teks/CSV finds it out.
export function csv(all, rows) {
  const line = (fields) => fields.map(field).join(",") + "\r\n";
  return "\ufeff" + line(all.csv.map((column) => column.name)) +
    rows.map((row) => line(all.csv.map((column) => column.text(row)))).join("");
}

// A text that a spreadsheet would run as a formula gets an apostrophe; a number stays a number.
function field(text) {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
}
