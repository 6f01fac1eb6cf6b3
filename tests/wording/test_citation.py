"""The citation of one figure: publisher, value, revision, date, and its address for ever."""

import pytest

from generator.text import Locale
from generator.wording.citation import citation
from tests.model.invented import SMALLEST, invented

SITE_URL = "https://terang.example/dasar/"
REVISION = '{type: update, value: 1, replaced: "2026-03-01", reason: {id: x.}}'


def cited(figure: str, locale: Locale = "id", site_url: str = SITE_URL) -> str:
    text = f"{SMALLEST}targets: [{{key: klien, name: {{id: Klien}}, amount: {figure}}}]\n"
    registry, findings = invented(text)
    assert findings == []
    placed = registry.figures["contoh/targets/klien/amount"]
    return citation(registry, placed, site_url, locale)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (
            "id",
            "Redaksi Terang. “Program Contoh: 30 orang – jumlah sasaran; tahun tidak disebut, "
            "menurut Harian Rekaan; jenis sumber: berita.” Angka: Klien; masa: tidak disebut; "
            "tanggal data: tidak disebut. Terang, revisi 1, terbit 1 Juni 2026. "
            "https://terang.example/dasar/program/contoh/#angka-targets-klien-amount-r1",
        ),
        (
            "en",
            "The Terang editors. “Program Contoh: 30 people – target; year not stated, "
            "according to Harian Rekaan; kind of source: news report.” Figure: Klien; "
            "period: not stated; date of data: not stated. Terang, "
            "revision 1, published 1 June 2026. "
            "https://terang.example/dasar/program/contoh/#angka-targets-klien-amount-r1",
        ),
    ],
)
def test_the_whole_citation(locale: Locale, said: str) -> None:
    figure = '{value: 30, unit: orang, source: berita-contoh, published: "2026-06-01"}'
    assert cited(figure, locale) == said


@pytest.mark.parametrize("site_url", [SITE_URL, SITE_URL.rstrip("/")])
def test_the_address_has_one_slash(site_url: str) -> None:
    text = cited("{value: 30, unit: orang}", site_url=site_url)
    assert "https://terang.example/dasar/program/contoh/#" in text


def test_it_names_the_revision_that_it_cites() -> None:
    text = cited(f"{{value: 30, unit: orang, revisions: [{REVISION}, {REVISION}]}}")
    assert "revisi 3" in text
    assert text.endswith("-r3")


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ('as_of: "2025-12"', "tanggal data: keadaan per Desember 2025."),
        ('stated_on: "2026"', "tanggal data: disebut pada 2026."),
        ('as_of: "2025", stated_on: "2026"', "keadaan per 2025; disebut pada 2026."),
    ],
)
def test_the_date_of_the_data(dates: str, said: str) -> None:
    assert said in cited(f"{{value: 30, unit: orang, {dates}}}")


def test_what_was_never_dated_says_so() -> None:
    assert "terbit tanpa tanggal" in cited("{value: 30, unit: orang}")
    assert "published undated" in cited("{value: 30, unit: orang}", "en")


def test_withdrawn_is_said_first() -> None:
    withdrawn = '{value: 30, unit: orang, withdrawn: {date: "2026-07-01", reason: {id: x.}}}'
    assert cited(withdrawn).startswith("[Angka ini ditarik.] ")


def test_no_value_is_cited_as_such() -> None:
    assert "tidak disebut dalam sumber kami" in cited("{value: null}")
