"""What people type finds what they mean, and typing leaves no trace."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WIDE, OpenPage
from tests.browser.searching import panel_results, ready, results, shown, traces

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
AMOUNT = PANTI + "#angka-budgets-prioritas-rpd-amount"
LKS = "program/pembinaan-lks-banten/"


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("words", "wanted"),
    [("37.000.000.000", AMOUNT), ("Rp37 miliar", AMOUNT), ("dibina", LKS)],
)
def test_the_header_search_finds(open_page: OpenPage, width: int, words: str, wanted: str) -> None:
    page = open_page("", width)
    before = page.url
    page.locator("#t-cari-kata").focus()
    assert wanted in panel_results(page, words)[:3]
    assert page.url == before
    assert page.evaluate("history.length") == 2


def test_nothing_of_search_is_loaded_before_it_is_used(open_page: OpenPage) -> None:
    page = open_page(PANTI)
    asked: list[str] = page.evaluate(
        "performance.getEntriesByType('resource').map(each => each.name)"
    )
    assert not [each for each in asked if re.search(r"pagefind|kata\.json|cari-", each)]


@pytest.mark.parametrize("place", ["cari/?q=membangun+panti", "cari/#q=membangun%20panti"])
@pytest.mark.parametrize("locale", ["", "en/"])
def test_the_search_page_reads_its_address(read_page: OpenPage, locale: str, place: str) -> None:
    words = "care+homes" if locale else "membangun+panti"
    page = read_page(locale + re.sub(r"q=.*", f"q={words}", place))
    ready(page)
    assert shown(page)[0] == PANTI
    expect(page.locator("#cari-isian")).to_have_value(words.replace("+", " "))


def test_each_result_has_one_link(read_page: OpenPage) -> None:
    page = read_page("cari/#q=banten")
    ready(page)
    links = page.locator("ol#hasil > li").evaluate_all(
        "rows => rows.map(row => row.querySelectorAll('a').length)"
    )
    assert len(links) == 8
    assert set(links) == {1}
    page.get_by_role("button", name="Tampilkan lebih banyak").click()
    ready(page)
    assert len(shown(page)) == 16


def test_what_was_searched_instead_is_announced(read_page: OpenPage) -> None:
    page = read_page("cari/")
    ready(page)
    results(page, "pelathian kediri")
    status = page.locator("#cari-status")
    expect(status).to_have_attribute("role", "status")
    expect(status).to_contain_text("Menampilkan hasil untuk “pelatihan kediri”.")
    results(page, "zzzzqqq")
    expect(status).to_contain_text("Tidak ada hasil")
    results(page, "zzzzqqq panti sosial")
    expect(status).to_contain_text("Kata yang tidak ada di situs ini: zzzzqqq.")


@pytest.mark.parametrize("words", ["kekerasan", "membuat kue"])
def test_words_typed_leave_no_trace(open_page: OpenPage, words: str) -> None:
    page = open_page("")
    start = page.url
    page.locator("#t-cari-kata").focus()
    panel_results(page, words)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != start)
    page.goto(start + "cari/")
    ready(page)
    results(page, words)
    page.locator("ol#hasil a").first.click()
    page.wait_for_url(lambda url: "/cari/" not in url)
    page.wait_for_timeout(300)
    kept = traces(page)
    for word in words.split():
        assert word not in kept.replace("%20", " ")


@pytest.mark.parametrize(
    ("start", "words", "help_page"),
    [("", "zzzzqqq", "/bantuan/"), ("en/", "pottery", "/en/bantuan/")],
)
def test_help_stands_above_every_result(
    read_page: OpenPage, start: str, words: str, help_page: str
) -> None:
    page = read_page(start)
    field = page.get_by_role("searchbox").first
    field.fill(words)
    link = page.locator(".t-panel .t-hasil-bantuan a").first
    expect(link).to_be_visible(timeout=10_000)
    assert str(link.evaluate("link => link.pathname")).endswith(help_page)


def test_the_panel_leads_to_all_results_without_a_trace(open_page: OpenPage) -> None:
    page = open_page("glosarium/")
    page.locator("#t-cari-kata").focus()
    panel_results(page, "panti sosial")
    page.get_by_role("link", name="Semua hasil dan saringan").click()
    page.wait_for_url("**/cari/")
    ready(page)
    expect(page.locator("#cari-isian")).to_have_value("panti sosial")
    assert shown(page)[0] == PANTI
    assert "panti sosial" not in traces(page).replace("%20", " ").replace("+", " ")


def test_the_keyboard_goes_through_the_results(read_page: OpenPage) -> None:
    page = read_page("cari/#q=panti")
    ready(page)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "cari-isian"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.locator("ol#hasil a").nth(1)
    expect(second).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#cari-isian")).to_be_focused()
