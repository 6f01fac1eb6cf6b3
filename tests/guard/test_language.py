"""bahasa-salah: the language of a page, and its twin in the other one."""

from collections.abc import Callable

import pytest

from generator.finding import Finding

Rules = Callable[..., list[str]]
Look = Callable[..., list[Finding]]

URL = "https://terang.example/dasar/"
GOOD = {
    "canonical": f'<link rel="canonical" href="{URL}a/">',
    "id": f'<link rel="alternate" hreflang="id" href="{URL}a/">',
    "en": f'<link rel="alternate" hreflang="en" href="{URL}en/a/">',
}


def page(links: dict[str, str], lang: str = ' lang="id"') -> str:
    return f"<!doctype html><html{lang}><head>{''.join(links.values())}</head><body></body></html>"


def test_good(rules: Rules) -> None:
    assert rules({"a/index.html": page(GOOD)}) == []


def test_each_page_is_its_own_canonical(rules: Rules) -> None:
    english = page(GOOD, ' lang="en"')
    assert rules({"en/a/index.html": english}) == ["bahasa-salah"]
    right = english.replace(f'canonical" href="{URL}a/', f'canonical" href="{URL}en/a/')
    assert rules({"en/a/index.html": right}) == []


@pytest.mark.parametrize("lang", ["", ' lang="en"', ' lang="ID"'])
def test_wrong_lang(rules: Rules, lang: str) -> None:
    assert rules({"a/index.html": page(GOOD, lang)}) == ["bahasa-salah"]


@pytest.mark.parametrize("which", GOOD)
@pytest.mark.parametrize(
    ("old", "new"),
    [("href", "data-x"), (URL, "https://other.example/"), (URL, "../"), ("a/", "")],
)
def test_wrong_links(rules: Rules, which: str, old: str, new: str) -> None:
    wrong = GOOD | {which: GOOD[which].replace(old, new)}
    assert rules({"a/index.html": page(wrong)}) == ["bahasa-salah"]


def test_a_twin_that_does_not_exist_is_a_dead_link(look: Look) -> None:
    found = look({"a/index.html": page(GOOD), "en/a/index.html": None})
    assert [(f.place.path, f.rule) for f in found] == [("a/index.html", "tautan-putus")]


def test_404_has_no_twin(rules: Rules) -> None:
    assert rules({"404.html": page({})}) == []
    assert rules({"404.html": page({}, ' lang="en"')}) == ["bahasa-salah"]
