"""penanda-tertinggal: what the build should have filled."""

from collections.abc import Callable

import pytest

from generator.finding import Finding

Rules = Callable[..., list[str]]
Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "body",
    [
        "<p>x</p><!--terang:body-->",
        "<!-- terang:toc -->",
        "<p>{{ angka('x') }}</p>",
        "<p>{% if %}</p>",
        '<p title="{{ x }}">x</p>',
    ],
)
def test_left_behind(rules: Rules, body: str) -> None:
    page = f"<main>{body}</main>"
    assert rules({"a/index.html": page}) == ["penanda-tertinggal"]


@pytest.mark.parametrize(
    "body",
    ["<pre>{{ x }}</pre>", "<code>{% x %}</code>", "<!-- terang -->", "<p>{ { x } }</p>"],
)
def test_allowed(rules: Rules, body: str) -> None:
    assert rules({"a/index.html": f"<main>{body}</main>"}) == []


def test_a_marker_has_a_line(look: Look) -> None:
    [finding] = look({"a/index.html": "<p>x</p>\n\n<!--terang:body-->"})
    assert finding.place.line == 6
