// What search says, in the language of the page; and where this site begins.
export const english = document.documentElement.lang === "en";
export const language = english ? "en" : "id";
export const base = new URL("../../", import.meta.url);

const INDONESIAN = {
  loading: "Mencari …",
  none: "Tidak ada hasil untuk “{q}”. Coba kata lain, atau tulis jumlahnya dengan angka.",
  nothingLeft: "Tidak ada halaman dengan saringan ini.",
  one: "1 hasil", many: "{n} hasil", all: "{n} halaman",
  closest: "Tidak banyak halaman yang memuat semua kata itu. {n} yang paling dekat:",
  instead: "Menampilkan hasil untuk “{q}”.",
  lost: "Kata yang tidak ada di situs ini: {q}.",
  more: "Tampilkan lebih banyak", everything: "Semua hasil dan saringan",
  help: "Perlu pertolongan? Buka", helpName: "Butuh bantuan",
  failed: "Pencarian tidak dapat dimuat. Daftar semua program tetap bisa dibuka.",
  list: "Semua program",
  prompt: "Ketik kata atau angka, misalnya nama program atau jumlah uang.",
  filters: "Saringan", active: "{n} dipilih", clear: "Hapus semua", remove: "Hapus saringan",
  others: "{n} lainnya", fewer: "Lebih sedikit",
  sort: "Urutkan", relevance: "Paling sesuai", amount: "Jumlah uang", year: "Tahun terbaru",
  amountNote: "Urutan menurut jumlah tidak membandingkan apa pun: tahapnya berbeda-beda, dan rencana bukan belanja. Yang tanpa jumlah ada di akhir.",
  yearNote: "Yang tahunnya tidak disebut ada di akhir.",
  share: "Bagikan",
  shareWarning: "Bagikan menulis kata dan saringan Anda di alamat halaman ini, dan menyalin alamat itu.",
  shared: "Alamat disalin. Kata yang Anda cari sekarang tampak di alamat dan di riwayat peramban.",
  notCopied: "Kata yang Anda cari sekarang tampak di alamat dan di riwayat peramban. Salin alamat itu sendiri.",
  marked: "Kata yang dicari disorot.", unmark: "Hapus sorotan",
  facets: {
    jenis: "Jenis halaman", macam: "Jenis program", wilayah: "Wilayah", instansi: "Instansi",
    sasaran: "Kelompok sasaran", tahun: "Tahun", tahap: "Tahap anggaran", bahasa: "Bahasa",
  },
  languages: { id: "Bahasa Indonesia", en: "Bahasa Inggris" },
};

const ENGLISH = {
  loading: "Searching …",
  none: "Nothing found for “{q}”. Try other words, or a figure such as 37 billion.",
  nothingLeft: "No page passes these filters.",
  one: "1 result", many: "{n} results", all: "{n} pages",
  closest: "Few pages have all of these words. The {n} closest:",
  instead: "Showing results for “{q}”.",
  lost: "Words that are nowhere on this site: {q}.",
  more: "Show more results", everything: "All results and filters",
  help: "Need help? Open", helpName: "Need help",
  failed: "Search cannot be loaded. The list of all programs works without it.",
  list: "All programs",
  prompt: "Type a word or a figure, for example the name of a program or an amount.",
  filters: "Filters", active: "{n} chosen", clear: "Clear all", remove: "Remove filter",
  others: "{n} more", fewer: "Fewer",
  sort: "Sort by", relevance: "Best match", amount: "Amount of money", year: "Newest year",
  amountNote: "Sorting by amount compares nothing: the stages differ, and a plan is not spending. Pages without an amount come last.",
  yearNote: "Pages that state no year come last.",
  share: "Share",
  shareWarning: "Share writes your words and filters into the address of this page, and copies that address.",
  shared: "Address copied. Your words now show in the address and in the browser’s history.",
  notCopied: "Your words now show in the address and in the browser’s history. Copy the address yourself.",
  marked: "The words searched for are highlighted.", unmark: "Remove highlights",
  facets: {
    jenis: "Kind of page", macam: "Kind of program", wilayah: "Region", instansi: "Agency",
    sasaran: "Target group", tahun: "Year", tahap: "Budget stage", bahasa: "Language",
  },
  languages: { id: "Indonesian", en: "English" },
};

export const SAID = english ? ENGLISH : INDONESIAN;

// What is asked while it is typed: one or two letters alone would load much and find everything.
export function saysEnough(query) { return /\p{L}{3}|\d/u.test(query); }

// → milliseconds to wait for more. A half-typed word would load pieces of the index for nothing;
// words that came at once, as pasted ones do, are whole.
export function patience(before, now) { return !before && now.length > 1 ? 0 : 350; }

export function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === "number" ? values[name].toLocaleString(language) : values[name]);
}

// A link to an address of this site in the page's language.
export function to(path) { return new URL((english ? "en/" : "") + path, base).href; }

export { element } from "./unsur.js";
