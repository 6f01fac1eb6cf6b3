"""Elsewhere: batches by an executor whose workers see a folder of ours, and nothing else of us.

A batch is written into a folder of its own, and only its driver moves into the tree what a batch
that was finished reports. So a worker that dies leaves nothing half written, and one that was given
up for dead and still writes disturbs nobody.
"""

import os
import pickle
import socket
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from threading import Lock

from generator.cache import NO_CACHE
from generator.making.pages import Batch, MadePage, Make, Work, batches

_turn = Lock()
"""A worker may have many threads; pages are made by one at a time."""


class Unseen(Exception):
    """A worker cannot use the folder: its computer, the folder, what the system said."""


def elsewhere(executor: Executor, folder: Path) -> Make:
    """By an executor whose workers see `folder` under the same path, as the tree's own disk."""

    def make(work: Work, places: Sequence[int]) -> Iterator[list[MadePage]]:
        ours = Path(mkdtemp(prefix="batches-", dir=folder))
        subject = replace(work.pages.subject, cache=NO_CACHE)  # its folder is on this computer
        sent = replace(work, pages=replace(work.pages, subject=subject))
        (ours / "work.pickle").write_bytes(pickle.dumps(sent))
        given = [executor.submit(do, ours, batch) for batch in batches(places)]
        for each in given:
            written, made = each.result()
            _move(made, ours / written, work.into.tree)
            yield made

    return make


def do(ours: Path, batch: Batch) -> tuple[str, list[MadePage]]:
    """In a worker: make a batch into a new folder below `ours`; gives that folder's name.

    Raises Unseen.
    """
    host = socket.gethostname()
    with _turn:
        try:
            work = _read(ours / "work.pickle")
            tree = Path(mkdtemp(prefix=f"{host}-{os.getpid()}-", dir=ours))
        except OSError as error:
            raise Unseen(host, str(ours.parent), error.strerror) from error
        return tree.name, replace(work, into=replace(work.into, tree=tree)).do(batch)


@lru_cache(maxsize=1)
def _read(written: Path) -> Work:
    """Once a process; every build writes another file."""
    work: Work = pickle.loads(written.read_bytes())
    return work


def _move(made: Sequence[MadePage], written: Path, tree: Path) -> None:
    for page in made:
        for file in page.files:
            place = tree / file.path
            place.parent.mkdir(parents=True, exist_ok=True)
            (written / file.path).replace(place)
