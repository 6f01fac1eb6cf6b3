"""Which further figures to hide, so that nothing hidden can be found: as few as possible."""

from collections.abc import Collection, Iterator, Sequence
from hashlib import sha256
from itertools import combinations, islice

from generator.disclosure.attack import Attacker
from generator.disclosure.group import Group
from generator.disclosure.published import Published
from generator.record import Location

_MOST_ROWS = 8
_MOST_TRIES = 1500


def figures_to_hide(group: Group, attacker: Attacker) -> tuple[Location, ...] | None:
    """The smallest set of figures to hide as well; None = even to hide all does not help.

    Of sets of one size: the one with the fewest headlines, then totals; then whichever comes first
    in an order that has nothing to do with the counts. Were it the smallest row, who knows that
    could tell that what is hidden with it is no larger than any row that is shown. Where too many
    sets would have to be tried: one of which no figure can be left out.
    """
    showing = sorted(filter(_shows, group.figures), key=_cost)
    for tried in islice(_sets(_few(showing)), _MOST_TRIES):
        if _safe(attacker, tried):
            return _places(tried)
    return _pruned(attacker, showing)


def _pruned(attacker: Attacker, figures: Sequence[Published]) -> tuple[Location, ...] | None:
    """All of them, without those that can be left out; headlines and totals are left out first."""
    if not _safe(attacker, figures):
        return None
    kept = list(figures)
    for figure in reversed(figures):
        fewer = [each for each in kept if each is not figure]
        if _safe(attacker, fewer):
            kept = fewer
    return _places(kept)


def _safe(attacker: Attacker, figures: Sequence[Published]) -> bool:
    return next(attacker.opened(_places(figures)), None) is None


def _places(figures: Sequence[Published]) -> tuple[Location, ...]:
    return tuple(sorted((each.place for each in figures), key=repr))


def _shows(figure: Published) -> bool:
    return any(each.value is not None for each in figure.states)


def _few(figures: Sequence[Published]) -> list[Published]:
    """Of many rows of one breakdown, a few of those that count people, and of those that do not."""
    rows: dict[tuple[Location, bool], int] = {}
    found = []
    for figure in figures:
        part = figure.place[:5], figure.placed.figure.number == 0
        rows[part] = rows.get(part, 0) + 1
        if rows[part] <= _MOST_ROWS:
            found.append(figure)
    return found


def _sets(candidates: Collection[Published]) -> Iterator[tuple[Published, ...]]:
    for size in range(1, len(candidates) + 1):
        yield from sorted(combinations(candidates, size), key=_costs)


def _costs(figures: Sequence[Published]) -> tuple[int, int, tuple[str, ...]]:
    headlines, totals, order = zip(*map(_cost, figures), strict=True)
    return sum(headlines), sum(totals), order


def _cost(figure: Published) -> tuple[bool, bool, str]:
    """Whether it is a headline, whether it is a total, and its turn among its like."""
    placed = figure.placed
    turn = sha256(placed.id.encode()).hexdigest()
    return placed.path in placed.program.headline, placed.row is None, turn
