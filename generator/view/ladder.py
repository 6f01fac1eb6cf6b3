"""The budget ladder: from plan to audited, filled only where there is evidence."""

from dataclasses import dataclass

from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Count, FigureMention

RUNGS = {
    "plan": Said("Rencana", "Plan"),
    "authorised": Said("Anggaran disahkan", "Authorised budget"),
    "contract": Said("Kontrak", "Contract"),
    "realised": Said("Realisasi", "Realisation"),
    "audited": Said("Laporan diaudit", "Audited report"),
}


@dataclass(frozen=True, slots=True)
class Rung:
    """One stage; `figures` is empty where our sources state nothing."""

    name: str
    figures: tuple[FigureMention, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """All five rungs, and on how many of them there is evidence."""

    rungs: tuple[Rung, ...]
    known: Count
    all: Count


def ladder(here: Here, budgets: tuple[PlacedFigure, ...]) -> Ladder:
    """The ladder of a program's budgets; withdrawn and missing values are no evidence."""
    held: dict[str, list[FigureMention]] = {name: [] for name in RUNGS}
    for placed in budgets:
        if placed.stage and placed.figure.value is not None and not placed.figure.withdrawn:
            rung = here.registry.budget_stages[placed.stage].rung
            held[rung].append(here.mention(placed))
    rungs = tuple(Rung(here.say(RUNGS[name]), tuple(each)) for name, each in held.items())
    return Ladder(
        rungs, here.count(sum(1 for rung in rungs if rung.figures)), here.count(len(rungs))
    )
