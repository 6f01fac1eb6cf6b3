"""What to hide as well: as little as possible, a headline last, and history with it."""

from decimal import Decimal
from typing import Any

import pytest

from generator.disclosure import remedy

from .attacker import TOTAL
from .drawn import HIDDEN, Shown, Table, exact, found, row_place, share

HEADLINE = ["cohorts/satu/participants"]


def hide(table: Table, **more: Any) -> list[Any]:
    return [each.hide for each in found(table.program(**more))]


@pytest.mark.parametrize("counts", [(30, 18, 9), (18, 9, 30), (9, 30, 18)])
def test_which_row_goes_says_nothing_of_the_counts(counts: tuple[int, int, int]) -> None:
    table = Table(exact(60), exact(40), ((*map(exact, counts), HIDDEN),))
    assert hide(table) == [(row_place(0, 1),)]


def test_a_row_that_is_too_small_to_cover_the_hidden_one_is_passed_over() -> None:
    """Hiding nobody hides nothing: the two would still count few."""
    for counts in ((38, 18, 0), (38, 0, 18), (0, 38, 18)):
        table = Table(exact(60), exact(40), ((*map(exact, counts), HIDDEN),))
        ((place,),) = hide(table)
        assert place != row_place(0, counts.index(0))


def test_a_headline_is_hidden_only_where_nothing_else_does_it() -> None:
    table = Table(exact(30), exact(20), ((exact(19), HIDDEN), (exact(16), exact(14))))
    assert hide(table, headline=HEADLINE) == [(row_place(0, 0),)]
    known_by_rows = Table(HIDDEN, exact(20), ((exact(19), exact(11)),))
    assert hide(known_by_rows) == [(row_place(0, 1),)]


def test_one_total_goes_before_two_rows() -> None:
    """The fewest figures first, be it a headline."""
    table = Table(exact(30), exact(20), ((exact(19), HIDDEN), (exact(24), HIDDEN)))
    assert hide(table) == [(TOTAL,)]
    assert hide(table, headline=HEADLINE) == [(TOTAL,)]


def test_a_percentage_tells_what_a_count_tells() -> None:
    table = Table(exact(30), exact(20), ((share("63.3"), HIDDEN),))
    assert hide(table) == [(row_place(0, 0),)]


def test_what_is_shown_of_former_days_goes_too() -> None:
    now = Table(HIDDEN, exact(20), ())
    assert hide(now, was=Table(exact(30), exact(20), ())) == [(TOTAL,)]


def test_sometimes_hiding_more_does_not_help() -> None:
    """Eight kinds of which each has someone, and all below five: two sexes of four each."""
    table = Table(HIDDEN, Shown("exact", Decimal(5)), ((HIDDEN, HIDDEN), (HIDDEN,) * 8))
    (told,) = found(table.program())
    assert told.hide is None
    assert told.guessed


def test_of_many_rows_a_few_are_tried() -> None:
    table = Table(exact(5_000), exact(400), ((*map(exact, range(21, 120)), exact(0), HIDDEN),))
    total = sum(range(21, 120))
    table = Table(exact(total + 4), exact(400), table.parts)
    ((place,),) = hide(table)
    assert place[:4] == row_place(0, 0)[:4]


def test_rows_that_are_hidden_already_or_count_nobody_do_not_stand_in_the_way() -> None:
    rows = (*(exact(0),) * 20, exact(20), *(HIDDEN,) * 20)
    table = Table(exact(22), exact(12), (rows,))
    assert hide(table) == [(row_place(0, 20),)]


def test_where_there_are_too_many_sets_to_try_none_of_what_goes_could_stay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = Table(exact(60), exact(40), ((exact(19), exact(37), HIDDEN), (exact(24), HIDDEN)))
    (smallest,) = hide(table, headline=HEADLINE)
    monkeypatch.setattr(remedy, "_MOST_TRIES", 0)
    (pruned,) = hide(table, headline=HEADLINE)
    assert found(table.hiding(pruned).program()) == []
    assert len(pruned) >= len(smallest)
    for place in pruned:
        assert found(table.hiding({*pruned} - {place}).program()) != []
