"""What people type finds what they mean: recall among the first three, in a real browser.

`make torture` asks all queries; `make test` every other one on the page of search, and of those
whose answer is the page of help the rest in the header's panel.
"""

import re

import pytest
from playwright.sync_api import Page

from tests.browser import queries, queries_mixed
from tests.browser.conftest import OpenPage
from tests.browser.searching import panel_results, ready, results
from tests.conftest import Measured
from tests.torture import share

Table = tuple[tuple[str, tuple[str, ...]], ...]

TABLES: tuple[tuple[str, str, Table], ...] = (
    ("Indonesian", "", queries.INDONESIAN),
    ("English", "en/", queries.ENGLISH),
    ("Indonesian, mixed", "", queries_mixed.INDONESIAN),
    ("English, mixed", "en/", queries_mixed.ENGLISH),
)


@pytest.mark.torture
@pytest.mark.parametrize(("name", "locale", "table"), TABLES, ids=[each[0] for each in TABLES])
def test_recall(
    read_page: OpenPage,
    measured: Measured,
    name: str,
    locale: str,
    table: Table,
) -> None:
    page = read_page(f"{locale}cari/")
    ready(page)
    asked = [*share(_helped(table), 0, 2), *share(_others(table), 0, 2)]
    missed = [line for query, wanted in asked if (line := _missed(page, query, wanted))]
    part = (len(asked) - len(missed)) / len(asked)
    measured(f"recall@3, {name}: {part:.1%} of {len(asked)} queries")
    assert missed == []


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(queries.INDONESIAN) >= 60
    assert len(queries.ENGLISH) >= 20
    assert len(queries_mixed.INDONESIAN + queries_mixed.ENGLISH) >= 30
    assert len(_helped(queries.INDONESIAN)) >= 10


@pytest.mark.torture
@pytest.mark.parametrize(
    ("locale", "table"), [each[1:] for each in TABLES], ids=[each[0] for each in TABLES]
)
def test_the_panel_brings_help_first_too(read_page: OpenPage, locale: str, table: Table) -> None:
    page = read_page(locale)
    page.locator("#t-cari-kata").focus()
    wrong = [
        query
        for query, _ in share(_helped(table), 1, 2)
        if panel_results(page, query)[:1] != [queries.HELP]
    ]
    assert wrong == []


@pytest.mark.parametrize(("locale", "table"), queries.BESIDE_HELP.items())
def test_a_program_stays_beside_help(
    read_page: OpenPage, locale: str, table: tuple[tuple[str, str], ...]
) -> None:
    page = read_page(f"{locale}cari/")
    ready(page)
    for query, program in table:
        found = results(page, query)
        assert found[0] == queries.HELP, query
        assert program in found[:3], query


@pytest.mark.parametrize(("locale", "table"), queries.NOT_OFFERED.items())
def test_a_page_is_not_found_by_what_it_does_not_offer(
    read_page: OpenPage, locale: str, table: tuple[tuple[str, str], ...]
) -> None:
    page = read_page(f"{locale}cari/")
    ready(page)
    for query, page_without in table:
        assert page_without not in results(page, query)[:3], query


def test_a_slip_is_never_set_right_to_a_word_that_stigmatises(read_page: OpenPage) -> None:
    page = read_page("cari/")
    ready(page)
    for slip in ("melapur", "susilo", "napy", "jompu", "cacad"):
        results(page, slip)
        told = page.locator("#cari-status").inner_text()
        assert not re.search("melacur|susila|napi|jompo|cacat", told), told


def test_what_was_typed_in_a_name_not_ours_is_answered_in_our_words(read_page: OpenPage) -> None:
    page = read_page("cari/")
    ready(page)
    results(page, "bantuan penyandang cacat")
    told = page.locator("#cari-status").inner_text()
    assert "Menampilkan hasil untuk “bantuan disabilitas”." in told
    assert "cacat" not in told
    assert "cacat" not in page.locator("#hasil").inner_html()


def _helped(table: Table) -> Table:
    return tuple(row for row in table if row[1] == (queries.HELP,))


def _others(table: Table) -> Table:
    return tuple(row for row in table if row[1] != (queries.HELP,))


def _missed(page: Page, query: str, wanted: tuple[str, ...]) -> str:
    found = results(page, query)[: 1 if wanted == (queries.HELP,) else 3]
    bare = [address.partition("#")[0] for address in found]
    if any(each in found or each in bare for each in wanted):
        return ""
    return f"{query}: {found} instead of {wanted}"
