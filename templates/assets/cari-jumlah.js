// Amounts as people type them → plain digits, as the index has them beside every figure.
const POWERS = [
  [/^(triliun|trilyun|trillion|tn|t)$/, 12], [/^(miliar|milyar|miliard|billion|bn|b|m)$/, 9],
  [/^(juta|jt|million|mn)$/, 6], [/^(ribu|rb|thousand|k)$/, 3],
];
const UNIT = "triliun|trilyun|trillion|tn|miliar|milyar|miliard|billion|bn|juta|jt|million|mn|ribu|rb|thousand|[mtbk]";
const AMOUNT = new RegExp(
  `(?:\\b(?:rp|idr)\\.?\\s*|(?<![\\p{L}\\d]))(\\d+(?:[.,]\\d+)*)(?:\\s*(${UNIT})(?![\\p{L}\\d]))?` +
  "(?:\\s*(?:rupiah|idr)\\b)?(?:,-)?", "giu");

// "Rp12 miliar", "12.000.000.000,-" → "12000000000"; other words stay as they are.
export function plainDigits(text) {
  return text.replace(AMOUNT, (whole, number, unit) => plain(number, unit) ?? whole)
    .replace(/\s+/g, " ").trim();
}

function plain(number, unit) {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(number);
  if (!unit) return grouped ? number.replace(/[.,]/g, "") : number;
  const power = POWERS.find(([name]) => name.test(unit.toLowerCase()))[1];
  if (grouped && power < 6) return number.replace(/[.,]/g, "") + "0".repeat(power);
  const [whole, part = "", ...rest] = number.split(/[.,]/);
  if (rest.length || part.length > power) return null;
  return (whole + part + "0".repeat(power - part.length)).replace(/^0+(?=\d)/, "");
}
