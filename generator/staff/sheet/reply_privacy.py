"""What must not travel on with a reply: emptied in its workbook, which is then read again."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import MergedCell

from generator.staff.sheet.book import Address, Findings
from generator.staff.sheet.headers import Headed
from generator.staff.sheet.importing import PRIVATE_RULES, Import
from generator.staff.sheet.private_cells import refuse_private
from generator.staff.sheet.xlsx_book import read_xlsx, stored_cells

AUTHOR = "Terang"
_SAYING = ("number", "text")
"""Types of columns that hold what a row says; the others tell which row it is."""


def emptied(done: Import) -> frozenset[Address]:
    """The cells that rules of privacy refuse, and what else their rows say."""
    private = {
        each.address for each in done.found if each.address and each.finding.rule in PRIVATE_RULES
    }
    headed = {each.sheet.name: each for each in done.sheets}
    rows: dict[str, set[int]] = defaultdict(set)
    for each in private:
        if each.sheet not in headed or each.row >= headed[each.sheet].first_row:
            rows[each.sheet].add(each.row)
    beside = {
        Address(sheet.name, row, column)
        for sheet in done.book.sheets
        for row, column in sheet.cells
        if row in rows[sheet.name] and _says(headed.get(sheet.name), column)
    }
    return frozenset(private | beside)


def _says(headed: Headed | None, number: int) -> bool:
    column = headed.columns.get(number) if headed else None
    return column is None or column.type in _SAYING


def empty_cells(book: Workbook, cells: frozenset[Address]) -> None:
    """Take value and comment out of cells."""
    for page in book.worksheets:
        for cell in stored_cells(page):
            if Address(page.title, int(cell.row or 0), int(cell.column or 0)) in cells:
                cell.comment = None
                if not isinstance(cell, MergedCell):
                    cell.value = None


def empty_asides(book: Workbook, done: Import) -> None:
    """Take out what stands in no cell: headers, footers, properties, charts, and private names."""
    for page in book.worksheets:
        for part in (
            *(page.oddHeader, page.oddFooter, page.evenHeader, page.evenFooter),
            *(page.firstHeader, page.firstFooter),
        ):
            if part is not None:
                for each in (part.left, part.center, part.right):
                    each.text = None
        page._charts = []  # type: ignore[attr-defined]  # they hold copies of cells
    for names in (book.defined_names, *(page.defined_names for page in book.worksheets)):
        for name, each in list(names.items()):
            if done.private.of(f"{name} {each.attr_text}"):
                del names[name]
    held = book.properties
    for name in ("title", "subject", "description", "keywords", "category", "lastModifiedBy"):
        setattr(held, name, None)
    held.creator = AUTHOR
    custom = book.custom_doc_props  # type: ignore[attr-defined]
    for each in list(custom.names):
        del custom[each]


def still_private(done: Import, file: Path) -> bool:
    """Whether the saved reply holds anything that may not be sent."""
    again, found = read_xlsx(file), Findings()
    refuse_private(again, _headed_again(done, again.sheets), done.private, found)
    return bool(found.all)


def _headed_again(done: Import, sheets: Sequence[object]) -> list[Headed]:
    places = {each.name: number for number, each in enumerate(done.book.sheets)}
    return [
        replace(each, sheet=sheets[places[each.sheet.name]])  # type: ignore[arg-type]
        for each in done.sheets
    ]
