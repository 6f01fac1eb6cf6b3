"""What a reader sees: the figure with its kind, its source, and what is not known."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WIDE, OpenPage, go_on
from tests.torture import share

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
CARD = "#angka-budgets-prioritas-rpd-amount"
PAGES = [
    "",
    "bantuan/",
    "program/",
    PANTI,
    "program/bimbingan-wktk-banten/",
    "anggaran/",
    "klaim/",
    "glosarium/",
    "instansi/dinsos-banten/",
    "sumber/bantennews-rakor-2022/",
    "wilayah/36/",
    "sasaran/ppks-19/",
    "membaca-angka/",
    "cari/",
    "koreksi/",
    "mutu/",
    "mutu/catatan/",
    "en/",
    "en/bantuan/",
    f"en/{PANTI}",
    "404.html",
]


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_panti_page_says_what_kind_of_figure_it_is(read_page: OpenPage, width: int) -> None:
    page = read_page(PANTI, width)
    card = page.locator("article.kartu-angka")
    expect(card).to_have_count(1)
    expect(card.locator(CARD)).to_have_text("Rp37.000.000.000")
    expect(card.locator(".kartu-jenis")).to_contain_text("Rencana jangka menengah")
    expect(card.locator("blockquote.kutipan")).to_contain_text("Rp37.000.000.000,-")
    expect(card.locator(".asal")).to_contain_text("Advertorial")
    expect(card.locator(".asal")).to_contain_text("pembayar tidak disebut")
    rungs = card.locator("ol.tangga > li")
    expect(rungs).to_have_count(5)
    expect(rungs.nth(3)).to_have_text(re.compile(r"Realisasi\s+tidak disebut dalam sumber kami"))
    expect(page.locator(".belum-diketahui")).to_contain_text("Realisasi")


@pytest.mark.torture
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_no_page_is_wider_than_the_window(read_page: OpenPage, width: int) -> None:
    """In the short run each page at one of the widths; 320 px is looked at in `test_zoom`."""
    page = read_page("", width)
    for path in share(PAGES, width == WIDE, 2):
        go_on(page, path)
        over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert over <= 0, path


def test_a_figure_has_an_address_and_its_first_revision_too(read_page: OpenPage) -> None:
    page = read_page(PANTI + CARD)
    assert page.locator(CARD).bounding_box() is not None
    assert page.evaluate("scrollY") > 0
    expect(page.locator(f"{CARD}-r1")).to_have_count(1)


def test_reading_works_without_javascript(read_page: OpenPage) -> None:
    page = read_page(PANTI, NARROW, javascript=False)
    expect(page.locator(CARD)).to_be_visible()
    page.locator("details.rincian > summary").first.click()
    expect(page.locator(".kartu-angka .fakta").first).to_contain_text("Tahun anggaran")
    expect(page.get_by_role("link", name="Semua program").first).to_be_visible()


def test_nothing_is_stored_but_the_colour_scheme(open_page: OpenPage) -> None:
    page = open_page(PANTI)
    page.locator("button.t-tombol:visible").first.click()
    page.goto(page.url.replace(PANTI, ""))
    keys = page.evaluate("Object.keys(localStorage)")
    assert [key for key in keys if not key.endswith("__palette")] == []
    assert page.evaluate("Object.keys(sessionStorage)") == []
    assert page.context.cookies() == []
