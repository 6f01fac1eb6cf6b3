"""The home page on a cheap phone, on a desk, and without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WIDE, OpenPage

SMALLEST, MIDDLE = 320, 768


@pytest.mark.parametrize("path", ["", "en/"])
@pytest.mark.parametrize("width", [SMALLEST, NARROW, MIDDLE, WIDE])
def test_ways_in_are_there_at_every_width(read_page: OpenPage, path: str, width: int) -> None:
    page = read_page(path, width)
    doors = page.locator(".pintu a")
    expect(doors).to_have_count(3)
    for door in doors.all():
        box = door.bounding_box()
        assert box and box["height"] >= 44 and box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_help_stands_before_the_fold_of_a_phone(read_page: OpenPage) -> None:
    page = read_page("", NARROW)
    box = page.locator(".pintu a").first.bounding_box()
    assert box and box["y"] + box["height"] < 800


def test_a_headline_figure_says_its_kind_and_leads_to_its_card(read_page: OpenPage) -> None:
    page = read_page("")
    card = page.locator(".kartu-kecil").first
    expect(card.locator(".lencana").first).to_have_text("Rencana jangka menengah")
    expect(card.locator(".kartu-sumber")).to_contain_text("Advertorial")
    card.locator("a.ke-angka").click()
    expect(page.locator("#angka-budgets-prioritas-rpd-amount")).to_be_in_viewport()


def test_without_javascript_nothing_is_missing_but_the_search(read_page: OpenPage) -> None:
    page = read_page("", NARROW, javascript=False)
    expect(page.locator(".beranda-cari")).to_be_hidden()
    expect(page.get_by_role("link", name="Saya butuh bantuan")).to_be_visible()
    expect(page.get_by_role("link", name="Menurut wilayah")).to_be_visible()
    expect(page.locator(".lengkap")).to_contain_text("Data ini belum lengkap")


def test_what_is_counted_is_explained(read_page: OpenPage) -> None:
    page = read_page("")
    page.get_by_role("link", name="Apa yang kami hitung").click()
    expect(page.locator("#kelengkapan")).to_be_in_viewport()
