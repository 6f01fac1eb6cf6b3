// The web form: Decap CMS with the settings that Terang made from its model.
import { phrases } from "./bahasa.js";
import { faults, isSensitive, kept } from "./isian.js";
import { detectors, personalData } from "./pribadi.js";
import { saidBy } from "./disebut-oleh.js";

const { CMS } = window;
const given = await (await fetch("formulir.json")).json();
const known = detectors(given.detectors);

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

CMS.registerEventListener({
  name: "preSave",
  handler: ({ entry }) => {
    const name = entry.get("collection");
    const fields = fieldsOf(name);
    const data = kept(entry.get("data"), fields);
    const plain = data.toJS();
    const wrong = faults(plain, fields, personalData(plain, known), given.words);
    if (wrong.length > 0) throw new Error(wrong.join(" "));
    if (!mayLeave(name, plain)) throw new Error(given.words.notSaved);
    return data;
  },
});
CMS.registerLocale("id", phrases(given.config.publish_mode === "simple"));
// The data holds no pictures: a library without a window takes the place of Decap's own.
CMS.registerMediaLibrary({ name: "tanpa-gambar", init: () => ({}) });
CMS.registerWidget(saidBy(window.h, window.createClass, given.words));
CMS.init({ config: { load_config_file: false, ...given.config, collections } });
