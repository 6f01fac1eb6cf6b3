"""A small, wholly invented project with which nothing is wrong, written as people write by hand."""

from typing import NamedTuple

from tests.check.project import FILES

PROGRAM = "data/programs/contoh.yml"
TODAY = "2026-11-21"
PROTECTED = ("Nama Rahasia",)

GOOD = """\
id: contoh
name:
  id: Pelatihan Menjahit Contoh
  en: Example Sewing Training
kind: training
status: running
field: pemberdayaan
agency: dinas-contoh
region: "98"
summary:
  id: Pelatihan menjahit bagi warga Kabupaten Rekaan.
  en: Sewing training for residents of Rekaan Regency.
sources:
  - berita-contoh
laws:
  - uu-contoh
partners:
  - partner: mitra-contoh
    role: {id: Pelaksana, en: Implementer}
    status: signed
    source: berita-contoh
budgets:
  - key: pagu-murni
    stage: pagu_murni
    fiscal_year: "2024"
    amount:
      value: 37000000000
      unit: IDR
      source: berita-contoh
      quote: pagunya Rp37 miliar
      published: "2026-06-01"
cohorts:
  - key: angkatan-1
    name: {id: Angkatan pertama, en: First cohort}
    period:
      from: "2025-02"
      to: "2025-03"
    participants:
      value: 30
      unit: orang
      as_of: "2025-03-22"
      source: berita-contoh
      quote: peserta berjumlah tiga puluh orang
      published: "2026-06-01"
contact:
  website: https://contoh.example/menjahit
valid_until: "2027-12"
"""

_KEPT = (
    "data/site.yml",
    "data/vocabulary/",
    "data/agencies/dinas-contoh.yml",
    "data/partners/mitra-contoh.yml",
    "data/laws/uu-contoh.yml",
    "data/sources/berita-contoh.yml",
    "data/services/layanan-contoh.yml",
)
PROJECT: dict[str, str] = {
    **{path: text for path, text in FILES.items() if path.startswith(_KEPT)},
    "data/site.yml": FILES["data/site.yml"].replace("title:", "official: false\ntitle:"),
    "data/retired.yml": "[]\n",
    PROGRAM: GOOD,
}


class Slip(NamedTuple):
    """What a hurried person does: in `path`, `old` becomes `new` (all of it, where `old` is "").

    The one message stands at `line` (0: the whole file); problem and cure hold these words.
    """

    name: str
    old: str
    new: str
    line: int
    problem: str
    cure: str
    path: str = PROGRAM
