"""CSV: one file a table, as RFC 4180 has it: a header, CRLF, quotes where needed; UTF-8, no BOM.

An empty cell is a missing value; a list is JSON. The last column repeats the format's version: a
CSV file has no other place to say it.
"""

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.export.subject import Subject
from generator.tables.table import Cell, Row, Table
from generator.tables.version import SCHEMA_VERSION


class CsvFiles:
    """Writes `<table>.csv`."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        self._folder = folder
        self._file: Any = None
        self._writer: Any = None

    def begin(self, table: Table) -> None:
        path = self._folder / f"{table.name}.csv"
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow((*(column.name for column in table.columns), "schema_version"))

    def write(self, rows: Sequence[Row]) -> None:
        self._writer.writerows([*map(cell, row), SCHEMA_VERSION] for row in rows)

    def end(self) -> None:
        self._file.close()

    def close(self) -> None:
        """Every file is closed with its table."""


def cell(value: Cell) -> str | int:
    """One cell as CSV holds it."""
    if value is None:
        return ""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    return value
