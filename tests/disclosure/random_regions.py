"""Counts of regions drawn by lot, of which several programs tell, small ones hidden."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from random import Random
from typing import Any

from generator.disclosure import Disclosure, disclosures
from generator.model.placed_figure import placed_figures
from generator.model.region import NATION, Region
from generator.record import Location

from .drawn import HIDDEN, UNKNOWN, Shown, exact, people, program
from .regional_attacker import PARTS, Telling, Told

PROGRAMS = ("satu", "dua", "tiga")
REGIONS: dict[str, Region] = {
    code: Region(code=code, level="provinsi", name="Rekaan")
    for parts in PARTS.values()
    for code in parts
} | {"id": NATION}
_LEAVES = [code for code in REGIONS if "." in code]


def drawn(lot: Random, thresholds: Mapping[str, int]) -> Telling:
    """Two to seven regions, most of them once; at least one count is hidden."""
    people = {code: lot.choice((lot.randint(0, 6), lot.randint(5, 14))) for code in _LEAVES}
    for whole in ("97", "98", "id"):
        people[whole] = sum(people[part] for part in PARTS[whole])
    regions = [code for code in ("id", "97", "98", *_LEAVES) if lot.random() < 0.8]
    regions = regions if len(regions) > 1 else ["98", "98.01"]
    telling: list[Told] = []
    for code in regions:
        for name in lot.sample(PROGRAMS, 2 if lot.random() < 0.15 else 1):
            telling.append(Told(name, code, _shown(lot, people[code], thresholds[name])))
    if not any(each.shown == HIDDEN for each in telling):
        one = lot.randrange(len(telling))
        telling[one] = Told(telling[one].program, telling[one].region, HIDDEN)
    return tuple(sorted(telling, key=lambda each: PROGRAMS.index(each.program)))


def _shown(lot: Random, count: int, threshold: int) -> Shown:
    if 0 < count < threshold:
        return HIDDEN
    kind = lot.random()
    if kind < 0.82:
        return exact(count)
    if kind < 0.9:
        return Shown("about", Decimal(round(count, -1) or count))
    return Shown("at_least", Decimal(lot.randint(0, count))) if kind < 0.95 else UNKNOWN


def hiding(telling: Telling, more: Collection[Told]) -> Telling:
    """The same with some figures hidden."""
    return tuple(
        Told(each.program, each.region, HIDDEN) if each in more else each for each in telling
    )


def found(telling: Telling, thresholds: Mapping[str, int]) -> list[Disclosure]:
    """What can be found in the programs that tell this."""
    programs = [
        program(
            id=name,
            name={"id": f"Program {name}"},
            targets=tuple(_target(each) for each in _of(telling, name)),
        )
        for name in PROGRAMS
    ]
    figures = [placed for each in programs for placed in placed_figures(each)]
    return list(disclosures(figures, REGIONS, people, lambda one: thresholds[one.id]))


def told_at(telling: Telling, place: Location) -> Told:
    """What stands at a place."""
    return _of(telling, str(place[0]))[int(place[2])]


def _of(telling: Telling, name: str) -> list[Told]:
    return [each for each in telling if each.program == name]


def _target(told: Told) -> dict[str, Any]:
    written = told.shown.written()
    return {
        "key": f"sasaran-{told.region.replace('.', '-')}",
        "name": {"id": "Lansia"},
        "region": told.region,
        "period": {"from": "2025"},
        "amount": written,
    }
