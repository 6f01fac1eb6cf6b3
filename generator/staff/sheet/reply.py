"""The workbook that goes back: bad cells coloured and commented, all else as it was sent."""

from collections import defaultdict
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from generator.finding import Finding
from generator.staff.sheet.book import Address, Book
from generator.staff.sheet.importing import Import
from generator.staff.sheet.private_cells import RULES
from generator.staff.sheet.report import message
from generator.staff.sheet.xlsx_book import opened, stored_cells
from generator.text import Locale, Said

AUTHOR = "Terang"
ERROR, WARNING = "FFF4B6B6", "FFFFE9A8"
_BLANKED = Said(
    "Isinya kami kosongkan agar tidak ikut terkirim.",
    "We emptied it, so that it is not sent on.",
)
_WIDTH, _LINE = 340, 20


def write_reply(done: Import, source: Path, target: Path, locale: Locale) -> tuple[Path, str]:
    """Save the copy, and beside it the text to send with it; where that is, and what it says.

    What a rule of privacy refused is emptied: the file travels by WhatsApp.
    """
    book = opened(source) if source.suffix.lower() == ".xlsx" else _from_csv(done.book)
    _forget_earlier(book)
    told: dict[Address, list[Finding]] = defaultdict(list)
    for each in done.found:
        if each.address is not None:
            told[each.address].append(each.finding)
        elif each.finding.rule in RULES:
            _empty_properties(book)
    for address, findings in told.items():
        _mark(book, address, findings, locale)
    book.save(target)
    beside, text = target.with_suffix(".txt"), message(done, locale)
    beside.write_text(text + "\n", encoding="utf-8")
    return beside, text


def _mark(book: Workbook, address: Address, findings: list[Finding], locale: Locale) -> None:
    # The one sheet of a CSV file cannot always be called as the file is.
    page = book[address.sheet] if address.sheet in book.sheetnames else book.worksheets[0]
    cell = page.cell(address.row, address.column)
    private = any(each.rule in RULES for each in findings)
    said = [f"{each.problem.in_(locale)}\n→ {each.cure.in_(locale)}" for each in findings]
    if private:
        said.append(_BLANKED.in_(locale))
        cell.value = None
    elif cell.comment is not None:
        said.append(cell.comment.text)
    text = "\n".join(said)
    cell.comment = Comment(text, AUTHOR, width=_WIDTH, height=_LINE * (3 + len(text) // 40))
    error = any(each.severity == "error" for each in findings)
    cell.fill = PatternFill("solid", start_color=ERROR if error else WARNING)


def _forget_earlier(book: Workbook) -> None:
    """What an earlier reply said and coloured: it may have been mended since."""
    for page in book.worksheets:
        for cell in stored_cells(page):
            if cell.comment is not None and cell.comment.author == AUTHOR:
                cell.comment = None
                if cell.fill.start_color.rgb in (ERROR, WARNING):
                    cell.fill = PatternFill()


def _empty_properties(book: Workbook) -> None:
    held = book.properties
    for name in ("title", "subject", "description", "keywords", "category", "lastModifiedBy"):
        setattr(held, name, None)
    held.creator = AUTHOR
    custom = book.custom_doc_props  # type: ignore[attr-defined]
    for each in list(custom.names):
        del custom[each]


def _from_csv(source: Book) -> Workbook:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "CSV"
    for (row, column), each in source.sheets[0].cells.items():
        cell = page.cell(row, column)
        cell.value = str(each.value)
        cell.data_type = "s"  # a formula stays the text that it was
        cell.number_format = "@"
    return book
