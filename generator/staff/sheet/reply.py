"""The workbook that goes back: bad cells coloured and commented, all else as it was sent."""

import shutil
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from generator.finding import Finding
from generator.staff.sheet.book import Address, Book
from generator.staff.sheet.importing import PRIVATE_RULES, Import
from generator.staff.sheet.reply_privacy import (
    AUTHOR,
    emptied,
    empty_asides,
    empty_cells,
    still_private,
)
from generator.staff.sheet.report import message
from generator.staff.sheet.xlsx_book import opened, stored_cells
from generator.text import Locale, Said

ERROR, WARNING = "FFF4B6B6", "FFFFE9A8"
_BLANKED = Said(
    "Isinya kami kosongkan agar tidak ikut terkirim.",
    "We emptied it, so that it is not sent on.",
)
_WIDTH, _LINE = 340, 20


class Reply(NamedTuple):
    """`workbook` is None where it would have sent on what is private; `text` stands in `beside`."""

    workbook: Path | None
    beside: Path
    text: str


def write_reply(done: Import, source: Path, target: Path, locale: Locale) -> Reply:
    """Save the copy, and beside it the text to send with it.

    What a rule of privacy refused is emptied: the file travels by WhatsApp.
    """
    private = any(each.finding.rule in PRIVATE_RULES for each in done.found)
    cells = emptied(done) if private else frozenset()
    if source.suffix.lower() == ".xlsx":
        book = opened(source)
        empty_cells(book, cells)
    else:
        book = _from_csv(done.book, cells)
    _forget_earlier(book)
    if private:
        empty_asides(book, done)
    told: dict[Address, list[Finding]] = defaultdict(list)
    for each in done.found:
        if each.address is not None:
            told[each.address].append(each.finding)
    for address, findings in told.items():
        _mark(book, address, findings, locale)
    sent = _saved(book, done, target, private=private)
    beside, text = target.with_suffix(".txt"), message(done, locale, with_workbook=sent)
    beside.write_text(text + "\n", encoding="utf-8")
    return Reply(target if sent else None, beside, text)


def _saved(book: Workbook, done: Import, target: Path, *, private: bool) -> bool:
    """Whether the workbook could be saved with nothing private in it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / target.name
        book.save(file)
        if private and still_private(done, file):
            return False
        shutil.copyfile(file, target)
    return True


def _mark(book: Workbook, address: Address, findings: list[Finding], locale: Locale) -> None:
    # The one sheet of a CSV file cannot always be called as the file is.
    page = book[address.sheet] if address.sheet in book.sheetnames else book.worksheets[0]
    cell = page.cell(address.row, address.column)
    if isinstance(cell, MergedCell):
        cell = page.cell(*_anchor(page, cell))
    private = any(each.rule in PRIVATE_RULES for each in findings)
    said = [f"{each.problem.in_(locale)}\n→ {each.cure.in_(locale)}" for each in findings]
    if private:
        said.append(_BLANKED.in_(locale))
        cell.value = None
    if cell.comment is not None:
        said.append(cell.comment.text)
    text = _without_control("\n".join(said))
    cell.comment = Comment(text, AUTHOR, width=_WIDTH, height=_LINE * (3 + len(text) // 40))
    error = any(each.severity == "error" for each in findings)
    cell.fill = PatternFill("solid", start_color=ERROR if error else WARNING)


def _anchor(page: Worksheet, cell: MergedCell) -> tuple[int, int]:
    """The one cell of a merged range that holds anything."""
    held = next(each for each in page.merged_cells.ranges if cell.coordinate in each)
    return int(held.min_row), int(held.min_col)


def _forget_earlier(book: Workbook) -> None:
    """What an earlier reply said and coloured: it may have been mended since. And what nobody
    looked at: pictures, and copies of cells that pivot tables keep."""
    for page in book.worksheets:
        page._pivots = []  # type: ignore[attr-defined]
        page._images = []  # type: ignore[attr-defined]
        for cell in stored_cells(page):
            if cell.comment is not None and cell.comment.author == AUTHOR:
                cell.comment = None
                if cell.fill.start_color.rgb in (ERROR, WARNING):
                    cell.fill = PatternFill()


def _from_csv(source: Book, without: frozenset[Address]) -> Workbook:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "CSV"
    (sheet,) = source.sheets
    for (row, column), each in sheet.cells.items():
        if Address(sheet.name, row, column) in without:
            continue
        cell = page.cell(row, column)
        cell.value = _without_control(str(each.value))
        cell.data_type = "s"  # a formula stays the text that it was
        cell.number_format = "@"
    return book


def _without_control(text: str) -> str:
    """A space for what no workbook can hold: digits beside it do not become one number."""
    return ILLEGAL_CHARACTERS_RE.sub(" ", text)
