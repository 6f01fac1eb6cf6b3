"""How a number should have been written: the one right spelling, where there is one."""

import re
from decimal import Decimal

_GROUPED = re.compile(r"(?:Rp\.?\s*)?([0-9]{1,3}(?:([.,_ ])[0-9]{3})(?:\2[0-9]{3})*)(?:,-|,00)?\Z")
_DIGITS = re.compile(r"(?:Rp\.?\s*)?\+?([0-9]+)(?:,-|,00)?\Z")
_DECIMAL = re.compile(r"(-?)([0-9]+)[.,]([0-9]{1,6})\Z")
_POWER = re.compile(r"[0-9]+(?:\.[0-9]+)?[eE]\+?[0-9]{1,2}\Z")
_WORDS = re.compile(
    r"(?:Rp\.?\s*)?([0-9]+)(?:[.,]([0-9]{1,2}))?\s*(ribu|juta|miliar|milyar|triliun)"
    r"(?:\s+rupiah)?\Z",
    re.I,
)
_ZEROS = {"ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12}


def plain_spelling(written: str) -> str | None:
    """The integer that was meant, where there is one reading of it."""
    if match := _WORDS.match(written):
        whole, part, word = match[1], match[2] or "", match[3].lower()
        return whole + part.ljust(_ZEROS[word], "0")
    if (match := _GROUPED.match(written)) and not match[1].startswith("0"):
        return re.sub(r"[^0-9]", "", match[1])
    if match := _DIGITS.match(written):
        return match[1].lstrip("0") or "0"
    if _POWER.match(written):
        value = Decimal(written)
        return str(int(value)) if value < 10**18 and value == int(value) else None
    return None


def decimal_spelling(written: str) -> str | None:
    """The exact decimal that may have been meant: quoted, with a point; whole ones are bare."""
    if not (match := _DECIMAL.match(written)):
        return None
    sign, whole, part = match[1], int(match[2]), match[3].rstrip("0")
    return f'"{sign}{whole}.{part}"' if part else f"{sign if whole else ''}{whole}"
