"""A format in a process of its own: the same files, and its errors are ours."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.export.dataset.aside import aside
from generator.export.dataset.csv_files import CsvFiles
from generator.export.dataset.figures_json import FiguresJson
from generator.export.dataset.sink import Format
from generator.export.subject import Subject
from generator.tables import TABLES
from generator.tables.table import Row, Table
from tests.export.data_files import golden, rows_of


class Full(CsvFiles):
    """The disk is full at the first row."""

    def write(self, rows: Sequence[Row]) -> None:
        raise OSError(28, "No space left on device")


class Shut(CsvFiles):
    """Cannot even be opened."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        raise PermissionError(13, "Permission denied")


class Killed(CsvFiles):
    """Ended by the system, as when memory runs out."""

    def end(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


def run(format_: Format, folder: Path, tables: Sequence[Table] = TABLES, times: int = 1) -> None:
    sink = format_(folder, golden())
    for table in tables:
        sink.begin(table)
        for _ in range(times):
            sink.write(rows_of(table, golden()))
        sink.end()
    sink.close()


def test_the_files_are_the_same(tmp_path: Path) -> None:
    for name, formats in (
        ("here", (CsvFiles, FiguresJson)),
        ("aside", (aside(CsvFiles, FiguresJson),)),
    ):
        (tmp_path / name).mkdir()
        for format_ in formats:
            run(format_, tmp_path / name)
    names = sorted(path.name for path in (tmp_path / "here").iterdir())
    assert names == sorted([*(f"{table.name}.csv" for table in TABLES), "figures.json"])
    for name in names:
        assert (tmp_path / "here" / name).read_bytes() == (tmp_path / "aside" / name).read_bytes()


@pytest.mark.parametrize(
    ("format_", "error"), [(Full, OSError), (Shut, PermissionError), (Killed, ChildProcessError)]
)
def test_errors_come_back(format_: type[CsvFiles], error: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(error):
        run(aside(format_), tmp_path, times=20)


def test_where_processes_are_not_copied_it_is_written_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(OSError, match="No space left") as told:
        run(aside(Full), tmp_path)
    frames = [(entry.name, str(entry.path)) for entry in told.traceback]
    assert ("write", __file__) in frames
