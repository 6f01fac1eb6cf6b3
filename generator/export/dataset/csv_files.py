"""CSV: one file a table, as RFC 4180 has it: a header, CRLF, quotes where needed; UTF-8, no BOM.

An empty cell is a missing value; a list is JSON. The last column repeats the format's version: a
CSV file has no other place to say it.
"""

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from generator.export.dataset.changed import Changes, changer
from generator.export.dataset.table import Row, Table
from generator.export.dataset.version import SCHEMA_VERSION
from generator.export.subject import Subject

_CHANGES: Changes = {
    "boolean": lambda value: "true" if value else "false",
    "list": lambda items: json.dumps(items, ensure_ascii=False),
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
        self._writer.writerow((*(column.name for column in table.columns), "schema_version"))
        self._changed = changer(table, _CHANGES)

    def write(self, rows: Sequence[Row]) -> None:
        self._writer.writerows([*self._changed(row), SCHEMA_VERSION] for row in rows)

    def end(self) -> None:
        self._file.close()

    def close(self) -> None:
        """Every file is closed with its table."""
