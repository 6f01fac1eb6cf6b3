"""Intervals are exact in large numbers too, and a solver that errs makes them narrower."""

from fractions import Fraction
from math import ceil, floor

import pytest

from generator.disclosure.equations import Cell, Equation, Interval
from generator.disclosure.solver import Solver

from .drawn import HIDDEN, Table, exact, found

PART, WHOLE, REST = (Cell((name,), 0) for name in ("part", "whole", "rest"))


@pytest.mark.parametrize(("part", "percent"), [(1_234_567, "12.34"), (98_765_432, "0.7"), (7, "7")])
def test_a_percentage_of_millions(part: int, percent: str) -> None:
    half = Fraction(1, 2 * 10 ** len(percent.partition(".")[2]))
    low, high = ((Fraction(percent) + each) / 100 for each in (-half, half))
    equations = (
        Equation("value", ((PART, 1),), part, part),
        Equation("share", ((PART, low.denominator), (WHOLE, -low.numerator)), 0, None),
        Equation("share", ((PART, -high.denominator), (WHOLE, high.numerator)), 0, None),
    )
    interval = Solver(equations).interval(WHOLE, frozenset(range(3)), enough=10**12)
    assert interval == Interval(ceil(part / high), floor(part / low))


def test_ends_are_whole_where_fractions_reach_further() -> None:
    solver = Solver(
        (
            Equation("sum", ((PART, 2), (REST, 3)), 7, 7),
            Equation("value", ((WHOLE, 3),), None, 8),
            Equation("sum", ((PART, 3), (REST, 3)), 7, 8),
        )
    )
    assert solver.interval(PART, frozenset([0]), 9) == Interval(2, 2)
    assert solver.interval(WHOLE, frozenset([1]), 9) == Interval(0, 2)
    assert solver.interval(WHOLE, frozenset([1]), 9, {WHOLE: (2, 4)}) == Interval(2, 2)
    assert solver.interval(WHOLE, frozenset([1]), 9, {WHOLE: (3, 4)}) is None
    assert solver.interval(PART, frozenset([2]), 9) is None
    assert not solver.possible(frozenset([2]))


def test_a_count_without_end() -> None:
    solver = Solver((Equation("part", ((WHOLE, 1), (PART, -1)), 0, None),))
    assert solver.interval(WHOLE, frozenset([0]), 10**9) == Interval(0, None)
    assert solver.possible(frozenset([0]))


def test_what_does_not_fit_exactly_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing can be shown to be safe, and everything hidden is refused."""
    table = Table(exact(30), HIDDEN, ((exact(10), HIDDEN, HIDDEN),))
    assert found(table.program()) == []
    monkeypatch.setattr(Solver, "_fits", lambda self, counts: False)
    (refused,) = found(table.program())
    assert len(refused.opened) == 3
    assert refused.hide is None
