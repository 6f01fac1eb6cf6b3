"""angka-asing, angka-berbeda, angka-hilang: figures against the model."""

from collections.abc import Callable

import pytest

from generator.finding import Finding

Rules = Callable[..., list[str]]
Look = Callable[..., list[Finding]]

ID = "wktk/cohorts/angkatan-1/participants"
HOMES = ("program/wktk/index.html", "en/program/wktk/index.html")


def figure(value: str, more: str = "", figure_id: str = ID) -> str:
    return f'<data class="angka" value="{value}" data-angka="{figure_id}"{more}>{value}</data>'


def at_home(value: str) -> dict[str, str]:
    return {path: figure(value, ' id="angka-cohorts-angkatan-1-participants"') for path in HOMES}


def test_a_figure_at_home_and_elsewhere(rules: Rules) -> None:
    files = at_home("30") | {"index.html": figure("30")}
    assert rules(files, figures={ID: "30"}) == []


def test_a_missing_value_is_printed_empty(rules: Rules) -> None:
    assert rules(at_home(""), figures={ID: ""}) == []


def test_another_value_is_found_everywhere(look: Look) -> None:
    found = look(at_home("30") | {"index.html": figure("31")}, figures={ID: "30"})
    assert [(f.place.path, f.rule) for f in found] == [("index.html", "angka-berbeda")]
    assert '"31" ≠ "30"' in found[0].problem.id


def test_a_withheld_value_is_not_repeated(look: Look) -> None:
    found = look(at_home("") | {"index.html": figure("3")}, figures={ID: ""})
    assert [f.rule for f in found] == ["angka-berbeda"]
    assert "3" not in found[0].problem.id


def test_a_figure_without_value(rules: Rules) -> None:
    bare = f'<data class="angka" data-angka="{ID}">30</data>'
    assert rules(at_home("30") | {"index.html": bare}, figures={ID: "30"}) == ["angka-berbeda"]


@pytest.mark.parametrize(
    ("revision", "expected"),
    [
        (figure("28", ' data-revisi="1"'), []),
        (figure("28", ' data-revisi="1"', "wktk/none"), ["angka-asing"]),
        (figure("28", "", "wktk/none"), ["angka-asing"]),
    ],
)
def test_revisions_and_unknown_figures(rules: Rules, revision: str, expected: list[str]) -> None:
    assert rules(at_home("30") | {"index.html": revision}, figures={ID: "30"}) == expected


@pytest.mark.parametrize(
    "home",
    [
        "<p>Kosong</p>",
        figure("30"),  # printed, but without its anchor
        '<p id="angka-cohorts-angkatan-1-participants">x</p>',  # the anchor, but not the figure
    ],
)
def test_a_figure_keeps_its_address_in_both_languages(look: Look, home: str) -> None:
    found = look(at_home("30") | {HOMES[1]: home}, figures={ID: "30"})
    assert [(f.place.path, f.rule) for f in found] == [(HOMES[1], "angka-hilang")]


def test_a_program_without_page(rules: Rules) -> None:
    assert rules({}, figures={ID: "30"}) == ["angka-hilang"] * 2
