"""What one published value says about a count: exactly, rounded, at least, or as a share."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from generator.disclosure.equations import Cell, Equation, Rounding
from generator.model.stated import Stated

_REACH: dict[Rounding, Fraction] = {"nearest": Fraction(1, 2), "any": Fraction(1)}


def value(cell: Cell, stated: Stated) -> Iterator[Equation]:
    """A count as it is published."""
    number = Decimal(stated.value or 0)
    if number != int(number):
        return  # no count; another rule says so
    count = int(number)
    if stated.precision == "exact":
        yield Equation("value", ((cell, 1),), count, count, cell.place)
    elif stated.precision == "at_least":
        yield Equation("value", ((cell, 1),), count, None, cell.place)
    else:
        step = _step(number)
        for rounding, reach in _REACH.items():
            low, high = ceil(count - reach * step), floor(count + reach * step)
            yield Equation("value", ((cell, 1),), low, high, cell.place, rounding)


def share(cell: Cell, whole: Cell, stated: Stated) -> Iterator[Equation]:
    """A percentage of a whole, rounded to the decimals that it is published with."""
    number = Decimal(stated.value or 0)
    exact = Fraction(number)
    if stated.precision == "at_least":
        yield _ratio(cell, whole, exact, 1, "")
        return
    digits = -int(number.as_tuple().exponent)
    step = Fraction(1, 10**digits) if digits > 0 or stated.precision == "exact" else _step(number)
    for rounding, reach in _REACH.items():
        yield _ratio(cell, whole, exact - reach * step, 1, rounding)
        yield _ratio(cell, whole, exact + reach * step, -1, rounding)


def _ratio(cell: Cell, whole: Cell, percent: Fraction, sign: int, rounding: Rounding) -> Equation:
    """cell ≥ percent of the whole; with sign −1, ≤."""
    part = percent / 100
    terms = ((cell, sign * part.denominator), (whole, -sign * part.numerator))
    return Equation("share", terms, 0, None, cell.place, rounding)


def _step(number: Decimal) -> Fraction:
    """What "about" leaves open: about 30 is one of tens, about 32 is 32 or so."""
    count = int(number)
    zeros = len(str(count)) - len(str(count).rstrip("0")) if count else 0
    return Fraction(10**zeros)
