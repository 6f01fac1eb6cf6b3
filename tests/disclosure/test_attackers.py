"""Thousands of tables by lot against a reader who tries every table that fits.

What the reader finds, and what `disclosure` says that they find, is the same, cell by cell; after
the cure they find nothing; and no smaller cure would do.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from random import Random

import pytest

from generator.record import Location
from tests.torture import note, times

from . import attacker
from .drawn import ABSENT, HIDDEN, UNKNOWN, Shown, Table, exact, found, row_place, share
from .random_tables import drawn, earlier

pytestmark = pytest.mark.torture

THRESHOLDS = (3, 5, 10)
TOTAL = "cohorts/satu/participants"


def test_nothing_is_found_after_the_cure_and_no_smaller_one_would_do() -> None:
    counted = dict.fromkeys(("hidden", "found", "recovered", "hidden_more", "needless", "none"), 0)
    seeds = []
    tables = times(short=60, long=5000)
    for seed in range(tables):
        lot = Random(seed)
        threshold = lot.choice(THRESHOLDS)
        table = drawn(lot, threshold)
        headline = [TOTAL] if lot.random() < 0.5 else []
        opened = attacker.opened(table, threshold)
        told = found(table.program(headline=headline), threshold)
        assert {cell.place for each in told for cell in each.opened} == opened, seed
        counted["hidden"] += sum(shown.kind == "hidden" for _, shown in table.figures())
        counted["found"] += len(opened)
        if any(each.hide is None for each in told):
            counted["none"] += 1
            everything = [place for place, _ in table.figures()]
            assert attacker.opened(table.hiding(everything), threshold), seed
            continue
        hide = {place for each in told for place in each.hide or ()}
        safe = table.hiding(hide)
        if recovered := attacker.opened(safe, threshold):
            counted["recovered"] += len(recovered)
            seeds.append(seed)
        assert not found(safe.program(headline=headline), threshold), seed
        counted["hidden_more"] += len(hide)
        counted["needless"] += any(
            any(_cures(table, size, threshold)) for size in range(1, len(hide))
        )
        if headline and attacker.TOTAL in hide:
            others = _cures(table, len(hide), threshold)
            assert all(attacker.TOTAL in each for each in others), seed
    note("disclosure", tables=tables, **counted)
    assert counted["recovered"] == counted["needless"] == 0, seeds
    assert counted["found"] > tables / 2


def _cures(table: Table, size: int, threshold: int) -> Iterator[set[Location]]:
    """The sets of so many figures that would do, by trying them all."""
    shown = [place for place, each in table.figures() if each.kind not in ("hidden", "unknown")]
    for places in combinations(shown, size):
        if not attacker.opened(table.hiding(places), threshold):
            yield set(places)


def test_former_values_are_no_help() -> None:
    tables = found_before = recovered = seed = 0
    while tables < times(short=20, long=1000):
        seed += 1
        lot = Random(f"days {seed}")
        threshold = lot.choice(THRESHOLDS)
        table = drawn(lot, threshold)
        was = earlier(lot, table)
        if was is None:
            continue
        tables += 1
        told = found(table.program(was), threshold)
        opened = {cell.place for each in told for cell in each.opened}
        on_either_day = [attacker.opened(day, threshold) for day in (was, table)]
        assert set().union(*on_either_day) <= opened, seed
        found_before += len(opened)
        if any(each.hide is None for each in told):
            continue
        hide = {place for each in told for place in each.hide or ()}
        for day in (was, table):
            recovered += len(attacker.opened(day.hiding(hide), threshold))
    note("disclosure_by_revisions", tables=tables, found=found_before, recovered=recovered)
    assert recovered == 0
    assert found_before > tables / 2


def test_the_reader_finds_what_plain_counting_finds() -> None:
    """The reader adds up sums instead of writing down each table: here they do both."""
    for seed in range(times(short=4, long=200)):
        lot = Random(f"plain {seed}")
        people = lot.randint(3, 5)
        kinds = [exact(lot.randint(0, people)), share("33"), share("50"), HIDDEN, UNKNOWN]
        table = Table(
            lot.choice([exact(people), Shown("about", Decimal(people)), HIDDEN]),
            lot.choice([ABSENT, HIDDEN, exact(lot.randint(0, people))]),
            (tuple(lot.choice(kinds) for _ in range(2)), (HIDDEN, lot.choice(kinds))),
        )
        for reach in (Fraction(1, 2), Fraction(1), None):
            for bounds in ({}, {attacker.DONE: (1, 2), row_place(0, 0): (1, 2)}):
                plain = attacker.every_table(table, reach, bounds, 6)
                quick = attacker.possible(table, reach, bounds, 6)
                assert quick == plain, seed
