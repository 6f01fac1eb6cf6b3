"""Which further figures to hide, so that nothing hidden can be found: as few as possible."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import combinations, islice
from typing import NamedTuple

from generator.disclosure.attack import Attacker, Opened
from generator.disclosure.group import Group
from generator.disclosure.published import Published
from generator.record import Location

_MOST_PARTS = 8
_MOST_TRIES = 1500
_MOST_SETS = 100_000

Places = frozenset[Location]


class Telling(NamedTuple):
    """Figures of which one must be hidden, at least where the count that they tell is."""

    told: Location | None
    places: Places

    def misses(self, hidden: Places) -> bool:
        """Whether it tells a hidden count still if these are hidden as well."""
        return (self.told is None or self.told in hidden) and not self.places & hidden


def figures_to_hide(
    group: Group, attacker: Attacker, opened: Sequence[Opened]
) -> tuple[Location, ...] | None:
    """The smallest set of figures to hide as well; None = even to hide all does not help.

    Of sets of one size: the one with the fewest headlines, then totals; then whichever comes first
    in an order that has nothing to do with the counts. Were it the smallest row, who knows that
    could tell that what is hidden with it is no larger than any row that is shown. Where too many
    sets would have to be tried: one of which no figure can be left out.
    """
    costs = {each.place: _cost(each) for each in group.figures if _shows(each)}
    showing = sorted(costs, key=costs.__getitem__)
    telling = [each for each in (_telling(group, one) for one in opened) if each is not None]
    for tried in islice(_sets(_few(group, showing), costs, telling), _MOST_TRIES):
        found = next(attacker.explained(tried), None)
        if found is None:
            return _ordered(tried)
        if (more := _telling(group, found)) is not None:
            telling.append(more)
    return _pruned(attacker, showing)


def _telling(group: Group, opened: Opened) -> Telling | None:
    """What must not be missed; None where that cannot be said: what is guessed, or taken from
    former days, may change with what else is hidden."""
    needed = [group.equations[number] for number in opened.equations]
    if opened.guessed or any(each.kind == "history" for each in needed):
        return None
    told = None if opened.cell in group.hidden else opened.cell.place
    return Telling(told, frozenset(each.said for each in needed if each.said))


def _pruned(attacker: Attacker, places: Sequence[Location]) -> tuple[Location, ...] | None:
    """All of them, without those that can be left out; headlines and totals are left out first."""
    if not _safe(attacker, places):
        return None
    kept = list(places)
    todo = [list(reversed(places))]
    while todo:
        some = todo.pop()
        fewer = [each for each in kept if each not in some]
        if _safe(attacker, fewer):
            kept = fewer
        elif len(some) > 1:
            half = len(some) // 2
            todo += [some[half:], some[:half]]
    return _ordered(kept)


def _safe(attacker: Attacker, places: Collection[Location]) -> bool:
    return next(attacker.opened(places), None) is None


def _ordered(places: Collection[Location]) -> tuple[Location, ...]:
    return tuple(sorted(places, key=repr))


def _shows(figure: Published) -> bool:
    return any(each.value is not None for each in figure.states)


def _few(group: Group, places: Sequence[Location]) -> list[Location]:
    """Of many parts of one whole, a few of those that count people, and of those that do not."""
    whole: dict[Location, int] = {}
    for number, each in enumerate(group.equations):
        if each.kind in ("sum", "region"):
            for cell, factor in each.terms:
                if factor > 0:
                    whole.setdefault(cell.place, number)
    often: dict[tuple[int, bool], int] = {}
    found = []
    for place in places:
        if place in whole:
            part = whole[place], group.figure[place].placed.figure.number == 0
            often[part] = often.get(part, 0) + 1
            if often[part] > _MOST_PARTS:
                continue
        found.append(place)
    return found


Cost = tuple[bool, bool, str]


def _sets(
    candidates: Sequence[Location], costs: Mapping[Location, Cost], telling: Sequence[Telling]
) -> Iterator[Places]:
    """Sets of figures, small ones first, that miss nothing of what tells; more of that may be
    learnt while they are tried. Ends where there would be too many."""
    for size in range(1, len(candidates) + 1):
        found = list(islice(_hitting(candidates, size, telling), _MOST_SETS))
        if len(found) == _MOST_SETS:
            return
        for each in sorted(found, key=lambda some: _costs(some, costs)):
            if not any(some.misses(each) for some in telling):
                yield each


def _hitting(
    candidates: Sequence[Location], size: int, telling: Sequence[Telling]
) -> Iterator[Places]:
    if not telling:
        yield from map(frozenset, combinations(candidates, size))
        return
    seen: set[Places] = set()
    todo = [frozenset[Location]()]
    while todo:
        some = todo.pop()
        missed = next((each for each in telling if each.misses(some)), None)
        if missed is None:
            rest = [each for each in candidates if each not in some]
            for more in combinations(rest, size - len(some)):
                whole = some.union(more)
                if whole not in seen:
                    seen.add(whole)
                    yield whole
        elif len(some) < size:
            todo += [some | {each} for each in candidates if each in missed.places]


def _costs(places: Places, costs: Mapping[Location, Cost]) -> tuple[int, int, tuple[str, ...]]:
    headlines, totals, order = zip(*sorted(costs[each] for each in places), strict=True)
    return sum(headlines), sum(totals), order


def _cost(figure: Published) -> Cost:
    """Whether it is a headline, whether it is a total, and its turn among its like."""
    placed = figure.placed
    turn = sha256(placed.id.encode()).hexdigest()
    return placed.path in placed.program.headline, placed.row is None, turn
