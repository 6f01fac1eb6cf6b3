"""What a program publishes about counts of people, as equations: now, and before each revision."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.disclosure.equations import Cell
from generator.model.figure import Figure, Revision
from generator.model.placed_figure import PlacedFigure
from generator.record import Location

HIDDEN = ("suppressed", "erased")
SHARE = "persen"
_NOT_YET, _WITHDRAWN = -1, -2

Counts = Callable[[PlacedFigure, Figure | Revision], bool]
"""Whether what a figure says, or said, counts people."""


@dataclass(frozen=True)
class Published:
    """A figure with all that it says and said in public, oldest first."""

    placed: PlacedFigure
    counts: Counts

    @property
    def place(self) -> Location:
        return self.placed.location

    @cached_property
    def states(self) -> tuple[Figure | Revision, ...]:
        """What each state shows: nothing, where it is hidden."""
        shown = self.placed.figure.public()
        return (*shown.revisions, shown)

    def is_hidden(self, state: int) -> bool:
        """Whether a state keeps back a count of people."""
        if state < 0:
            return False
        stated = self.states[state]
        people = stated.unit == SHARE or self.counts(self.placed, stated)
        return stated.missing in HIDDEN and people

    def stands_on(self, state: int) -> bool:
        """Whether a state was erased and what follows it says a count openly: where a source was
        erased, its words alone are kept back."""
        erased = self.states[state].missing == "erased"
        return erased and any(each.value is not None for each in self.states[state + 1 : state + 2])

    @cached_property
    def hidden(self) -> frozenset[Cell]:
        """Its states that keep back a count of people."""
        states = range(len(self.states))
        return frozenset(Cell(self.place, each) for each in states if self.is_hidden(each))

    @property
    def dates(self) -> Iterator[str]:
        """When it began to say something else."""
        yield from (each.replaced for each in self.placed.figure.revisions)
        if self.placed.figure.withdrawn is not None:
            yield self.placed.figure.withdrawn.date

    def cell(self, before: str | None) -> Cell:
        """What it stood for just before a day; None = what it stands for now."""
        figure = self.placed.figure
        last = len(figure.revisions)
        withdrawn = figure.withdrawn
        if before is None:
            gone = withdrawn is not None and not self.is_hidden(last)
            return Cell(self.place, _WITHDRAWN if gone else last)
        since = self.states[0].published or ""
        for number, revision in enumerate(figure.revisions):
            if revision.replaced >= before:
                there = since < before or since == revision.replaced
                return Cell(self.place, number if there else _NOT_YET)
            since = revision.replaced
        if withdrawn is not None and withdrawn.date < before:
            return Cell(self.place, _WITHDRAWN)
        return Cell(self.place, last if since < before else _NOT_YET)

    def stated(self, cell: Cell) -> Figure | Revision | None:
        """What a cell of this figure says, if it is one of its states."""
        return self.states[cell.state] if cell.state >= 0 else None


def published(figures: Sequence[PlacedFigure], counts: Counts) -> list[Published]:
    """Every figure of a program that may count people, or a share of them."""
    return [
        Published(placed, counts)
        for placed in figures
        if placed.stage is None and placed.field != "duration"
    ]
