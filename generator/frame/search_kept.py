"""The last search index, for as long as nothing that is searched changes.

What each page is searched by is noted as a digest, and so is the index; both under a seal. What
does not bear out its digest is never trusted: the index is then made anew.
"""

import contextlib
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import msgpack

_SEAL = sha256().digest_size


class State(NamedTuple):
    """How a page's file stood: its bytes, and when it was written (nanoseconds)."""

    size: int
    modified: int


def html_pages(tree: Path) -> dict[str, State]:
    """Every HTML file of the tree, by its path below it."""
    pages = {}
    for folder, _, names in os.walk(tree):
        for name in names:
            if name.endswith(".html"):
                file = Path(folder, name)
                of = file.stat()
                pages[file.relative_to(tree).as_posix()] = State(of.st_size, of.st_mtime_ns)
    return pages


def made_from(digests: Mapping[str, bytes]) -> bytes:
    """The seal of all that is searched, and of what makes an index of it."""
    seal = sha256(repr([version("pagefind_bin"), version("cbor2")]).encode())
    for code in sorted(Path(__file__).parent.glob("search*.py")):
        seal.update(sha256(code.read_bytes()).digest())
    for path in sorted(digests):
        seal.update(f"{path}\0{digests[path].hex()}\n".encode())
    return seal.digest()


@dataclass
class KeptIndex:
    """`bundle` is the index as it was made, `note` says what of. Both are ours alone."""

    bundle: Path
    note: Path
    _seal: bytes = b""
    _holds: bytes = b""
    _pages: Mapping[str, tuple[int, int, bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with contextlib.suppress(OSError, ValueError, TypeError):
            content = self.note.read_bytes()
            if sha256(content[_SEAL:]).digest() == content[:_SEAL]:
                made = msgpack.unpackb(content[_SEAL:], use_list=False)
                self._seal, self._holds, self._pages = made

    def known(self, pages: Mapping[str, State]) -> dict[str, bytes]:
        """The digests of those that still stand as they were noted."""
        return {
            path: self._pages[path][2]
            for path, state in pages.items()
            if path in self._pages and self._pages[path][:2] == state
        }

    def take_over(self, seal: bytes, into: Path) -> bool:
        """Let the kept index stand in the tree, without its bytes; False if it is another one."""
        if seal != self._seal or self._holds != _holds(self.bundle):
            return False
        _link(self.bundle, into)
        return True

    def stand_in(self, into: Path) -> None:
        """Let the kept index stand there if it is whole, whatever it was made from."""
        if self._holds and self._holds == _holds(self.bundle):
            _link(self.bundle, into)
        else:
            into.mkdir()

    def keep(self, bundle: Path) -> None:
        """Keep this index instead; a folder that cannot be written costs the next build time."""
        self.note.unlink(missing_ok=True)
        shutil.rmtree(self.bundle, ignore_errors=True)
        self._holds = b""
        with contextlib.suppress(OSError):
            _link(bundle, self.bundle)
            self._holds = _holds(self.bundle)

    def remember(
        self, seal: bytes, pages: Mapping[str, State], digests: Mapping[str, bytes]
    ) -> None:
        """Note what the kept index was made from."""
        noted = {path: (*state, digests[path]) for path, state in pages.items()}
        content = msgpack.packb((seal, self._holds, noted))
        with contextlib.suppress(OSError):
            self.note.parent.mkdir(parents=True, exist_ok=True)
            self.note.write_bytes(sha256(content).digest() + content)


def _holds(bundle: Path) -> bytes:
    """A digest of everything in it; empty if there is nothing."""
    digest = b""
    for file in sorted(each for each in bundle.rglob("*") if each.is_file()):
        of = sha256(file.read_bytes()).digest()
        digest = sha256(digest + f"{file.relative_to(bundle)}\0".encode() + of).digest()
    return digest


def _link(files: Path, into: Path) -> None:
    """Nothing writes into a file that stands: what changes is written anew."""

    def copy(source: str, target: str) -> None:
        try:
            os.link(source, target)
        except OSError:
            shutil.copy2(source, target)

    shutil.copytree(files, into, copy_function=copy, dirs_exist_ok=True)
