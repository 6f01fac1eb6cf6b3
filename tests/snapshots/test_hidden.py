"""Snapshots go where they must: what was hidden since is shown in none."""

import json
import shutil
from pathlib import Path

import pytest

from tests.snapshots.keeping import (
    DATE,
    FIGURE,
    KEPT,
    SOURCE,
    VALUE,
    edit,
    redact,
    rules,
    told,
    withhold,
)
from tests.test_cli import PANTI, terang
from tests.test_cli_verbs import bytes_of


def test_what_left_the_data_is_asked_about(kept: Path) -> None:
    edit(kept, f"{PANTI}.yml", "key: prioritas-rpd", "key: lain")
    edit(kept, f"{PANTI}.yml", "budgets/prioritas-rpd/amount", "budgets/lain/amount")
    [found] = told(kept, "arsip-memuat-yang-ditarik")
    assert (found["path"], found["severity"]) == (f"{KEPT}/figures.csv", "warning")
    assert FIGURE in found["problem"]


def test_an_earlier_value_that_was_erased_since_stops_the_build(kept: Path) -> None:
    record = next((kept / "data").rglob(f"{PANTI}.yml"))
    before, _, after = record.read_text(encoding="utf-8").partition(f"value: {VALUE}\n")
    published = '      published: "2026-11-21"\n'
    corrected = """\
      published: "2026-11-22"
      revisions:
        - type: redaction
          value: null
          missing: erased
          published: "2026-11-21"
          replaced: "2026-11-22"
          reason: {id: Demi pelindungan., en: To protect people.}
"""
    assert published in after
    text = before + "value: 37000000001\n" + after.replace(published, corrected, 1)
    record.write_text(text, encoding="utf-8")
    [found] = told(kept, "arsip-memuat-yang-dihapus")
    assert (found["path"], FIGURE in found["problem"]) == (f"{KEPT}/figures.csv", True)
    assert VALUE not in json.dumps(found)


@pytest.mark.parametrize("missing", ["suppressed", "erased"])
def test_what_was_hidden_since_stops_the_build_until_the_files_are_gone(
    kept: Path, missing: str
) -> None:
    redact(kept, missing)
    done = terang(kept, "build", "--date", DATE)
    assert done.returncode == 1
    assert f"{KEPT}/figures.csv" in done.stderr
    assert FIGURE in done.stderr
    assert "DIHAPUS.yml" in done.stderr
    for shown in (VALUE, "37.000.000.000"):
        assert shown not in done.stderr + done.stdout
    for file in (kept / KEPT).iterdir():
        file.unlink()
    note = 'date: "2026-12-01"\nreason:\n  id: Dihapus demi melindungi orang.\n'
    note += "  en: To protect people.\n"
    (kept / KEPT / "DIHAPUS.yml").write_text(note, encoding="utf-8")
    done = terang(kept, "build", "--date", DATE)
    assert done.returncode == 0, done.stderr
    place = kept / "site/data/arsip" / DATE
    assert set(bytes_of(place)) == {"index.html"}
    text = (place / "index.html").read_text(encoding="utf-8")
    assert "Dihapus demi melindungi orang." in text
    assert 'datetime="2026-12-01"' in text
    english = kept / "site/en/data/arsip" / DATE / "index.html"
    assert "To protect people." in english.read_text(encoding="utf-8")
    assert "Dihapus demi" in (kept / "site/data/index.html").read_text(encoding="utf-8")
    again = terang(kept, "build", "--snapshot", "--date", DATE)
    assert again.returncode == 2
    assert "sudah dihapus" in again.stderr


def test_a_former_key_hides_nothing(kept: Path) -> None:
    redact(kept)
    key = "- key: prioritas-rpd"
    edit(kept, f"{PANTI}.yml", key, "- key: lain\n    former_keys: [prioritas-rpd]")
    edit(kept, f"{PANTI}.yml", "budgets/prioritas-rpd/amount", "budgets/lain/amount")
    assert (f"{KEPT}/figures.csv", "arsip-memuat-yang-dihapus") in rules(kept)


@pytest.mark.parametrize(
    ("field", "shown"), [("url", "quote, url"), ("title", "quote, title"), ("date", "quote")]
)
def test_what_is_withheld_of_a_source_since_stops_the_build(
    kept: Path, field: str, shown: str
) -> None:
    withhold(kept, field)
    [found] = told(kept, "arsip-memuat-yang-dihapus")
    assert found["path"] == f"{KEPT}/sources.csv"
    assert found["problem"].endswith(f'"{SOURCE}": {shown}.')


def test_what_was_withheld_already_is_in_no_snapshot(kept: Path) -> None:
    shutil.rmtree(kept / "snapshots")
    source = """\
id: ditahan
title: {id: Berita daerah, en: Regional news}
type: news
withheld: {fields: [title, url, date], reason: {id: Demi pelindungan., en: For safety.}}
"""
    (kept / "data/sources/ditahan.yml").write_text(source, encoding="utf-8")
    done = terang(kept, "build", "--snapshot", "--date", DATE)
    assert done.returncode == 0, done.stderr
    assert "Berita daerah" in (kept / KEPT / "sources.csv").read_text(encoding="utf-8")
    assert told(kept, "arsip-memuat-yang-dihapus") == []


def test_a_protected_name_in_a_snapshot_stops_the_build(kept: Path) -> None:
    names = kept.parent / "nama.txt"
    names.write_text("Kata Tak Ada\n", encoding="utf-8")
    assert rules(kept, "--protected", str(names)) == set()
    names.write_text("Radar Banten\n", encoding="utf-8")
    edit(kept, f"{SOURCE}.yml", "publisher: Radar Banten", "publisher: Media")
    found = {rule for path, rule in rules(kept, "--protected", str(names)) if KEPT in path}
    assert found == {"arsip-memuat-yang-dihapus"}
    shown = terang(kept, "check", "--protected", str(names)).stdout
    assert "Radar" not in shown


@pytest.mark.parametrize(
    ("note", "rule"),
    [
        ("reason: {id: a.}\n", "bidang-wajib"),
        ('date: "2026-12-01"\nreason: {id: a.}\nnilai: 3\n', "bidang-tidak-dikenal"),
        ("date: [\n", "yaml-rusak"),
    ],
)
def test_a_note_says_when_and_why(kept: Path, note: str, rule: str) -> None:
    for file in (kept / KEPT).iterdir():
        file.unlink()
    (kept / KEPT / "DIHAPUS.yml").write_text(note, encoding="utf-8")
    assert (f"{KEPT}/DIHAPUS.yml", rule) in rules(kept)


def test_files_beside_a_note_are_refused(kept: Path) -> None:
    note = 'date: "2026-12-01"\nreason: {id: a.}\n'
    (kept / KEPT / "DIHAPUS.yml").write_text(note, encoding="utf-8")
    assert {rule for _, rule in rules(kept)} == {"arsip-belum-dihapus"}
