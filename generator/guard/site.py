"""The nouns of the guard: the Site as a whole, a SiteFile of it, and the Row a page leaves."""

import pickle
import zlib
from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, cast

from generator.guard.expected import Expected
from generator.privacy.names import Names, names_of

if TYPE_CHECKING:
    from generator.guard.glance import Judged


@dataclass(frozen=True, slots=True)
class Site:
    """`files`: the files known so far, POSIX paths below the site's root; all of them once the
    rules for the whole site are asked.

    `names` are protected.
    `judged`: what this process knows of pieces of pages, folder by folder (see `glance`).
    """

    files: Set[str]
    expected: Expected
    names: Names
    judged: dict[tuple[str, bool], "Judged"] = field(
        default_factory=dict, compare=False, repr=False
    )


@dataclass(frozen=True, slots=True)
class SiteFile:
    """One published file: its path below the site's root, and its bytes."""

    path: str
    content: bytes


class FragmentLink(NamedTuple):
    """A link from one page to a spot in another: both ends needed to judge it."""

    line: int
    page: str
    fragment: str


class WaitingLink(NamedTuple):
    """A link to a file not known when its page was looked at: judged when all files are."""

    line: int
    url: str
    path: str


@dataclass(frozen=True, slots=True)
class Row:
    """What is remembered of a page once it has been read: packed, for there are thousands, and
    they travel from one process to another."""

    _ids: bytes
    _links: bytes

    @classmethod
    def of(
        cls,
        ids: Iterable[str],
        fragment_links: tuple[FragmentLink, ...],
        waiting_links: tuple[WaitingLink, ...],
    ) -> "Row":
        links = (
            tuple(map(tuple, fragment_links)),
            tuple(map(tuple, waiting_links)),
        )
        return cls(_packed(tuple(ids)), _packed(links) if any(links) else b"")

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(cast("tuple[str, ...]", _unpacked(self._ids)))

    @property
    def links(self) -> tuple[list[FragmentLink], list[WaitingLink]]:
        """The links to spots in other pages, and those that nobody has judged yet."""
        if not self._links:
            return [], []
        spots, waiting = cast(
            "tuple[tuple[tuple[int, str, str], ...], ...]", _unpacked(self._links)
        )
        return [FragmentLink(*each) for each in spots], [WaitingLink(*each) for each in waiting]


def site_of(files: Iterable[str], expected: Expected) -> Site:
    """The site that pages are held against."""
    return Site(frozenset(files), expected, names_of(expected.protected))


def _packed(what: object) -> bytes:
    return zlib.compress(pickle.dumps(what, pickle.HIGHEST_PROTOCOL), 1)


def _unpacked(packed: bytes) -> object:
    """Only ever of what `_packed` made in this build."""
    return pickle.loads(zlib.decompress(packed))
