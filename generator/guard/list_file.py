"""The rows that a list's script will show: put together as it does, and read like any page.

Told in generator/render/list_file.py; read here by itself, so that a fault there is found here.
"""

import json
import re
from collections.abc import Callable
from html import escape
from typing import Any

from generator.guard.page import SitePage, read_page

_STEM, _HOLE, _DIGITS = 0xE000, 0xE001, 0xE101
_PLACES = re.compile("[\ue000-\ue1ff]")

Give = Callable[[int], str]


def is_list_file(path: str) -> bool:
    return path.rpartition("/")[2] == "daftar.json"


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
    rows = (
        "<tr>"
        + "".join(f"<td>{_cell(shape(row), holes, stem, row)}</td>" for shape, holes in columns)
        + "</tr>"
        for row in range(data["jumlah"])
    )
    return "<html><body><table>\n" + "\n".join(rows) + "\n</table></body></html>"


def _unpacked(packed: Any) -> Give:
    if isinstance(packed, list):
        return lambda row: str(packed[row])
    words, places = packed["kamus"], packed.get("baris")
    return lambda row: str(words[places[row] if places else 0])


def _cell(shape: str, holes: list[Give], stem: Give, row: int) -> str:
    def filled(place: re.Match[str]) -> str:
        code = ord(place[0])
        if code == _STEM:
            return escape(stem(row))
        number = code - (_DIGITS if code >= _DIGITS else _HOLE)
        text = holes[number](row).replace(chr(_STEM), escape(stem(row)))
        return re.sub(r"\D", "", text) if code >= _DIGITS else text

    return _PLACES.sub(filled, shape)
