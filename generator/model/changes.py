"""Change: what happened to a published figure. One for each revision, one for a withdrawal."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.choices import REVISION_TYPES
from generator.model.placed_figure import PlacedFigure
from generator.model.stated import Stated
from generator.model.words import Paragraphs
from generator.text import Said

WITHDRAWAL = "withdrawal"
CHANGE_TYPES = {**REVISION_TYPES, WITHDRAWAL: Said("Penarikan", "Withdrawal")}


@dataclass(frozen=True, slots=True)
class Change:
    """`type` is a key of CHANGE_TYPES; `number` is the revision it made (or took back).

    `on` is the ISO date as far as known. A withdrawal leaves the value as it was.
    """

    placed: PlacedFigure
    type: str
    number: int
    on: str
    before: Stated
    after: Stated
    reason: Paragraphs


def changes(figures: Iterable[PlacedFigure]) -> list[Change]:
    """Every change, the newest first; of one day, the later revision first."""
    changed = (each for each in figures if each.figure.revisions or each.figure.withdrawn)
    made = [change for placed in changed for change in _of(placed)]
    return sorted(made, key=lambda change: whole_day(change.on), reverse=True)


def whole_day(text: str) -> str:
    """`2025` → `2025-01-01`: only to put dates in order and where a format demands a day."""
    return f"{text}-01-01"[:10]


def _of(placed: PlacedFigure) -> Iterator[Change]:
    """One figure's changes, backwards."""
    figure = placed.figure
    if gone := figure.withdrawn:
        number = figure.revision
        yield Change(placed, WITHDRAWAL, number, gone.date, figure, figure, gone.reason)
    stated: tuple[Stated, ...] = (*figure.revisions, figure)
    for index, past in reversed(list(enumerate(figure.revisions))):
        yield Change(
            placed, past.type, index + 2, past.replaced, past, stated[index + 1], past.reason
        )
