"""What a screen reader is told, as the browser's accessibility tree has it."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.conftest import OpenPage

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
LADDER = """
- paragraph:
  - strong: "Tahap anggaran:"
  - text: 1 dari 5 tahap ada buktinya dalam sumber kami
- list "Tahap anggaran":
  - listitem:
    - text: "Rencana ada buktinya:"
    - link "Rp37.000.000.000"
  - listitem: Anggaran disahkan tidak disebut dalam sumber kami
  - listitem: Kontrak tidak disebut dalam sumber kami
  - listitem: Realisasi tidak disebut dalam sumber kami
  - listitem: Laporan diaudit tidak disebut dalam sumber kami
"""
LADDER_IN_ENGLISH = """
- paragraph:
  - strong: "Budget stages:"
  - text: evidence for 1 of 5 stages in our sources
- list "Budget stages":
  - listitem:
    - text: "Plan evidence:"
    - link "Rp37,000,000,000"
  - listitem: Authorised budget not stated by our sources
  - listitem: Contract not stated by our sources
  - listitem: Realisation not stated by our sources
  - listitem: Audited report not stated by our sources
"""
# In this order: what it is called, what kind of figure it is, the value, then the rest.
CARD = """
- article /Rencana jangka menengah/:
  - heading [level=3]
  - paragraph: /Rencana jangka menengah/
  - paragraph: Rp37.000.000.000
  - paragraph: /Dengan kata. 37 miliar rupiah/
  - paragraph: /1 dari 5 tahap ada buktinya/
  - list "Tahap anggaran"
  - strong: Artinya
  - strong: Yang bukan artinya
  - blockquote
  - paragraph: /Sumber/
  - group: /^Tanggal, wilayah/
  - paragraph
  - paragraph:
    - button "Kutip angka ini"
    - button "Salin kutipan"
    - link "Alamat tetap"
    - button "Salin tautan"
    - link "Laporkan kekeliruan"
    - status
  - paragraph:
    - text: Terbit di sini
    - time
"""


def told(part: Locator) -> str:
    """The tree without addresses."""
    return re.sub(r"\n *- /url: .*", "", part.aria_snapshot())


def plain(tree: str) -> list[str]:
    """Lines without the colon that only says that something stands below."""
    return [line.rstrip().removesuffix(":") for line in tree.strip().splitlines()]


def test_the_ladder_says_how_much_is_proved_and_each_rung_its_state(read_page: OpenPage) -> None:
    for path, wanted in ((PANTI, LADDER), (f"en/{PANTI}", LADDER_IN_ENGLISH)):
        ladder = read_page(path).locator(".tangga-anggaran").first
        assert plain(told(ladder)) == plain(wanted)


def test_the_figure_card_says_kind_before_value(read_page: OpenPage) -> None:
    card = read_page(PANTI).locator("article.kartu-angka").first
    expect(card).to_match_aria_snapshot(CARD)


def test_landmarks_have_names_and_there_is_one_main(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    assert page.get_by_role("main").count() == 1
    assert page.get_by_role("banner").count() == 1
    assert page.get_by_role("contentinfo").count() == 1
    for name in ("Utama", "Jejak halaman", "Peta situs"):
        expect(page.get_by_role("navigation", name=name)).to_have_count(1)
    expect(page.get_by_role("search")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
