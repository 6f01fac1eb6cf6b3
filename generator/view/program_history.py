"""A record's own history: since when it stands here, what changed, what can be taken away."""

from dataclasses import dataclass

from generator import urls
from generator.model.changes import CHANGE_TYPES, changes
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.view.figure_card import figure_name
from generator.view.here import Here
from generator.view.parts import Count, Link, Moment, Name

MOST_CHANGES = 5
_CITATIONS = (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl.json"))


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change: when, of what kind, and the card that tells all of it."""

    when: Moment
    kind: str
    figure: Link


@dataclass(frozen=True, slots=True)
class ProgramHistory:
    """`published` is the first day on which a figure of the record went public."""

    published: Moment | None
    changes: tuple[ChangeLine, ...]
    total: Count
    corrections: str
    feed: str
    citations: tuple[Link, ...]


def program_history(
    here: Here, program: Program, figures: tuple[PlacedFigure, ...]
) -> ProgramHistory:
    """The last changes of a program's figures, and where to follow the next."""
    made = changes(figures)
    home = urls.record("program", program.id)
    return ProgramHistory(
        published=here.moment(first_published(figures)),
        changes=tuple(
            ChangeLine(
                here.moment(change.on),
                here.say(CHANGE_TYPES[change.type]),
                Link(figure_name(here, change.placed), f"#{urls.anchor(change.placed.path)}"),
            )
            for change in made[:MOST_CHANGES]
        ),
        total=here.count(len(made)),
        corrections=here.to("/koreksi/"),
        feed=here.file(f"{home}feed.atom"),
        citations=tuple(
            Link(Name(name), here.file(f"{home}kutipan.{ending}")) for name, ending in _CITATIONS
        ),
    )


def first_published(figures: tuple[PlacedFigure, ...]) -> str | None:
    """The first day on which any of the figures, or what stood in its place, went public."""
    days = (
        day
        for placed in figures
        for day in (placed.figure.published, *(each.published for each in placed.figure.revisions))
        if day
    )
    return min(days, default=None)
