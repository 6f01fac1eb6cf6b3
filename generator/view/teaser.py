"""A program in a few lines, as it stands in lists and on the pages of what it names."""

from dataclasses import dataclass

from generator.model.choices import PROGRAM_KINDS, PROGRAM_STATUSES
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.view.figure_card import card_badges, figure_name
from generator.view.here import Here
from generator.view.parts import Badge, FigureMention, Link, Moment, Name, Prose
from generator.view.sources import source_badge


@dataclass(frozen=True, slots=True)
class Highlight:
    """A headline figure: never without its kind."""

    badges: tuple[Badge, ...]
    name: Name
    figure: FigureMention
    source: Badge | None


@dataclass(frozen=True, slots=True)
class Teaser:
    """A program's name, state, summary and headline figures."""

    link: Link
    agency: Link
    region: Link | Name
    badges: tuple[Badge, ...]
    summary: Prose
    highlights: tuple[Highlight, ...]
    outdated_since: Moment | None


def teaser(here: Here, program: Program) -> Teaser:
    """The few lines about one program."""
    return Teaser(
        link=here.entity("program", program.id),
        agency=here.entity("agency", program.agency),
        region=here.region(program.region),
        badges=(
            Badge(here.say(PROGRAM_STATUSES[program.status]), f"status-{program.status}"),
            Badge(here.say(PROGRAM_KINDS[program.kind]), "kind"),
        ),
        summary=here.prose(program.summary),
        highlights=highlights(here, program),
        outdated_since=here.moment(program.valid_until) if here.past(program.valid_until) else None,
    )


def highlights(here: Here, program: Program) -> tuple[Highlight, ...]:
    """A program's headline figures, each with its kind and the kind of its source."""
    sources = here.registry.sources
    return tuple(
        Highlight(
            card_badges(here, placed),
            figure_name(here, placed),
            here.mention(placed),
            source_badge(here, sources[placed.figure.source]) if placed.figure.source else None,
        )
        for placed in headline(here, program)
    )


def headline(here: Here, program: Program) -> tuple[PlacedFigure, ...]:
    """The figures that a program puts first."""
    return tuple(here.registry.figures[f"{program.id}/{path}"] for path in program.headline)
