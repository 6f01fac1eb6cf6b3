"""making: the pages of the site, in batches, by one process or by several.

A batch is a range of the plan. Whatever makes it finds what all batches need (`Work`) in its own
process: a forked one inherits it, one elsewhere reads it from the file that `elsewhere` wrote. It
renders, stamps, guards and writes, one page at a time, and hands back a few words of each.
"""

import multiprocessing
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from generator import frame
from generator.artifact import Artifact, Page
from generator.data_file import DataFile
from generator.export import Subject, share_cards
from generator.finding import CannotRun, Finding
from generator.frame import Assembled
from generator.guard import look_at
from generator.guard.site import Row, Site
from generator.model.program import Program
from generator.render import render
from generator.text import LOCALES, Locale, Said
from generator.view import Plan, plan, view

# Large enough that handing out costs nothing, small enough that the last one does not keep others
# waiting: a page takes a few milliseconds.
PAGES_A_BATCH = 64

Batch = tuple[int, int]


class Made(NamedTuple):
    """One file that was written: what the rest of the build needs of it, and no more.

    `seen` is what the guard found in it, and the row it keeps of a page.
    """

    path: str
    size: int
    sha256: str
    seen: tuple[list[Finding], Row | None]


Make = Callable[["Work"], Iterator[list[Made]]]


@dataclass(frozen=True)
class Pages:
    """Every record page of a site, rendered when it is asked for.

    `files` are those of the data set, `commit` is where it stands in git.
    """

    subject: Subject
    files: tuple[DataFile, ...] = ()
    commit: str | None = None
    locales: tuple[Locale, ...] = LOCALES

    @cached_property
    def plan(self) -> Plan:
        """The same in every process."""
        return plan(self.subject.registry, self.locales)

    def __getstate__(self) -> dict[str, Any]:
        """The plan names functions that cannot travel: who reads this makes it again."""
        return {name: value for name, value in vars(self).items() if name != "plan"}

    def __len__(self) -> int:
        return len(self.plan.pages)

    def __iter__(self) -> Iterator[Page]:
        return self.made(0, len(self))

    def made(self, start: int, stop: int) -> Iterator[Page]:
        """A range of them, one at a time."""
        of, today = self.subject, self.subject.today
        for planned in self.plan.pages[start:stop]:
            says = view(planned, of.registry, today, of.site_url, self.files, self.commit)
            page, about = render(says), planned.subject.of
            if isinstance(about, Program):
                page = replace(page, image=share_cards.image(of, about, planned.locale))
            yield page


@dataclass(frozen=True, slots=True)
class Work:
    """What every batch needs: the pages, the tree they are stamped into, and what guards them."""

    pages: Pages
    into: Assembled
    guarded: Site

    def batches(self) -> Iterator[Batch]:
        """The whole work, cut."""
        for start in range(0, len(self.pages), PAGES_A_BATCH):
            yield start, min(start + PAGES_A_BATCH, len(self.pages))

    def do(self, batch: Batch) -> list[Made]:
        """Make the pages of a batch, look at each while it is at hand, and write it."""
        return list(map(self._write, frame.stamped(self.into, self.pages.made(*batch))))

    def _write(self, file: Artifact) -> Made:
        frame.add(self.into.tree, [file])
        digest = sha256(file.content).hexdigest()
        return Made(
            file.path, len(file.content), digest, look_at(file.path, file.content, self.guarded)
        )


def workers() -> int:
    """As many as this computer lets us have at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processes() -> AbstractContextManager[Executor | None]:
    """That many, copied from this one when the first work comes; None where that is not cheap."""
    if workers() == 1 or not sys.platform.startswith("linux"):
        return nullcontext()
    return ProcessPoolExecutor(workers(), multiprocessing.get_context("fork"))


def alone(work: Work) -> Iterator[list[Made]]:
    """In this process, one batch after the other."""
    return map(work.do, work.batches())


def beside_each_other(work: Work) -> Iterator[list[Made]]:
    """In as many processes as there are processors, where a process is copied cheaply (Linux)."""
    if workers() == 1 or not sys.platform.startswith("linux"):
        yield from alone(work)
        return
    forked = multiprocessing.get_context("fork")
    try:
        with ProcessPoolExecutor(workers(), forked, _inherited.append, (work,)) as pool:
            yield from pool.map(_do_inherited, work.batches())
    except BrokenProcessPool as error:
        raise _killed() from error


def elsewhere(executor: Executor, folder: Path) -> Make:
    """By an executor whose workers see `folder`: processes of this computer, or of a cluster."""

    def make(work: Work) -> Iterator[list[Made]]:
        written = folder / "work.pickle"
        written.write_bytes(pickle.dumps(work))
        for done in [executor.submit(_do_read, written, batch) for batch in work.batches()]:
            yield done.result()

    return make


_inherited: list[Work] = []
"""In a forked process, the work it was forked for; elsewhere empty."""


def _do_inherited(batch: Batch) -> list[Made]:
    return _inherited[-1].do(batch)


def _do_read(written: Path, batch: Batch) -> list[Made]:
    return _read(written, written.stat().st_mtime_ns).do(batch)


@lru_cache(maxsize=1)
def _read(written: Path, changed: int) -> Work:
    """Once a process: `changed` tells one build's file from the next."""
    work: Work = pickle.loads(written.read_bytes())
    return work


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
