"""Coverage by region and the locator map: what our record says of places, and no more."""

import re

import pytest

from generator.model.registry import Registry
from generator.view import lists, region
from generator.view.charts.bars import Undrawn
from generator.view.charts.locator import LocatorMap
from generator.view.charts.provinces import PROVINCES
from tests.model.invented import SMALLEST, invented
from tests.view.real import here, real
from tests.view.test_charts import bars, labels, registry


def regions_page(made: Registry) -> lists.ListPage:
    subject = next(s for s in lists.subjects(made) if s.address == "/wilayah/")
    return lists.view(here(made, "/wilayah/"), subject.of)


def test_coverage_counts_the_programs_that_each_province_s_page_lists() -> None:
    shown = regions_page(real())
    (chart,) = shown.charts
    for row in bars(chart).groups[0].rows:
        link, count = row.cells[0][0], row.cells[1][0]
        code = re.findall(r"\d+", link.href)[0]  # type: ignore[union-attr]
        listed = region.view(here(real(), f"/wilayah/{code}/"), real().regions[code])
        assert count.value == listed.naming.total.value  # type: ignore[union-attr]


def test_parts_of_a_province_are_drawn_from_two() -> None:
    java = region.view(here(real(), "/wilayah/35/"), real().regions["35"])
    assert labels(bars(java.charts[0])) == ["Kabupaten Blitar", "Kabupaten Kediri"]
    banten = region.view(here(real(), "/wilayah/36/"), real().regions["36"])
    assert isinstance(banten.charts[0], Undrawn)


def test_what_names_the_province_alone_has_its_own_row() -> None:
    text = "events:\n" + "".join(
        f'  - {{key: a-{code}, name: {{id: A}}, status: held, region: "35.0{code}", '
        "source: berita-contoh}\n"
        for code in (5, 6)
    )
    other = SMALLEST.replace("contoh", "lain", 1).replace('"98"', '"35"')
    made, findings = invented(SMALLEST + text, {("program", "lain"): other})
    assert findings == []
    java = region.view(here(made, "/wilayah/35/"), made.regions["35"])
    assert labels(bars(java.charts[0]))[-1] == "Tingkat provinsi saja"


def located(code: str) -> LocatorMap:
    shown = region.view(here(real(), f"/wilayah/{code.replace('.', '-')}/"), real().regions[code])
    assert shown.map is not None
    return shown.map


def test_a_regency_marks_its_province_and_says_so() -> None:
    assert located("36.73").marked == located("36").marked == f"M0 0{PROVINCES['36']}"
    assert "provinsinya" in located("36.73").notes[0][0].text  # type: ignore[union-attr]
    assert "Kota Serang" in located("36.73").notes[0][0].text  # type: ignore[union-attr]


@pytest.mark.parametrize(("code", "old"), [("93", "91"), ("94", "91"), ("95", "91"), ("96", "92")])
def test_a_new_province_marks_the_one_it_came_from_and_says_so(code: str, old: str) -> None:
    assert located(code).marked == f"M0 0{PROVINCES[old]}"
    assert "sebelum pemekaran" in located(code).notes[0][0].text  # type: ignore[union-attr]


def test_every_province_of_the_country_is_on_the_map() -> None:
    provinces = [code for code in real().regions if len(code) == 2 and code != "id"]
    assert len(provinces) == 38
    assert all(located(code).marked for code in provinces)


def test_small_provinces_are_ringed_and_large_ones_are_not() -> None:
    assert located("34").ring is not None
    assert located("91").ring is None


def test_the_map_leads_to_the_provinces_with_records() -> None:
    shown = regions_page(real()).map
    assert shown is not None
    assert [(each.name, each.href) for each in shown.links] == [
        ("Provinsi Jawa Timur", "35/"),
        ("Provinsi Banten", "36/"),
    ]


def test_an_outline_of_two_provinces_with_records_leads_to_neither() -> None:
    other = SMALLEST.replace("contoh", "lain", 1).replace('"98"', '"94"')
    first = SMALLEST.replace('"98"', '"91"')
    made, findings = invented(first, {("program", "lain"): other})
    assert findings == []
    shown = regions_page(made).map
    assert shown is not None
    assert shown.links == ()
    assert shown.marked == f"M0 0{PROVINCES['91']}"


def test_a_region_that_is_not_on_the_map_has_none() -> None:
    made = registry("")
    assert region.view(here(made, "/wilayah/98/"), made.regions["98"]).map is None
