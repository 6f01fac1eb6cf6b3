"""What a figure's card says: why there is no value, what it was before, that it was withdrawn."""

import re

import pytest

from generator.text import Locale
from tests.model.invented import SMALLEST, invented
from tests.view.real import body

REVISED = """\
{value: 30, unit: orang, source: berita-contoh, published: "2026-06-01", revisions: [
  {type: correction, value: 40, unit: orang, published: "2026-01-01", replaced: "2026-03-01",
   reason: {id: Salah ketik.}},
  {type: update, value: 35, unit: orang, published: "2026-03-01", replaced: "2026-06-01",
   reason: {id: Data baru.}}]}
"""
WITHDRAWN = """\
{value: 30, unit: orang, source: berita-contoh,
 withdrawn: {date: "2026-07-01", reason: {id: Sumber dicabut.}}}
"""
ANCHOR = "angka-targets-klien-amount"


def shown(figure: str, address: str = "/program/contoh/", locale: Locale = "id") -> str:
    """A page of a program with this one target, which is also its headline."""
    target = f"targets:\n  - key: klien\n    name: {{id: Klien}}\n    amount: {figure}\n"
    registry, findings = invented(SMALLEST + target + "headline: [targets/klien/amount]\n")
    assert findings == []
    return body(registry.public(), address, locale)


REASONS = {
    "not_stated": "tidak disebut dalam sumber kami",
    "not_found": "dicari, tidak ditemukan",
    "not_reported": "belum dilaporkan",
    "not_applicable": "tidak berlaku",
    "suppressed": "tidak ditampilkan demi melindungi orang",
    "erased": "dihapus",
}


@pytest.mark.parametrize("reason", REASONS)
def test_no_value_is_said_in_words_and_never_as_zero(reason: str) -> None:
    html = shown(f"{{value: null, missing: {reason}, unit: orang}}")
    [(value, text)] = re.findall(rf'id="{ANCHOR}" value="([^"]*)"[^>]*>([^<]*)</data>', html)
    assert (value, text) == ("", REASONS[reason])


def test_zero_is_a_value() -> None:
    html = shown("{value: 0, unit: orang, source: berita-contoh}")
    assert re.search(rf'id="{ANCHOR}" value="0"[^>]*>0 orang</data>', html)


def test_where_a_value_was_looked_for_in_vain() -> None:
    html = shown(
        "{value: null, missing: not_found, searched: [{where: Arsip Contoh, date: '2026-05-01'}]}"
    )
    assert "Arsip Contoh" in html
    assert "1 Mei 2026" in html


def test_every_revision_keeps_its_anchor_and_its_value() -> None:
    html = shown(REVISED)
    for number, value in ((1, "40"), (2, "35")):
        past = html.partition(f'id="{ANCHOR}-r{number}"')[2].partition("</li>")[0]
        assert f'data-revisi="{number}" value="{value}"' in past
        assert "digantikan pada" in past
        assert f'href="#{ANCHOR}"' in past
        assert (f'href="#{ANCHOR}-r2"' in past) == (number == 1)
    assert f'id="{ANCHOR}-r3"' in html


def test_the_present_value_has_a_revision_anchor_from_the_first_day() -> None:
    html = shown("{value: 30, unit: orang, source: berita-contoh}")
    assert f'id="{ANCHOR}-r1"' in html
    assert f'id="{ANCHOR}"' in html
    assert "belum ada koreksi" in html


def test_corrections_are_listed_newest_first() -> None:
    html = shown(REVISED, "/koreksi/")
    assert html.index("Data baru.") < html.index("Salah ketik.")


def test_withdrawn_is_said_before_the_value() -> None:
    html = shown(WITHDRAWN)
    card = html.partition(f'aria-labelledby="{ANCHOR}-nama ')[2]
    assert card.index("Angka ini ditarik") < card.index("Sumber dicabut.") < card.index("30 orang")


@pytest.mark.parametrize("address", ["/program/contoh/", "/instansi/dinas-contoh/"])
def test_withdrawn_is_marked_wherever_the_value_is_printed(address: str) -> None:
    html = shown(WITHDRAWN, address)
    before, found, _ = html.partition("30 orang")
    assert found
    assert "itarik" in before[-700:]


def test_withdrawn_is_a_change_too() -> None:
    assert "Sumber dicabut." in shown(WITHDRAWN, "/koreksi/")


def test_withdrawn_is_no_headline_of_the_site() -> None:
    assert 'class="kartu-nilai"' not in shown(WITHDRAWN, "/")
    stands = WITHDRAWN.partition(",\n withdrawn")[0] + "}"
    assert 'class="kartu-nilai"' in shown(stands, "/")


@pytest.mark.parametrize(
    ("precision", "locale", "text"),
    [
        ("approximate", "id", "sekitar 30 orang"),
        ("at_least", "id", "paling sedikit 30 orang"),
        ("at_least", "en", "at least 30 people"),
    ],
)
@pytest.mark.parametrize("address", ["/program/contoh/", "/program/", "/instansi/dinas-contoh/"])
def test_precision_goes_wherever_the_value_goes(
    precision: str, locale: Locale, text: str, address: str
) -> None:
    figure = f"{{value: 30, unit: orang, precision: {precision}, source: berita-contoh}}"
    assert text in shown(figure, address, locale)
