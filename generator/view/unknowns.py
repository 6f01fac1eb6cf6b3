"""What a program's record has of the things readers should expect, and what it lacks.

It measures our record, not the office.
"""

from dataclasses import dataclass

from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.quality.expected import Expected, held
from generator.view.here import Here
from generator.view.parts import Badge, Count


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something missing, what document would show it, and the duty to have it, where certain."""

    name: str
    document: str | None
    duty: Badge | None


@dataclass(frozen=True, slots=True)
class Unknowns:
    """`known` of `all` are there; both are named, so that anyone can count them."""

    missing: tuple[Unknown, ...]
    present: tuple[str, ...]
    known: Count
    all: Count
    duties: bool


def missing(
    here: Here, program: Program, figures: tuple[PlacedFigure, ...]
) -> tuple[Expected, ...]:
    """What readers should expect and the record lacks."""
    return held(program, figures, here.registry)[1]


def unknowns(here: Here, program: Program, figures: tuple[PlacedFigure, ...]) -> Unknowns:
    """What stands in the box."""
    there, lacking = held(program, figures, here.registry)
    present = tuple(here.say(each.name) for each in there)
    return Unknowns(
        missing=tuple(_unknown(here, each) for each in lacking),
        present=present,
        known=here.count(len(present)),
        all=here.count(len(there) + len(lacking)),
        duties=any(each.duty for each in lacking),
    )


def _unknown(here: Here, each: Expected) -> Unknown:
    return Unknown(
        here.say(each.name),
        here.say(each.document) if each.document else None,
        Badge(here.say(each.duty), "duty") if each.duty else None,
    )
