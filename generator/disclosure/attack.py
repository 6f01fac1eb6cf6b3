"""What a reader who subtracts finds out about counts that are kept back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.disclosure.equations import Cell, Numbers
from generator.disclosure.group import Group, View
from generator.disclosure.solver import Solver
from generator.record import Location


class Opened(NamedTuple):
    """A hidden count that a reader finds, or nearly, and the equations that tell it.

    `guessed`: only who guesses that hidden counts are small finds it.
    """

    cell: Cell
    equations: Numbers
    guessed: bool


class Attacker:
    """Someone with time, our rules, and all that is published; `thresholds` has the smallest count
    that each program may show.

    What they know: every count is 0 or more. A hidden one is safe only if its interval is at least
    as wide as the threshold of its program. What they may guess: that what is hidden, but for
    totals, is all below the threshold and not 0, or that one hidden count is; even then no count
    may be certain.
    """

    def __init__(self, group: Group, thresholds: Mapping[str, int]) -> None:
        self._group, self._thresholds = group, thresholds
        self._solver = Solver(group.equations)

    def opened(self, more: Collection[Location] = ()) -> Iterator[Cell]:
        """The hidden counts that are found if the figures at `more` are hidden as well."""
        hidden = self._group.hidden_with(more)
        for view in self._believed(more):
            for cell in sorted(view.cells & hidden):
                if self._is_open(cell, view.equations, view.cells & hidden):
                    yield cell

    def explained(self, more: Collection[Location] = ()) -> Iterator[Opened]:
        """Each of them once, with equations none of which could be missing."""
        seen: set[Cell] = set()
        hidden = self._group.hidden_with(more)
        for view in self._believed(more):
            for cell in sorted((view.cells & hidden) - seen):
                if self._is_open(cell, view.equations, view.cells & hidden):
                    seen.add(cell)
                    guessed = not self._is_known(cell, view.equations)
                    yield Opened(cell, self._needed(cell, view, hidden, guessed), guessed)

    def _believed(self, more: Collection[Location]) -> Iterator[View]:
        """What fits together of each day; of a day that contradicts itself, each equation alone."""
        for day in self._group.views(more):
            *rounded, exact = (self._first(views) for views in day)
            if any(rounded):
                yield from dict.fromkeys(filter(None, rounded))
            elif exact is not None:
                yield exact
            else:
                alone = self._group.one_by_one(day[-1][-1])
                yield from (each for each in alone if self._solver.possible(each.equations))

    def _first(self, views: Sequence[View]) -> View | None:
        """The first that any table fits."""
        return next((each for each in views if self._solver.possible(each.equations)), None)

    def _needed(self, cell: Cell, view: View, hidden: Collection[Cell], guessed: bool) -> Numbers:
        """Equations that open the cell, the nearest that do, none of them without the others."""
        among = view.cells & frozenset(hidden)

        def opens(some: Numbers) -> bool:
            return self._is_known(cell, some) or (guessed and self._guessed(cell, some, among))

        needed = next(filter(opens, self._group.around(cell, view.equations)), view.equations)
        for number in sorted(needed):
            if opens(needed - {number}):
                needed -= {number}
        return needed

    def _is_open(self, cell: Cell, holding: Numbers, hidden: Collection[Cell]) -> bool:
        return self._is_known(cell, holding) or self._guessed(cell, holding, hidden)

    def _is_known(self, cell: Cell, holding: Numbers) -> bool:
        """Whether the cell lies in an interval that is too narrow."""
        width = self._threshold(cell)
        known = self._solver.interval(cell, holding, width)
        return known is not None and known.narrower(width)

    def _guessed(self, cell: Cell, holding: Numbers, hidden: Collection[Cell]) -> bool:
        """Whether guessing that hidden counts are small makes one certain."""
        if cell in self._group.totals:
            return False
        small = {
            each: (1, self._threshold(each) - 1)
            for each in hidden
            if each not in self._group.totals
        }
        found = self._solver.interval(cell, holding, 1, small)
        if found is None:
            found = self._solver.interval(cell, holding, 1, {cell: small[cell]})
        return found is not None and found.single

    def _threshold(self, cell: Cell) -> int:
        return self._thresholds[str(cell.place[0])]
