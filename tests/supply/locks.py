"""The lock files, read strictly: what is pinned, for where, and the hashes of its files."""

import re
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker
from packaging.utils import canonicalize_name

from tests.test_architecture import ROOT

FOLDER = ROOT / "requirements"
SITE, TEST, BENCH = (FOLDER / f"{name}.lock" for name in ("site", "test", "bench"))
LOCKS = (SITE, TEST, BENCH)
_PINNED = re.compile(
    r"(?P<name>[a-z0-9][a-z0-9-]*)(\[[a-z0-9,-]+\])?==(?P<version>[a-z0-9.!+]+)"
    r"( ; (?P<marker>[\w .<>=!'()]+))?(?P<hashes>( --hash=sha256:[0-9a-f]{64})+)"
)


@dataclass(frozen=True, slots=True)
class Pinned:
    """One line: a version, where it is for (all, if `marker` is empty), its files' SHA-256."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{self.name}@{self.version}"

    @property
    def here(self) -> bool:
        """Whether it is for this Python and system."""
        return not self.marker or Marker(self.marker).evaluate()


def read(lock: Path) -> tuple[Pinned, ...]:
    """Every line of a lock; ValueError for one that is not a pinned version with hashes."""
    text = lock.read_text(encoding="utf-8").replace(" \\\n    ", " ")
    return tuple(map(_pinned, text.splitlines()))


def _pinned(line: str) -> Pinned:
    found = _PINNED.fullmatch(line)
    if found is None or canonicalize_name(found["name"]) != found["name"]:
        raise ValueError(line)
    hashes = tuple(each.rpartition(":")[2] for each in found["hashes"].split())
    return Pinned(found["name"], found["version"], found["marker"] or "", hashes)
