"""Charts as HTML: a drawing that says what it is, without a digit, beside a table that has them."""

import re
from functools import cache
from typing import Any

import pytest
from lxml import etree, html

from generator.text import LOCALES, Locale
from tests.model.invented import SMALLEST, invented
from tests.view.real import body, real

_STAGES = ("rencana_tahunan", "pagu_murni", "pagu_perubahan", "realisasi_diaudit")
_SVG = re.compile(r"<svg.*?</svg>", re.S)

MONEY = "budgets:\n" + "".join(
    f'  - {{key: tahap-{place}-{year}, stage: {stage}, fiscal_year: "{year}", '
    f"amount: {{value: {year * 1000 + place}, unit: IDR, source: berita-contoh}}}}\n"
    for year in range(2020, 2025)
    for place, stage in enumerate(_STAGES)
)
PEOPLE = """\
cohorts:
  - {key: satu, name: {id: Angkatan tahun 2024}, participants: {value: 30, unit: orang}}
  - {key: dua, name: {id: Angkatan <kedua>}, participants: {value: 20, unit: orang}}
  - {key: tiga, name: {id: Angkatan ketiga}, participants: {value: null, missing: suppressed}}
"""


@cache
def page(locale: Locale = "id") -> str:
    """The page of a program with five years of four stages, and three batches."""
    made, findings = invented(SMALLEST + MONEY + PEOPLE)
    assert findings == []
    return body(made.public(), "/program/contoh/", locale)


def drawings(text: str) -> list[str]:
    return _SVG.findall(text)


def pages(locale: Locale) -> dict[str, str]:
    """Pages with every kind of drawing."""
    addresses = ("/anggaran/", "/wilayah/", "/wilayah/35/", "/wilayah/36-73/")
    return {"contoh": page(locale), **{each: body(real(), each, locale) for each in addresses}}


@pytest.mark.parametrize("locale", LOCALES)
def test_no_digit_is_read_from_a_drawing_but_years(locale: Locale) -> None:
    for address, text in pages(locale).items():
        assert drawings(text), address
        for element in (each for svg in drawings(text) for each in etree.fromstring(svg).iter()):
            if re.search(r"\d", element.text or ""):
                assert (element.tag, element.get("class")) == ("tspan", "nomor")
                assert re.fullmatch(r"\s*\d{4}", element.text or "")
            assert not re.search(r"\d", element.tail or "")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_drawing_is_named_and_described(locale: Locale) -> None:
    for text in pages(locale).values():
        for svg in drawings(text):
            tree: Any = etree.fromstring(svg)
            assert tree.get("role") == ("img" if tree.find(".//a") is None else "group")
            named = [tree.find("title").get("id"), tree.find("desc").get("id")]
            assert tree.get("aria-labelledby").split() == named
        ids = re.findall(r'\sid="([^"]+)"', text)
        assert len(ids) == len(set(ids))


def test_every_pattern_that_is_used_is_there() -> None:
    for svg in drawings(page()):
        used = set(re.findall(r'fill="url\(#([^)]+)\)"', svg))
        assert used == set(re.findall(r'<pattern id="([^"]+)"', svg))


def figure(chart: str) -> Any:
    """The chart as an element tree."""
    tree: Any = html.fromstring(page())
    return tree.xpath(f'//figure[.//*[@id="{chart}-nama"]]')[0]


def test_the_table_has_every_value_of_the_drawing_as_a_figure() -> None:
    numbers = figure("grafik-anggaran").xpath('.//table//a/data[@class="angka"]')
    assert [each.get("value") for each in numbers] == [
        f"{year}00{place}" for year in range(2020, 2025) for place in (0, 1, 2, 3)
    ]
    assert all(each.get("data-angka") and each.getparent().get("href") for each in numbers)


def test_table_rows_and_bars_have_one_order_and_one_name() -> None:
    chart = figure("grafik-peserta")
    names = [each.text_content() for each in chart.xpath(".//svg/text[not(@class)]")]
    rows = [each.text_content().strip() for each in chart.xpath('.//tbody//th[@scope="row"]')]
    assert names == rows == ["Angkatan tahun 2024", "Angkatan <kedua>", "Angkatan ketiga"]


def test_a_suppressed_batch_has_words_and_no_bar() -> None:
    svg = next(each for each in drawings(page()) if "grafik-peserta" in each)
    assert svg.count("<rect class=") - svg.count('class="arti"') == 2
    assert "tidak ditampilkan demi melindungi orang" in svg


@pytest.mark.parametrize(
    ("chart", "most"),
    [("grafik-peserta", 3), ("grafik-realisasi", 3), ("grafik-anggaran", 5.5)],
)
def test_a_drawing_is_light(chart: str, most: float) -> None:
    """In kilobytes; the last has twenty bars, five years of four stages."""
    sizes = [len(svg.encode()) for svg in drawings(page()) if f'"{chart}-judul' in svg]
    assert [size for size in sizes if size > most * 1024] == []
    assert len(sizes) == 1


def test_what_cannot_be_drawn_says_so_where_it_is_expected() -> None:
    assert "Belum ada angka untuk digambar" in body(real(), "/anggaran/")
    assert "No figures to draw yet" in body(real(), "/wilayah/36/", "en")


def test_the_licence_and_the_age_of_the_map_stand_under_it() -> None:
    for address in ("/wilayah/", "/wilayah/36-73/"):
        text = body(real(), address)
        assert 'href="https://creativecommons.org/licenses/by/4.0/"' in text
        assert "sebelum Papua dimekarkan" in text


def test_the_map_stands_on_pages_of_regions_alone() -> None:
    assert 'class="peta"' not in body(real(), "/anggaran/")
    assert 'class="peta"' not in body(real(), "/program/")
    assert 'class="peta"' not in body(real(), "/instansi/dinsos-banten/")


def test_an_english_page_marks_indonesian_names_in_the_drawing() -> None:
    svg = next(each for each in drawings(page("en")) if "grafik-peserta" in each)
    assert 'lang="id">Angkatan ketiga</text>' in svg
