"""The index in smaller parts: a search loads those that its words stand in.

Pagefind's are some 20 KB, and two for each word: one as it is typed, one of its stem. Words that
begin with the same letters stay together, so that the beginning of a word still finds its ends.
A word that is on a thousand pages tells them apart by its title alone: of its places on a page,
the heaviest is kept.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import cbor2

from generator.frame.search_list import packed, search_lists, unpacked

_TOGETHER = 3  # letters
_SIZE = 32_000  # bytes before compression: some 8 KB after it
_COMMON = 1_000  # pages

# [word, [[pages since the last, places, places in what the page says of itself], …], spellings]
Word = list[Any]


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
        file.write_bytes(packed(parts))
        return [chunk]
    new = []
    for number, part in enumerate(parts):
        file.with_name(f"{name}{number:02}.pf_index").write_bytes(packed([part]))
        # What is typed lies between the bounds of one part, or begins like one of them.
        new.append([part[0][0], part[-1][0], f"{name}{number:02}"])
    new[0][0], new[-1][1] = first, last
    return new


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


def _parts(words: list[Word]) -> Iterator[list[Word]]:
    """In order, as few as fit; larger only where more begin alike."""
    part: list[Word] = []
    size = 0
    for _, alike in groupby(words, key=lambda word: word[0][:_TOGETHER]):
        group = list(alike)
        more = len(cbor2.dumps(group))
        if part and size + more > _SIZE:
            yield part
            part, size = [], 0
        part += group
        size += more
    yield part
