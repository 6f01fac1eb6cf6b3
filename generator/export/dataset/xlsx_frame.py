"""The workbook without its rows, as a library writes it: sheets, headers, formats, properties.

Below the header of each sheet stands one sample row, a cell a number format: xlsx_file.py learns
from it how a cell names its format, and puts the rows of the table in its place.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from generator.export.dataset import xlsx_readme
from generator.export.dataset.xlsx_rows import NUMBER_FORMATS, TEXT_FORMAT
from generator.export.dataset.xlsx_sheets import Sheet, width
from generator.export.subject import Subject

HEADER_ROWS = 2
SAMPLE = f'<row r="{HEADER_ROWS + 1}"'
_SAMPLED = (*NUMBER_FORMATS, TEXT_FORMAT)
_STYLE = re.compile(rf'<c r="[A-Z]+{HEADER_ROWS + 1}" s="([0-9]+)"/>')


def entry(sheet: int) -> str:
    """Where the n-th sheet of rows lies in the file, from zero; the first of all is the readme."""
    return f"xl/worksheets/sheet{sheet + 2}.xml"


def styles(frame: ZipFile) -> dict[str, int]:
    """Number format → the index by which a cell names it: the same in every frame."""
    found = _STYLE.findall(frame.read(entry(0)).decode("utf-8"))
    return dict(zip(_SAMPLED, map(int, found), strict=True))


def frame(subject: Subject, sheets: Sequence[Sheet]) -> ZipFile:
    """The whole workbook but for the rows."""
    file = BytesIO()
    site = subject.registry.site
    options = {"strings_to_urls": False, "strings_to_formulas": False, "in_memory": True}
    with Workbook(file, options) as book:
        book.set_properties(
            {
                "title": f"{site.title}: data",
                "author": site.publisher.id,
                "comments": site.licence.name,
                "created": datetime.fromisoformat(subject.today),
            }
        )
        title = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        name = book.add_format({"italic": True, "font_color": "#595959", "bottom": 1})
        formats = [book.add_format({"num_format": each}) for each in _SAMPLED]
        _readme(book, subject, sheets, title)
        for sheet in sheets:
            _sheet(book.add_worksheet(sheet.name), sheet, title, name)
            for place, each in enumerate(formats):
                book.worksheets()[-1].write_blank(HEADER_ROWS, place, None, each)
    return ZipFile(file)


def _sheet(page: Worksheet, sheet: Sheet, title: Format, name: Format) -> None:
    """Everything of a sheet that is not a row of its table."""
    columns = sheet.table.columns
    for place, column in enumerate(columns):
        page.set_column(place, place, width(column))
        page.write_string(0, place, column.concept.title.id, title)
        page.write_string(1, place, column.name, name)
    page.set_row(0, 32)
    page.freeze_panes(HEADER_ROWS, 1)
    last = HEADER_ROWS - 1 + sheet.rows
    page.autofilter(HEADER_ROWS - 1, 0, last, len(columns) - 1)
    # Codes of regions and years are text; Excel need not wonder at each of them.
    page.ignore_errors({"number_stored_as_text": xl_range(0, 0, last, len(columns) - 1)})


def _readme(book: Workbook, subject: Subject, sheets: Sequence[Sheet], title: Format) -> None:
    page = book.add_worksheet(xlsx_readme.NAME)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    page.set_column(0, 0, 24)
    page.set_column(1, 1, 64, wrapped)
    page.set_column(2, 2, 64, wrapped)
    page.set_column(3, 3, 12)
    page.set_column(4, 4, 64, wrapped)
    page.write_string(0, 0, subject.registry.site.title, title)
    row = 1
    for label, indonesian, english in xlsx_readme.lines(subject):
        page.write_string(row, 0, f"{label.id} · {label.en}", title)
        page.write_string(row, 1, indonesian, wrapped)
        page.write_string(row, 2, english, wrapped)
        row += 1
    for label, address in xlsx_readme.links(subject):
        page.write_string(row, 0, f"{label.id} · {label.en}", title)
        page.write_url(row, 1, address)
        row += 1
    for place, head in enumerate(xlsx_readme.HEADS):
        page.write_string(row + 1, place, head, title)
    for number, line in enumerate(xlsx_readme.contents(sheets), row + 2):
        page.write_url(number, 0, f"internal:'{line[0]}'!A1", string=line[0])
        for place, cell in enumerate(line[1:], 1):
            page.write(number, place, cell)
