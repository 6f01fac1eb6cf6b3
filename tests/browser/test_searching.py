"""What people type finds what they mean, and typing leaves no trace."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, WIDE, OpenPage

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
LKS = "program/pembinaan-lks-banten/"


def found(page: Page, words: str) -> list[str]:
    """Type into the header's search; the first three results' addresses."""
    field = page.get_by_role("searchbox").first
    field.click()
    field.fill(words)
    results = page.locator(".t-panel-daftar a")
    expect(results.first).to_be_visible(timeout=10_000)
    page.wait_for_timeout(300)
    return [str(link.get_attribute("href")) for link in results.all()[:3]]


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("37.000.000.000", PANTI),
        ("37000000000", PANTI),
        ("Rp37 miliar", PANTI),
        ("membangun panti", PANTI),
        ("dibina", LKS),
    ],
)
def test_the_header_search_finds(open_page: OpenPage, width: int, words: str, wanted: str) -> None:
    page = open_page("", width)
    before = page.url
    links = found(page, words)
    assert any(wanted in link for link in links), links
    assert page.url == before
    assert page.evaluate("history.length") == 2


def test_english_pages_search_english(open_page: OpenPage) -> None:
    page = open_page("en/")
    links = found(page, "37,000,000,000")
    assert any("/en/" + PANTI in link or link.startswith(PANTI) for link in links), links


def test_the_search_page_reads_its_address(open_page: OpenPage) -> None:
    for path in ("cari/?q=membangun+panti", "cari/#q=membangun%20panti"):
        page = open_page(path)
        first = page.locator("ol#hasil a").first
        expect(first).to_be_visible(timeout=10_000)
        assert PANTI in str(first.get_attribute("href"))


def test_a_result_leads_to_its_page_under_the_base_path(open_page: OpenPage) -> None:
    page = open_page("glosarium/")
    found(page, "membangun panti")
    page.locator(".t-panel-daftar a").first.click()
    expect(page.locator("h1")).to_contain_text("Panti Sosial")
    assert "/terang-uji/program/" in page.url


def test_words_typed_are_in_no_history_entry(open_page: OpenPage) -> None:
    page = open_page("")
    start = page.url
    found(page, "kekerasan")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != start)
    history = page.context.new_cdp_session(page).send("Page.getNavigationHistory")
    assert len(history["entries"]) >= 2
    assert not any("kekerasan" in entry["url"] for entry in history["entries"])


@pytest.mark.parametrize(
    ("start", "words", "help_page"),
    [("", "zzzzqqq", "/bantuan/"), ("", "kdrt", "/bantuan/"), ("en/", "shelter", "/en/bantuan/")],
)
def test_help_stands_above_every_result(
    open_page: OpenPage, start: str, words: str, help_page: str
) -> None:
    page = open_page(start)
    field = page.get_by_role("searchbox").first
    field.fill(words)
    link = page.locator(".t-panel .t-hasil-bantuan a").first
    expect(link).to_be_visible(timeout=10_000)
    assert str(link.evaluate("link => link.pathname")).endswith(help_page)
