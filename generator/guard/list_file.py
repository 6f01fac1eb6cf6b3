"""The rows that a list's script will show: put together as it does, and read like any page.

Told in generator/render/list_file.py; read here by itself, so that a fault there is found here.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from html import escape
from typing import Any

from generator.guard.page import SitePage, read_page

_STEM, _HOLE, _DIGITS = 0xE000, 0xE001, 0xE101
_NAME = re.compile(r"(?:^|/)daftar(?:-\d+)?\.json$")
_PLACES = re.compile("([\ue000-\ue1ff])")

Give = Callable[[int], str]


def is_list_file(path: str) -> bool:
    return _NAME.search(path) is not None


def read_list_file(path: str, content: bytes, site_url: str) -> SitePage | None:
    """All rows as one page that stands where the file stands; None when they cannot be read."""
    try:
        html = _page(json.loads(content))
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    return read_page(path, html.encode(), site_url)


def _page(data: dict[str, Any]) -> str:
    stem = _unpacked(data["pokok"])
    columns = [
        (_unpacked(column["bentuk"]), [_unpacked(hole) for hole in column["isi"]])
        for column in data["kolom"]
    ]
    parted = cache(_PLACES.split)
    rows = ("".join(_row(row, escape(stem(row)), columns, parted)) for row in range(data["jumlah"]))
    return "<html><body><table>\n" + "\n".join(rows) + "\n</table></body></html>"


def _unpacked(packed: Any) -> Give:
    if isinstance(packed, list):
        return lambda row: str(packed[row])
    words, places = packed["kamus"], packed.get("baris")
    return lambda row: str(words[places[row] if places else 0])


def _row(
    row: int,
    stem: str,
    columns: Sequence[tuple[Give, Sequence[Give]]],
    parted: Callable[[str], Sequence[str]],
) -> Iterator[str]:
    """A row, piece by piece; `parted` cuts a shape at its places: every other piece is one."""
    yield "<tr>"
    for shape, holes in columns:
        yield "<td>"
        for number, part in enumerate(parted(shape(row))):
            yield _filled(ord(part), holes, row, stem) if number % 2 else part
        yield "</td>"
    yield "</tr>"


def _filled(code: int, holes: Sequence[Give], row: int, stem: str) -> str:
    if code == _STEM:
        return stem
    number = code - (_DIGITS if code >= _DIGITS else _HOLE)
    text = holes[number](row).replace(chr(_STEM), stem)
    return re.sub(r"\D", "", text) if code >= _DIGITS else text
