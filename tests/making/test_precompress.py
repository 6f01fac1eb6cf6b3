"""The twins of a tree: those of a file that did not change are taken over, all others are made."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.making import precompress as module
from generator.making.precompress import precompress, write_twin
from generator.precompressed import CODINGS, is_twin
from generator.processes import processes

TEXT = "<p>Rehabilitasi sosial, tahun demi tahun.</p>\n" * 50
FILES = {"index.html": TEXT, "data/figures.csv": TEXT * 2, "kartu/a.png": TEXT, "a.json": "[]"}
TWINS = {
    f"{name}{coding}" for name in ("index.html", "data/figures.csv") for coding in (".gz", ".br")
}


def tree(root: Path, files: dict[str, str] = FILES) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def names(root: Path) -> set[str]:
    return {each.relative_to(root).as_posix() for each in root.rglob("*") if each.is_file()}


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    site = tree(tmp_path / "site")
    precompress(site, tmp_path / "none", tmp_path / "kept", None)
    return site


def again(standing: Path, files: dict[str, str] = FILES) -> set[str]:
    """Which twins of the next tree are the standing site's own."""
    new = tree(standing.parent / "new", files)
    precompress(new, standing, standing.parent / "kept", None)
    assert all(is_twin(new / name, (new / name).with_suffix("")) for name in TWINS)
    return {name for name in TWINS & names(standing) if (new / name).samefile(standing / name)}


def test_every_text_has_its_twins(standing: Path) -> None:
    assert names(standing) == {*FILES, *TWINS}
    assert all(is_twin(standing / name, (standing / name).with_suffix("")) for name in TWINS)


def test_several_processes_write_the_same(standing: Path, tmp_path: Path) -> None:
    other = tree(tmp_path / "other")
    with processes() as executor:
        precompress(other, tmp_path / "none", tmp_path / "kept-too", executor)
    assert {name: (other / name).read_bytes() for name in names(other)} == {
        name: (standing / name).read_bytes() for name in names(standing)
    }


def test_what_did_not_change_is_not_compressed_again(
    standing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def noted(file: Path, coding: str) -> Path | None:
        made.append(file.name)
        return write_twin(file, coding)

    monkeypatch.setattr(module, "write_twin", noted)
    assert again(standing) == TWINS
    assert made == []
    changed = {**FILES, "index.html": TEXT + "lain"}
    (standing.parent / "new").rename(standing.parent / "later")
    later = standing.parent / "later"
    new = tree(standing.parent / "newer", changed)
    precompress(new, later, standing.parent / "kept", None)
    assert made == ["index.html"] * 2
    assert is_twin(new / "index.html.br", new / "index.html")
    assert is_twin(later / "index.html.br", later / "index.html"), "not written into"


DAMAGES: dict[str, Callable[[Path], object]] = {
    "written again": lambda twin: os.utime(twin, ns=(1, 1)),
    "cut": lambda twin: os.truncate(twin, 10),
    "removed": lambda twin: twin.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize("coding", CODINGS)
def test_a_twin_that_is_not_as_it_was_left_is_made_anew(
    standing: Path, damage: Callable[[Path], object], coding: str
) -> None:
    damage(standing / f"index.html{coding}")
    assert again(standing) == {"data/figures.csv.gz", "data/figures.csv.br"}


def test_notes_that_are_damaged_or_of_other_levels_are_not_trusted(
    standing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(module, "MADE_BY", "another Brotli")
        assert again(standing) == set()
    (note,) = (standing.parent / "kept").iterdir()
    note.write_bytes(note.read_bytes()[:-1] + b"x")
    assert again(standing) == set()
