// A published figure changes only with its old value kept. What has to be kept, and when it was
// replaced, is decided as generator/review/history.py does; a test holds both together.

const HELD = ["stage", "period", "fiscal_year"];
const HIDDEN = ["suppressed", "erased"];
const isEmpty = (value) => value === undefined || value === null || value === "";

// Without what says nothing: order, line breaks, empty parts; 2.50 and 2.5 are one number.
function canonical(value) {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value).trim().split(/\s+/).join(" ");
    const number = text.match(/^(-?)0*(\d+?)(?:\.0*|(\.\d*?[1-9])0*)?$/);
    return number ? `${number[1]}${number[2]}${number[3] ?? ""}` : text;
  }
  if (Array.isArray(value)) return value.map(canonical);
  if (!value || typeof value !== "object") return value ?? null;
  const parts = Object.entries(value).map(([name, part]) => [name, canonical(part)]);
  return Object.fromEntries(parts.filter(([, part]) => part !== null).sort());
}

const same = (one, other) => JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));

// Whether a date is surely before another: "2022" is not before "2022-03".
function earlier(one, other) {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared) < other.slice(0, shared);
}

const isFresh = (date, since) => !isEmpty(date) && (!since || !earlier(date, since));

export function today() {
  return new Intl.DateTimeFormat("sv", { timeZone: "Asia/Jakarta" }).format(new Date());
}

// Every figure of a program: the paths it has or once had below it, where it stands in the entry,
// what it says, and what it has of HELD. `places`: the lists that hold figures, and their fields.
function* figures(program, places) {
  for (const [list, fields] of Object.entries(places)) {
    for (const [index, item] of (program[list] ?? []).entries()) {
      const held = heldBy(list, item);
      const found = (at, now, ends) => ({
        at: [list, index, ...at],
        paths: keysOf(item).flatMap((key) => ends.map((end) => `${list}/${key}/${end}`)),
        now,
        held,
      });
      for (const field of fields) if (item[field]) yield found([field], item[field], [field]);
      for (const [number, { by, rows }] of (item.breakdown ?? []).entries()) {
        for (const [row, each] of (rows ?? []).entries()) {
          const ends = keysOf(each).map((key) => `${by}/${key}/amount`);
          const at = ["breakdown", number, "rows", row, "amount"];
          if (each.amount) yield found(at, each.amount, ends);
        }
      }
    }
  }
}

const keysOf = (item) => [item.key, ...(item.former_keys ?? [])];

// The day of an event is its period; help inherits nothing.
function heldBy(list, item) {
  if (list === "events") return item.date ? { period: { from: item.date, to: item.date } } : {};
  return list === "assistance" ? {} : item;
}

// The published figures that an entry changes and whose history it does not hold yet. `published`:
// path → { revisions, was, erased }, as generator/form/published.py writes them.
export function changes(program, published, places) {
  const found = [];
  for (const each of figures(program, places)) {
    const old = oldOf(each, published);
    if (!old?.was || count(each.now) > old.revisions) continue;
    const hidden = isEmpty(each.now.value) && HIDDEN.includes(each.now.missing);
    const differing = differs(old.was, each);
    if (hidden || differing.length > 0) found.push({ ...each, old, hidden, differing });
  }
  return found;
}

const oldOf = ({ paths }, published) => paths.map((path) => published[path]).find((each) => each);
const count = (figure) => (figure.revisions ?? []).length;

// What a citation of the old state rests on, and that is not the same any more.
function differs(was, { now, held }) {
  const own = isEmpty(now.value) ? ["value"] : ["value", "unit"];
  const found = own.filter((name) => !same(was[name], now[name]));
  found.push(...HELD.filter((name) => !same(was[name], held[name])));
  const ofItsSource = !isEmpty(was.quote) && same(was.source, now.source);
  return ofItsSource && !same(was.quote, now.quote) ? [...found, "quote"] : found;
}

// The fields of a changed figure that are new: its history, and since when it says what it says.
export function revised({ now, old, hidden }, { type, reason }, day) {
  const { published: before } = old.was;
  const date = freshDate(before, now.published, day);
  const kept = hidden || type === "redaction" ? { type: "redaction", ...old.erased } : { type, ...old.was };
  const revisions = [...(now.revisions ?? []), { ...kept, replaced: date, reason }];
  return { revisions, published: isFresh(now.published, date) ? now.published : date };
}

// When the old value was replaced: the day given for the new one if it is new, else today.
function freshDate(before, after, day) {
  if (after && after !== before && isFresh(after, before) && !earlier(day, after)) return after;
  return before && earlier(day, before) ? before : day;
}

// What no history mends: [path, words]. `changed`: the figures that will have one.
export function brokenPromises(program, published, places, words, changed) {
  const broken = [];
  const met = new Set();
  for (const each of figures(program, places)) {
    for (const path of each.paths) met.add(path);
    if (each.now.withdrawn && each.paths.some((path) => (program.headline ?? []).includes(path))) {
      broken.push([["headline"], words.headlineStands.replace("{key}", each.paths[0])]);
    }
    const old = oldOf(each, published);
    if (!old) continue;
    const revising = changed.some(({ at }) => String(at) === String(each.at));
    if (count(each.now) < old.revisions) broken.push([[...each.at, "revisions"], words.historyStays]);
    if (!old.was || revising || count(each.now) > old.revisions) continue;
    if (old.was.published && old.was.published !== each.now.published) {
      const said = words.dateStays.replace("{date}", old.was.published);
      broken.push([[...each.at, "published"], said]);
    }
  }
  for (const path of Object.keys(published).filter((each) => !met.has(each))) {
    const [list, key, ...below] = path.split("/");
    const index = (program[list] ?? []).findIndex((item) => keysOf(item).includes(key));
    const emptied = index >= 0 && below.length === 1;
    const said = words.figureStays.replace("{key}", [key, ...below].join("/"));
    broken.push([emptied ? [list, index, ...below] : [list], said]);
  }
  return broken;
}
