"""Words searched for are highlighted on the page reached; nothing but the eye remembers them."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.searching import panel_results, ready, traces
from tests.browser.traffic import settled

MARKED = """() => [...(CSS.highlights.get('terang-cari') || [])]
    .map(range => range.toString().toLowerCase())"""


def open_first(page: Page) -> None:
    start = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != start)
    settled(page)


def test_the_words_are_marked_as_the_page_writes_them(open_page: OpenPage) -> None:
    page = open_page("")
    page.locator("#t-cari-kata").focus()
    panel_results(page, "membangun panti")
    open_first(page)
    note = page.locator(".t-sorotan")
    expect(note).to_contain_text("Kata yang dicari disorot.")
    marked = set(page.evaluate(MARKED))
    assert "pembangunan" in marked
    assert "panti" in marked
    assert not page.locator("#isi mark").count()
    assert "panti sosial" not in page.evaluate("window.name")
    kept = traces(page).replace("kawasan-terpadu-panti-sosial-banten", "")
    assert "membangun" not in kept
    page.get_by_role("button", name="Hapus sorotan").click()
    expect(note).to_have_count(0)
    assert page.evaluate(MARKED) == []


def test_an_amount_is_marked_at_its_figure(open_page: OpenPage) -> None:
    page = open_page("")
    page.locator("#t-cari-kata").focus()
    panel_results(page, "37 miliar")
    open_first(page)
    assert page.url.endswith("#angka-budgets-prioritas-rpd-amount")
    assert any("37.000.000.000" in each for each in page.evaluate(MARKED))


def test_coming_back_or_reloading_marks_nothing(open_page: OpenPage) -> None:
    page = open_page("")
    page.locator("#t-cari-kata").focus()
    panel_results(page, "karang taruna")
    open_first(page)
    expect(page.locator(".t-sorotan")).to_be_visible()
    page.reload()
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate(MARKED) == []
    page.goto("about:blank")
    assert page.evaluate("window.name") == ""


def test_words_of_people_in_need_are_never_marked(open_page: OpenPage) -> None:
    page = open_page("cari/#q=kekerasan")
    ready(page)
    page.locator("ol#hasil a").nth(1).click()
    page.wait_for_url(lambda url: "/cari/" not in url)
    settled(page)
    expect(page.locator(".t-sorotan")).to_have_count(0)
    assert page.evaluate(MARKED) == []
    assert page.evaluate("window.name") == ""


def test_a_result_in_a_new_tab_carries_nothing(open_page: OpenPage) -> None:
    page = open_page("cari/#q=panti")
    ready(page)
    with page.context.expect_page() as opened:
        page.locator("ol#hasil a").first.click(modifiers=["Control"])
    other = opened.value
    settled(other)
    assert other.evaluate(MARKED) == []
    assert page.evaluate("window.name") == ""
