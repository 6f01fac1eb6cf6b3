"""corrections: every change of a published figure, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.text import Said
from generator.view.agency import contact_lines
from generator.view.figure_card import PastValue, figure_name, past_values
from generator.view.here import Here
from generator.view.parts import FigureMention, Inline, Link, Moment, Name, PageHead, Prose, Subject

ADDRESS = "/koreksi/"
FRAME = "koreksi/index"


@dataclass(frozen=True, slots=True)
class Change:
    """A value that was replaced or withdrawn."""

    on: str
    when: Moment
    program: Link
    name: Name
    past: PastValue | None
    now: FigureMention
    reason: Prose


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """All changes."""

    head: PageHead
    changes: tuple[Change, ...]
    contact: tuple[Inline, ...]
    how: str
    contribute: str


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of corrections."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> CorrectionsPage:
    """Every correction, update, redaction and withdrawal."""
    changes = sorted(_changes(here), key=lambda change: change.on, reverse=True)
    return CorrectionsPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/corrections.html.j2",
            title=here.say(Said("Koreksi", "Corrections")),
            description=here.say(
                Said(
                    "Setiap perubahan angka yang sudah terbit, dengan alasannya.",
                    "Every change of a published figure, with its reason.",
                )
            ),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
            searchable=False,
            feed=here.file("/koreksi/feed.atom"),
        ),
        tuple(changes),
        contact_lines(here, here.registry.site.contact) if here.registry.site.contact else (),
        here.to("/cara-koreksi/"),
        here.to("/ikut-menyunting/"),
    )


def _changes(here: Here) -> Iterator[Change]:
    for placed in here.registry.figures.values():
        figure = placed.figure
        name, now = figure_name(here, placed), here.mention(placed)
        link = here.entity("program", placed.program.id)
        for revision, past in zip(figure.revisions, past_values(here, placed), strict=True):
            when = here.moment(revision.replaced)
            yield Change(revision.replaced, when, link, name, past, now, past.reason)
        if figure.withdrawn:
            when = here.moment(figure.withdrawn.date)
            reason = here.prose(figure.withdrawn.reason)
            yield Change(figure.withdrawn.date, when, link, name, None, now, reason)
