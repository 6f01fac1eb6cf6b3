"""The whole way for the golden case: every part of a program passes the guard and is published."""

import re
import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.finding import Finding, Place, Refused
from generator.text import Said
from tests import golden
from tests.conftest import once
from tests.golden import TODAY, copied


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The golden case, not yet built."""
    copied(tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The golden case and its site, which all read and nobody changes."""
    return once(tmp_path_factory, "golden", golden.built)


def test_every_part_of_a_program_passes_the_guard(built: Path) -> None:
    page = (built / "site/program/program-contoh/index.html").read_text(encoding="utf-8")
    for anchor in (
        "angka-cohorts-angkatan-1-participants",
        "angka-cohorts-angkatan-1-participants-r1",
        "angka-cohorts-angkatan-1-participants-r2",
        "angka-cohorts-angkatan-1-participants-r3",
        "angka-cohorts-angkatan-pertama-participants",
        "angka-targets-lama-amount",
    ):
        assert page.count(f'id="{anchor}"') == 1, anchor
    retired = (built / "site/program/program-lama/index.html").read_text(encoding="utf-8")
    assert 'id="angka-cohorts-angkatan-1-participants-r1"' in retired
    assert (built / "site/en/program/program-lama/index.html").is_file()


def test_no_finding_of_the_guard_repeats_a_private_number(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = "1234561401900001"  # no such region
    said = Said(f"Tautan ke {number} mati.", f"Dead link to {number}.")
    found = Finding(Place(f"sumber/{number}/index.html"), "tautan-mati", said, said)
    monkeypatch.setattr(pipeline, "guard", lambda *_, **__: [found])
    with pytest.raises(Refused) as stopped:
        pipeline.build(project, project / "site", TODAY)
    (told,) = stopped.value.findings
    assert told.rule == found.rule and number not in str(told)


def test_moving_a_file_changes_no_address(built: Path, tmp_path: Path) -> None:
    project = shutil.copytree(built, tmp_path / "project")
    before = {path.relative_to(project) for path in (project / "site").rglob("*.html")}
    programs = project / "data" / "programs"
    (programs / "lain" / "dalam").mkdir(parents=True)
    (programs / "rekaan" / "program-contoh.yml").rename(programs / "lain/dalam/program-contoh.yml")
    pipeline.build(project, project / "site", TODAY)
    assert {path.relative_to(project) for path in (project / "site").rglob("*.html")} == before


def test_each_correction_shows_what_it_made_of_the_value(built: Path) -> None:
    page = (built / "site/koreksi/index.html").read_text(encoding="utf-8")
    shown = re.findall(r'participants"(?: data-revisi="\d")? value="(\d+)"', page)
    assert shown == ["30", "32", "28", "30"]
