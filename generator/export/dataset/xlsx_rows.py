"""Rows as the XML of a worksheet (ECMA-376, part 1, 18.3.1.73), for speed: the library that makes
the rest of the workbook takes five times as long for the cells, of which there are millions.

Text is always a string cell in the format “Text”: nothing that begins with `=`, `+`, `-` or `@` can
become a formula, not even when somebody edits the cell.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from generator.export.dataset.by_column import remade
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
# Stands in a cell for the number of its row: the same cell comes in many. No text holds it: XML
# cannot, and _SPECIAL makes something else of it.
_NUMBER = b"\0"
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
        self._makers = [
            _maker(xl_col_to_name(place), column.type, styles)
            for place, column in enumerate(table.columns)
        ]

    def xml(self, rows: Sequence[Row], first: int) -> bytes:
        """`first` is the number that the first row has in the sheet, from one; UTF-8."""
        return b"".join(
            (b'<row r="%b">%b</row>' % (_NUMBER, b"".join(cells))).replace(_NUMBER, b"%d" % number)
            for number, cells in enumerate(remade(rows, self._makers, b""), first)
        )


def number_format(places: int) -> str:
    """`#,##0.00`: Excel shows the separators of its user's country."""
    return "#,##0" + ("." + "0" * places if places else "")


NUMBER_FORMATS = tuple(number_format(places) for places in range(7))
TEXT_FORMAT = "@"


def _maker(name: str, type_: ColumnType, styles: Mapping[str, int]) -> Callable[[Any], bytes]:
    """A cell of the column called `name`; its address lacks the row's number."""
    begin = f'<c r="{name}{_NUMBER.decode()}"'
    opened = f'{begin} s="{styles[TEXT_FORMAT]}" t="inlineStr"><is><t'
    numbers = [f'{begin} s="{styles[each]}"><v>' for each in NUMBER_FORMATS]

    def text(value: str) -> bytes:
        if not value:
            return b""
        fit = fitting(value)
        kept = ' xml:space="preserve"' if fit[0] <= " " or fit[-1] <= " " else ""
        return f"{opened}{kept}>{_escaped(fit)}</t></is></c>".encode()

    def number(value: str) -> bytes:
        places = decimals(value)
        return text(value) if places is None else f"{numbers[places]}{value}</v></c>".encode()

    makers: dict[ColumnType, Callable[[Any], bytes]] = {
        "number": number,
        "integer": lambda value: f"{begin}><v>{value}</v></c>".encode(),
        "boolean": lambda value: f'{begin} t="b"><v>{int(value)}</v></c>'.encode(),
        "list": lambda items: text(listed(items)),
    }
    return makers.get(type_, text)


def _escaped(text: str) -> str:
    # Nearly every text is plain, and that is seen sooner than a pattern sees it.
    if text.isprintable() and not ("&" in text or "<" in text or ">" in text or "_x" in text):
        return text
    return _SPECIAL.sub(_sign, text)


def _sign(match: re.Match[str]) -> str:
    sign = match[0]
    return _XML.get(sign) or f"_x{ord(sign):04X}_"
