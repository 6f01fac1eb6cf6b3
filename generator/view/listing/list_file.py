"""ListFile: all rows of a list in one language, for the script that sorts and filters them."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.text import Locale
from generator.view.here import Here
from generator.view.listing.listing import Listing, Row

FILE_NAME = "daftar.json"


@dataclass(frozen=True, slots=True)
class FileRow:
    """The same cells as in the table, each facet's key, and what only the CSV has."""

    stem: str
    cells: Row
    keys: tuple[str | None, ...]
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


def list_file(here: Here, listing: Listing, ids: Sequence[str]) -> ListFile:
    """Every row; `here` must be the first page, which lies where the file lies."""
    names = [column.key for column in listing.columns]
    own = [each.own for each in listing.taken if each.own]
    places = iter(range(len(own)))
    return ListFile(
        locale=here.locale,
        address=listing.address + FILE_NAME,
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
                own=tuple(give(here, each) for give in own),
            )
            for each in ids
        ),
    )
