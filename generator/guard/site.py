"""The nouns of the guard: the Site as a whole, a SiteFile of it, and the Row a page leaves."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.guard.expected import Expected


@dataclass(frozen=True, slots=True)
class Site:
    """`files`: every file of the tree, POSIX paths below the site's root.

    `known_numbers`: digits that may look like somebody's number but are not: the figures'
    values (rupiah can have sixteen digits too), and official telephones with 62 in front.
    """

    files: frozenset[str]
    expected: Expected
    known_numbers: frozenset[str]


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


@dataclass(frozen=True, slots=True)
class Row:
    """What is remembered of a page once it has been read: small, for there are thousands."""

    ids: frozenset[str]
    figures: frozenset[str]
    fragment_links: tuple[FragmentLink, ...]
