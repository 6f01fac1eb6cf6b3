"""A glance passes the pages of real sites, and no page in which the whole guard finds something."""

import random
from pathlib import Path

import pytest

from generator import guard, pipeline
from generator.guard.glance import TAG_RULES, WHOLE_RULES, glance
from generator.guard.site import Row, Site
from generator.making.expected import expected_of
from tests.browser.conftest import GOLDEN
from tests.browser.pages import TODAY

CASE = Path(__file__).parents[1] / "cases/lengkap"
# What a fault in a template, or somebody's text, could put between the pieces of a page.
SPOILT = (
    b"12 orang",
    b"<p>12</p>",
    b"<b>\xc2\xb2</b>",
    b'<svg><data class="angka" data-angka="x">12</data></svg>',
    b'<svg><title><span class="nomor">12</span></title></svg>',
    b"<svg><text>12</text></svg>",
    b"<!-- terang:isi -->",
    b"<!-- <p>12</p> -->",
    b"<p>{{ x }}</p>",
    b"<script>alert(1)</script>",
    b'<script src="//x.example/a.js"></script>',
    b"<SCRIPT>x</SCRIPT>",
    b'<style>p{background:url("//x.example")}</style>',
    b'<p style="color:red">x</p>',
    b"<p onclick=x>x</p>",
    b'<p ONCLICK="x">x</p>',
    b'<img src="//x.example/a.png" alt="">',
    b"<img src='//x.example/a.png'>",
    b'<img alt="" src = "//x.example/a.png">',
    b'<a href="javascript:x">x</a>',
    b'<a href="java&#115;cript:x">x</a>',
    b'<a href="java\tscript:x">x</a>',
    b'<a href="/luar/">x</a>',
    b'<a href="../tidak-ada/">x</a>',
    b'<a href="../../../../../">x</a>',
    b'<a href="#tidak-ada">x</a>',
    b'<a href="../#tidak-ada">x</a>',
    b'<a href="../../program/#tidak-ada">x</a>',
    b'<p id="kembar">x</p><p id="kembar">y</p>',
    b'<p aria-labelledby="tidak-ada">x</p>',
    b'<data class="angka" data-angka="x/y/z/w" value="1">1</data>',
    b'<base href="//x.example/">',
    b'<iframe srcdoc="x"></iframe>',
    b'<object data="//x.example/"></object>',
    b'<meta http-equiv="refresh" content="0;url=//x.example/">',
    b'<link rel="canonical" href="//x.example/">',
    b'<link rel="stylesheet" href="//x.example/a.css">',
    b"</div>",
    b"<blockquote>",
    b"</p><q>",
    b'<p title="a>b" title="c">x</p>',
    b'<p class="nomor" class="x">12</p>',
    b"<q>12",
    b"</q>12",
    b"<br>12",
    b"\xff",
    b"<",
    b"&bogus;",
    b'"',
    b"\r\n",
    b'<data class="angka" data-revisi="1" value="9">9</data>',
    b'<template><p id="x">12</p></template>',
    b"<math><mi>12</mi></math>",
    b"<plaintext>",
    b'<html lang="en">',
    b"<q>NIK 3201<b>01</b>0101900001</q>",
    b"<q>rekening a.n. <i>Siti</i> Contoh, 12345<b>67890</b></q>",
    b'<img src="." alt="0812 3456 7890">',
    b'<a href="mailto:siti.contoh@surel.example">x</a>',
    b"<q>siti.contoh@<wbr>surel.example</q>",
    b"<p>siti.contoh&#64;surel.example</p>",
    b"<p>tinggal di RT 03/RW 05</p>",
    b"<p>tinggal di RT <span>03</span>/RW 05</p>",
    b'<script type="application/ld+json">{"x": "siti.contoh@surel.example"}</script>',
)

Held = dict[str, tuple[bytes, Row]]


@pytest.fixture(scope="module")
def held_against(golden: Path) -> Site:
    registry = pipeline.check(CASE, TODAY).registry.public()
    expected = expected_of(registry, f"https://terang.example{GOLDEN}", None, ())
    files = {file.relative_to(golden).as_posix() for file in golden.rglob("*") if file.is_file()}
    return guard.site_of(files, expected)


@pytest.fixture(scope="module")
def pages(golden: Path, held_against: Site) -> Held:
    """path → its bytes, and what the parser and all rules make of it."""
    held: Held = {}
    for path in sorted(path for path in held_against.files if path.endswith("index.html")):
        content = (golden / path).read_bytes()
        found, row = read(path, content, held_against)
        assert not found
        assert row
        held[path] = content, row
    return held


def read(path: str, content: bytes, site: Site) -> tuple[list[object], Row | None]:
    """What the guard says that reads everything."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "glance", lambda *_: None)
        found, row = guard.look_at(path, content, site)
    return list(found), row


def same(one: Row, other: Row) -> bool:
    return (one.ids, one.links) == (other.ids, other.links)


def test_every_rule_for_pages_is_kept_in_mind() -> None:
    by_itself = {"stray_digits", "unfilled_markers", "unfilled_templates", "personal_data_on_pages"}
    glanced = {rule.__name__ for rule in (*TAG_RULES, *WHOLE_RULES)}
    assert glanced | by_itself == {rule.__name__ for rule in guard.PAGE_GUARDS}


def test_every_page_of_the_golden_site_passes_at_a_glance(pages: Held, held_against: Site) -> None:
    for path, (content, row) in pages.items():
        glanced = glance(path, content, held_against)
        assert glanced is not None, path
        assert same(glanced, row), path


@pytest.mark.parametrize("spoilt", SPOILT, ids=repr)
def test_what_the_whole_guard_finds_never_passes(
    spoilt: bytes, pages: Held, held_against: Site
) -> None:
    """Put between two pieces anywhere, or into one."""
    chance = random.Random(repr(spoilt))
    passed = 0
    for path in chance.sample(sorted(pages), 12):
        content, _ = pages[path]
        for _ in range(2):
            place = content.index(b"<", chance.randrange(len(content) // 2))
            place += chance.choice((0, 0, 0, 1, 5))
            content_now = content[:place] + spoilt + content[place:]
            found, row = read(path, content_now, held_against)
            glanced = glance(path, content_now, held_against)
            if glanced is not None:
                passed += 1
                assert not found, (path, found)
                assert row
                assert same(glanced, row)
    # Most of these are faults wherever they stand; the others show that a glance can pass them.
    assert passed <= 24


def test_what_is_cut_out_never_passes_wrongly(pages: Held, held_against: Site) -> None:
    """A piece that is missing: an end that is not there, a link's spot, a figure's home."""
    chance = random.Random(1)
    passed = 0
    for path in chance.sample(sorted(pages), 40):
        content, _ = pages[path]
        pieces = content.split(b"<")
        for _ in range(4):
            at = chance.randrange(1, len(pieces))
            cut = b"<".join([*pieces[:at], *pieces[at + 1 :]])
            found, row = read(path, cut, held_against)
            glanced = glance(path, cut, held_against)
            if glanced is not None:
                passed += 1
                assert not found, (path, pieces[at], found)
                assert row
                assert same(glanced, row), (path, pieces[at])
    assert passed
