"""An .xlsx workbook → Book. Values are read as they are stored; nothing is computed."""

import warnings
from collections.abc import Iterator
from math import isfinite
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as StoredCell
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from generator.private_numbers import quoted
from generator.staff.sheet.book import Address, Aside, Book, Cell, CellType, Sheet, file_name
from generator.staff.sheet.xlsx_elsewhere import elsewhere
from generator.staff.sheet.xlsx_guard import BROKEN, broken, guard, refuse_long, too_wide
from generator.staff.sheet.xlsx_pictures import pictured
from generator.staff.sheet.xlsx_ranges import MAX_COLUMNS, MAX_ROWS
from generator.text import Said

_TYPES: dict[str, CellType] = {
    "s": "text",
    "str": "text",
    "inlineStr": "text",
    "n": "number",
    "d": "date",
    "b": "boolean",
    "f": "formula",
    "e": "error",
}


def read_xlsx(path: Path) -> Book:
    """Every sheet of a guarded workbook."""
    guard(path)
    book = opened(path)
    try:
        sheets = tuple(_sheet(path, page) for page in book.worksheets)
        asides = (*_comments(book), *_properties(book), *elsewhere(path), file_name(path))
        return Book(path.name, sheets, asides, pictured=pictured(path))
    except (*BROKEN, SyntaxError, TypeError, AttributeError) as error:
        raise broken(path) from error


def opened(path: Path) -> Workbook:
    """The workbook as the library holds it: only after `guard`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about parts that we neither read nor need
        try:
            return load_workbook(path)
        except (*BROKEN, SyntaxError, TypeError, AttributeError) as error:
            raise broken(path) from error


def _sheet(path: Path, page: Worksheet) -> Sheet:
    cells = {
        (stored.row, stored.column): _cell(stored)
        for stored in stored_cells(page)
        if isinstance(stored, StoredCell) and stored.value not in (None, "")
    }
    refuse_long(path, cells.values())
    last_row = max((row for row, _ in cells), default=0)
    last_column = max((column for _, column in cells), default=0)
    if last_row > MAX_ROWS or last_column > MAX_COLUMNS:
        raise too_wide(path, page.title)
    columns = {
        number
        for each in page.column_dimensions.values()
        if each.hidden and each.min and each.max
        for number in range(each.min, min(each.max, MAX_COLUMNS) + 1)
    }
    return Sheet(
        page.title,
        cells,
        hidden=page.sheet_state != "visible",
        hidden_rows=frozenset(n for n, each in page.row_dimensions.items() if each.hidden),
        hidden_columns=frozenset(columns),
        merged=tuple(
            (each.min_row, each.min_col, each.max_row, each.max_col)
            for each in page.merged_cells.ranges
        ),
    )


def _cell(stored: StoredCell) -> Cell:
    type_ = _TYPES.get(stored.data_type, "text")
    value = stored.value
    if isinstance(value, float) and not isfinite(value):  # 1E400: no number is that large
        return Cell("#NUM!", "error")
    if not isinstance(value, str | int | float | bool) and type_ != "date":
        value = ""  # a formula over many cells: what it says is not asked for
    return Cell(value, type_, stored.number_format or "General")  # type: ignore[arg-type]


def stored_cells(page: Worksheet) -> list[StoredCell | MergedCell]:
    """The cells that the file holds, row by row: `iter_rows` makes all that lie between."""
    return [page._cells[place] for place in sorted(page._cells)]


def _comments(book: Workbook) -> Iterator[Aside]:
    for page in book.worksheets:
        for stored in stored_cells(page):
            if stored.comment is not None:
                address = Address(page.title, int(stored.row or 0), int(stored.column or 0))
                words = f"{stored.comment.text}\n{stored.comment.author}"
                yield Aside(Said("komentar sel", "cell comment"), words, address)
        footing = " ".join(
            part.text or ""
            for each in (
                *(page.oddHeader, page.oddFooter, page.evenHeader, page.evenFooter),
                *(page.firstHeader, page.firstFooter),
            )
            if each is not None
            for part in (each.left, each.center, each.right)
        )
        shown = quoted(page.title)
        yield Aside(
            Said(f'kepala atau kaki lembar "{shown}"', f'header of the sheet "{shown}"'),
            footing,
        )
        yield Aside(Said("nama lembar", "name of a sheet"), page.title)


def _properties(book: Workbook) -> Iterator[Aside]:
    held = [str(value) for value in vars(book.properties).values() if isinstance(value, str)]
    custom = book.custom_doc_props  # type: ignore[attr-defined]
    held += [f"{each.name} {each.value}" for each in custom.props]
    for names in (book.defined_names, *(page.defined_names for page in book.worksheets)):
        held += [f"{name} {each.attr_text}" for name, each in names.items()]
    where = Said("properti berkas (File > Info)", "properties of the file (File > Info)")
    yield from (Aside(where, each) for each in held)
