// The web form: Decap CMS with the settings that Terang made from its model.
import { phrases } from "./bahasa.js";
import { ask } from "./alasan.js";
import { faults, isSensitive, kept, named } from "./isian.js";
import { detectors, personalData } from "./pribadi.js";
import { brokenPromises, changes, revised, today } from "./riwayat.js";
import { saidBy } from "./disebut-oleh.js";

const { CMS } = window;
const given = await (await fetch("formulir.json")).json();
const known = detectors(given.detectors);
const MOST_SAID = 3;

function withOptions(field) {
  const made = { ...field };
  if (typeof field.options === "string") made.options = given.options[field.options];
  if (field.fields) made.fields = field.fields.map(withOptions);
  return made;
}

const collections = given.collections.map((collection) => ({
  ...collection,
  ...(collection.fields && { fields: collection.fields.map(withOptions) }),
  ...(collection.files && {
    files: collection.files.map((file) => ({ ...file, fields: file.fields.map(withOptions) })),
  }),
}));

function fieldsOf(name) {
  const each = collections.find((collection) => collection.name === name);
  return each.fields ?? each.files[0].fields;
}

// Nothing on a public repository can be taken back: staff say so themselves, once an entry.
const agreed = new Set();
function mayLeave(name, data) {
  if (given.local || name !== "program" || agreed.has(data.id)) return true;
  if (isSensitive(data, given.sensitiveGroups) && !window.confirm(given.words.sensitive)) {
    return false;
  }
  agreed.add(data.id);
  return true;
}

// Decap prints what is thrown as a text: without a name it is our words alone.
function refusal(words) {
  return Object.assign(new Error(words), { name: "" });
}

// The message is gone after seconds: as much as can be read, and mended, at once.
function shortly(wrong) {
  const rest = wrong.length - MOST_SAID;
  const more = rest > 0 ? [given.words.more.replace("{count}", rest)] : [];
  return [...wrong.slice(0, MOST_SAID), ...more].join(" ");
}

// How the figures of a program stand on the site; one that is new there has none.
async function publishedOf(name, program) {
  if (name !== "program") return {};
  const answer = await fetch(`terbit/${encodeURIComponent(program.id)}.json`, { cache: "no-cache" });
  return answer.ok ? answer.json() : {};
}

function amount({ value, unit }) {
  if (value === undefined || value === null) return given.words.noValue;
  const written = new Intl.NumberFormat("id", { maximumFractionDigits: 20 }).format(value);
  const said = given.options["kind:unit"].find((each) => each.value === unit);
  return `${written} ${said?.label.replace(/ \([^)]*\)$/, "") ?? unit ?? ""}`.trim();
}

// "Peserta: 30 orang → 38 orang", or which of its fields are new.
function sayChange({ at, now, old, differing }, program, fields) {
  const [list, index] = at;
  const title = (path) => named(path, program, fields).split(" › ").at(-1);
  const places = {
    quote: [...at, "quote"],
    period: [list, index, list === "events" ? "date" : "period"],
    stage: [list, index, "stage"],
    fiscal_year: [list, index, "fiscal_year"],
  };
  const others = differing.filter((name) => places[name]).map((name) => title(places[name]));
  const said = others.length === differing.length
    ? given.words.changed.replace("{fields}", others.join(", "))
    : `${amount(old.was)} → ${amount(now)}`;
  return `${title(at)}: ${said}`;
}

// What was answered for a change holds until that change is another one.
const answers = new Map();

// The entry with the history of what changes; one question for each item, as for each row in Excel.
async function withHistory(data, program, changed, fields) {
  const byItem = {};
  for (const each of changed) (byItem[each.at.slice(0, 2)] ??= []).push(each);
  const groups = Object.values(byItem).map((figures) => ({
    figures,
    id: `${program.id}/${figures[0].paths[0].split("/").slice(0, 2).join("/")}`,
    state: JSON.stringify(figures.map(({ now, old, differing }) => [now, old, differing])),
    title: named(figures[0].at.slice(0, 2), program, fields),
    lines: figures.map((each) => sayChange(each, program, fields)),
    hidden: figures.every((each) => each.hidden),
  }));
  const asked = groups.filter(({ id, state }) => answers.get(id)?.state !== state);
  if (asked.length > 0) {
    const withAnswers = asked.map((each) => ({ ...each, answer: answers.get(each.id)?.answer }));
    const fault = (text) => personalData({ text }, known)
      .map(([, what]) => given.words.personal.replace("{field}", given.words.reason).replace("{what}", what))
      .join(" ");
    const types = given.options["list:revision_type"];
    const said = await ask(withAnswers, types, given.words, fault);
    if (!said) throw refusal(given.words.notExplained);
    asked.forEach(({ id, state }, index) => answers.set(id, { state, answer: said[index] }));
  }
  let made = data;
  for (const { id, figures } of groups) {
    const { answer } = answers.get(id);
    // People first: an erasure waits for no reason.
    for (const each of answer.reason.id ? figures : []) {
      for (const [field, value] of Object.entries(revised(each, answer, today()))) {
        made = made.setIn([...each.at, field], value);
      }
    }
  }
  return made;
}

CMS.registerEventListener({
  name: "preSave",
  handler: async ({ entry }) => {
    const name = entry.get("collection");
    const fields = fieldsOf(name);
    const data = kept(entry.get("data"), fields);
    const plain = data.toJS();
    const { units, least, leastSensitive } = given.people;
    const guarded = name === "program" && isSensitive(plain, given.sensitiveGroups);
    const few = { units, least: guarded ? leastSensitive : least };
    const wrong = faults(plain, fields, personalData(plain, known), given.words, few);
    const published = await publishedOf(name, plain);
    const changed = changes(plain, published, given.figures);
    const broken = brokenPromises(plain, published, given.figures, given.words, changed);
    wrong.push(...broken.map(([path, said]) => `${named(path, plain, fields)}: ${said}`));
    if (wrong.length > 0) throw refusal(shortly(wrong));
    if (!mayLeave(name, plain)) throw refusal("");
    return changed.length > 0 ? withHistory(data, plain, changed, fields) : data;
  },
});
CMS.registerLocale("id", phrases(given.config.publish_mode === "simple"));
// The data holds no pictures: a library without a window takes the place of Decap's own.
CMS.registerMediaLibrary({ name: "tanpa-gambar", init: () => ({}) });
CMS.registerWidget(saidBy(window.h, window.createClass, given.words));
CMS.init({ config: { load_config_file: false, ...given.config, collections } });
