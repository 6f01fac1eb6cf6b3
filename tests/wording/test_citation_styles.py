"""The styles that people read, and the list of all."""

import pytest

from generator.finding import CannotRun
from generator.text import Locale
from generator.wording.citation_styles import STYLES, styled
from generator.wording.one_line import one_line
from tests.model.invented import SMALLEST, invented

SITE_URL = "https://terang.example/"
ANCHOR = "program/contoh/#angka-targets-klien-amount-r1"


def style(name: str, locale: Locale, figure: str) -> str:
    text = f"{SMALLEST}targets: [{{key: klien, name: {{id: Klien}}, amount: {figure}}}]\n"
    registry, findings = invented(text)
    assert findings == []
    return styled(name, registry, registry.figures["contoh/targets/klien/amount"], SITE_URL, locale)


@pytest.mark.parametrize(
    ("locale", "published", "when"),
    [
        ("id", '"2026-06-01"', "2026, 1 Juni"),
        ("en", '"2026-06-01"', "2026, June 1"),
        ("id", '"2026-06"', "2026, Juni"),
        ("id", '"2026"', "2026"),
        ("id", "null", "t.t."),
        ("en", "null", "n.d."),
    ],
)
def test_apa_dates(locale: Locale, published: str, when: str) -> None:
    assert f". ({when}). Program" in style("apa", locale, f"{{value: 30, published: {published}}}")


def test_apa() -> None:
    figure = '{value: 30, unit: orang, as_of: "2025", published: "2026-06-01"}'
    assert style("apa", "id", figure) == (
        "Redaksi Terang. (2026, 1 Juni). Program Contoh: 30 orang – jumlah sasaran; keadaan per "
        "2025 (Revisi 1) [Kumpulan data; angka: Klien; masa: tidak disebut; "
        f"tanggal data: keadaan per 2025]. Terang. {SITE_URL}{ANCHOR}\n"
    )


@pytest.mark.parametrize(
    ("name", "word"), [("teks", "jumlah sasaran"), ("text", "target; year not stated")]
)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_prose_has_its_own_language(name: str, word: str, locale: Locale) -> None:
    assert word in style(name, locale, "{value: 30, unit: orang}")


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_withdrawn_is_said_in_every_style(name: str, locale: Locale) -> None:
    figure = '{value: 30, unit: orang, withdrawn: {date: "2026-07-01", reason: {id: x.}}}'
    own = STYLES[name].locale or locale
    said = "Angka ini ditarik." if own == "id" else "This figure was withdrawn."
    assert said in style(name, locale, figure)


@pytest.mark.parametrize("name", STYLES)
def test_each_style_ends_its_last_line(name: str) -> None:
    assert style(name, "id", "{value: 30, unit: orang}").endswith("\n")


def test_an_unknown_style_is_told_the_known_ones() -> None:
    with pytest.raises(CannotRun) as stop:
        style("mla", "id", "{value: 30}")
    assert stop.value.cure.id == "Pilih: teks, text, apa, bibtex, ris, csl-json."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" a\r\nER  - \tb ", "a ER - b"),
        ("a\u2028b\u0085c\x0bd", "a b c d"),
        ("a\x00b\x07c\ud800d\ufffee", "abcde"),
        ("é ø 漢字 \u200d", "é ø 漢字 \u200d"),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line
