"""Precompressed: beside a text file its twins `.gz` and `.br`, which servers send as they are.

A twin is nothing of its own: it opens to the very bytes it stands beside, or it is wrong. The same
bytes give the same twins: levels are fixed, and no time or name is written into them.
"""

import gzip
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import brotli

# What is text and worth it; pictures, workbooks and Pagefind's own pieces are packed already.
_TEXT = "atom bib css csv html js json jsonld ris svg txt xml"
ENDINGS = frozenset(f".{each}" for each in _TEXT.split())
_PORTION = 1 << 20
# Brotli's eleventh level takes three times as long for less than two per cent; the ninth saves a
# tenth less. Of gzip everything is cheap.
_BROTLI, _GZIP = 10, 9
_WITH_HEADER = 31
MADE_BY = f"{brotli.version} {_BROTLI}, {zlib.ZLIB_RUNTIME_VERSION} {_GZIP}"
"""What twins depend on besides the bytes."""


def _gzipped(portions: Iterator[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(_GZIP, zlib.DEFLATED, _WITH_HEADER)
    yield from map(packer.compress, portions)
    yield packer.flush()


def _brotlied(portions: Iterator[bytes]) -> Iterator[bytes]:
    packer = brotli.Compressor(mode=brotli.MODE_TEXT, quality=_BROTLI)
    yield from map(packer.process, portions)
    yield packer.finish()


CODINGS: dict[str, Callable[[Iterator[bytes]], Iterator[bytes]]] = {
    ".gz": _gzipped,
    ".br": _brotlied,
}


def has_twins(path: str) -> bool:
    """Whether a file is of a kind that gets twins; `path` is POSIX."""
    return Path(path).suffix in ENDINGS


def packed(file: BinaryIO, coding: str) -> Iterator[bytes]:
    """The bytes of the twin, in portions."""
    return CODINGS[coding](_portions(file.read))


def beside(path: str) -> str | None:
    """The file that a path is a twin of, by its name; None for any other path."""
    stem = next((path.removesuffix(each) for each in CODINGS if path.endswith(each)), None)
    return stem if stem and has_twins(stem) else None


def is_twin(twin: Path, file: Path) -> bool:
    """Whether `twin` opens to exactly the bytes of `file`; never unpacks more than those."""
    if any(each.is_symlink() or not each.is_file() for each in (twin, file)):
        return False
    opened = _opened_gzip if twin.suffix == ".gz" else _opened_brotli
    try:
        with file.open("rb") as whole:
            same = all(portion == whole.read(len(portion)) for portion in opened(twin))
            return same and not whole.read(1)
    except (OSError, EOFError, zlib.error, brotli.error):
        return False


def _opened_gzip(twin: Path) -> Iterator[bytes]:
    with gzip.open(twin) as packed:
        yield from _portions(packed.read)


def _opened_brotli(twin: Path) -> Iterator[bytes]:
    opener = brotli.Decompressor()
    with twin.open("rb") as packed:
        for portion in _portions(packed.read):
            opened = opener.process(portion, output_buffer_limit=_PORTION)
            while opened:
                yield opened
                more = not opener.is_finished()
                opened = opener.process(b"", output_buffer_limit=_PORTION) if more else b""
    if not opener.is_finished():
        raise EOFError


def _portions(read: Callable[[int], bytes]) -> Iterator[bytes]:
    return iter(lambda: read(_PORTION), b"")
