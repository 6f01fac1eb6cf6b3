"""What a download of any list holds: the id, the permanent address, and where it rests."""

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.listing import Taken

ID = Taken(Said("id", "id"), "own", own=lambda here, row_id: row_id)


def own(indonesian: str, english: str, give: object) -> Taken:
    """A column that the table does not show."""
    return Taken(Said(indonesian, english), "own", own=give)  # type: ignore[arg-type]


def text(indonesian: str, english: str, column: str) -> Taken:
    """What a column of the table says."""
    return Taken(Said(indonesian, english), "text", column)


def key(indonesian: str, english: str, column: str) -> Taken:
    """The id or word behind a column that can be filtered."""
    return Taken(Said(indonesian, english), "key", column)


def value(indonesian: str, english: str, column: str) -> Taken:
    """The raw value behind a number or date."""
    return Taken(Said(indonesian, english), "value", column)


def address(kind: str) -> Taken:
    """The record's page, in full."""
    return own(
        "alamat",
        "address",
        lambda here, row_id: absolute(here, urls.record(kind, row_id)),
    )


def absolute(here: Here, address: str) -> str:
    """An address of the site that works outside of it too."""
    return here.site_url.rstrip("/") + urls.localised(address, here.locale)


def figure_address(here: Here, placed: PlacedFigure) -> str:
    """The address that citations name: this very revision, in the language they are made in."""
    return here.site_url.rstrip("/") + urls.figure(placed.id, placed.figure.revision)


def unit(here: Here, placed: PlacedFigure) -> str:
    return placed.figure.unit or ""


def source_type(here: Here, source_id: str | None) -> str:
    return here.registry.sources[source_id].type if source_id else ""
