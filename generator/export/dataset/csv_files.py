"""CSV: one file a table, as RFC 4180 has it: a header, CRLF, quotes where needed; UTF-8, no BOM.

An empty cell is a missing value; a list is JSON. The last column repeats the format's version: a
CSV file has no other place to say it.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from generator.export.dataset.by_column import remade
from generator.export.dataset.exact import listed
from generator.export.subject import Subject
from generator.model.field import Concept
from generator.tables.table import Column, ColumnType, Row, Table
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

# As Python's own writer has it (csv.QUOTE_MINIMAL), which looks at every letter and takes twice as
# long: a test holds this against it.
_END = f",{SCHEMA_VERSION}\r\n"


def _text(text: str) -> str:
    if "," in text or '"' in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


_MAKERS: Mapping[ColumnType, Callable[[Any], str]] = {
    "integer": str,
    "boolean": lambda value: "true" if value else "false",
    "list": lambda items: _text(listed(items)),
}


class CsvFiles:
    """Writes `<table>.csv`."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        self._folder = folder
        self._file: IO[bytes]
        self._makers: list[Callable[[Any], str]]

    def begin(self, table: Table) -> None:
        self._file = (self._folder / f"{table.name}.csv").open("wb")
        self._makers = [_MAKERS.get(column.type, _text) for column in table.columns]
        header = ",".join(column.name for column in (*table.columns, VERSION))
        self._file.write(f"{header}\r\n".encode())

    def write(self, rows: Sequence[Row]) -> None:
        lines = [",".join(cells) + _END for cells in remade(rows, self._makers, "")]
        self._file.write("".join(lines).encode())

    def end(self) -> None:
        self._file.close()

    def close(self) -> None:
        """Every file is closed with its table."""
