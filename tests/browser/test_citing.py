"""A journalist copies a citation: one click to the dialog, one to the clipboard."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults
from tests.browser.conftest import NARROW, WIDE, OpenPage

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
ADDRESS = f"https://terang.example/terang-uji/{PANTI}#angka-budgets-prioritas-rpd-amount-r1"


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialog_holds_every_style(read_page: OpenPage, width: int, scheme: str) -> None:
    page = read_page(PANTI, width, scheme)
    page.get_by_role("button", name="Kutip angka ini").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    texts = dialog.locator("pre").all_inner_texts()
    assert len(texts) == 6
    for text in texts:
        assert ADDRESS in text.replace("\\#", "#"), text
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == "Kutip angka ini"


def test_the_citation_is_copied_with_one_click(open_page: OpenPage) -> None:
    page = open_page(PANTI)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Salin kutipan").click()
    expect(page.locator(".kartu-angka > .kartu-tombol .salin-status")).to_have_text("Tersalin.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Rp37.000.000.000" in copied
    assert copied.endswith(ADDRESS)
    page.get_by_role("button", name="Salin tautan").click()
    page.wait_for_timeout(100)
    assert page.evaluate("navigator.clipboard.readText()") == ADDRESS


def test_without_javascript_the_same_stands_in_details(read_page: OpenPage) -> None:
    page = read_page(PANTI, javascript=False)
    page.locator("details.kutip > summary").click()
    expect(page.locator("details.kutip pre")).to_have_count(6)
    expect(page.locator("details.kutip pre").first).to_be_visible()
