"""Every page of the real data is rendered with nothing undefined, and says what is not there."""

import re

import pytest

from generator.text import LOCALES, Locale
from tests.view.real import body, pages, real


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_renders(locale: Locale) -> None:
    made = pages(real(), locale)
    assert len(made) > 50
    for address, page in made.items():
        assert page.body.count("<h1") == 1, address
        assert "None" not in re.sub(r"<[^>]*>", "", page.body), address
        assert "{{" not in page.body, address


@pytest.mark.parametrize("locale", LOCALES)
def test_every_id_stands_once(locale: Locale) -> None:
    for address, page in pages(real(), locale).items():
        ids = re.findall(r'\sid="([^"]+)"', page.body)
        assert len(ids) == len(set(ids)), address


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/koreksi/", "Belum ada"),
        ("/sasaran/ppks-01/", "Belum ada program dalam catatan kami"),
        ("/program/bimbingan-wktk-banten/", "tahun tidak disebut dalam sumber kami"),
        ("/program/pelatihan-keterampilan-kediri/", "Yang belum diketahui"),
        ("/anggaran/", "tidak disebut dalam sumber kami"),
    ],
)
def test_empty_states_say_so(address: str, said: str) -> None:
    assert said in body(real(), address)


def test_the_panti_program_shows_its_amount_and_the_empty_rungs() -> None:
    html = body(real(), "/program/kawasan-terpadu-panti-sosial-banten/")
    assert 'value="37000000000"' in html
    assert "Rp37.000.000.000" in html
    ladder = html.partition('<div class="tangga-anggaran">')[2].partition("</ol>")[0]
    assert ladder.count('class="belum"') == 4
    assert ladder.count("tidak disebut dalam sumber kami") == 4
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", ladder))
    assert "1 dari 5 tahap ada buktinya dalam sumber kami" in text


def test_the_kind_comes_before_the_value() -> None:
    html = body(real(), "/program/rehabilitasi-sosial-banten/")
    card = html.partition('aria-labelledby="angka-targets-klien-sasaran-amount-nama ')[2]
    assert card.index("kartu-jenis") < card.index("223.142")


def test_a_withheld_source_says_so() -> None:
    html = body(real(), "/sumber/berita-blitar/")
    assert "tidak dimuat" in html
    assert 'rel="noreferrer external"' not in html.partition("samping")[2]
