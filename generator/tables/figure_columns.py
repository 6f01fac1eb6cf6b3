"""The columns that the tables of figures have besides the model's own fields."""

from generator.model.field import Concept
from generator.tables.table import Column
from generator.text import Said


def _text(name: str, title: Said, description: Said, **more: object) -> Column:
    return Column(name, "text", Concept(title, description), **more)  # type: ignore[arg-type]


def _url(name: str, title: Said, description: Said) -> Column:
    return Column(name, "url", Concept(title, description), required=True)


ID = _text(
    "id",
    Said("Id angka", "Figure id"),
    Said(
        "Program, daftar, kunci, bidang. Tidak pernah dipakai ulang.",
        "Program, list, key, field. Never used again.",
    ),
    required=True,
)
FIGURE = _text(
    "figure",
    Said("Angka", "Figure"),
    Said("Id angkanya.", "The figure’s id."),
    required=True,
    references="figures",
)
PROGRAM = _text(
    "program",
    Said("Program", "Program"),
    Said("Program yang memuatnya.", "The program that holds it."),
    required=True,
    references="programs",
)
NAMES = (
    _text("name", Said("Nama", "Name"), Said("Apa yang dihitung.", "What is counted.")),
    _text(
        "name_en",
        Said("Nama (Inggris)", "Name (English)"),
        Said("Apa yang dihitung, dalam bahasa Inggris.", "What is counted, in English."),
    ),
)
READ = (
    _text(
        "value_text",
        Said("Nilai terbaca", "Value as read"),
        Said(
            "Nilai seperti tertulis di situs, atau mengapa tidak ada.",
            "The value as the site prints it in Indonesian, or why there is none.",
        ),
    ),
    _text(
        "value_text_en",
        Said("Nilai terbaca (Inggris)", "Value as read (English)"),
        Said(
            "Nilai seperti tertulis di halaman Inggris, atau mengapa tidak ada.",
            "The value as the English pages print it, or why there is none.",
        ),
    ),
)
REGION = _text(
    "region",
    Said("Wilayah", "Region"),
    Said(
        "Kode wilayah Kemendagri; id untuk seluruh Indonesia.",
        "Code of the Ministry of Home Affairs; id for the whole nation.",
    ),
    references="regions",
)
SOURCE_TYPE = _text(
    "source_type",
    Said("Jenis sumber", "Type of source"),
    Said(
        "Misalnya advertorial: iklan berbentuk berita.",
        "Such as advertorial: advertising that looks like news.",
    ),
    code_list="source_type",
)
CORROBORATED = Column(
    "corroborated_by",
    "list",
    Concept(
        Said("Dikuatkan oleh", "Corroborated by"),
        Said("Id sumber lain yang memuat nilai yang sama.", "Other sources with the same value."),
    ),
)
SUMMABLE = _text(
    "summable",
    Said("Boleh dijumlahkan dengan", "May be added to"),
    Said(
        "Angka dengan isi yang sama di kolom ini boleh dijumlahkan; kosong: jangan dijumlahkan.",
        "Figures with the same word here may be added; empty: add it to nothing.",
    ),
)
REVISION = Column(
    "revision",
    "integer",
    Concept(
        Said("Revisi", "Revision"),
        Said("Nomor nilai ini, mulai dari satu.", "The number of this value, from one."),
    ),
    required=True,
)
STATUS = _text(
    "status",
    Said("Status", "Status"),
    Said("Berlaku, pernah diubah, atau ditarik.", "Current, changed before, or withdrawn."),
    required=True,
    code_list="figure_status",
)
PERMALINK = _url(
    "permalink",
    Said("Alamat tetap", "Permanent address"),
    Said("Alamat angka ini di situs.", "The figure’s address on the site."),
)
OF_REVISION = _url(
    "revision_permalink",
    Said("Alamat revisi", "Address of the revision"),
    Said(
        "Alamat nilai ini, tetap ada setelah nilainya diganti.",
        "The address of this value, kept after it is replaced.",
    ),
)
LICENCE = _text(
    "licence",
    Said("Lisensi", "Licence"),
    Said("Lisensi data; kutipan dikecualikan.", "Licence of the data; quotes excepted."),
    required=True,
)
