"""A program's page as people use it: facts first, contents that lead there, a letter to take."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, WIDE, OpenPage

WKTK = "program/bimbingan-wktk-banten/"
PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
SMALLEST = 320


def top(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["y"]


@pytest.mark.parametrize("width", [SMALLEST, NARROW])
def test_on_phones_figures_and_facts_come_before_the_text(read_page: OpenPage, width: int) -> None:
    page = read_page(WKTK, width)
    places = ["h1", ".angka-atas", ".ringkas", ".daftar-isi", "#untuk-siapa", "#uang"]
    tops = [top(page, place) for place in places]
    assert tops == sorted(tops)
    facts = page.locator(".ringkas")
    for label in ("Status", "Penyelenggara", "Wilayah", "Kelompok sasaran", "Sumber", "Diperiksa"):
        expect(facts).to_contain_text(label)
    box = facts.bounding_box()
    assert box and box["height"] < 560
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_on_wide_screens_facts_and_contents_stand_beside_the_text(read_page: OpenPage) -> None:
    page = read_page(WKTK, WIDE)
    text, facts = page.locator(".utama").bounding_box(), page.locator(".ringkas").bounding_box()
    assert text and facts
    assert facts["x"] > text["x"] + text["width"]
    expect(page.locator(".daftar-isi a").first).to_be_visible()
    expect(page.locator(".daftar-isi summary")).to_be_hidden()


@pytest.mark.parametrize("javascript", [True, False])
def test_contents_are_folded_on_phones_and_open_by_a_tap(
    read_page: OpenPage, javascript: bool
) -> None:
    page = read_page(WKTK, NARROW, javascript=javascript)
    link = page.locator('.daftar-isi a[href="#belum-diketahui"]')
    expect(link).to_be_hidden()
    page.locator(".daftar-isi summary").click()
    expect(link).to_be_visible()
    box = link.bounding_box()
    assert box and box["height"] >= 44
    link.click()
    expect(page.locator("#belum-diketahui")).to_be_in_viewport()


@pytest.mark.parametrize("path", [WKTK, PANTI, f"en/{WKTK}"])
def test_every_entry_of_the_contents_leads_to_its_heading(read_page: OpenPage, path: str) -> None:
    page = read_page(path)
    pairs = page.locator(".daftar-isi a").evaluate_all(
        "links => links.map(a => [a.textContent, "
        "(document.querySelector(a.getAttribute('href')) || {}).textContent])"
    )
    assert len(pairs) > 8
    assert all(name == heading for name, heading in pairs)


def test_a_headline_figure_leads_to_its_card(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    page.locator(".angka-atas .ke-angka").click()
    card = page.locator("#angka-budgets-prioritas-rpd-amount")
    expect(card).to_be_in_viewport()
    expect(page.locator(".angka-atas .lencana").first).to_have_text("Rencana jangka menengah")


def test_the_letter_is_copied_whole(open_page: OpenPage) -> None:
    page = open_page(WKTK)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".surat > summary").click()
    page.get_by_role("button", name="Salin surat").click()
    expect(page.locator(".surat .salin-status")).to_have_text("Tersalin.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".surat pre").text_content()
    assert copied.startswith("[tempat], [tanggal]")
    assert "PPID" in copied and "Cara mendaftar" in copied


def test_the_letter_can_be_read_without_javascript(read_page: OpenPage) -> None:
    page = read_page(f"en/{WKTK}", NARROW, javascript=False)
    page.locator(".surat > summary").click()
    expect(page.locator('.surat pre[lang="id"]')).to_contain_text("Kepada Yth.")
    expect(page.locator(".surat button")).to_be_hidden()
    expect(page.locator(".surat")).to_contain_text("Do not write your own story")


def test_the_count_of_what_is_known_can_be_made_again(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    box = page.locator(".belum-diketahui")
    missing = box.locator(":scope > ul > li").count()
    box.locator("details > summary").click()
    present = box.locator("details li")
    expect(present.first).to_be_visible()
    known, of = (
        int(each or "")
        for each in box.locator(".hitungan").evaluate_all(
            "all => all.slice(0, 2).map(each => each.value)"
        )
    )
    assert (known, of) == (present.count(), present.count() + missing)


def test_print_leaves_out_what_only_leads_around(read_page: OpenPage) -> None:
    page = read_page(WKTK)
    page.emulate_media(media="print")
    expect(page.locator(".daftar-isi")).to_be_hidden()
    expect(page.locator(".ringkas")).to_be_visible()
    expect(page.locator(".angka-atas")).to_be_visible()
