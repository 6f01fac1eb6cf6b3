"""Table: one page of a list as a template prints it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator import urls
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.view.here import Here
from generator.view.listing.facets import Facet, Group
from generator.view.listing.list_file import FIRST_FILE, ROWS_A_FILE, list_file
from generator.view.listing.listing import Listing, Row
from generator.view.listing.paging import Paging, Part, frame, pages, paging
from generator.view.parts import Count, PageHead, Subject

SCRIPT = "/assets/terang/daftar.js"


@dataclass(frozen=True, eq=False)
class Occurring:
    """What occurs in a whole list, by the key of each facet; said once for all pages of a language.

    No choice has an address, so that its words are the same on every page.
    """

    keys: Mapping[str, frozenset[str]]
    _groups: dict[tuple[str, Locale], tuple[Group, ...]] = field(default_factory=dict, repr=False)

    def groups(self, here: Here, name: str, facet: Facet | None) -> tuple[Group, ...]:
        """Nothing to choose where all rows are alike."""
        if facet is None or len(self.keys[name]) < 2:
            return ()
        if (name, here.locale) not in self._groups:
            self._groups[name, here.locale] = facet.groups(here, self.keys[name])
        return self._groups[name, here.locale]


@dataclass(frozen=True, slots=True)
class ListPart:
    """What one page of a list is about; all its pages share what occurs in the whole of it."""

    listing: Listing
    ids: tuple[str, ...]
    occurring: Occurring
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
    """`file` leads to the first data file; `header` is the column (from 0) that names the row.

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
    rows_a_file: int
    paging: Paging | None


def subjects_of(registry: Registry, listing: Listing) -> Iterator[Subject]:
    """Every page of a list."""
    ids = listing.ids(registry)
    found = occurring(registry, listing, ids)
    for part in pages(len(ids)):
        address = urls.paged(listing.address, part.number)
        yield Subject(address, frame(listing.word, part), ListPart(listing, ids, found, part))


def occurring(registry: Registry, listing: Listing, ids: tuple[str, ...]) -> Occurring:
    """What the rows of the whole list say."""
    return Occurring(
        {
            name: frozenset(
                key
                for keys in {facet.of(registry, each) for each in ids}
                for key in keys.split(" ")
            )
            for name, facet in listing.facets
        }
    )


def page_head(here: Here, of: ListPart, template: str) -> PageHead:
    """What a page of a list has like any other; some bring a data file along."""
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
        rows=list_file(here, listing, of.ids, of.part),
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
            of.occurring.groups(here, column.key, column.facet),
        )
        for column in listing.columns
    )
    also = tuple(
        Head(
            each.key,
            here.say(each.title),
            None,
            "",
            of.occurring.groups(here, each.key, each.facet),
        )
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
        file=here.to(listing.address + FIRST_FILE),
        rows_a_file=ROWS_A_FILE,
        paging=paging(here, listing.address, of.part),
    )
