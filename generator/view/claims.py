"""claims: statements without a number, kept apart from facts."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.choices import CLAIM_TYPES
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Link, PageHead, Subject
from generator.view.program_rows import ClaimRow, claim_rows

ADDRESS = "/klaim/"
FRAME = "klaim/index"


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """All statements by type, each with the program it stands in."""

    head: PageHead
    groups: tuple[tuple[str, tuple[tuple[Link, ClaimRow], ...]], ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of statements."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> ClaimsPage:
    """Claims, intentions, hopes and positions."""
    held: dict[str, list[tuple[Link, ClaimRow]]] = {kind: [] for kind in CLAIM_TYPES}
    for program in here.registry.programs.values():
        link = here.entity("program", program.id)
        for claim, row in zip(program.claims, claim_rows(here, program), strict=True):
            held[claim.type].append((link, row))
    return ClaimsPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/claims.html.j2",
            title=here.say(Said("Pernyataan", "Statements")),
            description=here.say(
                Said(
                    "Klaim, niat, harapan, dan sikap: terpisah dari fakta.",
                    "Claims, intentions, hopes and positions: kept apart from facts.",
                )
            ),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
        ),
        tuple((here.say(CLAIM_TYPES[kind]), tuple(rows)) for kind, rows in held.items() if rows),
    )
