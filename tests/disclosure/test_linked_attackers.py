"""Programs that tell of one cohort, and of one count in several regions, against a reader who
tries every table: both find the same; after the cure nothing; and no smaller cure would do."""

from collections.abc import Iterator
from itertools import combinations
from random import Random

import pytest

from generator.record import Location
from tests.torture import note, times

from . import attacker, random_regions, regional_attacker
from .overlapping import PROGRAMS, Split, split
from .random_regions import found, hiding, told_at
from .random_tables import drawn
from .regional_attacker import Telling, Told

pytestmark = pytest.mark.torture

THRESHOLDS = (3, 5, 10)
_COUNTED = ("hidden", "found", "recovered", "hidden_more", "needless", "none")


def test_what_two_programs_tell_of_one_cohort() -> None:
    counted = dict.fromkeys(_COUNTED, 0)
    tables = times(short=30, long=400)
    for seed in range(tables):
        lot = Random(f"programs {seed}")
        thresholds = {each: lot.choice(THRESHOLDS) for each in PROGRAMS}
        told = split(lot, drawn(lot, max(thresholds.values())))
        limits = {place: thresholds[teller] for place, teller in told.teller.items()}
        opened = attacker.opened(told.table, limits)
        disclosed = told.found(thresholds)
        places = {told.place(cell.place) for each in disclosed for cell in each.opened}
        assert places == opened, seed
        counted["hidden"] += sum(shown.kind == "hidden" for _, shown in told.table.figures())
        counted["found"] += len(opened)
        if any(each.hide is None for each in disclosed):
            counted["none"] += 1
            everything = [place for place, _ in told.table.figures()]
            assert attacker.opened(told.table.hiding(everything), limits), seed
            continue
        hide = {told.place(place) for each in disclosed for place in each.hide or ()}
        safe = told.table.hiding(hide)
        counted["recovered"] += len(attacker.opened(safe, limits))
        assert not Split(safe, told.teller).found(thresholds), seed
        counted["hidden_more"] += len(hide)
        counted["needless"] += any(any(_cures(told, size, limits)) for size in range(1, len(hide)))
    note("disclosure_by_programs", tables=tables, **counted)
    assert counted["recovered"] == counted["needless"] == 0
    assert counted["found"] > tables / 2


def _cures(told: Split, size: int, limits: attacker.Thresholds) -> Iterator[set[Location]]:
    """The sets of so many figures that would do, by trying them all."""
    shown = [
        place for place, each in told.table.figures() if each.kind not in ("hidden", "unknown")
    ]
    for places in combinations(shown, size):
        if not attacker.opened(told.table.hiding(places), limits):
            yield set(places)


def test_what_programs_tell_of_a_region_and_its_parts() -> None:
    counted = dict.fromkeys(_COUNTED, 0)
    tables = times(short=60, long=3000)
    for seed in range(tables):
        lot = Random(f"regions {seed}")
        thresholds = {each: lot.choice(THRESHOLDS) for each in random_regions.PROGRAMS}
        telling = random_regions.drawn(lot, thresholds)
        opened = regional_attacker.opened(telling, thresholds)
        disclosed = found(telling, thresholds)
        places = {told_at(telling, cell.place) for each in disclosed for cell in each.opened}
        assert places == opened, seed
        counted["hidden"] += sum(each.shown.kind == "hidden" for each in telling)
        counted["found"] += len(opened)
        if any(each.hide is None for each in disclosed):
            counted["none"] += 1
            assert regional_attacker.opened(hiding(telling, telling), thresholds), seed
            continue
        hide = {told_at(telling, place) for each in disclosed for place in each.hide or ()}
        safe = hiding(telling, hide)
        counted["recovered"] += len(regional_attacker.opened(safe, thresholds))
        assert not found(safe, thresholds), seed
        counted["hidden_more"] += len(hide)
        counted["needless"] += any(
            any(_regional_cures(telling, size, thresholds)) for size in range(1, len(hide))
        )
    note("disclosure_by_regions", tables=tables, **counted)
    assert counted["recovered"] == counted["needless"] == 0
    assert counted["found"] > tables / 4


def _regional_cures(
    telling: Telling, size: int, thresholds: dict[str, int]
) -> Iterator[tuple[Told, ...]]:
    shown = [each for each in telling if each.shown.kind not in ("hidden", "unknown")]
    for more in combinations(shown, size):
        if not regional_attacker.opened(hiding(telling, more), thresholds):
            yield more
