"""How a date should have been written, where what was written can be read in one way."""

import re
from datetime import date

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "pebruari", "feb"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov"),
    ("desember", "december", "des", "dec"),
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_YEAR = "(?P<year>(?:19|20)[0-9]{2})"
_WAYS = tuple(
    re.compile(way, re.IGNORECASE)
    for way in (
        # The day stands first in Indonesia, the year first in data.
        rf"(?P<day>[0-9]{{1,2}})[-/. ](?P<month>[0-9]{{1,2}})[-/. ]{_YEAR}",
        rf"{_YEAR}[-/. ](?P<month>[0-9]{{1,2}})[-/. ](?P<day>[0-9]{{1,2}})",
        rf"{_YEAR}(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})",
        rf"(?:[a-z']+, *)?(?P<day>[0-9]{{1,2}})[- ](?P<month>[a-z]+)\.?[- ]{_YEAR}",
        rf"(?P<month>[0-9]{{1,2}})[-/. ]{_YEAR}",
        rf"{_YEAR}[-/. ](?P<month>[0-9]{{1,2}})",
        rf"(?P<month>[a-z]+)\.?[- ]{_YEAR}",
        rf"(?:tahun|ta|t\.a\.|fy)? *{_YEAR}",
    )
)


def date_spelling(written: str) -> str | None:
    """`22/3/2025`, `22 Maret 2025` → `2025-03-22`; `Maret 2025` → `2025-03`; None if impossible."""
    for way in _WAYS:
        if not (match := way.fullmatch(written)):
            continue
        parts = match.groupdict()
        if parts.get("month") is None:
            return parts["year"]
        month = parts["month"].lower()
        number = int(month) if month.isdecimal() else _NUMBER.get(month, 0)
        try:
            found = date(int(parts["year"]), number, int(parts.get("day") or 1))
        except ValueError:
            continue
        return found.isoformat() if parts.get("day") else found.isoformat()[:7]
    return None
