// What lists say, in the language of the page.
export const english = document.documentElement.lang === "en";

export const WORDS = english ? {
  of: "of", page: "page", previous: "Previous", next: "Next",
  loading: "Loading the whole list", failed: "The list could not be loaded. The table below is as it was; try again.",
  copied: "Link copied.", uncopied: "The link is in the address bar: copy it there.",
  filtered: "Download filtered rows (CSV)", all: "Download all rows (CSV)", apart: "each stage by itself, by",
  none: "Nothing matches. Try fewer words, or clear the filters.",
  text: ["A to Z", "Z to A"], number: ["smallest first", "largest first"],
  date: ["oldest first", "newest first"], facet: ["in order", "in reverse order"]
} : {
  of: "dari", page: "halaman", previous: "Sebelumnya", next: "Berikutnya",
  loading: "Memuat daftar lengkap", failed: "Daftar lengkap gagal dimuat. Tabel di bawah tetap seperti semula; coba lagi.",
  copied: "Tautan tersalin.", uncopied: "Tautannya ada di bilah alamat: salin dari sana.",
  filtered: "Unduh yang tersaring (CSV)", all: "Unduh semua baris (CSV)", apart: "setiap tahap sendiri-sendiri, menurut",
  none: "Tidak ada yang cocok. Coba kata yang lebih sedikit, atau hapus saringan.",
  text: ["A ke Z", "Z ke A"], number: ["terkecil dulu", "terbesar dulu"],
  date: ["terlama dulu", "terbaru dulu"], facet: ["urut", "urut terbalik"]
};
