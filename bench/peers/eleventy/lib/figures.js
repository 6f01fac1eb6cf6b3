// Every figure of a program, with all that its card, charts and citations say.
import { SITE, about, shown, url } from "./html.js";

const sentence = (program, place, source, t, lang) => {
  const { amount, item } = place;
  const meaning = place.list === "budgets" ? t.stages[item.stage] : t.kinds[place.kind];
  const kind = [meaning.name, place.assertion && t.assertions[place.assertion]].filter(Boolean).join("; ").toLowerCase();
  const period = item.fiscal_year ? `${t.fiscal_year.toLowerCase()} ${item.fiscal_year}` : item.period ? item.period.from : `${t.year.toLowerCase()} ${t.unstated}`;
  const value = shown(amount, t, lang);
  const words = about(amount, t, lang);
  const long = words ? `${value} (${words})` : value;
  const text = `${program.name[lang]}: ${long} – ${kind}; ${period}, ${t.according} ${source.publisher}; ${t.kind_of_source}: ${t.source_types[source.type].toLowerCase()}`;
  return { text, kind, period, shown: value, about: words, meaning };
};

export const places = (program, t, lang) => [
  ...program.budgets.map((item) => ({ item, list: "budgets", field: "amount", amount: item.amount, name: t.money_name, of: "" })),
  ...program.cohorts.flatMap((item) => [
    { item, list: "cohorts", field: "participants", amount: item.participants, name: t.participants, kind: "recipients", assertion: "reported", of: ` (${item.name[lang]})` },
    { item, list: "cohorts", field: "duration", amount: item.duration, name: t.duration, kind: "duration", assertion: "reported", of: ` (${item.name[lang]})` },
  ]),
  ...program.targets.map((item) => ({ item, list: "targets", field: "amount", amount: item.amount, name: item.name[lang], kind: "target", of: "" })),
];

export const path = (place) => `${place.list}/${place.item.key}/${place.field}`;
export const anchor = (place) => `angka-${place.list}-${place.item.key}-${place.field}`;

export const tone = (place, t) =>
  place.list === "budgets" ? t.tones[t.stages[place.item.stage].rung] : place.kind === "target" ? "target" : "reported";

export const figures = (program, site, lang) => {
  const t = site.said[lang];
  return places(program, t, lang).map((place) => {
    const source = site.records.sources.get(place.amount.source);
    const indonesian = sentence(program, place, source, site.said.id, "id");
    const english = sentence(program, place, source, site.said.en, "en");
    const told = lang === "id" ? indonesian : english;
    const revision = (place.amount.revisions || []).length + 1;
    return {
      ...place, source, indonesian, english, told, revision, meaning: told.meaning, tone: tone(place, t),
      id: `${program.id}/${path(place)}`, anchor: anchor(place), label: place.name + place.of,
      program: program.name[lang], url: `${SITE}${url(lang, "programs", program.id)}#${anchor(place)}-r${revision}`,
    };
  });
};
