"""All files or none, whenever the machine stops; and never over what changed meanwhile."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import pipeline
from generator.finding import CannotRun
from generator.load.layout import INTERRUPTED_IMPORT
from generator.staff.sheet.writing import is_data_file, put_back, write_all
from tests.staff.sheet.typed import (
    NEW_BUDGET,
    NEW_PROGRAM,
    PROGRAM,
    TODAY,
    Rows,
    told,
    tried,
    typed,
)

ROWS: Rows = {
    "Program": [{"Id": "program-contoh", "Status": "Dihentikan"}],
    "Mitra": [{"Id": "kelompok-contoh", "Nama pendek": "KC"}],
    "Sumber": [{"Id": "sumber-baru", "Judul": "A", "Jenis": "Berita", "Alasan tak dipakai": "x"}],
}


class Stopped(BaseException):
    """The machine stops: nothing after it runs, no handler either."""


def stood(root: Path) -> dict[str, str]:
    files = (path for path in (root / "data").rglob("*") if path.is_file())
    return {str(path.relative_to(root)): path.read_text("utf-8") for path in files}


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every step that changes the disk, in order."""
    done: list[str] = []
    replace, fsync = Path.replace, os.fsync

    def replaced(self: Path, target: Path) -> Path:
        done.append(f"replace {Path(target).name}")
        return replace(self, target)

    def synced(number: int) -> None:
        done.append("sync")
        fsync(number)

    monkeypatch.setattr(Path, "replace", replaced)
    monkeypatch.setattr(os, "fsync", synced)
    yield done


def test_nothing_is_half_imported(
    root: Path, tmp_path: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    done = tried(root, typed(tmp_path / "a.xlsx", ROWS))
    assert len(done.texts) == 3
    before = stood(root)
    count = 0
    while True:
        count += 1
        pid = os.fork()
        if pid == 0:  # the child stops hard at its n-th step
            _die_at(count, monkeypatch)
            write_all(root, done.texts, done.were)
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        if os.waitstatus_to_exitcode(status) == 0:
            break
        if (root / INTERRUPTED_IMPORT).exists():
            rules = {each.rule for each in pipeline.check(root, TODAY).findings}
            assert "impor-terputus" in rules
        else:
            assert {k: v for k, v in stood(root).items() if not k.endswith(".impor")} == before
        put_back(root)
        assert {k: v for k, v in stood(root).items() if not k.endswith(".impor")} == before
    assert count == 8  # three contents and the journal are synced, three files take their places
    assert {path: (root / path).read_text("utf-8") for path in done.texts} == done.texts
    assert not (root / INTERRUPTED_IMPORT).exists()


def _die_at(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    left = [count]

    def step(real: object) -> object:
        def stepped(*arguments: object) -> object:
            left[0] -= 1
            if not left[0]:
                os._exit(9)
            return real(*arguments)  # type: ignore[operator]

        return stepped

    monkeypatch.setattr(Path, "replace", step(Path.replace))
    monkeypatch.setattr(os, "fsync", step(os.fsync))


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_an_error_between_two_files_restores_the_first(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    done = tried(root, typed(tmp_path / "a.xlsx", ROWS))
    before = stood(root)
    replace, left = Path.replace, [fails_at]

    def full(self: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] == 0:
            raise OSError(28, "No space left on device", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_all(root, done.texts, done.were)
    assert stood(root) == before


def test_a_file_that_changed_meanwhile_is_not_overwritten(root: Path, tmp_path: Path) -> None:
    done = tried(root, typed(tmp_path / "a.xlsx", ROWS))
    file = root / PROGRAM
    file.write_text(file.read_text("utf-8") + "# baru\n", "utf-8")
    before = stood(root)
    with pytest.raises(CannotRun):
        write_all(root, done.texts, done.were)
    assert stood(root) == before


def test_the_project_itself_is_not_touched_by_trying(root: Path, tmp_path: Path) -> None:
    before = stood(root)
    tried(root, typed(tmp_path / "a.xlsx", ROWS))
    assert stood(root) == before


@pytest.mark.parametrize("name", ["../../../../рис", "../../lolos", "рис", "a" * 300])
def test_an_id_never_leads_out_of_the_project(root: Path, tmp_path: Path, name: str) -> None:
    rows: Rows = {
        "Program": [{**NEW_PROGRAM, "Id": name}],
        "Anggaran": [{**NEW_BUDGET, "Program": name, "Kunci": f"{name}-1"}],
        "Mitra": [{"Id": name, "Nama": "Mitra Rekaan", "Jenis": "Kelompok"}],
    }
    path = typed(tmp_path / "a.xlsx", rows)
    before = sorted(tmp_path.rglob("*"))
    done = tried(root, path)
    places = told(done)
    assert ("Program!A2", "id") in places and ("Mitra!A2", "id") in places
    assert all(is_data_file(root, each) for each in done.texts)
    assert [e for e in sorted(tmp_path.rglob("*")) if e.name != ".terang"] == before
    with pytest.raises(AssertionError):
        write_all(root, {f"data/programs/{name}/../../../x.yml": ""}, {})
