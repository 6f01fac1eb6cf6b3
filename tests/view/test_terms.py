"""Which terms a page may explain: its program's own, those of all it shows, or none."""

import pytest

from generator import urls
from generator.text import LOCALES, Locale
from generator.view.terms import page_terms
from tests.view.real import here, real, seen


def term_of(address: str, word: str) -> str | None:
    """The entry that a word stands for on a page of the real site."""
    (page,) = (p for p in seen(real()) if (p.head.locale, p.head.address) == ("id", address))
    reading = page.head.terms.readings.get(word) if page.head.terms else None
    return reading.term_id if reading else None


@pytest.mark.parametrize(
    ("address", "bps"),
    [
        ("/program/bimbingan-wktk-banten/", "bps-banten"),
        ("/program/pembinaan-lks-banten/", None),
        # Only the program of the balai names these.
        ("/instansi/bps-banten/", "bps-banten"),
        ("/sumber/radarbanten-wktk/", "bps-banten"),
        # Other programs are shown here too, and records that no program names.
        ("/instansi/dinsos-banten/", None),
        ("/wilayah/36/", None),
        ("/instansi/dinsos-jatim/", None),
    ],
)
def test_bps_is_the_balai_only_where_the_page_is_about_its_program(
    address: str, bps: str | None
) -> None:
    assert term_of(address, "BPS") == bps
    assert term_of(address, "badan pusat statistik") == "bps-statistik"


def test_pages_of_no_record_explain_nothing() -> None:
    """Lists and the way to help stay calm; the glossary explains itself."""
    without = {page.head.address for page in seen(real()) if page.head.terms is None}
    assert {"/", "/bantuan/", "/glosarium/", "/program/", "/cari/", "/klaim/"} <= without
    sections = tuple(f"/{word}/" for word in urls.SECTIONS.values())
    assert not [each for each in without if each.startswith(sections) and each.count("/") > 2]


@pytest.mark.parametrize("locale", LOCALES)
def test_an_explanation_is_in_the_page_s_language_and_leads_to_the_glossary(
    locale: Locale,
) -> None:
    terms = page_terms(here(real(), "/program/x/", locale), ())
    said = terms.explanation("ppks")
    assert said.term.text == "PPKS"
    assert said.expansion is not None
    wanted = {
        "id": "Pemerlu Pelayanan Kesejahteraan Sosial",
        "en": "People in need of social welfare services",
    }
    assert said.expansion.text == wanted[locale]
    assert said.more == "../../glosarium/#ppks"
