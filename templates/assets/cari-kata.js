// What was meant by what was typed: words of people in need, slips of the finger, words that say
// nothing. All of it happens here; nothing of it is kept or sent.
import { base } from "./cari-teks.js";

const STOP = {
  id: "yang di ke dari dan atau untuk pada dengan dalam oleh adalah ialah itu ini apa apakah siapa " +
    "kapan mana dimana kemana bagaimana gimana berapa kenapa mengapa saya aku gue kami kita anda " +
    "ada adakah bisa dapat akan sudah telah lagi juga mau ingin pengen tentang soal mengenai bagi " +
    "buat para sebuah suatu dong sih ya kok kah tolong cari mencari carikan info informasi yg utk dgn tdk gak " +
    "nggak tidak dr pd jika kalau kalo supaya agar karena saja hanya jadi tersebut si sang",
  en: "the a an of in on at to for from by with and or is are was were be been do does did how what " +
    "who whom when where which why much many i me my we us our you your they them their it its " +
    "this that these those there can could would should get got about any all some his her not " +
    "no have has had will find tell show please want",
};
const STOPPED = { id: new Set(STOP.id.split(" ")), en: new Set((STOP.en + " " + STOP.id).split(" ")) };

export function split(text) {
  return text.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu) || [];
}

export function saysNothing(word, language) { return STOPPED[language].has(word); }

// The words that say something; all of them where none does.
export function telling(words, language) {
  const kept = words.filter((word) => !saysNothing(word, language));
  return kept.length ? kept : words;
}

// → {help: [[test, …], …], known: Set}; without its file search works, only less well.
export async function vocabulary(language) {
  const path = (language === "en" ? "en/" : "") + "cari/kata.json";
  let told = { bantuan: [], kata: [] };
  try {
    const answer = await fetch(new URL(path, base));
    if (answer.ok) told = await answer.json();
  } catch (error) { /* the index alone, then */ }
  const phrases = told.bantuan.map(split);
  return {
    help: phrases.map((phrase) => phrase.map(affixed)),
    known: new Set(told.kata.concat(phrases.flat().filter((word) => word.length > 3))),
  };
}

// One phrase of people in need is in the query when all its words are, in any order and form.
export function isHelp(words, { help }) {
  return help.some((phrase) => phrase.every((test) => words.some((word) => test.test(word))));
}

// pukul → memukul, dipukuli, pukulin; hit → hits. Short words only as they are.
const NASAL = { p: "m", t: "n", k: "ng", s: "ny" };
function affixed(word) {
  if (word.length < 4) return new RegExp(`^${word}s?$`);
  const suffix = "(?:kan|i|in|an|nya|ku|mu|lah|kah|s|es|ed|ing|er|ers)*";
  const prefix = "(?:di|ter|ber|ke|se|ku|kau|per|me|mem|men|meng|meny|pe|pem|pen|peng|m|n|ng|ny)*";
  const nasal = NASAL[word[0]] ? `|(?:me|pe)?${NASAL[word[0]]}${word.slice(1)}` : "";
  return new RegExp(`^(?:${prefix}${word}${nasal})${suffix}$`);
}

export function startsKnown(word, { known }) {
  if (known.has(word)) return true;
  if (word.length < 3) return false;
  for (const each of known) if (each.startsWith(word)) return true;
  return false;
}

// The nearest of the site's own words: one letter off in a short word, two in a long one. Hardly
// anyone mistakes the first letter: but for a long word with one slip, it has to be right.
export function corrected(word, { known }) {
  if (word.length < 4 || /\d/.test(word)) return null;
  const most = word.length < 7 ? 1 : 2;
  let best = null, bestRank = Infinity;
  for (const each of known) {
    if (Math.abs(each.length - word.length) > most) continue;
    const far = distance(word, each, most);
    if (far > most || (each[0] !== word[0] && (far > 1 || word.length < 7))) continue;
    const rank = far + (each[0] === word[0] ? 0 : 0.5) + (each.length === word.length ? 0 : 0.1);
    if (rank < bestRank) { best = each; bestRank = rank; }
  }
  return best;
}

// Damerau and Levenshtein's: letters changed, added, lost, or two that changed places.
export function distance(one, other, most) {
  let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length];
}
