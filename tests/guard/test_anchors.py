"""jangkar-putus, jangkar-kembar, bagian-hilang: spots that links and attributes name."""

from collections.abc import Callable

import pytest

Rules = Callable[..., list[str]]

SPOTS = '<h2 id="bagian">x</h2><a name="lama"></a><p id="kutipan-ó">x</p>'


@pytest.mark.parametrize(
    "fragment",
    ["bagian", "lama", "kutipan-%C3%B3", "", "top", "q=bantuan", "bagian:~:text=x", ":~:text=x"],
)
def test_existing_spots_are_silent(rules: Rules, fragment: str) -> None:
    link = f'<a href="#{fragment}">x</a>'
    other = f'<a href="../../b/#{fragment}">x</a>'
    assert rules({"b/index.html": SPOTS + link, "a/c/index.html": other}) == []


def test_missing_spots_are_found_in_own_and_other_pages(rules: Rules) -> None:
    pages = {
        "a/index.html": '<a href="../b/#tiada">x</a>',
        "b/index.html": SPOTS + '<a href="#tiada">x</a> <a href="../b/?x#tiada">x</a>',
        "en/a/index.html": '<a href="https://terang.example/dasar/b/#tiada">x</a>',
    }
    assert rules(pages) == ["jangkar-putus"] * 4


def test_spots_of_files_that_are_not_pages_are_their_own_business(rules: Rules) -> None:
    assert rules({"a/index.html": '<a href="../x.pdf#page=2">x</a>', "x.pdf": ""}) == []


def test_an_id_is_used_once(rules: Rules) -> None:
    assert rules({"a/index.html": '<p id="x">x</p><p id="x">x</p>'}) == ["jangkar-kembar"]
    assert rules({"a/index.html": '<p id="x">x</p><p id="X">x</p>'}) == []


@pytest.mark.parametrize(
    "naming",
    [
        '<button popovertarget="{}">x</button>',
        '<button aria-describedby="ada {}">x</button>',
        '<section aria-labelledby="{}">x</section>',
        '<label for="{}">x</label>',
    ],
)
def test_what_an_attribute_names_is_on_the_page(rules: Rules, naming: str) -> None:
    there = '<div popover id="ada">x</div>'
    assert rules({"a/index.html": there + naming.format("ada")}) == []
    assert rules({"a/index.html": there + naming.format("tiada")}) == ["bagian-hilang"]
