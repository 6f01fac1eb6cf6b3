"""A CSV file → Book, whichever separator and encoding Excel gave it."""

import csv
import io
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from generator.finding import CannotRun
from generator.staff.sheet.book import Book, Cell, CellType, Sheet, file_name
from generator.staff.sheet.xlsx_guard import refuse_long, too_many
from generator.staff.sheet.xlsx_ranges import MAX_COLUMNS, MAX_ROWS
from generator.text import Said

MAX_TABLE = 4 * 2**20
_SEPARATORS = (";", ",", "\t")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(path: Path, known: Callable[[list[str]], int]) -> Book:
    """One sheet, called as the file. `known` counts the titles of a row that the model has: the
    separator is the one that finds most of them."""
    if path.stat().st_size > MAX_TABLE:
        raise too_many(path, Said("lebih dari 4 MB", "over 4 MB"))
    raw = path.read_bytes()
    text, notes = _decoded(path, raw)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep="):
        text = "\n" + rest  # Excel's own line; the rows keep their numbers
    rows = max(
        (_rows(path, text, each) for each in _SEPARATORS), key=lambda made: _best(made, known)
    )
    if len(rows) > MAX_ROWS or any(len(row) > MAX_COLUMNS for row in rows):
        raise too_many(path, Said("terlalu banyak baris atau kolom", "too many rows or columns"))
    cells = {
        (number, column): Cell(value, _type(value))
        for number, row in enumerate(rows, start=1)
        for column, value in enumerate(row, start=1)
        if value
    }
    refuse_long(path, cells.values())
    return Book(path.name, (Sheet(path.name, cells),), (file_name(path),), notes)


def _best(rows: list[list[str]], known: Callable[[list[str]], int]) -> int:
    return max((known(row) for row in rows[:10]), default=0)


def _type(value: str) -> CellType:
    return "formula" if value.startswith("=") else "text"


def _decoded(path: Path, raw: bytes) -> tuple[str, tuple[Said, ...]]:
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "utf-8")
    try:
        return raw.decode(encoding), ()
    except UnicodeDecodeError:
        pass
    try:
        said = Said(
            "Berkas ini dibaca dengan pengodean Windows (cp1252); periksa huruf beraksen.",
            "The file was read in the Windows encoding (cp1252); look at accented letters.",
        )
        return raw.decode("cp1252"), (said,)
    except UnicodeDecodeError:
        raise _unreadable(path) from None


def _rows(path: Path, text: str, separator: str) -> list[list[str]]:
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        return list(islice(rows, MAX_ROWS + 1))
    except csv.Error as error:
        raise _unreadable(path) from error


def _unreadable(path: Path) -> CannotRun:
    return CannotRun(
        Said(f"{path.name} tidak dapat dibaca sebagai CSV.", f"{path.name} cannot be read as CSV."),
        Said("Simpan sebagai: CSV UTF-8.", "Save it as: CSV UTF-8."),
    )
