"""The data set as tests write it and read it back: each reader turns its format into rows again."""

import csv
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from python_calamine import CalamineWorkbook

from generator import pipeline
from generator.data_file import DataFile
from generator.export.dataset import figures_json
from generator.export.dataset import write as writing
from generator.export.dataset.table import Cell, Row, Table
from generator.export.dataset.tables import TABLES
from generator.export.dataset.version import SCHEMA_VERSION
from generator.export.dataset.xlsx_frame import HEADER_ROWS
from generator.export.dataset.xlsx_sheets import part_name, sheet_names
from generator.export.subject import Subject
from generator.model.registry import Registry
from tests.golden import CASES, SITE_URL, TODAY

BY_NAME = {table.name: table for table in TABLES}


@cache
def golden() -> Subject:
    """Every feature once; invented."""
    return subject(pipeline.check(CASES / "lengkap", TODAY).registry.public())


def subject(registry: Registry) -> Subject:
    return Subject(registry, SITE_URL, TODAY)


def rows_of(table: Table, of: Subject) -> list[Row]:
    return list(table.rows(of.registry, of.site_url))


def write_rows(folder: Path, rows: Mapping[str, Sequence[Row]]) -> tuple[DataFile, ...]:
    """The whole data set with these rows; tables that are not named are empty."""

    def given(name: str) -> Callable[[Registry, str], Iterator[Row]]:
        return lambda registry, site_url: iter(rows.get(name, ()))

    tables = tuple(replace(table, rows=given(table.name)) for table in TABLES)
    with patch.object(writing, "TABLES", tables):
        return writing.write(folder, golden())


@dataclass(frozen=True, slots=True)
class Reader:
    """`read(folder, table)` gives the rows again. `tells_empty`: empty text from no text."""

    name: str
    read: Callable[[Path, Table], Iterator[Row]]
    tables: tuple[Table, ...]
    tells_empty: bool

    def expected(self, row: Row) -> Row:
        """What of a row the format can tell."""
        return row if self.tells_empty else tuple(None if cell == "" else cell for cell in row)


def _csv(folder: Path, table: Table) -> Iterator[Row]:
    with (folder / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file, strict=True)
        assert next(lines) == [*(column.name for column in table.columns), "schema_version"]
        for line in lines:
            assert line.pop() == SCHEMA_VERSION
            yield _row(table, [cell or None for cell in line])


def _json(folder: Path, table: Table) -> Iterator[Row]:
    held = json.loads((folder / figures_json.NAME).read_text(encoding="utf-8"))
    for each in held[table.name]:
        assert list(each) == [column.name for column in table.columns]
        yield _row(table, list(each.values()))


def _sqlite(folder: Path, table: Table) -> Iterator[Row]:
    base = sqlite3.connect(f"file:{folder / 'terang.sqlite'}?mode=ro", uri=True)
    found = base.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid')
    assert [each[0] for each in found.description] == [column.name for column in table.columns]
    yield from (_row(table, list(row)) for row in found)
    base.close()


def _xlsx(folder: Path, table: Table) -> Iterator[Row]:
    book = CalamineWorkbook.from_path(str(folder / "terang.xlsx"))
    sheet = book.get_sheet_by_name(part_name(sheet_names(TABLES)[table.name], 1))
    rows = sheet.to_python(skip_empty_area=False)
    assert rows[1] == [column.name for column in table.columns]
    for row in rows[HEADER_ROWS:]:
        yield _row(table, [None if cell == "" else cell for cell in row])


READERS = (
    Reader("csv", _csv, TABLES, tells_empty=False),
    Reader("json", _json, tuple(BY_NAME[name] for name in figures_json.HELD), tells_empty=True),
    Reader("sqlite", _sqlite, TABLES, tells_empty=True),
    Reader("xlsx", _xlsx, TABLES, tells_empty=False),
)


def _row(table: Table, cells: list[Any]) -> Row:
    return tuple(
        None if cell is None else _cell(column.type, cell)
        for column, cell in zip(table.columns, cells, strict=True)
    )


def _cell(type_: str, cell: Any) -> Cell:
    """A cell as the tables hold it, from text or from what the format has for it."""
    match type_:
        case "number":
            return f"{Decimal(repr(cell)).normalize():f}" if isinstance(cell, float) else str(cell)
        case "integer":
            assert int(cell) == float(cell)
            return int(cell)
        case "boolean":
            return {"true": True, "false": False}[cell] if isinstance(cell, str) else bool(cell)
        case "list":
            return tuple(json.loads(cell) if isinstance(cell, str) else cell)
        case _:
            assert isinstance(cell, str)
            return cell
