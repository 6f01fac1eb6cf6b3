"""lists: every list of records, a plain table without a script; budgets and claims have theirs."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.view.here import Here
from generator.view.listing.listing import Listing
from generator.view.listing.offices import AGENCIES, PARTNERS
from generator.view.listing.programs import PROGRAMS
from generator.view.listing.references import LAWS, REGIONS, SOURCES, TARGET_GROUPS
from generator.view.listing.table import ListPart, Table, page_head, subjects_of, table
from generator.view.parts import PageHead, Subject

LISTS: tuple[Listing, ...] = (
    PROGRAMS,
    AGENCIES,
    PARTNERS,
    SOURCES,
    REGIONS,
    TARGET_GROUPS,
    LAWS,
)


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of a list of records."""

    head: PageHead
    lead: str
    table: Table


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every page of every list."""
    for listing in LISTS:
        yield from subjects_of(registry, listing)


def view(here: Here, of: ListPart) -> ListPage:
    """One page of one list."""
    return ListPage(
        page_head(here, of, "pages/lists.html.j2"),
        here.say(of.listing.lead),
        table(here, of),
    )
