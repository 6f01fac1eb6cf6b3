"""Each way to subtract, by hand: what it tells, and that nothing else would tell it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from generator.disclosure.attack import Attacker
from generator.disclosure.equations import Kind
from generator.disclosure.network import groups
from generator.model.placed_figure import placed_figures
from generator.model.program import Program
from generator.record import Location

from .attacker import DONE, TOTAL
from .drawn import (
    ABSENT,
    DAY,
    HIDDEN,
    LATER,
    UNKNOWN,
    Shown,
    Table,
    exact,
    found,
    people,
    program,
    row_place,
    share,
)

ROW, OTHER, LAST = (row_place(0, number) for number in range(3))


def about(value: int) -> Shown:
    return Shown("about", Decimal(value))


def at_least(value: int) -> Shown:
    return Shown("at_least", Decimal(value))


def table(total: Shown, *parts: Sequence[Shown], done: Shown = ABSENT) -> Table:
    return Table(total, done, tuple(map(tuple, parts)))


def cohort(key: str, participants: dict[str, Any] | None, **fields: Any) -> dict[str, Any]:
    return {"key": key, "name": {"id": "Satu"}, "participants": participants, **fields}


def number(value: int | None, **fields: Any) -> dict[str, Any]:
    said = {"value": value, "missing": None if value else "suppressed", "unit": "orang"}
    return {**said, "source": "berita-contoh", "published": DAY, **fields}


def was(value: int | None, kind: str = "update", **fields: Any) -> dict[str, Any]:
    missing = None if value else "erased"
    why = {"type": kind, "replaced": LATER, "reason": {"id": "Contoh."}}
    return number(value, missing=missing, **why, **fields)


def two_rows(*amounts: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    rows = [
        {"key": f"baris-{place}", "name": {"id": "Baris"}, "amount": each}
        for place, each in enumerate(amounts)
    ]
    return ({"by": "gender", "rows": tuple(rows)},)


@dataclass(frozen=True)
class Case:
    """`kind`: the equations without which nothing would be told."""

    name: str
    kind: Kind
    program: Program
    told: frozenset[Location]


def _case(name: str, kind: Kind, published: Table | Program, *told: Location) -> Case:
    written = published.program() if isinstance(published, Table) else published
    return Case(name, kind, written, frozenset(told))


HIDES = {"revisions": (was(30),)}
TELLING = (
    _case("the last row", "sum", table(exact(30), [exact(19), HIDDEN]), OTHER),
    _case("a total of its rows", "sum", table(HIDDEN, [exact(19), exact(11)]), TOTAL),
    _case("rows that leave few", "sum", table(exact(30), [exact(26), HIDDEN, HIDDEN]), OTHER, LAST),
    _case("no one left", "sum", table(exact(30), [exact(30), HIDDEN]), OTHER),
    _case(
        "another breakdown of a whole that nobody states",
        "sum",
        table(ABSENT, [exact(19), exact(11)], [HIDDEN, exact(24)]),
        row_place(1, 0),
    ),
    _case("an at-least that adds up", "sum", table(exact(30), [at_least(27), HIDDEN]), OTHER),
    _case(
        "those who completed", "part", table(about(30), [exact(20), HIDDEN], done=exact(33)), OTHER
    ),
    _case("a percentage", "share", table(exact(30), [share("63"), HIDDEN]), OTHER),
    _case("a percentage, cut off", "share", table(exact(30), [share("66"), HIDDEN]), OTHER),
    _case("a percentage of the hidden", "share", table(HIDDEN, [share("6.3"), exact(281)]), TOTAL),
    _case("a rounded total", "value", table(about(32), [exact(19), HIDDEN]), OTHER),
    _case(
        "percentages that were cut off, and a guess",
        "share",
        table(
            ABSENT,
            [share("63.6"), HIDDEN, exact(6)],
            [exact(32), HIDDEN],
            [HIDDEN, HIDDEN, share("36.3"), exact(14)],
        ),
        row_place(1, 1),
    ),
    _case(
        "the same cohort once more",
        "same",
        program(cohorts=(cohort("a", number(30)), cohort("b", number(None)))),
        ("contoh", "cohorts", 1, "participants"),
    ),
    _case(
        "what it was before",
        "history",
        program(cohorts=(cohort("a", number(None, **HIDES)),)),
        TOTAL,
    ),
    _case(
        "what it was before, in a sum",
        "history",
        program(
            cohorts=(
                cohort(
                    "a",
                    number(30, revisions=(was(30, precision="approximate"),)),
                    breakdown=two_rows(number(None, revisions=(was(19),)), number(None)),
                ),
            )
        ),
        ROW,
        OTHER,
    ),
    _case(
        "what the total was before",
        "sum",
        program(
            cohorts=(
                cohort(
                    "a",
                    number(30, precision="approximate", revisions=(was(30),)),
                    breakdown=two_rows(number(19), number(None)),
                ),
            )
        ),
        OTHER,
    ),
    _case(
        "a total that was withdrawn",
        "sum",
        program(
            cohorts=(
                cohort(
                    "a",
                    number(30, withdrawn={"date": LATER, "reason": {"id": "Contoh."}}),
                    breakdown=two_rows(number(19), number(None)),
                ),
            )
        ),
        OTHER,
    ),
    _case(
        "what an erased row was, from what else was said then",
        "sum",
        program(
            cohorts=(
                cohort(
                    "a",
                    number(35, revisions=(was(30),)),
                    breakdown=two_rows(number(19), number(16, revisions=(was(None, "redaction"),))),
                ),
            )
        ),
        OTHER,
    ),
    _case(
        "the one who guesses that both are small",
        "sum",
        table(exact(30), [exact(22), HIDDEN, HIDDEN]),
        OTHER,
        LAST,
    ),
)

SAFE = {
    "two rows that share enough": table(exact(30), [exact(21), HIDDEN, HIDDEN]),
    "a total beside a row of another": table(HIDDEN, [exact(19), HIDDEN]),
    "those who completed": table(exact(30), [exact(19), exact(11)], done=HIDDEN),
    "a rounded total": table(about(30), [exact(19), HIDDEN]),
    "at least so many": table(at_least(30), [exact(19), HIDDEN]),
    "a row that no source states": table(exact(30), [exact(10), UNKNOWN, HIDDEN]),
    "a percentage of many": table(exact(100_000), [share("63"), HIDDEN]),
    "one breakdown of a whole that nobody states": table(ABSENT, [exact(19), HIDDEN]),
}


@pytest.mark.parametrize("case", TELLING, ids=lambda case: case.name)
def test_what_is_told(case: Case) -> None:
    told = found(case.program)
    assert {cell.place for each in told for cell in each.opened} == case.told
    assert case.kind in {each.kind for one in told for each in one.equations} | {"value"}


@pytest.mark.parametrize("case", TELLING, ids=lambda case: case.name)
def test_nothing_is_told_without_that_equation(case: Case) -> None:
    for group in groups(tuple(placed_figures(case.program)), {}, people):
        lacking = {n for n, each in enumerate(group.equations) if each.kind == case.kind}
        left = [each for each in group.equations if each.kind != case.kind]
        number_of = {
            old: new for new, old in enumerate(sorted({*range(len(group.equations))} - lacking))
        }
        days = [frozenset(number_of[n] for n in day - lacking) for day in group.days]
        assert (
            set(Attacker(replace(group, equations=left, days=days), {"contoh": 5}).opened())
            == set()
        )


@pytest.mark.parametrize("name", SAFE)
def test_what_is_not_told(name: str) -> None:
    assert found(SAFE[name].program()) == []


def test_only_who_guesses_finds_two_that_are_as_large_as_small_ones_can_be() -> None:
    (told,) = found(table(exact(30), [exact(22), HIDDEN, HIDDEN]).program())
    assert told.guessed
    (certain,) = found(table(exact(30), [exact(26), HIDDEN, HIDDEN]).program())
    assert not certain.guessed


def test_other_things_are_counted_apart() -> None:
    families = number(19, unit="kk")
    apart = cohort("a", number(30), breakdown=two_rows(families, number(None, unit="kk")))
    assert found(program(cohorts=(apart,))) == []
    heads = cohort(
        "a", number(30), breakdown=two_rows(number(19), number(None, unit="kepala_desa"))
    )
    assert found(program(cohorts=(heads,))) == []


def test_erased_is_hidden_too() -> None:
    erased = number(None, missing="erased")
    written = program(cohorts=(cohort("a", number(30), breakdown=two_rows(number(19), erased)),))
    assert [each.opened[0].place for each in found(written)] == [OTHER]


def test_a_higher_threshold_asks_for_more() -> None:
    written = table(exact(30), [exact(21), HIDDEN, HIDDEN]).program()
    assert found(written, 5) == []
    assert found(written, 10) != []


def test_equations_of_one_finding_are_all_needed() -> None:
    """A second breakdown has no part in what the first tells."""
    (told,) = found(table(exact(30), [exact(19), HIDDEN], [exact(14), exact(16)]).program())
    assert [each.kind for each in told.equations if each.kind != "value"] == ["sum"]
    assert {cell.place for each in told.equations for cell in each.cells} == {TOTAL, ROW, OTHER}


def test_of_a_table_that_contradicts_itself_each_equation_tells_by_itself() -> None:
    """One breakdown is over its total, more complete than take part: the other row tells still."""
    over = table(exact(30), [exact(40), HIDDEN], [exact(19), HIDDEN])
    (told,) = found(over.program())
    assert [cell.place for cell in told.opened] == [row_place(1, 1)]
    assert found(table(exact(30), [exact(40), HIDDEN]).program()) == []
    (told,) = found(table(exact(30), [exact(19), HIDDEN], done=exact(31)).program())
    assert [cell.place for cell in told.opened] == [OTHER]


@pytest.mark.parametrize("place", [TOTAL, DONE])
def test_a_lone_count_is_safe(place: Location) -> None:
    assert found(table(exact(30), done=exact(20)).hiding([place]).program()) == []
