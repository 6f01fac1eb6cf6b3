"""Invented data is the same everywhere, passes every check, builds, and says what it is."""

from pathlib import Path

import pytest

from bench.invented import write_project
from generator import pipeline
from tests.torture import long_only

TODAY = "2026-11-21"


def files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_project(tmp_path_factory.mktemp("invented"), 50, seed=3)


def test_a_size_and_a_seed_give_the_same_bytes(project: Path, tmp_path: Path) -> None:
    assert files(write_project(tmp_path, 50, seed=3)) == files(project)


def test_another_seed_gives_other_programs(project: Path, tmp_path: Path) -> None:
    other = files(write_project(tmp_path, 50, seed=4))
    name = "data/programs/000/program-rekaan-00001.yml"
    assert other[name] != files(project)[name]


def test_a_program_is_the_same_however_many_there_are(project: Path, tmp_path: Path) -> None:
    few, many = files(write_project(tmp_path, 5, seed=3)), files(project)
    programs = [name for name in few if "/programs/" in name]
    assert len(programs) == 5
    assert all(few[name] == many[name] for name in programs)


def test_every_check_passes(project: Path) -> None:
    assert pipeline.check(project, TODAY).findings == []


def test_programs_are_as_long_as_real_ones(project: Path) -> None:
    lines = [
        path.read_text(encoding="utf-8").count("\n")
        for path in (project / "data/programs").rglob("*.yml")
    ]
    assert len(lines) == 50
    assert 60 <= sorted(lines)[25] <= 80


def test_every_record_says_that_it_is_invented(project: Path) -> None:
    vocabulary = ("vocabulary", "site.yml", "retired.yml")
    mute = [
        name
        for name, content in files(project / "data").items()
        if not name.startswith(vocabulary) and b"invented" not in content.lower()
    ]
    assert mute == []


@pytest.mark.torture
@long_only
def test_its_site_is_built_and_passes_the_guard(tmp_path: Path) -> None:
    programs = 15
    project = write_project(tmp_path / "project", programs)
    pipeline.build(project, tmp_path / "site", TODAY)
    assert (tmp_path / f"site/program/program-rekaan-{programs:05}/index.html").is_file()


def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(SystemExit):
        write_project(tmp_path, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
