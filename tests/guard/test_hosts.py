"""host-luar and skema-berbahaya: what a page loads, and what its links may be."""

from collections.abc import Callable

import pytest

Rules = Callable[..., list[str]]


@pytest.mark.parametrize(
    "element",
    [
        '<script src="https://cdn.example/a.js"></script>',
        '<script src="//cdn.example/a.js"></script>',
        '<script src="\\\\cdn.example/a.js"></script>',
        '<img src="HTTPS://cdn.example/a.png">',
        '<img srcset="https://cdn.example/a.png 2x">',
        '<picture><source srcset="https://cdn.example/a.png"></picture>',
        '<iframe src="https://cdn.example/"></iframe>',
        '<object data="https://cdn.example/"></object>',
        '<embed src="https://cdn.example/">',
        '<video poster="https://cdn.example/a.png"></video>',
        '<audio src="https://cdn.example/a.mp3"></audio>',
        '<form action="https://cdn.example/"></form>',
        '<form><button formaction="https://cdn.example/">x</button></form>',
        '<a href="." ping="https://cdn.example/">x</a>',
        '<svg><use href="https://cdn.example/a.svg#a"/></svg>',
        "<style>@import 'https://cdn.example/a.css';</style>",
        "<style>p{background:url( //cdn.example/a.png )}</style>",
    ],
)
def test_loads_from_elsewhere(rules: Rules, element: str) -> None:
    assert rules({"a/index.html": element}) == ["host-luar"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<link rel="stylesheet" href="https://cdn.example/a.css">', ["host-luar"]),
        ('<link rel="icon" href="https://cdn.example/a.png">', ["host-luar"]),
        ('<link rel="preload" href="https://cdn.example/a.js">', ["host-luar"]),
        ('<link rel="manifest" href="https://cdn.example/a.json">', ["host-luar"]),
        ('<link rel="preconnect" href="https://cdn.example">', ["host-luar"]),
        ('<link rel="alternate stylesheet" href="https://cdn.example/">', ["host-luar"]),
        ('<meta http-equiv="refresh" content="0; URL=\'https://cdn.example/\'">', ["host-luar"]),
        ('<meta http-equiv="refresh" content="0; url=../none/">', ["tautan-putus"]),
        ('<meta http-equiv="refresh" content="0; url=../">', []),
        ('<meta property="og:image" content="https://cdn.example/a.png">', []),
        ('<meta property="og:image" content="https://terang.example/dasar/x">', ["tautan-putus"]),
        ('<link rel="license" href="https://elsewhere.example/by">', []),
    ],
)
def test_heads(rules: Rules, head: str, expected: list[str]) -> None:
    assert rules({"a/index.html": "<p>x</p>"}, head=head) == expected


def test_stylesheets(rules: Rules) -> None:
    good = (
        "/* https://license.example/ */ @import 'b.css'; a{background:url(a.png)}"
        """p{background:url("data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>")}"""
    )
    assert rules({"a.css": good}) == []
    assert rules({"a.css": good + "@import url(//fonts.example/a.css);"}) == ["host-luar"]
    assert rules({"a.css": "p{background:url('https://x.example/a.png')}"}) == ["host-luar"]


@pytest.mark.parametrize(
    "element",
    [
        '<a href="javascript:alert()">x</a>',
        '<a href=" JavaScript:alert()">x</a>',
        '<a href="java\nscript:alert()">x</a>',
        '<a href="java&#115;cript:alert()">x</a>',
        '<a href="vbscript:x">x</a>',
        '<a href="data:text/html,x">x</a>',
        '<a href="file:///etc/passwd">x</a>',
        '<iframe src="data:text/html,x"></iframe>',
        '<svg><a xlink:href="javascript:x"><text>x</text></a></svg>',
        '<form action="javascript:x"></form>',
    ],
)
def test_dangerous_schemes(rules: Rules, element: str) -> None:
    assert rules({"a/index.html": element}) == ["skema-berbahaya"]


def test_an_image_may_hold_its_own_data(rules: Rules) -> None:
    assert rules({"a/index.html": '<img src="data:image/png;base64,AA==" alt="">'}) == []
