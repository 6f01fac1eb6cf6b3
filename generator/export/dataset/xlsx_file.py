"""XLSX: one sheet a table, behind a sheet that says what the workbook is and how to cite it.

The library draws the frame, the rows are put into it: they wait in passing files until it is known
how many there are. The same rows give the same bytes.
"""

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter.utility import xl_range

from generator.export.dataset import xlsx_frame, xlsx_rows
from generator.export.dataset.xlsx_frame import HEADER_ROWS, SAMPLE
from generator.export.dataset.xlsx_sheets import Sheet, in_order, part_name, sheet_names
from generator.export.subject import Subject
from generator.tables import TABLES
from generator.tables.table import Row, Table

NAME = "terang.xlsx"
_DIMENSION = re.compile('<dimension ref="[^"]*"/>')
# Rows repeat themselves: trying harder makes the file a tenth smaller and takes twice as long.
_EFFORT = 2
# Beyond 2 GiB an entry needs fields that only newer readers of ZIP know.
_LARGE = 2**30


@dataclass(slots=True)
class _Part:
    """A sheet, and its rows as XML."""

    sheet: Sheet
    rows: IO[bytes]


class XlsxFile:
    """Writes `terang.xlsx`."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        self._path, self._subject = folder / NAME, subject
        self._names = sheet_names(TABLES)
        first = Sheet(self._names[TABLES[0].name], TABLES[0], 0)
        self._styles = xlsx_frame.styles(xlsx_frame.frame(subject, [first]))
        self._parts: list[_Part] = []
        self._rows: xlsx_rows.Rows

    def begin(self, table: Table) -> None:
        self._rows = xlsx_rows.Rows(table, self._styles)
        self._begin_part(table, 1)

    def write(self, rows: Sequence[Row]) -> None:
        part = self._parts[-1]
        room = xlsx_rows.MOST_ROWS - HEADER_ROWS - part.sheet.rows
        fitting, rest = rows[:room], rows[room:]
        part.rows.write(self._rows.xml(fitting, HEADER_ROWS + part.sheet.rows + 1))
        part.sheet = replace(part.sheet, rows=part.sheet.rows + len(fitting))
        if rest:
            table = part.sheet.table
            self._begin_part(table, sum(each.sheet.table is table for each in self._parts) + 1)
            self.write(rest)

    def end(self) -> None:
        """The rows wait for all others."""

    def close(self) -> None:
        sheets = in_order([part.sheet for part in self._parts])
        rows = {part.sheet.name: part.rows for part in self._parts}
        held = {xlsx_frame.entry(place): sheet for place, sheet in enumerate(sheets)}
        with (
            xlsx_frame.frame(self._subject, sheets) as frame,
            ZipFile(self._path, "w", ZIP_DEFLATED, compresslevel=_EFFORT) as book,
        ):
            for name in frame.namelist():
                sheet = held.get(name)
                large = sheet is not None and rows[sheet.name].tell() > _LARGE
                with book.open(name, "w", force_zip64=large) as entry:  # of 1980: no clock
                    if sheet is None:
                        entry.write(frame.read(name))
                    else:
                        _fill(entry, frame.read(name).decode("utf-8"), sheet, rows[sheet.name])

    def _begin_part(self, table: Table, part: int) -> None:
        name = part_name(self._names[table.name], part)
        rows = TemporaryFile()  # noqa: SIM115 - closed when it has been copied
        self._parts.append(_Part(Sheet(name, table, 0), rows))


def _fill(entry: IO[bytes], frame: str, sheet: Sheet, rows: IO[bytes]) -> None:
    """The sheet's frame with its rows in the place of the sample."""
    used = xl_range(0, 0, HEADER_ROWS - 1 + sheet.rows, len(sheet.table.columns) - 1)
    head, _, rest = frame.partition(SAMPLE)
    entry.write(_DIMENSION.sub(f'<dimension ref="{used}"/>', head).encode("utf-8"))
    with rows:
        rows.seek(0)
        shutil.copyfileobj(rows, entry, 1 << 20)
    entry.write(("</sheetData>" + rest.partition("</sheetData>")[2]).encode("utf-8"))
