"""Hand-written pages: their addresses, and the calls for figures that they make."""

import pytest

from generator.prose import ProsePage


def page(text: str = "", docs_path: str = "tentang.md") -> ProsePage:
    return ProsePage(f"content/id/{docs_path}", docs_path, "id", text)


@pytest.mark.parametrize(
    ("docs_path", "address"),
    [
        ("tentang.md", "/tentang/"),
        ("en/tentang.md", "/tentang/"),
        ("index.md", "/"),
        ("en/index.md", "/"),
        ("panduan/index.md", "/panduan/"),
        ("panduan/satu.md", "/panduan/satu/"),
        ("reindex.md", "/reindex/"),
    ],
)
def test_address(docs_path: str, address: str) -> None:
    assert page(docs_path=docs_path).address == address


@pytest.mark.parametrize(
    ("written", "figure"),
    [
        ('{{ angka("contoh/targets/a/amount") }}', "contoh/targets/a/amount"),
        ("{{angka('contoh/targets/a/amount')}}", "contoh/targets/a/amount"),
        ('{{ angka( "x" ) }}', "x"),
        ("{{ angka(\"x') }}", None),
        ('{{ Angka("x") }}', None),
        ('{{ angka("x") | safe }}', None),
        ('{{ angka("") }}', None),
        ("{{ config.site_url }}", None),
        ("{{ }}", None),
    ],
)
def test_a_call_names_a_figure_or_is_not_known(written: str, figure: str | None) -> None:
    [call] = page(f"a {written} b").calls()
    assert (call.written, call.figure) == (written, figure)


@pytest.mark.parametrize(
    ("written", "figure", "revision", "cites"),
    [
        ('{{ angka("x", revisi=1) }}', "x", 1, False),
        ("{{ angka('x',revisi = 12) }}", "x", 12, False),
        ('{{ kutip("x") }}', "x", None, True),
        ('{{ angka("x", revisi=0) }}', None, None, False),
        ('{{ angka("x", revisi="1") }}', None, None, False),
        ('{{ kutip("x", revisi=1) }}', None, None, False),
    ],
)
def test_a_call_may_ask_for_a_revision_or_a_citation(
    written: str, figure: str | None, revision: int | None, cites: bool
) -> None:
    [call] = page(written).calls()
    assert (call.figure, call.revision, call.cites) == (figure, revision, cites)


def test_each_call_has_its_place() -> None:
    calls = page('{{ angka("a") }}\n\né {{ angka("b") }} {{ c }}\n').calls()
    assert [str(call.place) for call in calls] == [
        "content/id/tentang.md:1:1",
        "content/id/tentang.md:3:3",
        "content/id/tentang.md:3:20",
    ]


def test_only_known_calls_are_filled() -> None:
    filled = page('{{ angka("a") }}, {{ b }}, { angka("c") }').filled(
        lambda call: f"<{call.figure}>"
    )
    assert filled == '<a>, {{ b }}, { angka("c") }'


def test_what_is_filled_in_is_not_read_again() -> None:
    filled = page('{{ angka("a") }}').filled(lambda call: '{{ angka("b") }} \\1')
    assert filled == '{{ angka("b") }} \\1'
