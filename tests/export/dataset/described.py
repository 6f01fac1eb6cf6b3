"""Data sets that other people's validators judge: each written once, in a folder of its own."""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.invented import write_project
from generator import pipeline
from generator.export.dataset.write import write
from generator.export.subject import Subject
from generator.model.field import Entity
from generator.model.registry import Registry
from generator.model.words import Paragraphs
from tests.golden import CASES
from tests.model.invented import FULL, TODAY, invented
from tests.test_architecture import ROOT
from tests.torture import times

SITE_URL = "https://terang.example/dasar/"
SHARED = ROOT.parent / "shared" / "schemas"
"""Schemas that stand beside a checkout, not in it."""

SMALL = ("real", "golden", "hard")
LARGE = times(200, 1000)

# Quotes, lines, tabs, right-to-left letters and marks, emoji, signs of HTML, CSV and formulas.
HARD = (
    "=1+1 “besar” 'dan' \"kutip\", baris\nkedua\r\nketiga\tاَلْعَرَبِيَّةُ \u200fעברית\u200f 🌾👩‍🌾 "
    "</script><!--<script> a,b;c {\\} \u2028 &amp; 漢字"
)
# Beyond the numbers that a double holds exactly, and beyond 64 bits.
BEYOND_DOUBLE = 2**53 + 1
LARGEST = 10**19 - 1

_HARD_PROGRAM = (
    FULL.replace("kind: training", "kind: infrastructure")
    .replace("value: 37000000000", f"value: {BEYOND_DOUBLE}")
    .replace(
        "budgets:\n",
        f"""\
budgets:
  - key: rencana
    stage: rencana_jangka_menengah
    period: {{from: "2023-01-01", to: "2026"}}
    amount: {{value: {LARGEST}, unit: IDR, source: berita-contoh, published: "2026-06-01"}}
  - key: sen
    stage: pagu_murni
    amount: {{value: "12345678901234567.89", unit: IDR, source: berita-contoh}}
  - key: perjanjian
    stage: kontrak
    amount: {{value: 12000000000, unit: IDR, precision: at_least, source: berita-contoh}}
  - key: kosong
    stage: realisasi_diaudit
    amount: {{value: null, missing: not_reported, source: berita-contoh}}
  - key: ditarik
    stage: pagu_perubahan
    amount:
      value: 999
      unit: IDR
      source: berita-contoh
      withdrawn: {{date: "2026-07-01", reason: {{id: Dicabut.}}}}
""",
    )
    .replace("value: 223142", "value: 0")
)


@cache
def registry(name: str) -> Registry:
    """The public records of one of SMALL, or of LARGE invented programs ("large")."""
    if name == "hard":
        return _hard().public()
    root = {"real": ROOT, "golden": CASES / "lengkap"}.get(name)
    if root is None:
        root = write_project(_kept(f"{name}-project"), LARGE)
    return pipeline.check(root, TODAY).registry.public()


def _hard() -> Registry:
    """Words that the loader would refuse as well: no format may lean on its care."""
    found, _ = invented(_HARD_PROGRAM)
    words = Paragraphs.model_validate({"id": HARD, "en": HARD})
    program = found.programs["contoh"].model_copy(update={"name": words, "summary": words})
    site = found.site.model_copy(update={"title": HARD, "publisher": words})
    hard: Mapping[str, Mapping[str, Entity]]
    hard = {"program": {"contoh": program}, "site": {"site": site}}
    return replace(found, entities={**found.entities, **hard})


@cache
def folder(name: str) -> Path:
    """What becomes /data/."""
    place = _kept(name)
    write(place, Subject(registry(name), SITE_URL, TODAY))
    return place


def read_json(name: str, file: str) -> Any:
    """One of its JSON files, numbers exact."""
    return json.loads((folder(name) / file).read_text(encoding="utf-8"))


# Held until the run ends: then the folders go by themselves.
_folders: list[TemporaryDirectory[str]] = []


def _kept(name: str) -> Path:
    _folders.append(TemporaryDirectory(prefix=f"{name}-"))
    return Path(_folders[-1].name)
