"""Numbers as cells hold them: taken where there is exactly one reading."""

import re
from decimal import Decimal

from generator.model.scalars import TOO_LARGE
from generator.model.spelling import decimal_spelling, plain_spelling
from generator.private_numbers import quoted
from generator.staff.sheet.book import Cell
from generator.staff.sheet.misread import Misread, as_text_cell, turned_into_a_date
from generator.text import Said

EXACT_DIGITS = 15
"""More than these Excel does not keep: it writes zeros for the rest."""
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_POINT = re.compile(r"-?(0|[1-9][0-9]*)\.([0-9]{1,6})\Z")
_COUNTED = re.compile(r"([1-9][0-9]*) ?([^\W\d_]+)\Z")
_PLACES = 6
_NOT_STATED = frozenset({"-", "–", "—", "n/a", "na", "nihil", "kosong", "tidak ada", "null", "?"})


def read_number(cell: Cell) -> int | str:
    """An integer, or an exact decimal as text: `"2.5"`."""
    if cell.type == "date":
        raise turned_into_a_date()
    if cell.type == "text":
        return _of_text(cell.text)
    if "%" in cell.shown:
        raise _percent(cell)
    assert isinstance(cell.value, int | float)
    return _stored(cell.value)


def _stored(value: int | float) -> int | str:
    """What Excel stores is a binary number of 15 to 17 digits."""
    exact = Decimal(repr(value))
    if not exact.is_finite() or abs(exact) >= 10**EXACT_DIGITS:
        raise _too_long()
    if exact == int(exact):
        return int(exact)
    digits = len(exact.as_tuple().digits)
    places = -int(exact.as_tuple().exponent)
    if digits > EXACT_DIGITS or places > _PLACES:
        raise _computed(exact)
    return format(exact.normalize(), "f")


def _of_text(text: str) -> int | str:
    if _INTEGER.match(text) and text != "-0":
        if abs(int(text)) >= TOO_LARGE:
            raise _too_long()
        return int(text)
    point = _POINT.match(text)
    # Three digits behind a point may be thousands: 1.250 is 1250 for most who write it.
    if point and len(point[2]) != 3 and (part := point[2].rstrip("0")):
        return f"{text[: point.start(2)]}{part}"
    raise _ambiguous(text)


def _ambiguous(text: str) -> Misread:
    shown = quoted(text)
    problem = Said(
        f'"{shown}" bukan bilangan yang dapat dibaca dengan pasti.',
        f'"{shown}" is no number that can be read with certainty.',
    )
    if text.casefold() in _NOT_STATED:
        return Misread(
            "angka",
            problem,
            Said(
                "Kosongkan sel ini. Bila angkanya tidak disebut sumber, pilih alasannya pada kolom "
                '"mengapa kosong". Kosong bukan nol.',
                "Empty this cell. If no source states the number, choose the reason in the column "
                '"why there is no value". Missing is not zero.',
            ),
        )
    spelling = plain_spelling(text)
    decimal = (decimal_spelling(text) or "").strip('"') or None
    if spelling and decimal and spelling != decimal:
        cure = Said(
            f"Tulis {spelling} bila maksudnya ribuan, atau {decimal} bila desimal.",
            f"Write {spelling} if thousands are meant, or {decimal} for a decimal.",
        )
    elif one := spelling or decimal:
        cure = Said(f"Tulis {one}.", f"Write {one}.")
    elif counted := _COUNTED.match(text):
        cure = Said(
            f'Tulis {counted[1]}; "{counted[2]}" di kolom satuannya.',
            f'Write {counted[1]}; "{counted[2]}" goes into the column of its unit.',
        )
    else:
        cure = Said(
            "Tulis angkanya saja, tanpa titik ribuan, tanpa Rp dan tanpa kata: 37000000000.",
            "Write the digits alone, with no separators, no Rp and no words: 37000000000.",
        )
    return Misread("angka", problem, cure)


def _percent(cell: Cell) -> Misread:
    assert isinstance(cell.value, int | float)
    seen = format((Decimal(repr(cell.value)) * 100).normalize(), "f")
    return Misread(
        "angka",
        Said(
            f"Sel ini tampil {seen}% tetapi berisi {cell.value}.",
            f"This cell shows {seen}% and holds {cell.value}.",
        ),
        Said(
            f"Ubah formatnya menjadi Umum (General), lalu tulis {seen} dengan satuan persen.",
            f"Set its format to General and write {seen} with the unit persen.",
        ),
    )


def _computed(exact: Decimal) -> Misread:
    near = format(round(exact, _PLACES).normalize(), "f")
    return Misread(
        "angka",
        Said(
            f"Sel ini berisi {exact}, sisa hitungan Excel.",
            f"This cell holds {exact}, as left over by a computation of Excel.",
        ),
        Said(f"Ketik angka dari sumbernya, misalnya {near}.", f"Type the source's number: {near}?"),
    )


def _too_long() -> Misread:
    return Misread(
        "angka",
        Said(
            f"Bilangan ini lebih dari {EXACT_DIGITS} angka; Excel mengganti sisanya dengan nol.",
            f"This number has over {EXACT_DIGITS} digits; Excel replaces the rest by zeros.",
        ),
        as_text_cell(""),
    )
