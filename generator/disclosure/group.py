"""Group: cells that hang together, and what is published about them."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.disclosure.equations import ROUNDINGS, Cell, Equation, Numbers
from generator.disclosure.published import Published
from generator.record import Location


class View(NamedTuple):
    """The equations that a reader puts together who looks at one day, or at all days at once."""

    equations: Numbers
    cells: frozenset[Cell]


@dataclass(frozen=True, eq=False)
class Group:
    """`days`: the equations between figures that held at one time; the last is today."""

    figures: Sequence[Published]
    equations: Sequence[Equation]
    days: Sequence[Numbers]

    @cached_property
    def hidden(self) -> frozenset[Cell]:
        """The counts that are kept back, with those of former days."""
        return frozenset[Cell]().union(*(each.hidden for each in self.figures))

    @cached_property
    def figure(self) -> dict[Location, Published]:
        """The figures by their place."""
        return {each.place: each for each in self.figures}

    @cached_property
    def totals(self) -> frozenset[Cell]:
        """What rows or parts of a region make up, and what counts the same as that."""
        found = {
            cell
            for each in self.equations
            if each.kind in ("sum", "region")
            for cell, factor in each.terms
            if factor < 0
        }
        same = [each.cells for each in self.equations if each.kind == "same"]
        while more := [cells for cells in same if found & cells and not cells <= found]:
            found = found.union(*more)
        return frozenset(found)

    def hidden_with(self, more: Collection[Location]) -> frozenset[Cell]:
        """What is kept back if these figures are hidden as well, with all their history."""
        states = {place: range(len(self.figure[place].states)) for place in more}
        return self.hidden | {Cell(place, each) for place in more for each in states[place]}

    def around(self, cell: Cell, among: Numbers) -> Iterator[Numbers]:
        """Of some equations, those that a cell stands in, with all that is said of their cells;
        then those that these stand in too, and so on."""
        near, here = frozenset([cell]), frozenset[int]()
        while True:
            wider = here.union(*(self._standing.get(each, here) for each in near)) & among
            near = near.union(*(self.equations[number].cells for number in wider))
            if wider == here:
                return
            here = wider
            yield here.union(*(self._said.get(each, here) for each in near)) & among

    @cached_property
    def _standing(self) -> dict[Cell, Numbers]:
        """The equations in which each cell stands."""
        found: dict[Cell, set[int]] = defaultdict(set)
        for number, each in enumerate(self.equations):
            for cell in each.cells:
                found[cell].add(number)
        return {cell: frozenset(numbers) for cell, numbers in found.items()}

    @cached_property
    def _said(self) -> dict[Cell, Numbers]:
        """Of these, the values."""
        return {
            cell: frozenset(n for n in numbers if self.equations[n].kind == "value")
            for cell, numbers in self._standing.items()
        }

    def views(self, more: Collection[Location] = ()) -> Iterator[list[list[View]]]:
        """For each day, and for all of them, what a reader may take to hold.

        Not everything that is published fits together: a value is corrected, a share cut off.
        There is a list for each way to take what is rounded (`ROUNDINGS`); of each list the first
        that any table fits is what a reader believes: with what was said before, or without.
        """
        said = {
            number
            for number, each in enumerate(self.equations)
            if (each.kind in ("value", "share") and each.said not in more)
        }
        past = {
            number
            for number, each in enumerate(self.equations)
            if each.kind == "history" and (not each.said or each.said in more)
        }
        days = list(dict.fromkeys(self.days))
        if len(days) > 1 or past:
            days.append(frozenset[int]().union(*days))
        for day in days:
            shares = {n for n in day if self.equations[n].kind == "share"}
            values = {n for n in said if self.equations[n].kind == "value"}
            now = (day - shares) | (shares & said) | values
            linking = day | past if len(days) > 1 and day is days[-1] else day
            cells = frozenset[Cell]().union(*(self.equations[n].cells for n in linking))
            found = []
            for rounding in ROUNDINGS:
                taken = {n for n in now if self.equations[n].rounded in ("", rounding)}
                found.append([View(frozenset(taken | past), cells), View(frozenset(taken), cells)])
            yield found

    def one_by_one(self, view: View) -> Iterator[View]:
        """Each equation of a view by itself, with the values that are published."""
        values = {number for number in view.equations if self.equations[number].kind == "value"}
        for number in sorted(view.equations - values):
            yield View(frozenset(values | {number}), self.equations[number].cells)
