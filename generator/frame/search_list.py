"""Pagefind's list of an index (`pagefind.<language>_<hash>.pf_meta`): every search loads it first.

Gzip around CBOR, as pagefind/src/index of version 1.5 writes it: version, pages, chunks, filters,
orders, names of what pages say of themselves.
"""

import gzip
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cbor2

from generator.finding import CannotRun
from generator.text import Said

_SIGNATURE = b"pagefind_dcd"
_PARTS = 6


@dataclass(slots=True)
class SearchList:
    """`pages`: [fragment's name, words], by number; `chunks`: [first word, last word, name], in
    order; `orders`: [key, numbers of pages, upwards].
    """

    file: Path
    parts: list[Any]

    @property
    def name(self) -> str:
        """`id_7f7ddeb869`: the language and the hash of its index."""
        return self.file.name.split(".")[1]

    @property
    def language(self) -> str:
        return self.name.partition("_")[0]

    @property
    def index_hash(self) -> str:
        return self.name.partition("_")[2]

    @property
    def pages(self) -> list[list[Any]]:
        pages: list[list[Any]] = self.parts[1]
        return pages

    @property
    def chunks(self) -> list[list[str]]:
        chunks: list[list[str]] = self.parts[2]
        return chunks

    @property
    def orders(self) -> list[list[Any]]:
        orders: list[list[Any]] = self.parts[4]
        return orders

    def write(self) -> None:
        """In place of what Pagefind wrote."""
        self.file.write_bytes(packed(self.parts))


def search_lists(bundle: Path) -> list[SearchList]:
    """The list of every language in `bundle`."""
    return [_read(file) for file in sorted(bundle.glob("pagefind.*_*.pf_meta"))]


def packed(parts: list[Any]) -> bytes:
    """As Pagefind packs what its searches load."""
    return packed_cbor(cbor2.dumps(parts))


def packed_cbor(content: bytes) -> bytes:
    """The same of what is CBOR already."""
    return gzip.compress(_SIGNATURE + content, 9, mtime=0)


def unpacked(content: bytes) -> list[Any]:
    """The other way; refused where it is in another form."""
    plain = gzip.decompress(content)
    try:
        parts = cbor2.loads(plain.removeprefix(_SIGNATURE))
    except cbor2.CBORDecodeError as error:
        raise _unknown() from error
    if not (plain.startswith(_SIGNATURE) and isinstance(parts, list)):
        raise _unknown()
    return parts


def _read(file: Path) -> SearchList:
    parts = unpacked(file.read_bytes())
    if len(parts) != _PARTS:
        raise _unknown()
    return SearchList(file, parts)


def _unknown() -> CannotRun:
    return CannotRun(
        Said(
            "Pagefind menulis indeksnya dengan bentuk yang tidak kami kenal.",
            "Pagefind writes its index in a form that we do not know.",
        ),
        Said(
            "Pasang versi Pagefind dari requirements/.",
            "Install the version of Pagefind from requirements/.",
        ),
    )
