"""A wholly invented project in memory, on the real vocabulary: Kabupaten Rekaan, Dinas Contoh."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.finding import Finding
from generator.load import load
from generator.load.layout import home
from generator.load.yaml_tree import read_yaml
from generator.model import build_registry
from generator.model.registry import Registry
from generator.record import Record

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"

SMALLEST = """\
id: contoh
name: {id: Program Contoh}
kind: training
status: running
field: lainnya
agency: dinas-contoh
region: "98"
summary: {id: Ringkasan contoh.}
sources: [berita-contoh]
"""

FULL = """\
id: contoh
name: {id: Program Contoh, en: Example Program}
kind: training
status: running
field: lainnya
agency: dinas-contoh
implementing_unit: dinas-contoh
region: "98.01"
place: {id: Kabupaten Rekaan}
summary: {id: Ringkasan contoh., en: An example.}
target_groups: [ppks-01]
sources: [berita-contoh]
laws: [uu-contoh]
steps: [{key: satu, text: {id: Datang.}, source: berita-contoh}]
partners:
  - {partner: mitra-contoh, role: {id: Pelaksana}, status: named, source: berita-contoh}
budgets:
  - key: pagu
    stage: pagu_murni
    fiscal_year: "2024"
    amount: {value: 37000000000, unit: IDR, source: berita-contoh, published: "2026-06-01"}
  - key: realisasi
    stage: realisasi_diaudit
    amount: {value: 35000000000, unit: IDR, source: berita-contoh, published: "2026-06-01"}
cohorts:
  - key: angkatan-1
    name: {id: Angkatan contoh}
    period: {from: "2025"}
    region: "98"
    participants: {value: 30, unit: orang, source: berita-contoh, corroborated_by: [rilis-contoh]}
    completed: {value: 20, unit: orang, source: berita-contoh}
    duration: {value: 15, unit: hari, source: berita-contoh}
    breakdown:
      - by: region
        rows:
          - key: timur
            name: {id: Timur}
            region: "98.01"
            amount: {value: 30, unit: orang, source: berita-contoh}
targets:
  - key: klien
    name: {id: Klien}
    region: id
    amount: {value: 223142, unit: tidak_dijelaskan, source_term: sasaran, source: berita-contoh}
  - key: jenis
    name: {id: Jenis}
    amount: {value: 26, unit: jenis, kind: classification, source: berita-contoh}
assistance:
  - key: beras
    text: {id: Beras}
    amount: {value: "2.5", unit: ton, source: berita-contoh}
    source: berita-contoh
events:
  - key: rapat
    name: {id: Rapat}
    status: planned
    date: "2026-03-01"
    region: "98"
    attendance: {value: 12, unit: orang, source: berita-contoh}
    source: berita-contoh
claims:
  - {key: rutin, type: claim, text: {id: Rutin.}, said_by: kepala, source: berita-contoh}
officials:
  - key: kepala
    name: Pejabat Contoh
    role: {id: Kepala Dinas}
    agency: dinas-contoh
    source: berita-contoh
responses:
  - {key: jawab, by: dinas-contoh, text: {id: Ya.}, source: rilis-contoh}
documents:
  - {key: berkas, title: {id: Berkas}, source: rilis-contoh}
"""

OTHERS = {
    ("agency", "dinas-contoh"): "{id: dinas-contoh, name: {id: Dinas Contoh}, level: regency}",
    ("partner", "mitra-contoh"): "{id: mitra-contoh, name: {id: Mitra Contoh}, type: group}",
    ("law", "uu-contoh"): '{id: uu-contoh, type: uu, year: "2009", title: {id: Peraturan Contoh}}',
    ("source", "berita-contoh"): (
        "{id: berita-contoh, title: {id: Berita Contoh}, publisher: Harian Rekaan, type: news,"
        ' date: "2026-05"}'
    ),
    ("source", "rilis-contoh"): (
        "{id: rilis-contoh, title: {id: Rilis Contoh}, type: government_release}"
    ),
    ("term", "contoh"): "{id: contoh, term: Contoh, meaning: {id: Rekaan.}, programs: [contoh]}",
    ("region", "98"): '{code: "98", level: provinsi, name: Rekaan}',
    ("region", "98.01"): '{code: "98.01", level: kabupaten/kota, name: Kabupaten Rekaan}',
}


def record(kind: str, record_id: str, text: str) -> Record:
    """A record as `load` makes it, from its YAML."""
    tree = read_yaml(text, "contoh.yml")
    assert not tree.findings, tree.findings
    return Record(kind, record_id, "contoh.yml", tree.value, tree.marks, tree.key_marks)


def found(text: str, kind: str = "program", record_id: str = "contoh") -> list[Finding]:
    """What the model finds in one record."""
    return build_registry([record(kind, record_id, text)])[1]


def invented(
    program: str = FULL, others: Mapping[tuple[str, str], str] | None = None
) -> tuple[Registry, list[Finding]]:
    """The registry of one invented program with all that it names."""
    written = {("program", "contoh"): program, **OTHERS, **(others or {})}
    records = [record(kind, record_id, text) for (kind, record_id), text in written.items()]
    return build_registry([*_vocabulary(), *records])


@cache
def _vocabulary() -> tuple[Record, ...]:
    """The real words, and the real site: no facts. The glossary names real programs."""
    return tuple(
        each
        for each in load(ROOT).records
        if each.kind == "site"
        or (each.kind != "term" and home(each.kind).path.startswith("vocabulary/"))
    )
