"""Cell, Equation: what a reader can write down about counts of people."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.record import Location


class Cell(NamedTuple):
    """One unknown of a reader: a whole number, 0 or more.

    `place` begins with the id of a program and leads to the figure in it, or to the whole that a
    cohort does not state; `state` is the number of the revision, from 0: the last is the figure as
    it is.
    """

    place: Location
    state: int


Kind = Literal["value", "share", "sum", "region", "part", "same", "history"]
Rounding = Literal["", "nearest", "any"]
ROUNDINGS: tuple[Rounding, ...] = ("nearest", "any", "")
"""How a reader may take a rounded value: to the nearest, in any direction, or not at all.

They try the first two, and the last only where neither fits what else is published.
"""


@dataclass(frozen=True, slots=True)
class Equation:
    """low ≤ Σ factor × cell ≤ high, in whole numbers; None = no bound on that side.

    A `value` and a `share` (a percentage of the whole) are what the figure at `said` says, and
    fall once that is hidden. A `history`, that a figure is what it was, is what a reader may think
    of a hidden one: where `said` names a figure, only once that is hidden. The others always hold:
    rows make up their total (`sum`), parts of a region its count, or no more than that where not
    all parts are there (`region`), a part is no more than its whole (`part`), two items count the
    same (`same`). `rounded`: only if a reader takes rounded values so.
    """

    kind: Kind
    terms: tuple[tuple[Cell, int], ...]
    low: int | None
    high: int | None
    said: Location = ()
    rounded: Rounding = ""

    @property
    def cells(self) -> frozenset[Cell]:
        """What it is about."""
        return frozenset(cell for cell, _ in self.terms)


Numbers = frozenset[int]
"""Some equations of a group, by their numbers."""


class Interval(NamedTuple):
    """The smallest and the largest count that a cell can be; None = as large as one likes."""

    low: int
    high: int | None

    @property
    def single(self) -> bool:
        """Whether the cell can be one number alone."""
        return self.low == self.high

    def narrower(self, width: int) -> bool:
        """Whether largest − smallest is below a width."""
        return self.high is not None and self.high - self.low < width
