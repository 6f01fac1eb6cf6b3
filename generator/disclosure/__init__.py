"""disclosure: what published figures tell about the counts of people that are kept back.

A reader subtracts: of a total and all rows but one, the last row follows; so it does from
percentages, from rounded values, and from what a figure said before it was revised. Here every
published figure is an equation, every hidden one an unknown (`group`); HiGHS says between which
counts it can lie (`solver`); `attack` says which that gives away, `remedy` what to hide as well.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.disclosure.attack import Attacker, Opened
from generator.disclosure.equations import Cell, Equation
from generator.disclosure.group import Group
from generator.disclosure.network import groups
from generator.disclosure.published import HIDDEN, Counts
from generator.disclosure.remedy import figures_to_hide
from generator.model.placed_figure import PlacedFigure
from generator.record import Location

__all__ = ["HIDDEN", "Cell", "Disclosure", "Equation", "disclosures"]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Hidden counts that hang together and can be found.

    `opened`: where they stand; `equations`: what tells them; `hide`: the figures to hide as well,
    or None where that does not help; `guessed`: only who guesses that what is hidden is below the
    threshold finds it.
    """

    opened: tuple[Cell, ...]
    equations: tuple[Equation, ...]
    hide: tuple[Location, ...] | None
    guessed: bool
    threshold: int


def disclosures(
    figures: Sequence[PlacedFigure], counts: Counts, threshold: int
) -> Iterator[Disclosure]:
    """What can be found in one program; `threshold` is the smallest count that may be shown."""
    for group in groups(figures, counts):
        attacker = Attacker(group, threshold)
        opened = tuple(attacker.explained())
        if opened:
            yield _disclosure(group, attacker, opened, threshold)


def _disclosure(
    group: Group, attacker: Attacker, opened: Sequence[Opened], threshold: int
) -> Disclosure:
    numbers = sorted(frozenset[int]().union(*(each.equations for each in opened)))
    return Disclosure(
        tuple(each.cell for each in opened),
        tuple(group.equations[number] for number in numbers),
        figures_to_hide(group, attacker),
        all(each.guessed for each in opened),
        threshold,
    )
