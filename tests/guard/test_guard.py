"""The door: every rule is listed, says itself in a sentence, and findings come in order."""

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.finding import Finding
from generator.guard import GUARDS, Expected, findings, guard, look_at, site_of

Look = Callable[..., list[Finding]]


def test_a_good_site_is_silent(look: Look) -> None:
    assert look({"program/index.html": '<main><a href="../">Beranda</a></main>'}) == []


def test_an_empty_tree_is_silent(tmp_path: Path) -> None:
    assert guard(tmp_path, Expected({}, "https://terang.example/")) == []


@pytest.mark.parametrize("rule", GUARDS, ids=lambda rule: rule.__name__)
def test_every_rule_says_itself_in_a_sentence(rule: Callable[..., object]) -> None:
    first_line = (rule.__doc__ or "").split("\n")[0]
    assert first_line.endswith(".")


def test_everything_wrong_is_found_at_once_and_in_order(look: Look, tmp_path: Path) -> None:
    found = look(
        {
            "b/index.html": '<p onclick="x()">30</p>\n<a href="../none/">x</a>',
            "a.txt": "081234567890",
            "kosong.html": "<!-- -->",
        }
    )
    assert [(f.place.path, f.place.line, f.rule) for f in found] == [
        ("a.txt", 1, "data-pribadi"),
        ("b/index.html", 4, "atribut-berbahaya"),
        ("b/index.html", 4, "digit-liar"),
        ("b/index.html", 5, "tautan-putus"),
        ("kosong.html", 0, "halaman-kosong"),
    ]
    assert all(f.cure.id and f.cure.en and f.problem.en for f in found)
    lazily = findings(tmp_path, Expected({}, "https://terang.example/dasar/"))
    assert next(lazily) in found
    assert guard(tmp_path, Expected({}, "https://terang.example/dasar/"), workers=2) == found


def test_pages_looked_at_before_all_files_are_known(look: Look, tmp_path: Path) -> None:
    link = '<a href="{0}data.csv">x</a><a href="{0}tiada.csv#a">x</a><a href="{0}b/#{1}">x</a>'
    figures = {"wktk/budgets/a/amount": "1", "wktk/budgets/b/amount": "2"}
    at_home = '<data class="angka" id="angka-budgets-a-amount" {}>1</data>'.format(
        'value="1" data-angka="wktk/budgets/a/amount"'
    )
    pages = {
        "a/index.html": link.format("../", "ada") + "\n" + link.format("../", "tiada") + "<p>5</p>",
        "b/index.html": '<p id="ada">x</p>',
        "program/wktk/index.html": at_home,
        "kosong.html": "<!-- -->",
    }
    whole = look(pages | {"data.csv": ""}, figures=figures)
    assert {f.rule for f in whole} == {
        "angka-hilang",
        "digit-liar",
        "halaman-kosong",
        "jangkar-putus",
        "tautan-putus",
    }
    expected = Expected(figures, "https://terang.example/dasar/")
    beforehand = site_of({"a/index.html", "b/index.html", "en/index.html"}, expected)
    seen = {
        path: look_at(path, (tmp_path / path).read_bytes(), pickle.loads(pickle.dumps(beforehand)))
        for path in ("a/index.html", "en/b/index.html", "program/wktk/index.html", "kosong.html")
    }
    assert guard(tmp_path, expected, seen=pickle.loads(pickle.dumps(seen))) == whole


def test_a_row_is_small_however_many_spots_a_page_has(measured: Callable[[str], None]) -> None:
    """At twenty thousand pages of a program, forty megabytes of memory and of traffic."""
    spots = "".join(
        f'<article id="angka-budgets-rencana-{n}-amount-r1" aria-labelledby="n-{n} j-{n}">'
        f'<h3 id="n-{n}">x</h3><p id="j-{n}">x</p><data id="angka-budgets-rencana-{n}-amount"/>'
        f'<a href="../../unduh/{n}.csv">x</a><a href="../../sumber/s-{n}/#a">x</a></article>'
        for n in range(50)
    )
    site = site_of((), Expected({}, "https://terang.example/"))
    _, row = look_at("program/a/index.html", f"<html><body>{spots}".encode(), site)
    assert row
    assert (len(row.ids), [len(each) for each in row.links]) == (200, [50, 100])
    size = len(pickle.dumps(row))
    measured(f"guard: a row of 200 ids and 150 links takes {size} bytes")
    assert size <= 2048
