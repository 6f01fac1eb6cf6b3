"""Rows as the XML of a worksheet (ECMA-376, part 1, 18.3.1.73), for speed: the library that makes
the rest of the workbook takes five times as long for the cells, of which there are millions.

Text is always a string cell in the format “Text”: nothing that begins with `=`, `+`, `-` or `@` can
become a formula, not even when somebody edits the cell.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from generator.export.dataset.exact import listed
from generator.tables.table import ColumnType, Row, Table

# What Excel can hold. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
MOST_ROWS = 1_048_576
LONGEST_TEXT = 32_767
MOST_DIGITS = 15

CUT = " … [terpotong: batas Excel; lengkap di CSV · cut: Excel’s limit; whole in the CSV]"

# Beyond what XML escapes: characters that it cannot hold or would change, and what would be read as
# the escape of one (22.4.2.4, ST_Xstring).
_SPECIAL = re.compile(r"[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_XML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def decimals(text: str) -> int | None:
    """With how many decimals Excel holds a number exactly; None: it would round it."""
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    return len(text.partition(".")[2]) if len(digits) <= MOST_DIGITS else None


def fitting(text: str) -> str:
    """The text, cut where a cell is full: a cell holds so many units of UTF-16."""
    if len(text) * 2 <= LONGEST_TEXT:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_TEXT:
        return text
    room = 2 * (LONGEST_TEXT - len(CUT))
    return units[:room].decode("utf-16-le", errors="ignore") + CUT


class Rows:
    """Makes the rows of one table. `styles`: number format → index; see xlsx_frame.py."""

    def __init__(self, table: Table, styles: Mapping[str, int]) -> None:
        self._columns = [
            (xl_col_to_name(place), _maker(column.type, styles))
            for place, column in enumerate(table.columns)
        ]

    def xml(self, rows: Sequence[Row], first: int) -> str:
        """`first` is the number that the first row has in the sheet, from one."""
        return "".join(self._row(row, number) for number, row in enumerate(rows, first))

    def _row(self, row: Row, number: int) -> str:
        cells = "".join(
            [
                f'<c r="{name}{number}"{make(cell)}'
                for (name, make), cell in zip(self._columns, row, strict=True)
                if cell is not None and cell != ""
            ]
        )
        return f'<row r="{number}">{cells}</row>'


def number_format(places: int) -> str:
    """`#,##0.00`: Excel shows the separators of its user's country."""
    return "#,##0" + ("." + "0" * places if places else "")


NUMBER_FORMATS = tuple(number_format(places) for places in range(7))
TEXT_FORMAT = "@"


def _maker(type_: ColumnType, styles: Mapping[str, int]) -> Callable[[Any], str]:
    """What follows the address in `<c r="A1"`, up to the cell's end."""
    text_style = styles[TEXT_FORMAT]
    opened = f' s="{text_style}" t="inlineStr"><is><t>'
    kept = f' s="{text_style}" t="inlineStr"><is><t xml:space="preserve">'

    # Most columns say the same few things in every row.
    @lru_cache(maxsize=1024)
    def text(value: str) -> str:
        fit = fitting(value)
        begin = kept if fit[0] <= " " or fit[-1] <= " " else opened
        return f"{begin}{_SPECIAL.sub(_escaped, fit)}</t></is></c>"

    def number(value: str) -> str:
        places = decimals(value)
        if places is None:
            return text(value)
        return f' s="{numbers[places]}"><v>{value}</v></c>'

    numbers = [styles[each] for each in NUMBER_FORMATS]
    makers: dict[ColumnType, Callable[[Any], str]] = {
        "number": number,
        "integer": lambda value: f"><v>{value}</v></c>",
        "boolean": lambda value: f' t="b"><v>{int(value)}</v></c>',
        "list": lambda items: text(listed(items)),
    }
    return makers.get(type_, text)


def _escaped(match: re.Match[str]) -> str:
    sign = match[0]
    return _XML.get(sign) or f"_x{ord(sign):04X}_"
