"""Dates at the precision that is known: never padded, never guessed."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date

from generator.model.period import Period
from generator.text import Locale

_PATTERNS = {4: "y", 7: "MMMM y", 10: "d MMMM y"}


# The same few dates stand on every page.
@lru_cache(maxsize=4096)
def day(text: str, locale: Locale) -> str:
    """`2022-03-22` → `22 Maret 2022`; `2020-12` → `Desember 2020`; `2022` → `2022`."""
    parts = [int(part) for part in text.split("-")]
    known = date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)
    return format_date(known, _PATTERNS[len(text)], locale=locale)


def span(period: Period, locale: Locale) -> str:
    """`2023–2026`; one end alone says which; equal ends are one date."""
    if period.from_ and period.to:
        if period.from_ == period.to:
            return day(period.from_, locale)
        return f"{day(period.from_, locale)}–{day(period.to, locale)}"
    if period.from_:
        return ("sejak " if locale == "id" else "since ") + day(period.from_, locale)
    if period.to:
        return ("sampai " if locale == "id" else "until ") + day(period.to, locale)
    return ""
