"""CSV: one file a table, as RFC 4180 has it: a header, CRLF, quotes where needed; UTF-8, no BOM.

An empty cell is a missing value; a list is JSON. The last column repeats the format's version: a
CSV file has no other place to say it.
"""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from generator.export.dataset.changed import Changes, changer
from generator.export.dataset.exact import listed
from generator.export.subject import Subject
from generator.model.field import Concept
from generator.tables.table import Column, Row, Table
from generator.tables.version import SCHEMA_VERSION
from generator.text import Said

VERSION = Column(
    "schema_version",
    "text",
    Concept(
        Said("Versi format", "Version of the format"),
        Said(
            "Versi susunan berkas: kolom, nama, jenis. Sama di setiap baris.",
            "Version of the files' layout: columns, names, types. The same in every row.",
        ),
    ),
    required=True,
)

_CHANGES: Changes = {
    "boolean": lambda value: "true" if value else "false",
    "list": listed,
}


class CsvFiles:
    """Writes `<table>.csv`."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        self._folder = folder
        self._file: Any = None
        self._writer: Any = None
        self._changed: Callable[[Row], Sequence[Any]]

    def begin(self, table: Table) -> None:
        path = self._folder / f"{table.name}.csv"
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow(column.name for column in (*table.columns, VERSION))
        self._changed = changer(table, _CHANGES)

    def write(self, rows: Sequence[Row]) -> None:
        self._writer.writerows([*self._changed(row), SCHEMA_VERSION] for row in rows)

    def end(self) -> None:
        self._file.close()

    def close(self) -> None:
        """Every file is closed with its table."""
