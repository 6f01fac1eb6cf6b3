"""A reader who tries every count of every region, of which several programs tell.

Knows nothing of the generator. Regions are a tree: what a region may count follows from what its
parts may, and the other way round, and no table is left out. Sets of counts are bits of integers.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from .drawn import HIDDEN, Shown

MOST = 160
"""How many people a region has at most, where nothing else bounds it."""
_ALL = (1 << (MOST + 1)) - 1
_REACH = (Fraction(1, 2), Fraction(1))
PARTS = {
    "id": ("97", "98"),
    "97": ("97.01", "97.02"),
    "98": ("98.01", "98.02", "98.03"),
}


@dataclass(frozen=True)
class Told:
    """What one program says of one region."""

    program: str
    region: str
    shown: Shown


Telling = tuple[Told, ...]
Bounds = Mapping[Told, tuple[int, int]]


def opened(telling: Telling, thresholds: Mapping[str, int]) -> set[Told]:
    """What is hidden and found, or nearly, or by a guess."""
    stated = {each.region for each in telling}
    tops = {each.region: _top(each.region, stated) for each in telling}
    found: set[Told] = set()
    for top in set(tops.values()):
        tree = tuple(each for each in telling if tops[each.region] == top)
        for reach in _REACH:
            known = possible(tree, reach, {})
            assert all(known.values()), "what is drawn is true"
            found |= set(_opened(tree, known, reach, thresholds))
    return found


def _top(region: str, stated: Collection[str]) -> str:
    above = _above(region, stated)
    return region if above is None else _top(above, stated)


def _opened(
    telling: Telling, known: Mapping[str, int], reach: Fraction, limits: Mapping[str, int]
) -> Iterator[Told]:
    hidden = [each for each in telling if each.shown == HIDDEN]
    small = {
        each: (1, limits[each.program] - 1) for each in hidden if not _under(each.region, telling)
    }
    guess = possible(telling, reach, small)
    for each in hidden:
        here = known[each.region]
        if here.bit_length() - (here & -here).bit_length() < limits[each.program]:
            yield each
        elif each in small:
            counts = guess[each.region]
            if not counts:
                counts = possible(telling, reach, {each: small[each]})[each.region]
            if counts.bit_count() == 1:
                yield each


def possible(telling: Telling, reach: Fraction, bounds: Bounds) -> dict[str, int]:
    """What each stated region can count, over all tables that fit; 0 where none does."""
    own = {each.region: _ALL for each in telling}
    for each in telling:
        own[each.region] &= _range(each.shown, reach, bounds.get(each))
    upwards: dict[str, int] = {}
    for region in sorted(own, key=_depth, reverse=True):
        sums = _sums(region, telling, upwards, None)
        upwards[region] = own[region] & sums
    found: dict[str, int] = {}
    for region in sorted(own, key=_depth):
        whole = _above(region, own)
        if whole is None:
            found[region] = upwards[region]
            continue
        others = _sums(whole, telling, upwards, region)
        found[region] = sum(
            1 << count
            for count in _counts(upwards[region])
            if others << count & found[whole] & _ALL
        )
    fits = all(found.values())
    return {region: counts if fits else 0 for region, counts in found.items()}


def _sums(whole: str, telling: Telling, parts: Mapping[str, int], but: str | None) -> int:
    """What the stated parts of a region, but for one, may add up to, with those not stated."""
    under = _under(whole, telling)
    if not under:
        return _ALL
    sums = 1 if _complete(whole, telling) else _ALL
    for part in under:
        if part != but:
            wider = 0
            for count in _counts(parts[part]):
                wider |= sums << count
            sums = wider & _ALL
    return sums


def _under(whole: str, telling: Telling) -> list[str]:
    stated = {each.region for each in telling}
    return sorted(each for each in stated if _above(each, stated) == whole)


def _above(region: str, stated: Collection[str]) -> str | None:
    """The nearest region around it of which anything is said."""
    around = next((whole for whole, parts in PARTS.items() if region in parts), None)
    if around is None or around in stated:
        return around
    return _above(around, stated)


def _complete(whole: str, telling: Telling) -> bool:
    stated = {each.region for each in telling}
    return whole in PARTS and all(
        part in stated or _complete(part, telling) for part in PARTS[whole]
    )


def _depth(region: str) -> int:
    return 0 if region == "id" else len(region)


def _counts(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _range(shown: Shown, reach: Fraction, bound: tuple[int, int] | None) -> int:
    """The counts that one figure can stand for by itself."""
    low, high = bound or (0, MOST)
    value = int(shown.value)
    if shown.kind == "exact":
        low, high = max(low, value), min(high, value)
    elif shown.kind == "at_least":
        low = max(low, value)
    elif shown.kind == "about":
        step = 1
        while value and value % (step * 10) == 0:
            step *= 10
        low, high = max(low, ceil(value - reach * step)), min(high, floor(value + reach * step))
    return (1 << (high + 1)) - (1 << low) if low <= high else 0
