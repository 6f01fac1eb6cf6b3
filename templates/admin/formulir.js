// The web form: Decap CMS with the settings that Terang made from its model.
import { phrases } from "./bahasa.js";
import { faults, isSensitive, kept } from "./isian.js";
import { detectors, personalData } from "./pribadi.js";
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

CMS.registerEventListener({
  name: "preSave",
  handler: ({ entry }) => {
    const name = entry.get("collection");
    const fields = fieldsOf(name);
    const data = kept(entry.get("data"), fields);
    const plain = data.toJS();
    const { units, least, leastSensitive } = given.people;
    const guarded = name === "program" && isSensitive(plain, given.sensitiveGroups);
    const few = { units, least: guarded ? leastSensitive : least };
    const wrong = faults(plain, fields, personalData(plain, known), given.words, few);
    if (wrong.length > 0) throw refusal(shortly(wrong));
    if (!mayLeave(name, plain)) throw refusal("");
    return data;
  },
});
CMS.registerLocale("id", phrases(given.config.publish_mode === "simple"));
// The data holds no pictures: a library without a window takes the place of Decap's own.
CMS.registerMediaLibrary({ name: "tanpa-gambar", init: () => ({}) });
CMS.registerWidget(saidBy(window.h, window.createClass, given.words));
CMS.init({ config: { load_config_file: false, ...given.config, collections } });
