"""An invented project with every chart: five years of four stages, all sorts of cohorts."""

import shutil
from pathlib import Path

from generator import pipeline
from tests.golden import CASES, TODAY
from tests.model.invented import ROOT

# Every part of the country's map that matters: one alone, two in one shape, one of 2022.
PROVINCES = ("11", "36", "35", "91", "94", "96")
_STAGES = ("rencana_tahunan", "pagu_murni", "pagu_perubahan", "realisasi_diaudit")
_NAMES = ("tahun 2024", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh")
_PROGRAM = """\
id: {id}
name: {{id: {name}}}
kind: training
status: running
field: lainnya
agency: dinas-contoh
region: "{region}"
summary: {{id: Ringkasan rekaan.}}
sources: [dokumen-contoh]
"""
_AMOUNT = '{{value: {value}, unit: {unit}, source: dokumen-contoh, published: "2025-01-02"{more}}}'


def build_charted(root: Path) -> Path:
    """Build the project below `root`; its finished site, in the folder `site`."""
    shutil.copytree(CASES / "lengkap", root / "project")
    shutil.copy(ROOT / "mkdocs.yml", root / "project")
    data = root / "project" / "data"
    for name in ("budget-stages.yml", "figure-kinds.yml", "regions.csv", "units.yml"):
        shutil.copy(ROOT / "data" / "vocabulary" / name, data / "vocabulary" / name)
    with (data / "vocabulary" / "regions.csv").open("a", encoding="utf-8") as regions:
        regions.write("99,provinsi,Rekaan\n99.01,kabupaten/kota,Kota Rekaan\n")
        regions.write("99.02,kabupaten/kota,Kabupaten Rekaan\n")
    (data / "programs" / "banyak.yml").write_text(_many(), encoding="utf-8")
    for code in PROVINCES:
        text = _PROGRAM.format(id=f"wilayah-{code}", name=f"Program Rekaan {code}", region=code)
        (data / "programs" / f"wilayah-{code}.yml").write_text(text, encoding="utf-8")
    pipeline.build(root / "project", root / "site", TODAY)
    return root / "site"


def _many() -> str:
    text = _PROGRAM.format(
        id="banyak",
        name="Program Contoh yang namanya sangat panjang sampai tidak muat di satu baris telepon",
        region="35.05",
    )
    text += "budgets:\n"
    for year in range(2020, 2025):
        for place, stage in enumerate(_STAGES):
            value = (year - 2015) * 1_350_000_000 - place * 710_000_000
            text += f'  - {{key: tahap-{place}-{year}, stage: {stage}, fiscal_year: "{year}", '
            text += f"amount: {_AMOUNT.format(value=value, unit='IDR', more='')}}}\n"
    text += "cohorts:\n"
    cohorts = (
        _AMOUNT.format(value=32, unit="orang", more=""),
        _AMOUNT.format(value=1250, unit="orang", more=", assertion: planned"),
        _AMOUNT.format(value=300, unit="orang", more=", assertion: audited"),
        _AMOUNT.format(value=90, unit="kpm", more=""),
        "{value: null, missing: suppressed}",
        "{value: null, missing: not_stated}",
        _AMOUNT.format(value=15, unit="orang", more=", precision: approximate"),
    )
    for number, (name, participants) in enumerate(zip(_NAMES, cohorts, strict=True), start=1):
        text += f'  - {{key: a-{number}, name: {{id: "Angkatan {name}"}}, region: "35.0{number}", '
        text += f"participants: {participants}}}\n"
    return text
