"""tautan-putus: links that lead nowhere, or only under one base path."""

from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.finding import Finding
from generator.guard.addresses import target

Rules = Callable[..., list[str]]
Look = Callable[..., list[Finding]]

PAGE = "program/x/index.html"
TREE = {"a b.pdf": "", "program/índice.txt": "", "program/x/data.json": "{}", "gambar/a.png": ""}


@pytest.mark.parametrize(
    "link",
    [
        "../../",
        "../..",
        ".",
        "./",
        "",
        "#",
        "#top",
        "?urut=nama",
        "data.json",
        "data.json?v=1#x",
        "../../a%20b.pdf",
        "../%C3%ADndice.txt",
        " ../../en/\n",
        "..\\..\\en\\",
        "https://terang.example/dasar/program/x/",
        "//terang.example/dasar/en/",
        "https://terang.example/",
        "https://elsewhere.example/none/",
        "http://[",
        "mailto:a@b.example",
        "tel:129",
    ],
)
def test_good_links_are_silent(rules: Rules, link: str) -> None:
    office = frozenset({"a@b.example"})
    assert rules({PAGE: f'<a href="{link}">x</a>', **TREE}, public_phones=office) == []


@pytest.mark.parametrize(
    "link",
    [
        "../y/",
        "data.csv",
        "data.JSON",
        "../../../",  # above the site's root, though a browser would end at home
        "/program/x/",
        "/dasar/program/x/",
        "https://terang.example/dasar/none/",
        "../x",
        "../%79/",
    ],
)
def test_dead_links_are_found(rules: Rules, link: str) -> None:
    assert rules({PAGE: f'<a href="{link}">x</a>', **TREE}) == ["tautan-putus"]


@pytest.mark.parametrize(
    "element",
    [
        '<img src="../../gambar/b.png" alt="">',
        '<img srcset="../../gambar/a.png 1x,../../gambar/b.png 2x" alt="">',
        '<img src="" alt="">',
        '<form action="../../cari/"></form>',
        '<script src="../../a.js"></script>',
        '<svg><use href="ikon.svg#a"/></svg>',
        '<svg><use xlink:href="ikon.svg#a"/></svg>',
    ],
)
def test_what_a_page_loads_must_be_there(rules: Rules, element: str) -> None:
    assert rules({PAGE: element, **TREE}) == ["tautan-putus"]


@pytest.mark.parametrize("site_url", ["https://terang.example/", "https://x.example/a/b"])
def test_any_base_path(rules: Rules, site_url: str) -> None:
    full = site_url.rstrip("/")
    body = f'<a href="../../">x</a> <a href="{full}/en/">x</a> <a href="{full}/none/">x</a>'
    assert rules({PAGE: body}, site_url=full + "/") == ["tautan-putus"]


def test_404_is_served_at_any_address(look: Look) -> None:
    body = (
        '<!doctype html><html lang="id"><body><a href="#isi" id="isi">x</a>\n'
        '<a href="/dasar/">x</a><a href="/dasar/.">x</a>'
        '<a href="https://terang.example/dasar/en/">x</a>\n'
        '<a href="en/">x</a>\n<a href="/en/">x</a>\n<a href="/dasar/none/">x</a></body></html>'
    )
    found = look({"404.html": body})
    assert [(f.rule, f.place.line) for f in found] == [("tautan-putus", n) for n in (3, 4, 5)]


def test_a_missing_last_slash_is_explained(look: Look) -> None:
    [finding] = look({PAGE: '<a href="../x">x</a>'})
    assert str(finding.place).startswith(PAGE + ":")
    assert finding.cure.id == 'Tambahkan "/" di akhir alamat.'


_STEPS = st.lists(st.sampled_from(["a", "b", ".", "..", "index.html"]), min_size=1, max_size=6)


@settings(max_examples=200, deadline=None)
@given(_STEPS, st.sampled_from(["", "/"]), st.sampled_from(["", "x/", "x/y/"]))
def test_a_relative_link_leads_where_browsers_go(steps: list[str], slash: str, folder: str) -> None:
    """The same link is taken apart once for all pages, and leads elsewhere from each."""
    url = "/".join(steps) + slash
    for page in (f"{folder}index.html", f"deep/{folder}index.html"):
        there = target(url, page, "https://x.example/")
        path = urlsplit(urljoin(f"https://x.example/{page}", url)).path.lstrip("/")
        file = path + "index.html" if not path or path.endswith("/") else path
        # Browsers stop at the root; we say that a link above it leads nowhere.
        assert there == ("relative", file if _stays_below(page, steps) else None, "")


def _stays_below(page: str, steps: list[str]) -> bool:
    depth = page.count("/")
    for step in steps:
        depth += {".": 0, "..": -1}.get(step, 1)
        if depth < 0:
            return False
    return True
