"""atribut-berbahaya: code and style written into a page."""

from collections.abc import Callable

import pytest

from generator.guard import inline_scripts

Rules = Callable[..., list[str]]

THEME_SCRIPT = '__md_scope=new URL("{up}",location),__md_get=1'


@pytest.mark.parametrize(
    "element",
    [
        '<p onclick="x()">x</p>',
        '<svg onload="x()"></svg>',
        '<p ONMOUSEOVER="x()">x</p>',
        '<iframe srcdoc="<p>x"></iframe>',
        '<p style="color:red">x</p>',
        '<table><tr><td style="text-align: right;">x</td></tr></table>',
        "<script>x()</script>",
        '<script type="module">x()</script>',
        '<script type="importmap">{}</script>',
    ],
)
def test_refused(rules: Rules, element: str) -> None:
    assert rules({"a/index.html": element}) == ["atribut-berbahaya"]


def test_base_is_refused(rules: Rules) -> None:
    assert rules({"a/index.html": "<p>x</p>"}, head='<base href="../">') == ["atribut-berbahaya"]


@pytest.mark.parametrize(
    "element",
    [
        '<p data-onclick="x" class="on">x</p>',
        '<table><tr><td align="right">x</td></tr></table>',
        '<script src="../a.js"></script>',
        '<script type="application/json">{}</script>',
        '<script type="application/ld+json">{}</script>',
    ],
)
def test_allowed(rules: Rules, element: str) -> None:
    assert rules({"a/index.html": element, "a.js": ""}) == []


def test_the_themes_own_scripts_at_any_depth_and_no_other(rules: Rules) -> None:
    frame = f"<html><script>{THEME_SCRIPT.format(up='.')}</script></html>".encode()
    scripts = inline_scripts(frame)
    deeper = f"<script>{THEME_SCRIPT.format(up='../..')}</script>"
    changed = f"<script>{THEME_SCRIPT.format(up='..')};x()</script>"
    assert rules({"a/index.html": deeper}, frame_scripts=scripts) == []
    assert rules({"a/index.html": changed}, frame_scripts=scripts) == ["atribut-berbahaya"]
