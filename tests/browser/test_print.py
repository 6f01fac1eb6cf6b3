"""On paper: the page's address, what every figure says, where links lead; nothing cut off."""

import io
import re
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
REHABILITATION = "program/rehabilitasi-sosial-banten/"


def printed(browser: Browser, url: str, scheme: str = "light") -> str:
    """The words of the printed page, white space made one blank; A4."""
    page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(url)
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    text = " ".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages)
    return re.sub(r"\s+", " ", text)


def without_blanks(text: str) -> str:
    """Long addresses are broken over lines."""
    return text.replace(" ", "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_program_on_paper_can_be_cited(browser: Browser, address: str, scheme: str) -> None:
    text = printed(browser, address + PANTI, scheme)
    assert "Rp37.000.000.000" in text
    assert "Rencana jangka menengah" in text
    assert "1 dari 5 tahap ada buktinya" in text
    assert "tidak disebut dalam sumber kami" in text
    assert "Terbit di sini" in text
    own = f"https://terang.example/terang-uji/{PANTI}"
    assert f"Alamattetaphalamanini:{own}" in without_blanks(text)
    assert f"dibaca pada {datetime.now().astimezone().day} " in text
    assert f"Alamattetapangkaini:{own}#angka-budgets-prioritas-rpd-amount" in without_blanks(text)


def test_a_dark_scheme_prints_black_on_white(browser: Browser, address: str) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto(address + PANTI)
    page.emulate_media(media="print")
    pale = page.evaluate(
        """() => [...document.querySelectorAll("#isi *, .t-cetak")].filter((each) => {
          if (!each.checkVisibility()) return false;
          const [red, green, blue] = getComputedStyle(each).color.match(/[\\d.]+/g).map(Number);
          return 0.3 * red + 0.6 * green + 0.1 * blue > 125;
        }).map((each) => each.tagName + "." + each.className)"""
    )
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((each) =>
          getComputedStyle(each).transition !== "none").map((each) => each.tagName)"""
    )
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.close()
    assert moving == []  # or a slow machine prints colours on their way
    assert pale == []
    assert paper == "rgb(255, 255, 255)"


def test_folded_facts_are_printed_and_controls_are_not(browser: Browser, address: str) -> None:
    text = printed(browser, address + PANTI)
    assert "Tahun anggaran" in text
    for control in ("Salin kutipan", "Keluar cepat", "Butuh bantuan?", "Cari program"):
        assert control not in text, control


def test_links_to_elsewhere_show_where_they_lead(browser: Browser, address: str) -> None:
    text = printed(browser, f"{address}sumber/radarbanten-wktk/")
    lead = (
        "https://www.radarbanten.co.id/dinsos-banten-berikan-bimbingan-dan-pembinaan-terhadap-wktk/"
    )
    assert f"<{lead}>" in without_blanks(text)


def test_every_figure_of_a_long_page_is_on_paper(
    browser: Browser, address: str, site: Path
) -> None:
    html = (site / REHABILITATION / "index.html").read_text(encoding="utf-8")
    values = set(re.findall(r'<data class="angka[^>]*>([^<]+)</data>', html))
    text = without_blanks(printed(browser, address + REHABILITATION))
    assert len(values) >= 3
    assert [value for value in values if without_blanks(value) not in text] == []
