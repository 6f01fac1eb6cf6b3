"""Tables drawn by lot, with the small counts hidden as a careful person would."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from random import Random

from .drawn import ABSENT, HIDDEN, UNKNOWN, Shown, Table, exact

MOST_PEOPLE = 40


def drawn(lot: Random, threshold: int) -> Table:
    """At most three breakdowns of at most four rows; at least one count is hidden."""
    people = lot.randint(threshold, MOST_PEOPLE)
    table = Table(
        _total(lot, people),
        _done(lot, people, threshold),
        tuple(
            tuple(_row(lot, count, people, threshold) for count in _split(lot, people))
            for _ in range(lot.randint(1, 3))
        ),
    )
    if not any(shown == HIDDEN for _, shown in table.figures()):
        places = [place for place, shown in table.figures() if shown.kind != "unknown"]
        table = table.hiding([lot.choice(places)])
    return table


def _split(lot: Random, people: int) -> list[int]:
    """Two to four counts that make up the people; small ones and none at all are common."""
    counts: list[int] = []
    for _ in range(lot.randint(1, 3)):
        left = people - sum(counts)
        counts.append(min(left, lot.choice((lot.randint(0, 6), lot.randint(0, left)))))
    counts.append(people - sum(counts))
    lot.shuffle(counts)
    return counts


def _total(lot: Random, people: int) -> Shown:
    kind = lot.random()
    if kind < 0.75:
        return exact(people)
    if kind < 0.83:
        return Shown("about", Decimal(round(people, -1) or people))
    return Shown("at_least", Decimal(lot.randint(0, people))) if kind < 0.9 else ABSENT


def _done(lot: Random, people: int, threshold: int) -> Shown:
    done = lot.randint(0, people)
    if lot.random() < 0.4:
        return ABSENT
    small = 0 < done < threshold or 0 < people - done < threshold
    return HIDDEN if small else exact(done)


def _row(lot: Random, count: int, people: int, threshold: int) -> Shown:
    if 0 < count < threshold:
        return HIDDEN
    kind = lot.random()
    if kind < 0.85:
        return exact(count)
    if kind < 0.95:
        place = lot.choice((Decimal(1), Decimal("0.1")))
        way = lot.choice((ROUND_HALF_EVEN, ROUND_HALF_EVEN, ROUND_DOWN))
        percent = (Decimal(count) * 100 / people).quantize(place, way)
        # As YAML may write it: without a nought at the end.
        return Shown("share", percent.normalize() if percent else Decimal(0))
    return UNKNOWN


def earlier(lot: Random, table: Table) -> Table | None:
    """The same cohort before some more people were counted in it: the total, and one row a
    breakdown. None where there is nothing of the sort."""
    fewer = lot.randint(1, 3)
    parts = []
    for rows in table.parts:
        changed = [n for n, row in enumerate(rows) if row.kind == "exact" and row.value > 13]
        if not changed:
            return None
        one = lot.choice(changed)
        less = exact(int(rows[one].value) - fewer)
        parts.append((*rows[:one], less, *rows[one + 1 :]))
    if table.done.kind == "exact" and table.done.value > table.total.value - fewer:
        return None
    if table.total.kind != "exact" or any(r.kind == "share" for rows in parts for r in rows):
        return None
    return Table(exact(int(table.total.value) - fewer), table.done, tuple(parts))
