"""A reader who tries every table of whole numbers that fits what is published.

Knows nothing of the generator: neither its equations nor its solver.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import ceil, floor

from generator.record import Location

from .drawn import ABSENT, Shown, Table, row_place

MOST_PLAIN, MOST, MOST_OF_ALL = 120, 400, 2000
"""How many people a table has at most, where nothing else bounds it: without percentages, with
them, and with such as fit no smaller number of people."""
TOTAL: Location = ("contoh", "cohorts", 0, "participants")
DONE: Location = ("contoh", "cohorts", 0, "completed")
_REACH = (Fraction(1, 2), Fraction(1), None)
"""How far a rounded value may be from what it stands for, in its last place; None = anywhere.

The reader tries the first two, and the last only where neither fits.
"""

Bounds = Mapping[Location, tuple[int, int]]
Thresholds = Mapping[Location, int]
"""The smallest count that may be shown, of each place: programs differ."""
Sets = dict[Location, set[int]]


def opened(table: Table, threshold: int | Thresholds) -> set[Location]:
    """The hidden counts that this reader finds, or nearly finds, or finds by a guess."""
    if isinstance(threshold, int):
        threshold = {place: threshold for place, _ in table.figures()}
    shares = any(shown.kind == "share" for _, shown in table.figures())
    rounded = shares or any(shown.kind == "about" for _, shown in table.figures())
    found: set[Location] = set()
    believed = False
    for reach in _REACH if rounded else _REACH[:1]:
        if reach is None and believed:
            break
        for most in (MOST, MOST_OF_ALL) if shares else (MOST_PLAIN,):
            known = possible(table, reach, {}, most)
            if any(known.values()):
                believed = True
                found |= _opened(table, known, reach, most, threshold)
                break
    return found


def _opened(
    table: Table, known: Sets, reach: Fraction | None, most: int, thresholds: Thresholds
) -> set[Location]:
    hidden = {place for place, shown in table.figures() if shown.kind == "hidden"}
    parts = hidden - {TOTAL}
    small = {place: (1, thresholds[place] - 1) for place in parts}
    all_small = possible(table, reach, small, most)
    found = set()
    for place in hidden:
        if max(known[place]) - min(known[place]) < thresholds[place]:
            found.add(place)
        elif place in parts:
            guess = all_small[place] or possible(table, reach, {place: small[place]}, most)[place]
            if len(guess) == 1:
                found.add(place)
    return found


def possible(table: Table, reach: Fraction | None, bounds: Bounds, most: int) -> Sets:
    """What each figure can count, over all tables that fit; empty sets where none does."""
    places = [place for place, _ in table.figures()]
    sets: Sets = {place: set() for place in (*places, TOTAL)}
    for total in _range(table.total, 0, reach, bounds.get(TOTAL)):
        if total > most:
            break
        done = set(_range(table.done, total, reach, bounds.get(DONE))) & set(range(total + 1))
        parts = [
            [
                _range(row, total, reach, bounds.get(row_place(part, number)))
                for number, row in enumerate(rows)
            ]
            for part, rows in enumerate(table.parts)
        ]
        filled = [_summing(rows, total) for rows in parts]
        if (table.done != ABSENT and not done) or not all(all(each) for each in filled):
            continue
        sets[TOTAL].add(total)
        if table.done != ABSENT:
            sets[DONE] |= done
        for part, rows_found in enumerate(filled):
            for number, values in enumerate(rows_found):
                sets[row_place(part, number)] |= values
    return sets


def every_table(table: Table, reach: Fraction | None, bounds: Bounds, most: int) -> Sets:
    """The same, the plain way: each table written down, and looked at. For small tables."""
    places = [place for place, _ in table.figures()]
    sets: Sets = {place: set() for place in (*places, TOTAL)}
    rows = [row for part in table.parts for row in part]
    at = [row_place(p, n) for p, part in enumerate(table.parts) for n in range(len(part))]
    for total in range(most + 1):
        for counts in product(range(total + 1), repeat=len(rows) + 1):
            done, *cells = counts
            if table.done == ABSENT and done:
                continue
            shown = [(TOTAL, table.total, total)]
            shown += [(DONE, table.done, done)] if table.done != ABSENT else []
            shown += list(zip(at, rows, cells, strict=True))
            ends = iter(cells)
            adds_up = all(sum(next(ends) for _ in part) == total for part in table.parts)
            if adds_up and all(_fits(*each, total, reach, bounds) for each in shown):
                for place, _, count in shown:
                    sets[place].add(count)
    return sets


def _fits(
    place: Location, shown: Shown, count: int, total: int, reach: Fraction | None, bounds: Bounds
) -> bool:
    low, high = bounds.get(place, (0, MOST_OF_ALL))
    return low <= count <= high and count in _range(shown, total, reach, None)


def _range(
    shown: Shown, total: int, reach: Fraction | None, bound: tuple[int, int] | None
) -> range:
    """The counts that one figure can stand for by itself, in a cohort of `total`."""
    low, high = bound or (0, MOST_OF_ALL)
    value = Fraction(shown.value)
    if shown.kind == "exact":
        low, high = max(low, int(value)), min(high, int(value))
    elif shown.kind == "at_least":
        low = max(low, int(value))
    elif shown.kind == "about" and reach is not None:
        step = Fraction(1)
        while value and value % (step * 10) == 0:
            step *= 10
        low, high = max(low, ceil(value - reach * step)), min(high, floor(value + reach * step))
    elif shown.kind == "share" and reach is not None:
        step = Fraction(1, 10 ** max(0, -int(shown.value.as_tuple().exponent)))
        low = max(low, ceil((value - reach * step) * total / 100))
        high = min(high, floor((value + reach * step) * total / 100))
    return range(low, high + 1)


def _summing(rows: Sequence[range], total: int) -> list[set[int]]:
    """What each row can be if all of them make up the total. Sums are the bits of an integer."""
    before = list(_sums(rows, total))
    after = list(_sums(rows[::-1], total))[::-1]
    found: list[set[int]] = []
    for number, row in enumerate(rows):
        few, many = sorted((before[number], after[number + 1]), key=int.bit_count)
        others = 0
        while few:
            lowest = few & -few
            others |= many * lowest
            few ^= lowest
        small = range(row.start, min(row.stop, total + 1))
        found.append({each for each in small if others >> (total - each) & 1})
    return found


def _sums(rows: Iterable[range], total: int) -> Iterator[int]:
    """What the rows before each row can add up to, and all of them."""
    sums = 1
    for row in rows:
        yield sums
        wider, width = sums, 1
        while width < len(row):
            step = min(width, len(row) - width)
            wider, width = wider | wider << step, width + step
        sums = (wider << row.start if len(row) else 0) & ((1 << (total + 1)) - 1)
    yield sums
