"""corrections: every change of a published figure, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.changes import CHANGE_TYPES, WITHDRAWAL, Change, changes
from generator.model.registry import Registry
from generator.text import Said
from generator.view.agency import contact_lines
from generator.view.figure_card import PastValue, figure_name, past_values
from generator.view.here import Here
from generator.view.listing.paging import Paging, Part, frame, pages, paging
from generator.view.parts import FigureMention, Inline, Link, Moment, Name, PageHead, Prose, Subject

ADDRESS = "/koreksi/"
WORD = "koreksi"


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What one change made of a value: `after` is None where that value still stands.

    A withdrawal has no `before`: the value stays as it was.
    """

    when: Moment
    program: Link
    name: Name
    kind: str
    before: PastValue | None
    after: PastValue | None
    now: FigureMention
    reason: Prose


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """A page of the changes."""

    head: PageHead
    changes: tuple[ChangeRow, ...]
    paging: Paging | None
    contact: tuple[Inline, ...]
    how: str
    contribute: str


def subjects(registry: Registry) -> Iterator[Subject]:
    """A page for every hundred changes."""
    made = changes(registry.figures.values())
    for part in pages(len(made)):
        of = (part, tuple(part.of(made)))
        yield Subject(urls.paged(ADDRESS, part.number), frame(WORD, part), of)


def view(here: Here, of: tuple[Part, tuple[Change, ...]]) -> CorrectionsPage:
    """Every correction, update, redaction and withdrawal."""
    part, made = of
    return CorrectionsPage(
        PageHead(
            locale=here.locale,
            address=here.address,
            frame=frame(WORD, part),
            template="pages/corrections.html.j2",
            title=here.say(Said("Koreksi", "Corrections")),
            description=here.say(
                Said(
                    "Setiap perubahan angka yang sudah terbit, dengan alasannya.",
                    "Every change of a published figure, with its reason.",
                )
            ),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
            feed=here.file("/koreksi/feed.atom"),
        ),
        tuple(change_row(here, change) for change in made),
        paging(here, ADDRESS, part),
        contact_lines(here, here.registry.site.contact) if here.registry.site.contact else (),
        here.to("/cara-koreksi/"),
        here.to("/ikut-menyunting/"),
    )


def change_row(here: Here, change: Change) -> ChangeRow:
    """One change, with what it replaced and what it made of it."""
    placed = change.placed
    past = past_values(here, placed)
    withdrawn = change.type == WITHDRAWAL
    return ChangeRow(
        when=here.moment(change.on),
        program=here.entity("program", placed.program.id),
        name=figure_name(here, placed),
        kind=here.say(CHANGE_TYPES[change.type]),
        before=None if withdrawn else past[change.number - 2],
        after=None if change.number > len(past) else past[change.number - 1],
        now=here.mention(placed),
        reason=here.prose(change.reason),
    )
