"""The door: every rule is listed, says itself in a sentence, and findings come in order."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.finding import Finding
from generator.guard import GUARDS, Expected, findings, guard

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
