"""Table: one page of a list as a template prints it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import urls
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.facets import Facet, Group
from generator.view.listing.list_file import FILE_NAME, list_file
from generator.view.listing.listing import Listing, Row
from generator.view.listing.paging import Paging, Part, frame, pages, paging
from generator.view.parts import Count, PageHead, Subject

SCRIPT = "/assets/terang/daftar.js"


@dataclass(frozen=True, slots=True)
class ListPart:
    """What one page of a list is about. `keys`: what occurs in the whole list, by column."""

    listing: Listing
    ids: tuple[str, ...]
    keys: Mapping[str, frozenset[str]]
    part: Part


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column; `groups` is empty where there is nothing to choose between."""

    key: str
    title: str
    order: str | None
    within: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`file` leads to the data file; `header` is the column (from 0) that names the row.

    `also`: what can be chosen and has no column; `filters`: all between which there is a choice.
    `choosable`: there is more than one row.
    """

    word: str
    title: str
    heads: tuple[Head, ...]
    also: tuple[Head, ...]
    filters: tuple[Head, ...]
    header: int
    rows: tuple[Row, ...]
    total: Count
    choosable: bool
    noun: str
    one: str
    many: str
    number: int
    rows_a_page: int
    file: str
    paging: Paging | None


def subjects_of(registry: Registry, listing: Listing) -> Iterator[Subject]:
    """Every page of a list."""
    ids = listing.ids(registry)
    keys = keys_of(registry, listing, ids)
    for part in pages(len(ids)):
        address = urls.paged(listing.address, part.number)
        yield Subject(address, frame(listing.word, part), ListPart(listing, ids, keys, part))


def keys_of(
    registry: Registry, listing: Listing, ids: tuple[str, ...]
) -> Mapping[str, frozenset[str]]:
    """What occurs in the whole list, by the key of each facet."""
    return {
        name: frozenset(
            key for keys in {facet.of(registry, each) for each in ids} for key in keys.split(" ")
        )
        for name, facet in listing.facets
    }


def page_head(here: Here, of: ListPart, template: str) -> PageHead:
    """What a page of a list has like any other; its first page brings the data file along."""
    listing = of.listing
    return PageHead(
        locale=here.locale,
        address=here.address,
        frame=frame(listing.word, of.part),
        template=template,
        title=here.say(listing.title),
        description=here.say(listing.lead),
        crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
        scripts=(here.file(SCRIPT),),
        rows=list_file(here, listing, of.ids) if of.part.number == 1 else None,
    )


def table(here: Here, of: ListPart) -> Table:
    """The rows of one page, and what a script needs to show others."""
    listing = of.listing
    total = len(of.ids)
    heads = tuple(
        Head(
            column.key,
            here.say(column.title),
            column.order,
            column.within,
            _groups(here, column.facet, of.keys.get(column.key, frozenset())),
        )
        for column in listing.columns
    )
    also = tuple(
        Head(each.key, here.say(each.title), None, "", _groups(here, each.facet, of.keys[each.key]))
        for each in listing.also
    )
    return Table(
        word=listing.name,
        title=here.say(listing.title),
        heads=heads,
        also=also,
        filters=tuple(head for head in (*heads, *also) if head.groups),
        header=listing.header,
        rows=tuple(listing.row(here, each) for each in of.part.of(of.ids)),
        total=here.count(total),
        choosable=total > 1,
        noun=here.say(listing.one if total == 1 else listing.many),
        one=here.say(listing.one),
        many=here.say(listing.many),
        number=of.part.number,
        rows_a_page=of.part.size,
        file=here.to(listing.address + FILE_NAME),
        paging=paging(here, listing.address, of.part),
    )


def _groups(here: Here, facet: Facet | None, keys: frozenset[str]) -> tuple[Group, ...]:
    """Nothing to choose where all rows are alike."""
    return facet.groups(here, keys) if facet and len(keys) > 1 else ()
