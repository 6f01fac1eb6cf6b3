"""Each hostile file is refused in plain words with a cure: quickly, and in little memory."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.finding import Finding
from generator.report import FORMATS
from tests.command import run
from tests.hostile.files import FILES
from tests.hostile.measured import MEGABYTES, SECONDS, checked, measured
from tests.hostile.spoiling import Hostile
from tests.slips.good import PROJECT
from tests.slips.test_slips import untranslated


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The good project, with a page in both languages."""
    pages = {f"content/{name}/tentang.md": "---\ntitle: Contoh\n---\n" for name in ("id", "en")}
    for path, text in (PROJECT | pages).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_the_project_is_good(project: Path) -> None:
    done = measured(checked, project)
    assert (done.findings, done.fault) == ([], "")
    assert done.megabytes <= MEGABYTES


@pytest.mark.parametrize("hostile", FILES, ids=lambda hostile: hostile.name)
def test_refused_with_a_cure(project: Path, hostile: Hostile) -> None:
    hostile.make(project)
    done = measured(checked, project)
    assert done.fault == ""
    assert {each.rule for each in done.findings} == set(hostile.rule.split())
    assert {each.place.path for each in done.findings} == {hostile.where}
    assert len(done.findings) <= hostile.most
    assert list(_unsaid(done.findings)) == []
    assert done.seconds <= SECONDS
    assert done.megabytes <= MEGABYTES


def _unsaid(findings: list[Finding]) -> Iterator[str]:
    for each in findings:
        yield from untranslated(each)
        for said in (each.problem.id, each.problem.en, each.cure.id, each.cure.en):
            if not said.strip() or len(said) > 1500:
                yield said


def test_what_cannot_be_shown_is_said_on_a_terminal(project: Path) -> None:
    """The real command, whose output is UTF-8 and nothing else."""
    for name in (b"\xff\xfe.yml", "a\u202elmy.yml".encode(), b"a\x1b[2J.yml"):
        path = os.fsencode(project / "data/programs") + b"/" + name
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    (project / "mkdocs.yml").touch()
    for format_ in FORMATS:
        done = run(project, ("check", "--format", format_), {"PYTHONUTF8": "1"})
        assert (done.returncode, done.stderr) == (1, "")
        assert not {"\u202e", "\x1b"} & set(done.stdout)
        assert "tidak dapat ditampilkan" in done.stdout
