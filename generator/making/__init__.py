"""making: the pages of the site, in batches, by one process or by several.

Whatever makes a batch finds what all batches need (`Work`) in its own process: a forked one
inherits it, one elsewhere reads it from the file that `elsewhere` wrote; `cluster` has such ones.
It renders, stamps, guards and writes, one page at a time, and hands back a few words of each.
"""

import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain

from generator.finding import CannotRun
from generator.making.elsewhere import elsewhere
from generator.making.pages import (
    Batch,
    Made,
    MadePage,
    Make,
    Pages,
    Work,
    batches,
)
from generator.making.reuse import Reuse
from generator.making.watched import Digests
from generator.parting import end_with_parent
from generator.processes import workers
from generator.text import Said

__all__ = [
    "Made",
    "MadePage",
    "Make",
    "Pages",
    "Reuse",
    "Work",
    "alone",
    "beside_each_other",
    "elsewhere",
    "make_or_reuse",
]


# So few pages are made sooner than a process is copied.
_FEW = 4
# A list's first page, which brings all rows along, takes as long as a hundred others.
_PARTS = 8


def make_or_reuse(work: Work, reuse: Reuse, make: Make) -> Iterator[Made]:
    """The files of every page: taken over from the standing site where they may be, else made."""
    digests = Digests(work.pages.subject.registry)
    taken = reuse.take_over(work, digests)
    rest = [place for place in range(len(work.pages)) if place not in taken]
    made = [page for batch in make(work, rest) for page in batch]
    reuse.remember(work, digests, taken, made)
    yield from chain.from_iterable(taken.values())
    for page in made:
        yield from page.files


def alone(work: Work, places: Sequence[int]) -> Iterator[list[MadePage]]:
    """In this process, one batch after the other."""
    return map(work.do, batches(places))


def beside_each_other(work: Work, places: Sequence[int]) -> Iterator[list[MadePage]]:
    """In as many processes as there are processors, where a process is copied cheaply (Linux)."""
    if len(places) <= _FEW or workers() == 1 or not sys.platform.startswith("linux"):
        yield from alone(work, places)
        return
    forked = multiprocessing.get_context("fork")
    try:
        with ProcessPoolExecutor(workers(), forked, _begin, (work, os.getpid())) as pool:
            yield from pool.map(_do_inherited, batches(places, _PARTS * workers()))
    except BrokenProcessPool as error:
        raise _killed() from error


_inherited: list[Work] = []
"""In a forked process, the work it was forked for; elsewhere empty."""


def _begin(work: Work, parent: int) -> None:
    end_with_parent(parent)
    _inherited.append(work)


def _do_inherited(batch: Batch) -> list[MadePage]:
    return _inherited[-1].do(batch)


def _killed() -> CannotRun:
    return CannotRun(
        Said(
            "Salah satu proses pembuat halaman dihentikan sistem; biasanya karena memori habis.",
            "The system ended one of the processes that make pages; mostly memory had run out.",
        ),
        Said(
            "Tutup program lain, lalu ulangi. Situs lama tidak berubah.",
            "Close other programs, then repeat. The old site is unchanged.",
        ),
    )
