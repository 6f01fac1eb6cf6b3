"""ListFile: the rows of a list in one language, for the script that sorts and filters them.

A long list has several files, of as many rows as PAGES_A_FILE pages: one row that changed changes
one of them, and several processes make them. They all lie beside the list's first page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.text import Locale
from generator.view.here import Here
from generator.view.listing.listing import Listing, Row
from generator.view.listing.paging import ROWS_A_PAGE, Part

FIRST_FILE = "daftar.json"
PAGES_A_FILE = 20
ROWS_A_FILE = PAGES_A_FILE * ROWS_A_PAGE


@dataclass(frozen=True, slots=True)
class FileRow:
    """The same cells as in the table, each facet's key, those of facets without a column, and what
    only the CSV has."""

    stem: str
    cells: Row
    keys: tuple[str | None, ...]
    also: tuple[str, ...]
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListFile:
    """`address` is the file's own, without locale prefix; links in `rows` are relative to it.

    `taken`: name, what and place of each CSV column: the number of a column of the table, or for
    "own" a place in FileRow.own.
    """

    locale: Locale
    address: str
    taken: tuple[tuple[str, str, int], ...]
    rows: tuple[FileRow, ...]


def brought(part: Part, ids: Sequence[str]) -> Sequence[str] | None:
    """The rows whose file a page brings along; None where it brings none: one in so many does."""
    if (part.number - 1) % PAGES_A_FILE:
        return None
    return ids[part.first : part.first + ROWS_A_FILE]


def list_file(here: Here, listing: Listing, ids: Sequence[str], part: Part) -> ListFile | None:
    """The file that a page of the list of all `ids` brings along."""
    rows = brought(part, ids)
    if rows is None:
        return None
    number = part.first // ROWS_A_FILE + 1
    name = FIRST_FILE if number == 1 else f"daftar-{number}.json"
    return _file(here.at(listing.address), listing, rows, listing.address + name)


def _file(here: Here, listing: Listing, ids: Sequence[str], address: str) -> ListFile:
    names = [column.key for column in listing.columns]
    own = [each.own for each in listing.taken if each.own]
    places = iter(range(len(own)))
    return ListFile(
        locale=here.locale,
        address=address,
        taken=tuple(
            (here.say(each.name), each.what, next(places) if each.own else names.index(each.column))
            for each in listing.taken
        ),
        rows=tuple(
            FileRow(
                stem=listing.stem(each),
                cells=listing.row(here, each),
                keys=tuple(
                    column.facet.of(here.registry, each) if column.facet else None
                    for column in listing.columns
                ),
                also=tuple(more.facet.of(here.registry, each) for more in listing.also),
                own=tuple(give(here, each) for give in own),
            )
            for each in ids
        ),
    )
