"""Slips of YAML itself: indents, quotes, colons, dashes, what Word, Excel and git leave behind."""

from tests.slips.good import Slip

_NAME = "  id: Pelatihan Menjahit Contoh"
_LONG = "  id: Pelatihan menjahit bagi warga Kabupaten Rekaan."
_RETIRED = """\
- kind: program
  id: program-lama
  since: "2026-01-15"
  reason: {id: Tercatat dua kali, en: Recorded twice}
"""

SLIPS = (
    # Indents
    Slip("tab as indent", _NAME, "\tid: Pelatihan", 3, "tab", "dua spasi"),
    Slip("tab after the colon is fine", "kind: training", "kind:\ttraining", -1, "", ""),
    Slip("one space too many", "  en: Example S", "   en: Example S", 4, "jorok", "jorok"),
    Slip("one space too few", "  en: Example S", " en: Example S", 4, "jorok", "jorok"),
    Slip("text not indented", _NAME, _NAME.strip(), 3, "kunci", "jorok"),
    Slip("key indented by one", "kind: training", " kind: training", 5, "jorok", "jorok"),
    Slip(
        "whole block one too far",
        f"summary:\n{_LONG}\n",
        f" summary:\n  {_LONG}\n ",
        10,
        "jorok",
        "jorok",
    ),
    Slip("second key of an item", "    stage: pagu", "   stage: pagu", 24, "jorok", "jorok"),
    Slip(
        "list item too far left", "  - key: angkatan-1", " - key: angkatan-1", 34, "jorok", "jorok"
    ),
    Slip("key inside another", "status: running", "  status: running", 6, "jorok", "jorok"),
    # Colons
    Slip("no colon", "kind: training", "kind training", 5, "titik dua", "kind: training"),
    Slip(
        "no space after the colon", "kind: training", "kind:training", 5, "spasi", "kind: training"
    ),
    Slip("equals sign", "kind: training", "kind = training", 5, "titik dua", "kind: training"),
    Slip("space before the colon is fine", "kind: training", "kind : training", -1, "", ""),
    Slip("colon in a text", "bagi warga", "bagi: warga", 11, "titik dua", "tanda kutip"),
    Slip(
        "colon in the first line", "Pelatihan Menjahit", "Baru: Pelatihan", 3, "titik dua", "kutip"
    ),
    Slip("full-width colon", "kind: training", "kind： training", 5, "titik dua", "kind: training"),
    Slip(
        "semicolon for a colon",
        "kind: training",
        "kind; training",
        5,
        "titik dua",
        "kind: training",
    ),
    # Quotes
    Slip("quote not closed", 'region: "98"', 'region: "98', 9, "kutip", "kutip"),
    Slip("single quote not closed", "quote: pagunya", "quote: 'pagunya", 30, "kutip", "kutip"),
    Slip("quote at the end only", 'region: "98"', 'region: 98"', 9, '98"', "kutip"),
    Slip(
        "quotes of Word", 'region: "98"', "region: “98”", 9, "98", '"98" dengan tanda kutip lurus'
    ),
    Slip("quotes of Word on a date", '"2027-12"', "“2027-12”", 47, "tanggal", '"2027-12"'),
    Slip("single quotes of Word", '"2027-12"', "‘2027-12’", 47, "tanggal", '"2027-12"'),
    Slip(
        "words after a quote",
        "id: Pelatihan menjahit",
        'id: "Pelatihan" menjahit',
        11,
        "kutip",
        "kutip",
    ),
    Slip(
        "apostrophe in single quotes",
        "id: Pelatihan menjahit",
        "id: 'Hari Jum'at",
        11,
        "kutip",
        "kutip",
    ),
    # Lists
    Slip("list without dash", "  - berita-contoh", "  berita-contoh", 14, "daftar", "- "),
    Slip(
        "list on one line",
        "sources:\n  - berita-contoh",
        "sources: berita-contoh",
        13,
        "daftar",
        "- ",
    ),
    Slip("dash without space", "  - berita-contoh", "  -berita-contoh", 14, "daftar", "- "),
    Slip("bullet of Word", "  - berita-contoh", "  • berita-contoh", 14, "daftar", "- "),
    Slip("long dash of Word", "  - berita-contoh", "  – berita-contoh", 14, "daftar", "- "),
    Slip("numbered list", "  - berita-contoh", "  1. berita-contoh", 14, "daftar", "- "),
    Slip("bracket not closed", "  - berita-contoh", "  [berita-contoh", 14, "kurung", "]"),
    Slip("dash where none belongs", "  en: Example S", "  - en: Example S", 4, "jorok", "- "),
    # Signs that YAML reads
    Slip(
        "star at the start", "id: Pelatihan menjahit", "id: *Pelatihan* menjahit", 11, "*", "kutip"
    ),
    Slip("at sign at the start", "id: Pelatihan menjahit", "id: @dinas menjahit", 11, "@", "kutip"),
    Slip(
        "backtick at the start",
        "id: Pelatihan menjahit",
        "id: `Pelatihan` menjahit",
        11,
        "`",
        "kutip",
    ),
    Slip(
        "percent at the start",
        "id: Pelatihan menjahit",
        "id: %Pelatihan menjahit",
        11,
        "%",
        "kutip",
    ),
    Slip(
        "ampersand at the start",
        "id: Pelatihan menjahit",
        "id: &Pelatihan menjahit",
        11,
        "&",
        "kutip",
    ),
    Slip("exclamation mark at the start", "id: Pelatihan", "id: !Pelatihan", 3, "!", "kutip"),
    Slip(
        "bracket at the start",
        "id: Pelatihan menjahit",
        "id: [Pelatihan] menjahit",
        11,
        "[",
        "kutip",
    ),
    Slip(
        "brace at the start", "id: Pelatihan menjahit", "id: {Pelatihan} menjahit", 11, "{", "kutip"
    ),
    Slip(
        "dash at the start", "id: Pelatihan menjahit", "id: - Pelatihan menjahit", 11, "-", "kutip"
    ),
    Slip("bar at the start", "id: Pelatihan menjahit", "id: | nama | jumlah |", 11, "|", "kutip"),
    Slip(
        "the sign for nothing, above something",
        "[]\n",
        f"[]\n{_RETIRED}",
        1,
        "[]",
        "Hapus baris",
        "data/retired.yml",
    ),
    Slip(
        "the sign for nothing, below something",
        "[]\n",
        f"{_RETIRED}[]\n",
        5,
        "[]",
        "Hapus baris",
        "data/retired.yml",
    ),
    Slip(
        "comma in a text between braces",
        "[]\n",
        _RETIRED.replace("dua kali", "dua kali, oleh dinas"),
        4,
        "oleh dinas",
        "tanda kutip",
        "data/retired.yml",
    ),
    # What other programs leave
    Slip(
        "hard space after the colon",
        "kind: training",
        "kind:\u00a0training",
        5,
        "Word",
        "terang fmt",
    ),
    Slip(
        "hard space as indent",
        "  id: Pelatihan M",
        "\u00a0 id: Pelatihan M",
        3,
        "Word",
        "terang fmt",
    ),
    Slip(
        "hard space after a word", "kind: training", "kind: training\u00a0", 5, "Word", "terang fmt"
    ),
    Slip(
        "unseen mark in an id",
        "id: contoh\n",
        "id: contoh\u200b\n",
        1,
        "tak terlihat",
        "ketik ulang",
    ),
    Slip("tab of Excel after a number", "value: 30\n", "value: 30\t\n", -1, "", ""),
    Slip("two cells of Excel", "value: 30\n", "value: 30\torang\n", 39, "tab", "tab"),
    Slip(
        "both sides of a merge",
        "kind: training",
        "<<<<<<< HEAD\nkind: training\n=======\nkind: mentoring\n>>>>>>> cabang",
        5,
        "git",
        "Pilih salah satu",
    ),
    Slip(
        "end of a merge",
        "kind: training",
        "kind: training\n>>>>>>> cabang",
        6,
        "git",
        "Pilih salah satu",
    ),
    Slip(
        "middle of a merge",
        "kind: training",
        "kind: training\n=======",
        6,
        "git",
        "Pilih salah satu",
    ),
    Slip(
        "start of a merge",
        "kind: training",
        "<<<<<<< HEAD\nkind: training",
        5,
        "git",
        "Pilih salah satu",
    ),
    Slip("line of a heading", "kind: training", "**Program**\nkind: training", 5, "*", "kutip"),
    Slip(
        "page pasted from Word",
        "id: contoh\n",
        "<p class=MsoNormal>id: contoh</p>\n",
        1,
        "HTML",
        "Hapus",
    ),
    Slip("row of a table", "kind: training", "| Jenis | Pelatihan |", 5, "|", "kutip"),
    Slip(
        "key twice",
        "status: running",
        "status: running\nkind: mentoring",
        7,
        "dua kali",
        "Hapus salah satunya",
    ),
    Slip(
        "list twice",
        "laws:\n  - uu-contoh",
        "laws:\n  - uu-contoh\nsources: [berita-contoh]",
        17,
        "dua kali",
        "gabungkan",
    ),
    Slip("dashes of a second document", "laws:\n", "---\nlaws:\n", 15, "---", "Satu berkas"),
    Slip("three dots", "laws:\n", "...\nlaws:\n", 15, "...", "Hapus"),
    Slip("emoji in an id", "id: contoh\n", "id: contoh😀\n", 1, "id", "contoh"),
)
