"""claims: statements without a number, kept apart from facts."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.view.here import Here
from generator.view.listing.claim_rows import CLAIMS
from generator.view.listing.table import ListPart, Table, page_head, subjects_of, table
from generator.view.parts import PageHead, Subject


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """A page of statements, each with its type and the program it stands in."""

    head: PageHead
    table: Table


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every page of the list of statements."""
    return subjects_of(registry, CLAIMS)


def view(here: Here, of: ListPart) -> ClaimsPage:
    """Claims, intentions, hopes and positions."""
    return ClaimsPage(page_head(here, of, "pages/claims.html.j2"), table(here, of))
