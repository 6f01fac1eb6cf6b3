"""Workbooks that nobody saves by mistake: small files that unpack to a mountain, or to a trap."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook

from generator.staff.sheet.csv_book import MAX_TABLE

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HEAD = f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}"><sheetData>'
_TAIL = "</sheetData></worksheet>"
_SHEET = "xl/worksheets/sheet1.xml"
_STRINGS = "xl/sharedStrings.xml"


def _with(parts: Callable[[], dict[str, str | bytes]]) -> Callable[[Path], object]:
    """A plain workbook with these parts in place of its own."""

    def make(file: Path) -> None:
        Workbook().save(file)
        with zipfile.ZipFile(file) as plain:
            whole: dict[str, str | bytes] = {name: plain.read(name) for name in plain.namelist()}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in (whole | parts()).items():
                archive.writestr(name, content)

    return make


def _rows(count: int, cells: str) -> str:
    return _HEAD + "".join(f'<row r="{n}">{cells}</row>' for n in range(1, count + 1)) + _TAIL


def _cell(text: str) -> str:
    return f'{_HEAD}<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>{_TAIL}'


def _huge(file: Path) -> None:
    with file.open("wb") as made:
        made.truncate(100 * 2**20)


def _nested(file: Path) -> None:
    """A bomb in a bomb: what is packed twice is no workbook."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * (90 * 2**20))


def _lying(file: Path) -> None:
    """The archive says that its sheet is one byte long."""
    _with(lambda: {_SHEET: b" " * (60 * 2**20)})(file)
    raw = file.read_bytes()
    size = (60 * 2**20).to_bytes(4, "little")
    assert size in raw
    file.write_bytes(raw.replace(size, (1).to_bytes(4, "little")))


_LAUGH = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">'  # each ten times the one before
        for n in range(9)
    )
    + f']><worksheet xmlns="{_MAIN}"><sheetData>&j;</sheetData></worksheet>'
)
_OUTSIDE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'

WORKBOOKS: dict[str, Callable[[Path], object]] = {
    "bomb": _with(lambda: {_SHEET: b"\0" * (90 * 2**20)}),
    "bomb: in one part": _with(lambda: {"xl/media/a.bin": b"\0" * (90 * 2**20)}),
    "bomb: nothing else": _nested,
    "bomb: sizes lie": _lying,
    "bomb: many parts": _with(lambda: {f"xl/a{number}.xml": b"" for number in range(5000)}),
    "laughs": _with(lambda: {_SHEET: _LAUGH}),
    "laughs: UTF-16": _with(lambda: {_SHEET: _LAUGH.encode("utf-16")}),
    "entity of another file": _with(lambda: {_STRINGS: _OUTSIDE}),
    "deep": _with(lambda: {_SHEET: _HEAD + "<a>" * 300_000}),
    "cells: a million": _with(lambda: {_SHEET: _rows(20_000, "<c><v>1</v></c>" * 50)}),
    "cells: far away": _with(
        lambda: {_SHEET: f'{_HEAD}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>{_TAIL}'}
    ),
    "cells: no address": _with(
        lambda: {_SHEET: f'{_HEAD}<row r="1"><c r="../../A1"><v>1</v></c></row>{_TAIL}'}
    ),
    "cells: endless number": _with(
        lambda: {_SHEET: f'{_HEAD}<row r="1"><c r="A1"><v>{"9" * 10**6}</v></c></row>{_TAIL}'}
    ),
    "merged: all": _with(
        lambda: {
            _SHEET: f'{_HEAD}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
            "</worksheet>"
        }
    ),
    "strings: a million": _with(
        lambda: {_STRINGS: f'<sst xmlns="{_MAIN}">' + "<si><t>a</t></si>" * 10**6 + "</sst>"}
    ),
    "text: ten million": _with(lambda: {_SHEET: _cell("a" * 10**7)}),
    "drawing: open tags": _with(lambda: {"xl/drawings/drawing1.xml": "<" * 10**6}),
    "styles: many": _with(
        lambda: {
            "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts>'
            + "<font/>" * 10**6
            + "</fonts></styleSheet>"
        }
    ),
    "torn": lambda file: file.write_bytes(b"PK\x03\x04" + b"\xff" * 100_000),
    "pipe": os.mkfifo,
    "device": lambda file: file.symlink_to("/dev/zero"),
    "100 MB": _huge,
}
HARMLESS: dict[str, Callable[[Path], object]] = {
    "attributes that never close": _with(
        lambda: {"xl/tables/table1.xml": " v" * 10**6 + ' v="' + " " * 10**6}
    ),
    "a path out of the archive": _with(lambda: {"../../../jahat.xml": "<a/>"}),
    "a relation that leads outside": _with(
        lambda: {
            "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships xmlns="http://schemas.openxmlforma'
            'ts.org/package/2006/relationships"><Relationship Id="r" Type="x" Target="../../../etc/'
            'passwd"/></Relationships>'
        }
    ),
}
"""Read as if these parts were not there."""
SIZE = MAX_TABLE
TABLES: dict[str, str] = {
    "too large": "a" * (SIZE + 1),
    "commas": "," * SIZE,
    "lines": "\n" * SIZE,
    "rows": "id,nama\n" + "a,b\n" * (SIZE // 4 - 8),
    "one cell": "a" * SIZE,
    "quotes": '"' * SIZE,
    "an open quote": 'id,"' + "a\n" * (SIZE // 2 - 8),
}
"""As .csv."""
