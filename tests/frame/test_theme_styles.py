"""The theme's styles lose what no page can use, and nothing else."""

from pathlib import Path

import pytest

from generator.cache import Cache
from generator.frame import theme_styles
from generator.frame.theme_styles import lighten, lighter, tighten

USED = frozenset({"md-typeset", "admonition"})
ICONS = ":root{--a:url(\"data:;utf-8,<svg d=';'/>\");--b:1;--c:url(data:x)}"


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".md-tabs{a:b}", ""),
        (".md-typeset{a:b}", ".md-typeset{a:b}"),
        (".md-typeset .md-tabs{a:b}", ""),
        (".md-tabs,.md-typeset h1{a:b}", ".md-typeset h1{a:b}"),
        ("h1{a:b}", "h1{a:b}"),
        # What must not be there, or may be, is no reason to drop a rule.
        (".md-typeset:not(.md-tabs){a:b}", ".md-typeset:not(.md-tabs){a:b}"),
        ("@media print{.md-tabs{a:b}.admonition{a:b}}", "@media print{.admonition{a:b}}"),
        ("@media print{.md-tabs{a:b}}", ""),
        ('@charset "UTF-8";', '@charset "UTF-8";'),
        ("@keyframes a{0%{b:c}}", "@keyframes a{0%{b:c}}"),
        # An icon goes with whatever shows it, and its neighbours stay.
        (ICONS, ":root{--b:1}"),
        (ICONS + "h1{mask:var(--a);a:b}h2{a:var(--b)}", ":root{--b:1}h2{a:var(--b)}"),
        ("h1{a:url(\"data:x\");b:c}h2{a:url( 'data:x' )}", "h1{b:c}"),
        ("@media print{h1{a:url(data:x)}}", ""),
        ('h1{a:url("x.svg#data:")}', 'h1{a:url("x.svg#data:")}'),
    ],
)
def test_a_rule_stays_if_some_page_can_use_it(css: str, kept: str) -> None:
    assert lighter(css, USED) == kept


def test_what_a_hand_written_page_uses_stays(tmp_path: Path) -> None:
    sheets = tmp_path / "assets/stylesheets"
    sheets.mkdir(parents=True)
    (sheets / "main.css").write_text(".tabbed-set{a:b}.task-list{a:b}", encoding="utf-8")
    (tmp_path / "index.html").write_text('<ul class="task-list">', encoding="utf-8")
    lighten(tmp_path)
    assert (sheets / "main.css").read_text(encoding="utf-8") == ".task-list{a:b}"


@pytest.mark.parametrize("kept", [True, False])
def test_what_the_themes_script_makes_stays_where_it_does(tmp_path: Path, kept: bool) -> None:
    styles, script = (
        tmp_path / "assets/stylesheets",
        tmp_path / "assets/javascripts/bundle.1.min.js",
    )
    styles.mkdir(parents=True)
    (styles / "main.css").write_text(".md-annotation{a:b}.md-tabs{a:b}", encoding="utf-8")
    if kept:
        script.parent.mkdir()
        script.write_text('x("aside",{class:"md-annotation"})', encoding="utf-8")
    lighten(tmp_path)
    expected = ".md-annotation{a:b}" if kept else ""
    assert (styles / "main.css").read_text(encoding="utf-8") == expected


def test_our_own_sheets_lose_their_comments_and_no_rule(tmp_path: Path) -> None:
    sheet = tmp_path / "terang.css"
    css = "/* Mengapa. */\n.a, .b:not(.c) { top: 0; }\n\n@media print { .d { top: 0 } }\n"
    sheet.write_text(css)
    tighten(tmp_path)
    assert sheet.read_text() == ".a,.b:not(.c){ top: 0; }@media print {.d{ top: 0 }}"


def test_the_same_sheets_of_the_same_pages_are_rewritten_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(css: str, used: frozenset[str]) -> str:
        asked.append(css)
        return lighter(css, used)

    monkeypatch.setattr(theme_styles, "lighter", counted)
    sheet, page = tmp_path / "assets/stylesheets/main.css", tmp_path / "index.html"
    sheet.parent.mkdir(parents=True)

    def built(css: str, html: str, by: str = "program") -> str:
        sheet.write_text(css, encoding="utf-8")
        page.write_text(html, encoding="utf-8")
        lighten(tmp_path, Cache(tmp_path / "kept", by))
        return sheet.read_text(encoding="utf-8")

    css = ".task-list{a:b}.tabbed-set{a:b}"
    for _ in range(2):
        assert built(css, '<ul class="task-list">') == ".task-list{a:b}"
    assert len(asked) == 1
    assert built(css, '<p class="tabbed-set">') == ".tabbed-set{a:b}"
    assert built(".task-list{c:d}", '<ul class="task-list">') == ".task-list{c:d}"
    assert len(asked) == 3
    built(".task-list{c:d}", '<ul class="task-list">', "another program")
    assert len(asked) == 4
