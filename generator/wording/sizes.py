"""Sizes of files as people read them: `8,3 kB` in Indonesian, `8.3 kB` in English."""

from decimal import Decimal

from generator.text import Locale, Said
from generator.wording.numbers import plain

_BYTES = Said("bita", "bytes")
_UNITS = ("kB", "MB", "GB", "TB")
_ONE_PLACE = Decimal("0.1")


def size(count: int, locale: Locale) -> str:
    """To one decimal place; a kB is a thousand bytes."""
    if count < 1000:
        return f"{plain(count, locale)} {_BYTES.in_(locale)}"
    value = Decimal(count)
    for unit in _UNITS:
        value /= 1000
        if value < 1000 or unit == _UNITS[-1]:
            break
    return f"{plain(value.quantize(_ONE_PLACE), locale)} {unit}"
