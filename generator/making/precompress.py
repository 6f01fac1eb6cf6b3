"""precompress: the twins of every text file of a finished tree, by as many processes as there are.

A file with the bytes it had keeps the twins that it has in the standing site, if they are as they
were left.
"""

from collections.abc import Iterator
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgpack

from generator import frame
from generator.cache import Cache
from generator.file_hash import file_hash
from generator.precompressed import CODINGS, MADE_BY, has_twins, packed

_NAME = "precompressed"
_FILES_A_BATCH = 16


class Noted(NamedTuple):
    """A file's hash, and size and time of each of its twins; None where it has none."""

    sha256: str
    twins: tuple[tuple[int, int] | None, ...]


def precompress(tree: Path, standing: Path, kept: Path, executor: Executor | None) -> None:
    """Write the twins into `tree`, which changes no more. `kept` is where the last build noted
    those of the `standing` site; without `executor` this process does all."""
    notes = Cache(kept)
    known = _read(notes.get(_NAME, MADE_BY))
    paths = sorted(path for path in _files(tree) if has_twins(path))
    work = (partial(_twins, tree, standing), paths, map(known.get, paths))
    made = executor.map(*work, chunksize=_FILES_A_BATCH) if executor else map(*work)
    noted = dict(zip(paths, made, strict=True))
    notes.put(_NAME, MADE_BY, msgpack.packb(noted))


def write_twin(file: Path, coding: str) -> Path | None:
    """Write the twin, in place of what stood there; None where it would save nothing."""
    twin = file.with_name(file.name + coding)
    twin.unlink(missing_ok=True)  # may be the standing site's own file
    with file.open("rb") as whole, twin.open("xb") as twin_file:
        twin_file.writelines(packed(whole, coding))
    if twin.stat().st_size < file.stat().st_size:
        return twin
    twin.unlink()
    return None


def _read(content: bytes | None) -> dict[str, Noted]:
    noted = msgpack.unpackb(content, use_list=False) if content else {}
    return {path: Noted(*each) for path, each in noted.items()}


def _files(tree: Path) -> Iterator[str]:
    return (path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())


def _twins(tree: Path, standing: Path, path: str, noted: Noted | None) -> Noted:
    digest = file_hash(tree / path)
    if noted and noted.sha256 == digest:
        named = zip(CODINGS, noted.twins, strict=True)
        twins = [(path + coding, *of) for coding, of in named if of]
        if frame.take(standing, twins, tree):
            return noted
    return Noted(digest, tuple(_state(write_twin(tree / path, each)) for each in CODINGS))


def _state(twin: Path | None) -> tuple[int, int] | None:
    if twin is None:
        return None
    of = twin.stat()
    return of.st_size, of.st_mtime_ns
