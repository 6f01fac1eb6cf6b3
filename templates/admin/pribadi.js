// What `terang check` refuses as personal data, decided here before anything is saved.
// The patterns come from generator/form/detectors.py; a test holds both decisions together.

const expression = ([source, flags]) => new RegExp(source, flags);

export function detectors(given) {
  const kinds = Object.entries(given.patterns).map(([kind, { find, said }]) => {
    const sign = given.signs[kind];
    const signs = sign.map((each) => (Array.isArray(each) ? expression(each) : each));
    return { kind, said, find: expression(find), signs };
  });
  const whole = ([source, flags]) => new RegExp(`^(?:${source})$`, flags.replace("g", ""));
  return {
    kinds,
    likeNik: whole(given.likeNik),
    checksum: expression(given.checksum),
    officeFields: new Set(given.officeFields),
    officeLines: new Set(given.officeLines),
    stretch: expression(given.numbers.stretch),
    private: expression(given.numbers.private),
    dated: whole(given.numbers.dated),
    hash: whole(given.numbers.checksum),
    saidOfNumbers: given.numbers.said,
  };
}

export function plain(line) {
  if (line.includes("@")) return line.toLowerCase();
  const digits = line.replace(/\D/g, "");
  return digits.startsWith("0") ? `62${digits.slice(1)}` : digits;
}

function spelling(kind, written) {
  if (kind === "phone") return plain(written);
  return kind === "identity" ? written.replace(/\D/g, "") : written.toLowerCase().split(/\s+/).join(" ").trim();
}

// The kinds of personal data in a text; `lines`: telephones and e-mail of offices, as of `plain`.
export function found(text, lines, known) {
  const lower = text.toLowerCase();
  const shape = lower.replace(/[1-9]/g, "0");
  const kinds = new Set();
  for (const { kind, find, signs } of known.kinds) {
    const isThere = (sign) => (sign.source ? lower.search(sign) >= 0 : shape.includes(sign));
    if (!signs.some(isThere)) continue;
    for (const match of text.matchAll(find)) {
      const mayStand = lines.has(spelling(kind, match[0]));
      if (!mayStand && !isRunningNumber(text, match, known)) kinds.add(kind);
    }
  }
  return kinds;
}

// A part of a checksum, or of a web address and unlike an NIK; or nothing but zeros.
function isRunningNumber(text, match, known) {
  if (!/^\p{Nd}+$/u.test(match[0])) return false;
  if (/^0+$/.test(match[0])) return true;
  const start = text.slice(0, match.index).match(/\S*$/)[0];
  const word = start + text.slice(match.index).match(/^\S*/)[0];
  return word.search(known.checksum) >= 0 || (word.includes("://") && !known.likeNik.test(match[0]));
}

// What the last look at the finished site would refuse: "identity" or "mobile".
export function numbers(text, lines, known) {
  const kinds = new Set();
  for (const stretch of text.matchAll(known.stretch)) {
    // What stands before a stretch is looked at too; what follows it is not.
    const upToItsEnd = text.slice(0, stretch.index + stretch[0].length);
    known.private.lastIndex = stretch.index;
    for (const match of upToItsEnd.matchAll(known.private)) {
      const start = match.index;
      const digits = match[0].replace(/\D/g, "");
      if (known.hash.test(wordAround(text, start, start + match[0].length))) continue;
      if (match.groups.mobile) {
        if (digits.length >= 10 && !lines.has(plain(digits))) kinds.add("mobile");
      } else if (match[0] === digits || known.dated.test(digits)) kinds.add("identity");
    }
  }
  return kinds;
}

function wordAround(text, start, end) {
  const before = text.slice(0, start).match(/[\p{L}\p{N}]*$/u)[0];
  return before + text.slice(start, end) + text.slice(end).match(/^[\p{L}\p{N}]*/u)[0];
}

// Every place in an entry that holds personal data: [[path, what it is]], never the value.
export function personalData(entry, known) {
  const lines = new Set([...known.officeLines, ...contactLines(entry, known)]);
  const said = Object.fromEntries(known.kinds.map(({ kind, said }) => [kind, said]));
  const places = [];
  for (const [path, text] of strings(entry, [])) {
    const last = path.at(-1);
    if (last === "value" || known.officeFields.has(last)) continue;
    const kinds = [...found(text, lines, known)].map((kind) => said[kind]);
    const more = [...numbers(text, lines, known)].map((kind) => known.saidOfNumbers[kind]);
    for (const each of new Set([...kinds, ...more])) places.push([path, each]);
  }
  return places;
}

function* contactLines(part, known) {
  for (const [name, value] of Object.entries(part ?? {})) {
    if (known.officeFields.has(name) && typeof value === "string") yield plain(value);
    else if (["contact", "ppid", "complaints"].includes(name) && value) {
      yield* contactLines(value, known);
    }
  }
}

function* strings(part, path) {
  if (typeof part === "string" || typeof part === "number") yield [path, String(part)];
  else if (part && typeof part === "object") {
    for (const [name, value] of Object.entries(part)) yield* strings(value, [...path, name]);
  }
}
