"""Slips in keys, choices, names of records, texts, links; and what must never be written."""

from tests.slips.good import Slip

_TEXT = "Pelatihan menjahit bagi warga Kabupaten Rekaan."


def _text(name: str, written: str, problem: str, cure: str, line: int = 11) -> Slip:
    return Slip(name, _TEXT, written, line, problem, cure)


SLIPS = (
    # Keys
    Slip("key: letters swapped", "status: running", "staus: running", 6, "staus", '"status"'),
    Slip("key: capital", "status: running", "Status: running", 6, "Status", '"status"'),
    Slip("key: all capitals", "status: running", "STATUS: running", 6, "STATUS", '"status"'),
    Slip("key: Indonesian", "region: ", "wilayah: ", 9, "wilayah", '"region"'),
    Slip("key: Indonesian name", "name:\n", "nama:\n", 2, "nama", '"name"'),
    Slip("key: hyphen", "valid_until", "valid-until", 47, "valid-until", '"valid_until"'),
    Slip("key: space", "valid_until", "valid until", 47, "valid until", '"valid_until"'),
    Slip("key: singular", "sources:\n", "source:\n", 13, "source", '"sources"'),
    Slip("key: made up", "valid_until", "catatan_kami", 47, "catatan_kami", "Yang ada"),
    Slip(
        "key: of a figure, in its cohort",
        "    period:\n",
        "    unit: orang\n    period:\n",
        35,
        "unit",
        "Yang ada",
    ),
    Slip("key: forgotten", "status: running\n", "", 1, "status", "Contoh"),
    Slip("key: empty", "status: running", "status:", 6, "kosong", "Contoh"),
    Slip("key: empty text", "  id: Pelatihan Menjahit Contoh", "  id:", 3, "kosong", "Contoh"),
    Slip("key: empty list", "sources:\n  - berita-contoh", "sources: []", 13, "kosong", "Contoh"),
    Slip("key: nothing in the list", "  - berita-contoh", "  -", 14, "kosong", "Contoh"),
    Slip(
        "key: of its part lost",
        "    participants:\n",
        "",
        38,
        'milik "participants"',
        "mungkin hilang",
    ),
    Slip("key: of its list lost", "cohorts:\n", "", 33, 'milik "cohorts"', "mungkin hilang"),
    Slip(
        "key: one level too deep",
        "kind: training",
        "  kind: training",
        5,
        '"kind"',
        "tingkat di atasnya",
    ),
    Slip(
        "key: item begun and left",
        "  - key: pagu-murni\n",
        "  - key: pagu-lain\n  - key: pagu-murni\n",
        23,
        '"stage", "amount"',
        "Contoh",
    ),
    # Choices
    Slip("choice: its meaning", "status: running", "status: Berjalan", 6, "Berjalan", '"running"'),
    Slip("choice: Indonesian", "kind: training", "kind: pelatihan", 5, "pelatihan", '"training"'),
    Slip("choice: capital", "kind: training", "kind: Training", 5, "Training", '"training"'),
    Slip("choice: slip", "kind: training", "kind: trainning", 5, "trainning", '"training"'),
    Slip(
        "choice: another word",
        "status: running",
        "status: ongoing",
        6,
        "ongoing",
        "running (Berjalan)",
    ),
    Slip(
        "choice: comma after it", "kind: training", "kind: training,", 5, "training,", '"training"'
    ),
    Slip(
        "choice: semicolon after it",
        "kind: training",
        "kind: training;",
        5,
        "training;",
        '"training"',
    ),
    Slip(
        "choice: two",
        "kind: training",
        "kind: training, mentoring",
        5,
        "training, mentoring",
        "Pilihan",
    ),
    Slip("choice: as a list", "kind: training", "kind: [training]", 5, "kind", "Contoh"),
    Slip(
        "choice: yes", "official: false", "official: tidak", 2, "official", "false", "data/site.yml"
    ),
    Slip("choice: no", "official: false", "official: Ya", 2, "official", "true", "data/site.yml"),
    # Names of records
    Slip("region: by name", 'region: "98"', "region: Rekaan", 9, "Rekaan", '"98"'),
    Slip(
        "region: by full name", 'region: "98"', "region: Kabupaten Rekaan", 9, "Rekaan", '"98.01"'
    ),
    Slip("region: without quotes", 'region: "98"', "region: 98", 9, "tanda kutip", '"98"'),
    Slip(
        "region: city without quotes", 'region: "98"', "region: 98.01", 9, "tanda kutip", '"98.01"'
    ),
    Slip("region: without its point", 'region: "98"', 'region: "9801"', 9, "9801", '"98.01"'),
    Slip("region: unknown", 'region: "98"', 'region: "97"', 9, "97", "regions.csv"),
    Slip(
        "agency: by name",
        "agency: dinas-contoh",
        "agency: Dinas Contoh",
        8,
        "Dinas Contoh",
        '"dinas-contoh"',
    ),
    Slip(
        "agency: slip",
        "agency: dinas-contoh",
        "agency: dinas-cotoh",
        8,
        "dinas-cotoh",
        '"dinas-contoh"',
    ),
    Slip(
        "agency: underscore",
        "agency: dinas-contoh",
        "agency: dinas_contoh",
        8,
        "dinas_contoh",
        '"dinas-contoh"',
    ),
    Slip(
        "agency: unknown",
        "agency: dinas-contoh",
        "agency: kantor-lain",
        8,
        "kantor-lain",
        "data/agencies/",
    ),
    Slip(
        "source: file name",
        "  - berita-contoh",
        "  - berita-contoh.yml",
        14,
        "berita-contoh.yml",
        '"berita-contoh"',
    ),
    Slip(
        "source: path",
        "  - berita-contoh",
        "  - data/sources/berita-contoh.yml",
        14,
        "data/sources",
        '"berita-contoh"',
    ),
    Slip(
        "source: capitals",
        "  - berita-contoh",
        "  - Berita-Contoh",
        14,
        "Berita-Contoh",
        '"berita-contoh"',
    ),
    Slip(
        "source: everywhere",
        "source: berita-contoh\n      quote: pag",
        "source: berita\n      quote: pag",
        29,
        "berita",
        "data/sources/",
    ),
    Slip(
        "stage: its name",
        "stage: pagu_murni",
        "stage: Pagu murni",
        24,
        "Pagu murni",
        '"pagu_murni"',
    ),
    Slip(
        "stage: hyphen", "stage: pagu_murni", "stage: pagu-murni", 24, "pagu-murni", '"pagu_murni"'
    ),
    # Ids
    Slip(
        "id: not the file's", "id: contoh\n", "id: contoh-lain\n", 1, "contoh-lain", "`id: contoh`"
    ),
    Slip("id: capital", "id: contoh\n", "id: Contoh\n", 1, "Contoh", "`id: contoh`"),
    Slip("id: file name", "id: contoh\n", "id: contoh.yml\n", 1, "contoh.yml", "`id: contoh`"),
    Slip("id: space", "id: contoh\n", "id: program contoh\n", 1, "program contoh", "`id: contoh`"),
    Slip("id: emoji", "id: contoh\n", "id: contoh😀\n", 1, "contoh", "`id: contoh`"),
    Slip("id: forgotten", "id: contoh\n", "", 1, "id", "Contoh"),
    Slip("item's key: spaces", "key: angkatan-1", "key: Angkatan 1", 33, "key", "angkatan-1"),
    Slip("item's key: underscore", "key: angkatan-1", "key: angkatan_1", 33, "key", "angkatan-1"),
    Slip("item's key: number", "key: angkatan-1", "key: 1", 33, "tanda kutip", '"1"'),
    # Texts
    Slip(
        "text: no language",
        "name:\n  id: Pelatihan Menjahit Contoh\n  en: Example Sewing Training",
        "name: Pelatihan Menjahit",
        2,
        "kunci: isi",
        '`name: {id: "Pelatihan Menjahit"}`',
    ),
    Slip("text: English alone", "  id: Pelatihan Menjahit Contoh\n", "", 3, '"id"', "Contoh"),
    Slip("text: another language", "  en: Example S", "  su: Example S", 4, '"su"', "en, id"),
    _text("text: a number", "Pelatihan bagi 30 orang.", "angka", "dengan huruf"),
    _text("text: HTML of Word", "<b>Pelatihan</b> menjahit.", "HTML", "Hapus tagnya"),
    _text(
        "text: an image",
        '"![foto](https://contoh.example/a.png) Pelatihan."',
        "gambar",
        "tidak dimuat",
    ),
    _text("text: a bad link", '"[Laman](contoh.example) pelatihan."', "tautan", "[teks](https://"),
    Slip(
        "text: absurdly long quote",
        "pagunya Rp37 miliar",
        "pagunya Rp37 miliar" + " sekali" * 60,
        30,
        "300",
        "terpenting",
    ),
    Slip("text: still to be filled in", "id: Pelaksana", "id: ISI", 19, "belum diisi", "Ganti ISI"),
    # Links
    Slip(
        "link: no https",
        "https://contoh",
        "contoh",
        46,
        "http",
        "`https://contoh.example/menjahit`",
    ),
    Slip("link: www", "https://contoh", "www.contoh", 46, "http", "`https://www.contoh.example"),
    Slip("link: a space", "example/menjahit", "example/pelatihan menjahit", 46, "http", "%20"),
    Slip(
        "link: two",
        "https://contoh.example/menjahit",
        "https://a.example https://b.example",
        46,
        "http",
        "satu tautan",
    ),
    Slip("link: one slash", "https://contoh", "https:/contoh", 46, "http", "https://"),
    Slip(
        "link: e-mail",
        "website: https://contoh.example/menjahit",
        "website: surel",
        46,
        "http",
        "Contoh",
    ),
    # People
    _text("people: e-mail", "Hubungi ibu.rekaan@contoh.example.", "surel", "Hapus"),
    _text("people: telephone", "Hubungi 0812-3456-7890.", "telepon", "Hapus"),
    _text("people: NIK", "Peserta 3673014107900001.", "16 digit", "Hapus"),
    _text("people: on behalf of", "Rekening a.n. Rekaan.", "a.n.", "Hapus"),
    _text("people: patronymic", "Peserta Rekaan binti Contoh.", "binti", "Hapus"),
    _text("people: home", "Di rumah RT 03 RW 05.", "RT/RW", "Hapus"),
    _text("people: birthday", "Peserta lahir 17-08-1990.", "lahir", "Hapus"),
    _text("people: a protected name", "Peserta nama  RAHASIA.", "dilindungi", "Hapus"),
    Slip(
        "people: in a comment",
        "kind: training",
        "kind: training  # hubungi 0812-3456-7890",
        5,
        "telepon",
        "Hapus",
    ),
)
