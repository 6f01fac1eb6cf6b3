"""Which items tell of one thing: in one program, in several, and in a region and its parts."""

from collections.abc import Mapping
from typing import Any

import pytest

from generator.disclosure import Disclosure, disclosures
from generator.model.placed_figure import placed_figures
from generator.model.program import Program
from generator.model.region import NATION, Region

from .drawn import DAY, LATER, people, program

YEAR = {"from": "2025", "to": "2025"}
REGIONS: Mapping[str, Region] = {
    code: Region(code=code, level="provinsi", name="Rekaan")
    for code in ("97", "97.01", "97.02", "98", "98.01", "98.02", "98.03", "98.71")
} | {"id": NATION}


def number(value: int | None, **fields: Any) -> dict[str, Any]:
    said = {"value": value, "missing": None if value else "suppressed", "unit": "orang"}
    return {**said, "source": "berita-contoh", "published": DAY, **fields}


def target(value: int | None, region: str | None = None, **fields: Any) -> dict[str, Any]:
    amount = fields.pop("amount", {})
    given = {"key": f"a{region or ''}".replace(".", "-"), "name": {"id": "Lansia"}, "period": YEAR}
    return {**given, "region": region, "amount": number(value, **amount), **fields}


def cohort(participants: int | None, *rows: int | None, **fields: Any) -> dict[str, Any]:
    given = {"key": "a", "name": {"id": "Penjahit"}, "period": YEAR}
    parts = tuple(
        {"key": name, "name": {"id": name}, "amount": number(count)}
        for name, count in zip(("laki-laki", "perempuan"), rows, strict=bool(rows))
    )
    breakdown = ({"by": "gender", "rows": parts},) if rows else ()
    return {**given, "participants": number(participants), "breakdown": breakdown, **fields}


def told(*programs: Program, **thresholds: int) -> list[Disclosure]:
    """What can be found in programs of which some hide something."""
    figures = [each for one in programs for each in placed_figures(one)]
    return list(
        disclosures(figures, REGIONS, people, lambda one: thresholds.get(one.id, 5)),
    )


def opened(*programs: Program) -> set[str]:
    """The program and list of what is found: `a/targets/0`."""
    found = told(*programs)
    return {
        "/".join(map(str, each.place[:3])) for disclosure in found for each in disclosure.opened
    }


def one(identity: str, **fields: Any) -> Program:
    return program(id=identity, name={"id": f"Program {identity}"}, **fields)


def test_what_another_program_of_the_agency_states_is_no_secret() -> None:
    hiding, telling = one("a", targets=(target(None),)), one("b", targets=(target(7),))
    (found,) = told(hiding, telling)
    assert [each.place[0] for each in found.opened] == ["a"]
    assert [each.kind for each in found.equations if each.kind != "value"] == ["same"]
    assert found.hide == (("b", "targets", 0, "amount"),)


@pytest.mark.parametrize(
    "apart",
    [
        {"name": {"id": "Anak"}},
        {"period": {"from": "2024", "to": "2024"}},
        {"region": "98.01"},
        {"amount": {"unit": "kk"}},
        {"amount": {"kind": "need"}},
        {"amount": {"assertion": "reported"}},
    ],
)
def test_what_is_said_to_differ_is_not_joined(apart: dict[str, Any]) -> None:
    other = target(7, **apart)
    assert opened(one("a", targets=(target(None),)), one("b", targets=(other,))) == set()


def test_a_hidden_one_may_leave_its_day_out_but_not_name_another() -> None:
    day, another = {"as_of": "2025-12-31"}, {"as_of": "2024-12-31"}
    telling = one("b", targets=(target(7, amount=day),))
    assert opened(one("a", targets=(target(None),)), telling) == {"a/targets/0"}
    assert opened(one("a", targets=(target(None, amount=another),)), telling) == set()
    both = (target(7, amount=day), target(9, amount=another, key="b"))
    assert opened(one("a", targets=(target(None),)), one("b", targets=both)) == set()


def test_other_agencies_tell_of_their_own_people() -> None:
    hiding = one("a", targets=(target(None),))
    assert opened(hiding, one("b", agency="lain", targets=(target(7),))) == set()
    named_alike = one("b", agency="lain", targets=(target(7),)).model_copy(
        update={"name": hiding.name}
    )
    assert opened(hiding, named_alike) == {"a/targets/0"}


@pytest.mark.parametrize("name", ["Angkatan 1", "Peserta gelombang II", "Klien sasaran", "Satu"])
def test_a_name_that_anybody_may_use_joins_no_programs(name: str) -> None:
    hiding = one("a", cohorts=(cohort(None, name={"id": name}),))
    telling = one("b", cohorts=(cohort(20, name={"id": name}),))
    assert opened(hiding, telling) == set()
    twice = telling.model_copy(update={"name": hiding.name})
    assert opened(hiding, twice) == {"a/cohorts/0"}
    elsewhere = twice.model_copy(update={"agency": "lain"})
    assert opened(hiding, elsewhere) == set()


