"""A workbook is looked at as the archive it is, before anything in it is read."""

import re
import struct
import zlib
from collections.abc import Iterable
from io import BytesIO
from lzma import LZMAError
from pathlib import Path
from xml.etree.ElementTree import ParseError, fromstring
from zipfile import BadZipFile, ZipFile

from generator.finding import CannotRun
from generator.private_numbers import quoted
from generator.staff.sheet.book import Cell
from generator.staff.sheet.xlsx_ranges import MAX_COLUMNS, MAX_ROWS, reaches_too_far
from generator.text import Said

MAX_FILE = 20 * 2**20
MAX_PART = 40 * 2**20
MAX_UNPACKED = 80 * 2**20
MAX_PARTS = 2000
MAX_TEXT = 32_767
"""Characters in one cell."""
MAX_ELEMENTS = 1_000_000
"""Of XML: all records of a thousand programs take 800,000, and two seconds to be read."""
MAX_THINGS = 30_000
"""Elements that are no part of a cell: rows, styles, comments, rules. The library takes long over
each; a thousand programs have 17,000."""
# Whatever reading an archive may end in, that was damaged or made so: no list of the library's is
# complete.
BROKEN = (
    *(BadZipFile, zlib.error, LZMAError, struct.error, OSError, EOFError),
    *(NotImplementedError, RuntimeError, ArithmeticError, LookupError, ValueError),
)
# What a cell is made of, and the end of any element: the many small parts of a large list.
_SMALL = re.compile(rb"</|<(?:\w+:)?(?:c|v|f|is|t|si|r)[\s/>]")
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# Office files hold no document types: they serve those who build bombs and read others' files.
_DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)|<\0!\0(D\0O\0C|E\0N\0T)|\0<\0!\0(D\0O|E\0N)")
# Such a part may be UTF-16: its words have a zero byte between their letters.
_WIDE = b"<\0"
_SAVE_AS = Said(
    "Buka di Excel atau LibreOffice, lalu Simpan sebagai: Excel Workbook (.xlsx).",
    "Open it in Excel or LibreOffice and Save as: Excel Workbook (.xlsx).",
)


def guard(path: Path) -> None:
    """Refuse what is no plain workbook, too large, or carries more than cells."""
    if path.stat().st_size > MAX_FILE:
        raise _too_large(path)
    with path.open("rb") as file:
        head = file.read(4)
        if head == _OLE:
            raise _old(path, locked=_ENCRYPTED in head + file.read())
    try:
        with ZipFile(path) as archive:
            _look(path, archive)
    except BROKEN as error:
        raise broken(path) from error


def broken(path: Path) -> CannotRun:
    """It cannot be read as a workbook."""
    return CannotRun(
        Said(
            f"{path.name} tidak dapat dibaca sebagai buku kerja Excel.",
            f"{path.name} cannot be read as an Excel workbook.",
        ),
        _SAVE_AS,
    )


def too_many(path: Path, what: Said) -> CannotRun:
    """More rows, columns or bytes than any list of programs has."""
    return CannotRun(
        Said(f"{path.name} terlalu besar: {what.id}.", f"{path.name} is too large: {what.en}."),
        Said(
            "Salin hanya baris yang berisi, tanpa sel gabungan, ke templat baru (terang import "
            "--template).",
            "Copy only the rows that are filled into a new template (terang import --template).",
        ),
    )


def refuse_long(path: Path, cells: Iterable[Cell]) -> None:
    """No cell of Excel holds more: such a file was not saved by it."""
    if any(isinstance(each.value, str) and len(each.value) > MAX_TEXT for each in cells):
        raise too_many(path, Said("ada sel yang terlalu panjang", "a cell holds too long a text"))


def too_wide(path: Path, sheet: str) -> CannotRun:
    """A value, or a merged or linked range, far outside the list."""
    shown = quoted(sheet)
    return too_many(
        path,
        Said(
            f'isi atau sel gabungan di lembar "{shown}" melewati {MAX_ROWS} baris atau '
            f"{MAX_COLUMNS} kolom",
            f'values or merged cells of the sheet "{shown}" go beyond {MAX_ROWS} rows or '
            f"{MAX_COLUMNS} columns",
        ),
    )


def _look(path: Path, archive: ZipFile) -> None:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise _too_large(path)
    if "xl/workbook.xml" not in names:
        raise broken(path)
    for name in sorted(names):
        low = name.lower()
        if (
            "vbaproject" in low
            or "/activex/" in low
            or "/embeddings/" in low
            or "macrosheets" in low
        ):
            raise _more_than_cells(
                path, Said("makro atau benda tertanam", "macros or embedded objects")
            )
        if "externallinks/" in low:
            raise _more_than_cells(
                path, Said("tautan ke buku kerja lain", "links to other workbooks")
            )
    elements = small = 0
    for part in parts:
        if part.filename.endswith((".xml", ".rels", ".vml")):
            # The sizes that an archive states may be false: no more is unpacked than is allowed.
            with archive.open(part) as file:
                content = file.read(MAX_PART + 1)
            if len(content) > MAX_PART:
                raise _too_large(path)
            if _DOCTYPE.search(content):
                raise broken(path)
            elements += content.count(b"<")
            small += len(_SMALL.findall(content)) if elements <= MAX_ELEMENTS else 0
            if elements > MAX_ELEMENTS or elements - small > MAX_THINGS:
                raise too_many(
                    path, Said("terlalu banyak isi atau format", "too many cells or formats")
                )
            if (b"mergeCell" in content or b"hyperlink" in content or _WIDE in content) and (
                reaches_too_far(BytesIO(content))
            ):
                raise too_wide(path, _sheet_name(archive, part.filename))


def _sheet_name(archive: ZipFile, part: str) -> str:
    """What people call the sheet that is kept in a part; the part itself where nobody says."""
    try:
        related = {
            each.get("Id"): (each.get("Target") or "").rpartition("/")[2]
            for each in fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        }
        for sheet in fromstring(archive.read("xl/workbook.xml")).iter():
            ids = [value for name, value in sheet.items() if name.endswith("}id")]
            if ids and related.get(ids[0]) == part.rpartition("/")[2]:
                return sheet.get("name") or part
    except (KeyError, ParseError):
        pass
    return part


def _too_large(path: Path) -> CannotRun:
    size = MAX_FILE // 2**20
    return too_many(path, Said(f"lebih dari {size} MB, atau terlalu padat", f"over {size} MB"))


def _old(path: Path, locked: bool) -> CannotRun:
    if locked:
        return CannotRun(
            Said(f"{path.name} dikunci dengan kata sandi.", f"{path.name} has a password."),
            Said(
                "Buka kuncinya di Excel (File > Info > Protect Workbook), simpan, lalu ulangi.",
                "Remove the password in Excel (File > Info > Protect Workbook), save, try again.",
            ),
        )
    return CannotRun(
        Said(
            f"{path.name} berformat Excel lama (.xls).", f"{path.name} is an old Excel file (.xls)."
        ),
        _SAVE_AS,
    )


def _more_than_cells(path: Path, what: Said) -> CannotRun:
    return CannotRun(
        Said(f"{path.name} memuat {what.id}.", f"{path.name} holds {what.en}."),
        Said(
            "Salin isinya ke templat kosong dengan Tempel sebagai nilai (terang import --template "
            "membuatnya), lalu simpan sebagai .xlsx.",
            "Copy its content into an empty template with Paste values (made by terang import "
            "--template) and save it as .xlsx.",
        ),
    )
