"""How far the ranges of a sheet reach: the library makes every cell of one that is merged or
linked, so they are measured before it reads them."""

import re
from typing import IO
from xml.etree.ElementTree import ParseError, iterparse

MAX_ROWS = 20_000
MAX_COLUMNS = 500
MAX_RANGED = 200_000
"""Cells in all ranges of a sheet together."""
_RANGED = ("mergeCell", "hyperlink")
_CORNER = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})\Z")


def reaches_too_far(part: IO[bytes]) -> bool:
    """Whether merged or linked ranges of a sheet's XML go beyond any list of programs."""
    ranged = 0
    try:
        for _, element in iterparse(part):
            if element.tag.rpartition("}")[2] in _RANGED:
                size = _size(element.get("ref", "A1"))
                if size is None:
                    return True
                ranged += size
            element.clear()
    except ParseError:
        return False  # the reading of it says so
    return ranged > MAX_RANGED


def _size(ref: str) -> int | None:
    """Cells in a range; None where it leaves what is read, or is no range of cells."""
    first, _, last = ref.upper().partition(":")
    corners = [_CORNER.match(each) for each in (first, last or first)]
    if None in corners:
        return None
    (left, top), (right, bottom) = [(_number(c[1]), int(c[2])) for c in corners if c]
    if max(left, right) > MAX_COLUMNS or max(top, bottom) > MAX_ROWS:
        return None
    return (right - left + 1) * (bottom - top + 1) if last else 1


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
