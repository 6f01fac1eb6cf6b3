"""What people type finds what they mean: recall among the first three, in a real browser."""

import pytest
from playwright.sync_api import Page

from tests.browser import queries, queries_unseen
from tests.browser.conftest import OpenPage
from tests.browser.searching import panel_results, ready, results

Table = tuple[tuple[str, tuple[str, ...]], ...]

TABLES: tuple[tuple[str, str, Table], ...] = (
    ("Indonesian", "", queries.INDONESIAN),
    ("English", "en/", queries.ENGLISH),
    ("Indonesian, unseen", "", queries_unseen.INDONESIAN),
    ("English, unseen", "en/", queries_unseen.ENGLISH),
)


@pytest.mark.parametrize(("name", "locale", "table"), TABLES, ids=[each[0] for each in TABLES])
def test_recall(
    open_page: OpenPage,
    capsys: pytest.CaptureFixture[str],
    name: str,
    locale: str,
    table: Table,
) -> None:
    page = open_page(f"{locale}cari/")
    ready(page)
    missed = [line for query, wanted in table if (line := _missed(page, query, wanted))]
    with capsys.disabled():
        part = (len(table) - len(missed)) / len(table)
        print(f"\nrecall@3, {name}: {part:.1%} of {len(table)} queries")  # noqa: T201
    assert missed == []


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(queries.INDONESIAN) >= 60
    assert len(queries.ENGLISH) >= 20
    assert len(queries_unseen.INDONESIAN + queries_unseen.ENGLISH) >= 30
    helped = [query for query, wanted in queries.INDONESIAN if wanted == (queries.HELP,)]
    assert len(helped) >= 10


@pytest.mark.parametrize(("locale", "table"), [each[1:] for each in TABLES[:2]], ids=["id", "en"])
def test_the_panel_brings_help_first_too(open_page: OpenPage, locale: str, table: Table) -> None:
    page = open_page(locale)
    page.locator("#t-cari-kata").focus()
    wrong = [
        query
        for query, wanted in table
        if wanted == (queries.HELP,) and panel_results(page, query)[:1] != [queries.HELP]
    ]
    assert wrong == []


@pytest.mark.parametrize(("locale", "query", "program"), queries.BESIDE_HELP)
def test_a_program_stays_beside_help(
    open_page: OpenPage, locale: str, query: str, program: str
) -> None:
    page = open_page(f"{locale}cari/")
    ready(page)
    found = results(page, query)
    assert found[0] == queries.HELP
    assert program in found[:3]


def _missed(page: Page, query: str, wanted: tuple[str, ...]) -> str:
    found = results(page, query)[: 1 if wanted == (queries.HELP,) else 3]
    bare = [address.partition("#")[0] for address in found]
    if any(each in found or each in bare for each in wanted):
        return ""
    return f"{query}: {found} instead of {wanted}"
