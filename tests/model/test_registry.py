"""What the registry knows: figures where they stand, who names whom, and what is public."""

import pytest

from generator.model.references import references
from tests.model.invented import FULL, SMALLEST, invented

PLACED = {
    # path: kind, assertion, region, stage, fiscal year, from
    "budgets/pagu/amount": ("budget", "planned", "98.01", "pagu_murni", "2024", None),
    "budgets/realisasi/amount": ("budget", "audited", "98.01", "realisasi_diaudit", None, None),
    "cohorts/angkatan-1/participants": ("recipients", "reported", "98", None, None, "2025"),
    "cohorts/angkatan-1/completed": ("recipients", "reported", "98", None, None, "2025"),
    "cohorts/angkatan-1/duration": ("duration", "reported", "98", None, None, "2025"),
    "cohorts/angkatan-1/region/timur/amount": (
        "recipients",
        "reported",
        "98.01",
        None,
        None,
        "2025",
    ),
    "targets/klien/amount": ("target", "planned", "id", None, None, None),
    "targets/jenis/amount": ("classification", None, "98.01", None, None, None),
    "assistance/beras/amount": ("output", "reported", "98.01", None, None, None),
    "events/rapat/attendance": ("output", "planned", "98", None, None, "2026-03-01"),
}


def test_figures_stand_in_the_order_of_the_file() -> None:
    assert [each.path for each in invented()[0].figures_of("contoh")] == list(PLACED)


@pytest.mark.parametrize("path", PLACED)
def test_a_figure_inherits_from_its_holder(path: str) -> None:
    each = invented()[0].figures[f"contoh/{path}"]
    period = each.period.from_ if each.period else None
    got = (each.kind, each.assertion, each.region, each.stage, each.fiscal_year, period)
    assert got == PLACED[path]
    assert each.field == path.rpartition("/")[2]


@pytest.mark.parametrize("path", PLACED)
def test_a_figure_remembers_where_it_was_written(path: str) -> None:
    registry, _ = invented()
    each = registry.figures[f"contoh/{path}"]
    place = registry.place("program", "contoh", each.location)
    line = FULL.splitlines()[place.line - 1]
    assert line[place.column - 1 :].startswith("{value:")


@pytest.mark.parametrize(
    ("stage", "assertion"),
    [
        ("rencana_jangka_menengah", "planned"),
        ("realisasi_sementara", "reported"),
        ("realisasi_belum_audit", "reported"),
        ("realisasi_diaudit", "audited"),
        ("kontrak", "planned"),
    ],
)
def test_assertion_follows_the_stage(stage: str, assertion: str) -> None:
    budget = f"budgets: [{{key: a, stage: {stage}, amount: {{value: 1}}}}]\n"
    registry, _ = invented(SMALLEST + budget)
    assert registry.figures["contoh/budgets/a/amount"].assertion == assertion


def test_what_a_figure_says_itself_goes_before_its_place() -> None:
    own = (
        "targets: [{key: a, name: {id: x}, amount: {value: 1, kind: cases, assertion: audited}}]\n"
    )
    placed = invented(SMALLEST + own)[0].figures["contoh/targets/a/amount"]
    assert (placed.kind, placed.assertion) == ("cases", "audited")


def test_references_finds_every_mark() -> None:
    registry, findings = invented()
    assert findings == []
    found = list(references(registry.programs["contoh"]))
    named = {(*location, value) for location, _, value in found}
    assert len(found) == len(named) == 45
    assert ("partners", 0, "partner", "mitra-contoh") in named
    assert ("budgets", 1, "stage", "realisasi_diaudit") in named
    assert ("cohorts", 0, "participants", "corroborated_by", 0, "rilis-contoh") in named
    assert ("cohorts", 0, "breakdown", 0, "rows", 0, "region", "98.01") in named
    assert ("targets", 1, "amount", "kind", "classification") in named
    assert ("responses", 0, "by", "dinas-contoh") in named


def test_used_by_names_each_user_once() -> None:
    used = invented()[0].used_by
    assert used[("source", "berita-contoh")] == (("program", "contoh"),)
    assert used[("agency", "dinas-contoh")] == (("program", "contoh"),)
    assert ("law", "uu-lain") not in used


def test_a_figure_rests_on_every_source_it_names() -> None:
    resting = invented()[0].figures_by_source
    assert [each.path for each in resting["rilis-contoh"]] == ["cohorts/angkatan-1/participants"]
    assert len(resting["berita-contoh"]) == len(PLACED)


def test_the_nation_is_a_region() -> None:
    assert invented()[0].regions["id"].title("en") == "Indonesia"
