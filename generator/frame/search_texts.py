"""What Pagefind reads of a page: its body without the parts that are not searched anyway.

A program's page is 150 KB, of which search reads some 5 KB. The cut only takes away what Pagefind
would pass over, and leaves alone whatever it cannot tell for sure: the index comes out the same.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

# What every page says over and over, or says elsewhere better. At ten thousand programs it would
# be two thirds of the index, and every first search would load its share.
NOT_SEARCHED = (
    ".kartu-arti",  # what a stage or kind means: the glossary and the guide say it
    ".kutipan",  # the source's words
    ".kutipan-judul",
    ".kartu-terbilang",  # the amount once more
    ".kartu-kalimat",
    ".kartu-tombol",
    ".kartu-kaki",
    ".pernah-diubah",
    ".riwayat",
    ".rincian",
    ".tangga-anggaran",
    ".asal",  # sources have pages of their own
    ".belum-diketahui",
    ".daftar-angka",  # figures stand on their programs' pages
    ".ukuran",  # what our record lacks
)

_CLASSES = frozenset(selector.removeprefix(".").encode() for selector in NOT_SEARCHED)
_BODY = b" data-pagefind-body"
_END = b"</article>"
_HEAD = re.compile(rb'<html lang="[^"]*"|<title>[^<]*</title>')
_MAYBE = re.compile(rb' class="([^"]*)"|data-pagefind-ignore|<(?:nav|svg|script|style|form)\b')
_NAME = re.compile(rb"<([a-z][a-z0-9]*)[\s>]")
# Taken from an element even where its text is passed over, unless it is ignored altogether.
_TAKEN = re.compile(rb"<h1|<img|data-pagefind-(?:filter|meta|sort|default-meta)")
_ALTOGETHER = b'data-pagefind-ignore="all"'


def searched(page: bytes) -> bytes | None:
    """What is to be searched of a page's HTML, itself HTML; None if nothing is."""
    mark = page.find(_BODY)
    if mark < 0:
        return None
    start, end = page.rfind(b"<", 0, mark), page.rfind(_END) + len(_END)
    head = _HEAD.findall(page, 0, start)
    if end < mark or len(head) < 2:  # no page of ours: Pagefind reads it whole
        return page
    body = b"".join(_kept(page, page.find(b">", mark) + 1, end))
    return b"".join((head[0], b">", head[1], page[start : page.find(b">", mark) + 1], body))


def _kept(page: bytes, start: int, end: int) -> Iterator[bytes]:
    """The pieces between the elements that are passed over."""
    at = start
    while found := _MAYBE.search(page, at, end):
        at = found.end()
        if (classes := found[1]) is not None and not _passed_over(classes):
            continue
        tag = page.rfind(b"<", start, found.start() + 1)
        closed = page.find(b">", found.start(), end) + 1
        name = _NAME.match(page, tag, end)
        if name is None or page.find(b">", tag, found.start()) >= 0:
            continue  # words of a text
        after = _after(page, name[1], closed, end)
        if after < 0 or (_ALTOGETHER not in page[tag:closed] and _TAKEN.search(page, tag, after)):
            continue
        yield page[start:tag]
        start = at = after
    yield page[start:end]


@cache
def _passed_over(classes: bytes) -> bool:
    return not _CLASSES.isdisjoint(classes.split())


def _after(page: bytes, name: bytes, at: int, end: int) -> int:
    """Where the element ends whose start tag ends at `at`; -1 if nothing ends it."""
    depth = 1
    for tag in _tags(name).finditer(page, at, end):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return -1


@cache
def _tags(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"<(/?)" + name + rb"(?=[\s>])[^>]*>")


def write_texts(tree: Path, into: Path, paths: Sequence[str]) -> list[bytes]:
    """Write the texts of these pages of the tree below `into`; a digest of each, empty for none."""
    return [_write_text(tree, into, path) for path in paths]


def _write_text(tree: Path, into: Path, path: str) -> bytes:
    text = searched((tree / path).read_bytes())
    if text is None:
        return b""
    file = into / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text)
    return blake2b(text, digest_size=16).digest()
