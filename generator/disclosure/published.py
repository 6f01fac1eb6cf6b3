"""What programs publish about counts of people, as equations: now, and before each revision."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.disclosure.equations import Cell
from generator.model.cohort import Cohort
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
        """Its program, then where it stands in that."""
        return (self.placed.program.id, *self.placed.location)

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
    """Those that may count people, or a share of them, and the wholes that nobody states."""
    known = [each for each in figures if each.stage is None and each.field != "duration"]
    return [Published(each, counts) for each in (*known, *_wholes(known))]


def _wholes(figures: Sequence[PlacedFigure]) -> Iterator[PlacedFigure]:
    """The participants of cohorts that do not state them; not where units differ."""
    cohorts: dict[Location, list[PlacedFigure]] = {}
    for each in figures:
        if isinstance(each.item, Cohort) and each.item.participants is None:
            cohorts.setdefault((each.program.id, *each.location[:2]), []).append(each)
    for parts in cohorts.values():
        units = {stated.unit for each in parts for stated in (each.figure, *each.figure.revisions)}
        if len(units - {None, SHARE}) < 2:
            unit = next(iter(units - {None, SHARE}), None)
            nobody = Figure.model_validate({"missing": "not_stated", "unit": unit})
            one = parts[0]
            yield replace(
                one,
                id="/".join((*one.id.split("/")[:3], "participants")),
                figure=nobody,
                location=(*one.location[:2], "participants"),
                kind="recipients",
                assertion="reported",
                region=one.item.region or one.program.region,
                row=None,
            )
