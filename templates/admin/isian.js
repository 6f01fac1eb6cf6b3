// What was filled in, as it is to be saved; and what is wrong with it.

const isMap = (part) => typeof part?.keySeq === "function" && typeof part.push !== "function";
const isList = (part) => typeof part?.push === "function";
const isEmpty = (value) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length);

// Without what was left empty; whole numbers as numbers, where no digit is lost by it.
export function kept(data, fields) {
  let made = data;
  data.forEach((value, name) => {
    const field = fields?.find((each) => each.name === name);
    const now = keptValue(value, field);
    if (now === undefined) made = made.delete(name);
    else if (now !== value) made = made.set(name, now);
  });
  return made;
}

function keptValue(value, field) {
  if (isMap(value)) {
    const made = kept(value, field?.fields);
    return made.some((each) => each !== null) ? made : undefined;
  }
  if (isList(value)) {
    const below = field?.fields ? { fields: field.fields } : field?.field;
    return value.map((each) => keptValue(each, below)).filter((each) => each !== undefined);
  }
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (field?.angka && /^-?(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text))) {
    return Number(text);
  }
  return text === "" ? undefined : text;
}

// One sentence each; fields are named, values never. `few`: units that count people, and the least
// count that may be shown.
export function faults(data, fields, personal, words, few = { units: [], least: 0 }) {
  const said = personal.map(([path, what]) =>
    words.personal.replace("{field}", named(path, data, fields)).replace("{what}", what),
  );
  for (const [path, text] of wrong(data, fields, [], words, few)) {
    said.push(text.replace("{field}", named(path, data, fields)).replace("{least}", few.least));
  }
  return said;
}

function* wrong(data, fields, path, words, few) {
  for (const field of fields) {
    const value = data[field.name];
    const here = [...path, field.name];
    if (isEmpty(value)) {
      if (field.wajib) yield [here, words.missing];
      if (field.bilaBernilai && !isEmpty(data.value)) yield [here, words.missingWithValue];
      if (field.bilaKosong && isEmpty(data.value)) yield [here, words.missingWithoutValue];
    } else if (field.angka && few.units.includes(data.unit) && value > 0 && value < few.least) {
      yield [here, words.few];
    } else if (field.angka && typeof value === "number" && !Number.isSafeInteger(value)) {
      yield [here, words.tooLarge];
    } else if (field.fields && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (item && typeof item === "object") {
          yield* wrong(item, field.fields, [...here, index], words, few);
        }
      }
    } else if (field.fields && typeof value === "object") {
      yield* wrong(value, field.fields, here, words, few);
    }
  }
}

// "Angkatan (angkatan-1) › Peserta › Kutipan"
export function named(path, data, fields) {
  const names = [];
  let below = fields;
  let part = data;
  for (const step of path) {
    part = part?.[step];
    if (typeof step === "number" || /^\d+$/.test(step)) {
      names.push(`${names.pop()} (${part?.key ?? Number(step) + 1})`);
      continue;
    }
    const field = below?.find((each) => each.name === step);
    names.push(field?.label ?? step);
    below = field?.fields;
  }
  return names.join(" › ");
}

// Whether a program is for people who need more protection: as Registry.sensitive says it.
export function isSensitive(program, groups) {
  const its = program.target_groups ?? [];
  return program.kind === "case_service" || its.some((group) => groups.includes(group));
}
