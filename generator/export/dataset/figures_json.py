"""JSON: every figure and every past value, one object a row, one row a line.

`figures.schema.json` (json_schema.py) says what each property holds.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from generator.export.dataset.json_rows import as_objects, encode
from generator.export.subject import Subject
from generator.tables.table import Row, Table
from generator.tables.version import SCHEMA_VERSION

NAME = "figures.json"
# In this order, which is that of TABLES.
HELD = ("figures", "revisions")


class FiguresJson:
    """Writes `figures.json`; the other tables pass by."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        self._file = (folder / NAME).open("wb")
        head = encode(said_first(subject))
        self._file.write(head.removesuffix(b"}"))
        self._objects: Callable[[Sequence[Row]], Iterator[dict[str, Any]]] | None = None
        self._between = b""

    def begin(self, table: Table) -> None:
        self._objects = as_objects(table) if table.name in HELD else None
        if self._objects:
            self._file.write(f',\n"{table.name}":['.encode())
            self._between = b"\n"

    def write(self, rows: Sequence[Row]) -> None:
        if self._objects:
            lines = b",\n".join(map(encode, self._objects(rows)))
            self._file.write(self._between + lines)
            self._between = b",\n"

    def end(self) -> None:
        if self._objects:
            self._file.write(b"\n]")

    def close(self) -> None:
        self._file.write(b"}\n")
        self._file.close()


def said_first(subject: Subject) -> dict[str, Any]:
    """What every JSON file says of itself before its data."""
    licence = subject.registry.site.licence
    return {
        "schema_version": SCHEMA_VERSION,
        "licence": {"name": licence.name, "url": licence.url},
        "site": subject.site_url,
    }
