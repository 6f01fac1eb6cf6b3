"""Moving about: help first, the keyboard alone, the language switch, the quick exit."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WEATHER, WIDE, OpenPage, go_on
from tests.torture import share

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
LEFT = ("bantuan/", "cari/", "program/bimbingan-wktk-banten/", "en/bantuan/")
FIRST = ("", PANTI, "tentang/", "en/program/")


def at_both_widths(paths: tuple[str, ...]) -> list[tuple[str, int]]:
    """In the short run each path at one of them."""
    return [
        *((path, NARROW) for path in share(paths, 0, 2)),
        *((path, WIDE) for path in share(paths, 1, 2)),
    ]


@pytest.mark.torture
@pytest.mark.parametrize(("path", "width"), at_both_widths(FIRST))
def test_help_is_the_first_link_after_the_skip_link(
    read_page: OpenPage, path: str, width: int
) -> None:
    page = read_page(path, width)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#isi"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.pathname").endswith("/bantuan/")


def test_the_skip_link_leads_to_the_content(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "isi"


def test_the_language_switch_leads_to_the_same_page(read_page: OpenPage) -> None:
    page = read_page()
    for path in (PANTI, "tentang/", "", "program/", "wilayah/35-06/"):
        go_on(page, path)
        page.locator("a.t-bahasa").click()
        assert page.url.endswith("/terang-uji/en/" + path)
        expect(page.locator("html")).to_have_attribute("lang", "en")
        page.locator("a.t-bahasa").click()
        assert page.url.endswith("/terang-uji/" + path)
        expect(page.locator("html")).to_have_attribute("lang", "id")


def test_the_keyboard_alone_searches_and_opens(read_page: OpenPage) -> None:
    page = read_page("")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.type("membangun panti")
    expect(page.locator(".t-panel-daftar a").first).to_be_visible(timeout=10_000)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/" + PANTI + "**")


def test_escape_closes_the_results(read_page: OpenPage) -> None:
    page = read_page("")
    page.keyboard.press("/")
    page.keyboard.type("panti")
    expect(page.locator(".t-panel").first).to_be_visible(timeout=10_000)
    page.keyboard.press("Escape")
    expect(page.locator(".t-panel:visible")).to_have_count(0)


@pytest.mark.torture
@pytest.mark.parametrize(("path", "width"), at_both_widths(LEFT))
def test_the_quick_exit_leaves_no_way_back_to_the_page(
    open_page: OpenPage, path: str, width: int
) -> None:
    page = open_page("tentang/", width)
    page.route(f"{WEATHER}**", lambda route: route.fulfill(body="cuaca"))
    here = page.url
    page.goto(here.replace("tentang/", path))
    page.locator("a.keluar-cepat").click()
    page.wait_for_url(f"{WEATHER}**")
    page.go_back()
    assert page.url == here


def test_shift_three_times_leaves(open_page: OpenPage) -> None:
    page = open_page("bantuan/")
    page.route(f"{WEATHER}**", lambda route: route.fulfill(body="cuaca"))
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(f"{WEATHER}**")


def test_the_quick_exit_is_a_plain_link_without_javascript(open_page: OpenPage) -> None:
    page = open_page("bantuan/", javascript=False)
    assert page.locator("a.keluar-cepat").get_attribute("href") == WEATHER
    expect(page.locator(".keluar-catatan")).to_contain_text("tidak terhapus")
