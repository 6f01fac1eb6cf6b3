"""The index in smaller parts: a search loads those that its words stand in.

Pagefind's are some 20 KB, and two for each word: one as it is typed, one of its stem. Words that
begin with the same letters stay together, so that the beginning of a word still finds its ends.
A word that is on a thousand pages tells them apart by its title alone: of its places on a page,
the heaviest is kept.
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import cbor2

from generator.frame.search_list import packed_cbor, search_lists, unpacked

_TOGETHER = 3  # letters
_SIZE = 32_000  # bytes before compression: some 8 KB after it
_COMMON = 1_000  # pages

# [word, [[pages since the last, places, places in what the page says of itself], …], spellings]
Word = list[Any]


class Part(NamedTuple):
    """Words next to each other: the first, the last, how many, and CBOR of each."""

    first: str
    last: str
    words: int
    content: bytes

    def and_then(self, more: "Part") -> "Part":
        return Part(self.first, more.last, self.words + more.words, self.content + more.content)


def split_chunks(bundle: Path) -> None:
    """Cut every part of every language that is larger; its name goes on in the new ones."""
    for listed in search_lists(bundle):
        listed.chunks[:] = [new for chunk in listed.chunks for new in _cut(bundle, chunk)]
        listed.write()


def _cut(bundle: Path, chunk: list[str]) -> list[list[str]]:
    first, last, name = chunk
    file = bundle / "index" / f"{name}.pf_index"
    (words,) = unpacked(file.read_bytes())
    parts = list(_parts(_thinned(words)))
    file.unlink()
    if len(parts) == 1:
        file.write_bytes(_packed(parts[0]))
        return [chunk]
    new = []
    for number, part in enumerate(parts):
        file.with_name(f"{name}{number:02}.pf_index").write_bytes(_packed(part))
        # What is typed lies between the bounds of one part, or begins like one of them.
        new.append([part.first, part.last, f"{name}{number:02}"])
    new[0][0], new[-1][1] = first, last
    return new


def _packed(part: Part) -> bytes:
    return packed_cbor(_array(1) + _array(part.words) + part.content)


def _thinned(words: list[Word]) -> list[Word]:
    return [
        [word, [[page, _heaviest(places), own] for page, places, own in pages], spellings]
        if len(pages) > _COMMON
        else [word, pages, spellings]
        for word, pages, spellings in words
    ]


def _heaviest(places: list[int]) -> list[int]:
    """The first place of the greatest weight. A number below zero says the weight of what follows;
    all others count from the place before, or from none after a weight.
    """
    best: list[int] = []
    weight = heaviest = place = 0
    for number in places:
        if number < 0:
            weight, place = number, 0
            continue
        place += number
        if not best or weight < heaviest:
            heaviest, best = weight, [weight, place] if weight else [place]
    return best


def _parts(words: list[Word]) -> Iterator[Part]:
    """In order, as few as fit; larger only where more begin alike."""
    part: Part | None = None
    for _, alike in groupby(words, key=lambda word: word[0][:_TOGETHER]):
        group = list(alike)
        content = b"".join(map(_encoded, group))
        more = Part(group[0][0], group[-1][0], len(group), content)
        if part and len(part.content) + len(content) > _SIZE:
            yield part
            part = more
        else:
            part = part.and_then(more) if part else more
    if part:
        yield part


def _encoded(word: Word) -> bytes:
    """CBOR of a word; of thousands of small numbers several times as fast as `cbor2.dumps`."""
    name, pages, spellings = word
    content = [_array(len(word)), cbor2.dumps(name), _array(len(pages))]
    for page, places, own in pages:
        content += (_array(3), _NUMBERS[page], _array(len(places)))
        content += map(_NUMBERS.__getitem__, places)
        content.append(cbor2.dumps(own) if own else _array(0))
    return b"".join((*content, cbor2.dumps(spellings)))


class _Numbers(dict[int, bytes]):
    """CBOR of numbers, each made once."""

    def __missing__(self, number: int) -> bytes:
        self[number] = encoded = cbor2.dumps(number)
        return encoded


_NUMBERS = _Numbers()


@cache
def _array(length: int) -> bytes:
    """What stands before the values of an array: its length as a number, marked (major type 4)."""
    first, *rest = cbor2.dumps(length)
    return bytes((first | 0x80, *rest))