def test_a_row_of_the_same_cohort_is_the_same_row() -> None:
    hiding = one("a", cohorts=(cohort(30, None, None),))
    telling = one("b", cohorts=(cohort(30, 11, 19),))
    assert opened(hiding, telling) == {"a/cohorts/0"}
    once = one("a", cohorts=(cohort(30, None, None), cohort(30, 11, 19, key="b")))
    assert opened(once) == {"a/cohorts/0"}


def test_a_total_that_only_another_program_states_is_a_total_still() -> None:
    rows = cohort(None, None, 19) | {"participants": None}
    assert opened(one("a", cohorts=(rows,))) == set()
    whole = one("b", cohorts=(cohort(30),))
    assert opened(one("a", cohorts=(rows,)), whole) == {"a/cohorts/0"}


def test_what_it_was_in_another_program_is_told_too() -> None:
    past = {"type": "update", "replaced": LATER, "reason": {"id": "Contoh."}}
    was = number(20, **past)
    telling = one("b", targets=(target(None, amount={"revisions": (was,)}),))
    hiding = one("a", targets=(target(None),))
    assert opened(hiding, telling) == {"a/targets/0", "b/targets/0"}


def districts(*counts: int | None) -> tuple[dict[str, Any], ...]:
    return tuple(
        target(count, code)
        for count, code in zip(counts, ("98.01", "98.02", "98.03", "98.71"), strict=False)
    )


@pytest.mark.parametrize("programs", [1, 2, 5])
def test_a_district_is_not_the_province_without_the_others(programs: int) -> None:
    """In one program, in two, and in one a region, each of its own agency."""
    items = (target(60, "98"), *districts(20, 15, 18, None))
    named = {"name": {"id": "Program lansia"}}
    if programs == 1:
        written = [one("a", targets=items)]
    elif programs == 2:
        written = [one("a", targets=items[:1]), one("b", targets=items[1:])]
    else:
        written = [
            one(f"p{at}", agency=f"dinas-{at}", targets=(each,)).model_copy(update=named)
            for at, each in enumerate(items)
        ]
    (found,) = told(*written, **{written[-1].id: 10})
    assert [each.place[0] for each in found.opened] == [written[-1].id]
    assert "region" in {each.kind for each in found.equations}
    assert found.hide is not None
    assert len(found.hide) == 1


def test_all_but_one_leave_no_more_than_the_rest() -> None:
    """Not all districts are there: those that are, are no more than the province."""
    few = one("a", targets=(target(37, "98"), *districts(20, 15, None)))
    assert opened(few) == {"a/targets/3"}
    many = one("a", targets=(target(50, "98"), *districts(20, 15, None)))
    assert opened(many) == set()


def test_a_province_is_its_districts_only_where_all_are_there() -> None:
    assert opened(one("a", targets=(target(None, "98"), *districts(20, 15, 18)))) == set()
    assert opened(one("a", targets=(target(None, "98"), *districts(20, 15, 18, 30)))) == {
        "a/targets/0"
    }


def test_the_nation_is_its_provinces_or_their_districts() -> None:
    parts = (target(40, "97"), *districts(20, 15, 18, None))
    assert opened(one("a", targets=(target(99, "id"), *parts))) == {"a/targets/5"}
    assert opened(one("a", targets=(target(99, "id"), *parts[1:]))) == set()


def test_rows_by_region_are_the_participants_of_their_region() -> None:
    rows = tuple(
        {"key": f"bagian-{at}", "name": {"id": code}, "region": code, "amount": number(count)}
        for at, (code, count) in enumerate({"98.01": None, "98.02": None, "98.03": 30}.items())
    )
    split = cohort(70) | {"breakdown": ({"by": "region", "rows": rows},)}
    hiding = one("a", region="98", cohorts=(split,))
    assert opened(hiding) == set()
    telling = one("b", cohorts=(cohort(20, region="98.02"),))
    assert opened(hiding, telling) == {"a/cohorts/0"}


def test_regions_that_the_list_does_not_have_tell_nothing() -> None:
    assert opened(one("a", targets=(target(60, "55"), target(None, "55.01")))) == set()


def test_each_hidden_count_keeps_the_threshold_of_its_program() -> None:
    """Two hidden ones share seven: enough where five are asked for, not where ten are."""
    items = (target(60, "98"), *districts(33, 20, None, None))
    hiding = (one("a", targets=items[:4]), one("b", targets=items[4:]))
    assert told(*hiding) == []
    (found,) = told(*hiding, b=10)
    assert [each.place[0] for each in found.opened] == ["b"]
    assert found.thresholds == (10,)
    (found,) = told(*hiding, a=10, b=10)
    assert [each.place[0] for each in found.opened] == ["a", "b"]


def test_a_whole_of_no_stated_unit_is_the_same_whole() -> None:
    """A hidden row beside a percentage names no unit; another program has the total."""
    percent = {**number(96), "unit": "persen"}
    rows = cohort(None, None, 19) | {"participants": None}
    women, men = rows["breakdown"][0]["rows"]
    unitless = {"value": None, "missing": "suppressed"}
    rows["breakdown"] = (
        {"by": "gender", "rows": ({**women, "amount": unitless}, {**men, "amount": percent})},
    )
    assert opened(one("a", cohorts=(rows,)), one("b", cohorts=(cohort(25),))) == {"a/cohorts/0"}
