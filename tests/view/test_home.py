"""Home: bounded whatever the number of programs; counts that can be made again."""

import pytest

from generator.model.registry import Registry
from generator.quality.expected import EXPECTED
from generator.quality.sourcing import only_advertorial
from generator.text import LOCALES, Locale
from generator.view import home
from generator.view.completeness import Survey
from tests.model.invented import OTHERS, SMALLEST, invented
from tests.view.real import body, here, real


def page(registry: Registry, locale: Locale = "id") -> home.HomePage:
    return home.view(here(registry, "/", locale), Survey(registry))


def many(count: int) -> Registry:
    """So many programs, each with one amount that was corrected once, on its own day."""
    day = "2025-{:02}-{:02}".format
    others = {
        ("program", f"contoh-{n:04}"): SMALLEST.replace("id: contoh\n", f"id: contoh-{n:04}\n")
        + "budgets:\n- key: a\n  stage: usulan\n  amount:\n"
        f"    {{value: {n + 2}, unit: IDR, source: berita-contoh, published: 2026-01-01,\n"
        f"    revisions: [{{type: correction, value: {n + 1}, unit: IDR, source: berita-contoh,\n"
        f"    published: {day(n // 28 % 12 + 1, n % 28 + 1)}, replaced: 2026-01-01,\n"
        "    reason: {id: Salah salin.}}]}\n"
        for n in range(count)
    }
    registry, findings = invented(others={**OTHERS, **others})
    assert findings == []
    return registry.public()


def test_its_lists_are_bounded() -> None:
    crowded = page(many(300))
    assert len(crowded.newest) == home.MOST_NEW
    assert len(crowded.changes) == home.MOST_CHANGES
    assert len(crowded.headlines) <= home.MOST_HEADLINES
    assert len(body(many(300), "/")) < 1.3 * len(body(many(10), "/"))


def test_the_newest_come_first() -> None:
    days = [each.published.iso or "" for each in page(many(300)).newest if each.published]
    assert days == sorted(days, reverse=True)
    assert days[0] > "2025-10"


def test_a_correction_shows_both_values_and_its_reason() -> None:
    html = body(many(10), "/")
    start = html.index("Koreksi terakhir")
    assert 'data-revisi="1"' in html[start:]
    assert "Salah salin." in html[start:]
    assert "Belum ada koreksi" not in html


@pytest.mark.parametrize("locale", LOCALES)
def test_the_counts_are_those_of_the_records(locale: Locale) -> None:
    counted = page(real(), locale).completeness
    figures = [each for each in real().figures.values() if each.figure.value is not None]
    assert counted.programs.value == len(real().programs)
    assert counted.figures.value == len(figures)
    assert counted.advertorial.value == sum(only_advertorial(real(), each) for each in figures)
    assert counted.checked.value == 0
    assert counted.expected.value == len(EXPECTED)
    assert 0 < counted.least.value <= counted.most.value < counted.expected.value


def test_no_share_is_stated() -> None:
    for locale in LOCALES:
        html = body(real(), "/", locale)
        assert "%" not in html and "persen" not in html and "percent" not in html


@pytest.mark.parametrize("locale", LOCALES)
def test_each_way_in_is_offered_once(locale: Locale) -> None:
    html = body(real(), "/", locale)
    for address in ("bantuan/", "membaca-angka/", "ikut-menyunting/"):
        assert html.count(f'href="{address}"') == 1


def test_headline_figures_say_kind_region_and_source() -> None:
    for each in page(real()).headlines:
        assert each.card.badges and each.card.source and each.region.text


def test_help_is_the_first_way_in() -> None:
    assert page(real()).doors[0].href == "bantuan/"


def test_an_empty_site_has_a_home_too() -> None:
    registry, _ = invented()
    bare = registry.public()
    empty = type(bare)({**bare.entities, "program": {}}, bare.records)
    assert "Belum ada koreksi." in body(empty, "/")
