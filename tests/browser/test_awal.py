"""What our first script does instead of the theme's: on most pages that one is left out."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, OpenPage

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
FOLDED = "#isi details:not([open])"


def folded(page: Page) -> int:
    return page.locator(FOLDED).count()


def test_an_address_unfolds_what_it_leads_to(open_page: OpenPage) -> None:
    page = open_page(PANTI)
    box = page.locator("#isi details details, #isi details").last
    box.evaluate("(box) => { box.id = 'di-dalam'; box.open = false }")
    page.evaluate("location.hash = 'di-dalam'")
    expect(box).to_have_attribute("open", "")
    expect(box).to_be_in_viewport()


def test_paper_shows_all_and_the_screen_what_it_did(read_page: OpenPage) -> None:
    page = read_page("data/")
    before = folded(page)
    assert before > 3
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert folded(page) == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert folded(page) == before


def test_a_wide_table_is_moved_by_itself_and_by_keyboard(open_page: OpenPage) -> None:
    page = open_page("membaca-angka/", NARROW)
    table = page.locator("#isi table").first
    assert table.get_attribute("tabindex") is None
    table.locator("td").first.evaluate("(cell) => { cell.textContent = 'x'.repeat(90) }")
    page.set_viewport_size({"width": NARROW - 20, "height": 900})
    expect(table).to_have_attribute("tabindex", "0")
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW - 20
    assert table.evaluate("(table) => table.scrollWidth > table.clientWidth")
