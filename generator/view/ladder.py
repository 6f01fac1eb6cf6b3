"""The budget ladder: from plan to audited, filled only where there is evidence."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.choices import MISSING_REASONS
from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.here import Here, value_text
from generator.view.parts import Count, FigureMention

RUNGS = {
    "plan": Said("Rencana", "Plan"),
    "authorised": Said("Anggaran disahkan", "Authorised budget"),
    "contract": Said("Kontrak", "Contract"),
    "realised": Said("Realisasi", "Realisation"),
    "audited": Said("Laporan diaudit", "Audited report"),
}
WITHDRAWN = Said("ditarik", "withdrawn")


@dataclass(frozen=True, slots=True)
class Rung:
    """One stage; where `figures` is empty, `without` says why there is no value."""

    name: str
    figures: tuple[FigureMention, ...]
    without: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """All five rungs, and on how many of them there is evidence."""

    rungs: tuple[Rung, ...]
    known: Count
    all: Count


def ladder(here: Here, budgets: tuple[PlacedFigure, ...]) -> Ladder:
    """The ladder of a program's budgets; withdrawn and missing values are no evidence."""
    rungs = tuple(
        Rung(
            here.say(RUNGS[name]),
            tuple(here.mention(each) for each in amounts if is_evidence(each)),
            without(here, amounts),
        )
        for name, amounts in by_rung(here, budgets).items()
    )
    return Ladder(
        rungs, here.count(sum(1 for rung in rungs if rung.figures)), here.count(len(rungs))
    )


def by_rung(here: Here, figures: Iterable[PlacedFigure]) -> dict[str, list[PlacedFigure]]:
    """The amounts of money among the figures, on the rung of their stage; every rung is there."""
    held: dict[str, list[PlacedFigure]] = {name: [] for name in RUNGS}
    for placed in figures:
        if placed.stage:
            held[here.registry.budget_stages[placed.stage].rung].append(placed)
    return held


def is_evidence(placed: PlacedFigure) -> bool:
    """Whether a value is stated and stands."""
    return placed.figure.value is not None and not placed.figure.withdrawn


def without(here: Here, amounts: Iterable[PlacedFigure]) -> str:
    """Why a rung without evidence has no value, in the words of its amounts, if it has any."""
    reasons = (
        here.say(WITHDRAWN)
        if each.figure.withdrawn
        else value_text(here.registry, each, here.locale)
        for each in amounts
    )
    return ", ".join(dict.fromkeys(reasons)) or here.say(MISSING_REASONS["not_stated"])
