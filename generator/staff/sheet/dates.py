"""Dates as cells hold them, at the precision that was written, and at no other."""

import re
from datetime import date, datetime, timedelta

from generator.private_numbers import quoted
from generator.staff.sheet.book import Cell
from generator.staff.sheet.misread import Misread, as_text_cell
from generator.text import Said

_ISO = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}\Z")
_YEAR = re.compile(r"(?:tahun|ta|t\.a\.|year)\s*([12][0-9]{3})\Z", re.I)
_LOOSE_ISO = re.compile(r"([12][0-9]{3})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?:[ T][0-9:.]+)?\Z")
_NUMERIC = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([12][0-9]{3})\Z")
_WORDS = re.compile(r"(?:[a-z']+,\s*)?(?:([0-9]{1,2})[ -])?([a-z]+)[ -]([12][0-9]{3})\Z", re.I)
_MONTHS = (
    ("januari", "jan", "january"),
    ("februari", "feb", "pebruari", "february"),
    ("maret", "mar", "march"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "jun", "june"),
    ("juli", "jul", "july"),
    ("agustus", "agu", "agt", "ags", "agust", "aug", "august"),
    ("september", "sep", "sept"),
    ("oktober", "okt", "oct", "october"),
    ("november", "nov", "nopember", "nop"),
    ("desember", "des", "dec", "december"),
)
_EPOCH = date(1899, 12, 30)
_YEARS = range(1900, 2101)
_HIDDEN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def read_date(cell: Cell) -> str:
    """`2022-03-22`, `2022-03` or `2022`."""
    if cell.type == "date":
        return _of_date(cell)
    if cell.type == "number":
        return _of_number(cell)
    if _ISO.match(cell.text):
        return cell.text  # whether the day exists is asked by the model
    raise _unclear(cell.text)


def read_year(cell: Cell) -> str:
    """`2022`."""
    if cell.type == "number" and cell.value in _YEARS:
        return str(int(cell.value))  # type: ignore[arg-type]
    if cell.type == "text" and re.match(r"[0-9]{4}\Z", cell.text):
        return cell.text
    if cell.type == "text" and (match := _YEAR.match(cell.text)):
        raise _offered(cell.text, [match[1]])
    if isinstance(cell.value, date):
        raise Misread(
            "tanggal",
            Said("Sel ini tanggal, bukan tahun.", "This cell holds a date, not a year."),
            as_text_cell(f": {cell.value.year}"),
        )
    shown = quoted(cell.text) if cell.type == "text" else ""
    raise Misread(
        "tanggal",
        Said(f'"{shown}" bukan satu tahun.', f'"{shown}" is not one year.')
        if shown
        else Said("Sel ini bukan tahun.", "This cell holds no year."),
        Said("Tulis tahunnya saja: 2022.", "Write the year alone: 2022."),
    )


def _of_date(cell: Cell) -> str:
    value = cell.value
    if isinstance(value, datetime):
        seen = _HIDDEN.sub("", cell.shown).lower()
        day = value.date()
        if (value.hour, value.minute, value.second) == (0, 0, 0):
            return _as_shown(day, seen)
    elif isinstance(value, date):
        return value.isoformat()
    raise Misread(
        "tanggal",
        Said("Sel ini berisi jam.", "This cell holds a time of day."),
        Said("Tulis tanggalnya saja: 2022-03-22.", "Write the date alone: 2022-03-22."),
    )


def _as_shown(day: date, seen: str) -> str:
    """Excel adds a day to "Des 2020" and a year to "3/4": what it shows is what was written."""
    if "y" in seen and "d" not in seen:
        month = day.isoformat()[:7] if "m" in seen else day.isoformat()[:4]
        raise Misread(
            "tanggal",
            Said(
                f"Sel ini hanya menampilkan bulan atau tahun, tetapi berisi {day.isoformat()}.",
                f"This cell shows a month or a year alone, and holds {day.isoformat()}.",
            ),
            as_text_cell(f": {month}"),
        )
    if "d" in seen and "y" not in seen and seen != "general":
        raise Misread(
            "tanggal",
            Said(
                f"Sel ini tidak menampilkan tahun; Excel memberinya {day.year}.",
                f"This cell shows no year; Excel gave it {day.year}.",
            ),
            Said(
                f"Tulis dengan tahunnya: {day.isoformat()}, bila itu maksudnya.",
                f"Write it with its year: {day.isoformat()}, if that is meant.",
            ),
        )
    return day.isoformat()


def _of_number(cell: Cell) -> str:
    if cell.value in _YEARS:
        return str(int(cell.value))  # type: ignore[arg-type]
    number = int(cell.value)  # type: ignore[arg-type]
    if _EPOCH.toordinal() + number < date(2101, 1, 1).toordinal() and number > 20_000:
        serial = (_EPOCH + timedelta(days=number)).isoformat()
        raise _offered(str(cell.value), [serial])
    raise _unclear(str(cell.value))


def _unclear(text: str) -> Misread:
    if match := _WORDS.match(text):
        word = match[2].casefold().rstrip(".")
        month = next((n for n, names in enumerate(_MONTHS, 1) if word in names), None)
        if month:
            day = f"-{int(match[1]):02}" if match[1] else ""
            return _offered(text, [f"{match[3]}-{month:02}{day}"])
    if match := _LOOSE_ISO.match(text):
        year, month_, day_ = match[1], int(match[2]), match[3]
        return _offered(text, [f"{year}-{month_:02}" + (f"-{int(day_):02}" if day_ else "")])
    if match := _NUMERIC.match(text):
        first, second = int(match[1]), int(match[2])
        readings = {f"{match[3]}-{second:02}-{first:02}": None}
        if first <= 12:
            readings[f"{match[3]}-{first:02}-{second:02}"] = None
        return _offered(text, list(readings))
    if match := _YEAR.match(text):
        return _offered(text, [match[1]])
    return _offered(text, [])


def _exists(iso: str) -> bool:
    try:
        date.fromisoformat(f"{iso}-01-01"[:10] if len(iso) == 4 else f"{iso}-01"[:10])
    except ValueError:
        return False
    return True


def _offered(text: str, readings: list[str]) -> Misread:
    """`readings` are offered where the calendar has them."""
    readings = [each for each in readings if _exists(each)]
    shown = quoted(text)
    problem = Said(
        f'"{shown}" bukan tanggal yang dapat dibaca dengan pasti.',
        f'"{shown}" is no date that can be read with certainty.',
    )
    if readings:
        cure = Said(f"Tulis {' atau '.join(readings)}.", f"Write {' or '.join(readings)}.")
    else:
        cure = Said(
            "Tulis tahun-bulan-hari, seteliti yang diketahui: 2022-03-22, 2022-03, atau 2022.",
            "Write year-month-day, as precise as is known: 2022-03-22, 2022-03 or 2022.",
        )
    return Misread("tanggal", problem, cure)
