"""disclosure: what published figures tell about the counts of people that are kept back.

A reader subtracts: of a total and all rows but one, the last row follows; so it does from
percentages, from rounded values, from what a figure said before it was revised, from another
program that states the same, and from a province and its other districts. Here every published
figure is an equation, every hidden one an unknown (`group`; `links` has what holds between items);
HiGHS says between which counts it can lie (`solver`); `attack` says which that gives away, `remedy`
what to hide as well.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.disclosure.attack import Attacker, Opened
from generator.disclosure.equations import Cell, Equation
from generator.disclosure.group import Group
from generator.disclosure.links import telling_of_the_same
from generator.disclosure.network import groups
from generator.disclosure.published import HIDDEN, Counts
from generator.disclosure.remedy import figures_to_hide
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.region import Region
from generator.record import Location

__all__ = ["HIDDEN", "Cell", "Disclosure", "Equation", "disclosures", "telling_of_the_same"]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Hidden counts that hang together and can be found.

    `opened`: where they stand; `equations`: what tells them; `hide`: the figures to hide as well,
    or None where that does not help; `guessed`: only who guesses that what is hidden is below the
    threshold finds it; `thresholds`: those of the programs of `opened`, each once.
    """

    opened: tuple[Cell, ...]
    equations: tuple[Equation, ...]
    hide: tuple[Location, ...] | None
    guessed: bool
    thresholds: tuple[int, ...]


def disclosures(
    figures: Sequence[PlacedFigure],
    regions: Mapping[str, Region],
    counts: Counts,
    threshold: Callable[[Program], int],
) -> Iterator[Disclosure]:
    """What can be found; `threshold` is the smallest count that may be shown for a program."""
    programs = {each.program.id: each.program for each in figures}
    thresholds = {each: threshold(program) for each, program in programs.items()}
    for group in groups(figures, regions, counts):
        attacker = Attacker(group, thresholds)
        opened = tuple(attacker.explained())
        if opened:
            yield _disclosure(group, attacker, opened, thresholds)


def _disclosure(
    group: Group, attacker: Attacker, opened: Sequence[Opened], thresholds: Mapping[str, int]
) -> Disclosure:
    numbers = sorted(frozenset[int]().union(*(each.equations for each in opened)))
    return Disclosure(
        tuple(each.cell for each in opened),
        tuple(group.equations[number] for number in numbers),
        figures_to_hide(group, attacker, opened),
        all(each.guessed for each in opened),
        tuple(sorted({thresholds[str(each.cell.place[0])] for each in opened})),
    )
