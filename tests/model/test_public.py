"""What leaves for views and exports: nothing withheld, nothing suppressed, nothing erased."""

import pytest

from generator.model.figure import Figure
from generator.model.registry import Registry
from tests.model.invented import FULL, SMALLEST, invented

HELD = """\
{id: berita-contoh, title: {id: Sebuah berita}, publisher: Harian Rekaan, type: news,
 author: Penulis Rekaan, date: "2026-05", url: "https://rahasia.example/a",
 archive_url: "https://rahasia.example/b", withheld: {fields: [%s], reason: {id: Demi orang.}}}
"""
ALL = ("title", "publisher", "author", "date", "url", "archive_url")


def target(figure: str) -> Figure:
    text = f"{SMALLEST}targets: [{{key: a, name: {{id: x}}, amount: {figure}}}]\n"
    registry, findings = invented(text)
    assert findings == []
    return registry.public().figures["contoh/targets/a/amount"].figure


@pytest.mark.parametrize("field", ALL)
def test_what_is_withheld_is_gone(field: str) -> None:
    registry, _ = invented(others={("source", "berita-contoh"): HELD % field})
    source = registry.public().sources["berita-contoh"]
    # The title stays: of a withheld source it is a neutral description.
    hidden = {each for each in ALL if getattr(source, each) is None}
    assert hidden == {field} - {"title"}


def test_a_source_that_withholds_nothing_stays_as_it_is() -> None:
    registry, _ = invented()
    assert registry.public().sources["berita-contoh"] == registry.sources["berita-contoh"]


@pytest.mark.parametrize("reason", ["suppressed", "erased"])
def test_a_hidden_value_takes_its_words_along(reason: str) -> None:
    figure = target(f"{{value: 3, missing: {reason}, quote: tiga, locator: paragraf 2}}")
    assert (figure.value, figure.quote, figure.locator) == (None, None, None)


@pytest.mark.parametrize("reason", ["not_stated", "not_found", "not_reported", "not_applicable"])
def test_other_reasons_hide_nothing(reason: str) -> None:
    assert target(f"{{value: null, missing: {reason}, locator: paragraf 2}}").locator


REVISION = '{type: %s, value: 3, quote: tiga, replaced: "2026-05-01", reason: {id: x.}}'


def test_a_redaction_keeps_its_place_and_loses_its_words() -> None:
    figure = target(f"{{value: 30, revisions: [{REVISION % 'redaction'}]}}")
    [past] = figure.revisions
    assert (past.value, past.quote, past.missing) == (None, None, "erased")
    assert (figure.value, figure.revision) == (30, 2)


def test_what_is_erased_is_erased_in_its_history() -> None:
    figure = target(f"{{value: null, missing: erased, revisions: [{REVISION % 'correction'}]}}")
    assert [each.value for each in figure.revisions] == [None]


def test_a_correction_keeps_what_it_corrected() -> None:
    figure = target(f"{{value: 30, revisions: [{REVISION % 'correction'}]}}")
    assert [each.value for each in figure.revisions] == [3]


def test_public_hides_in_every_list_and_keeps_the_rest() -> None:
    hidden = FULL.replace("value: 30, unit", "value: 30, missing: suppressed, unit")
    registry, _ = invented(hidden)
    before, after = registry.figures, registry.public().figures
    assert list(before) == list(after)
    gone = [each for each in after if after[each].figure.value != before[each].figure.value]
    assert gone == [
        "contoh/cohorts/angkatan-1/participants",
        "contoh/cohorts/angkatan-1/region/timur/amount",
    ]


def test_what_was_known_before_is_as_if_it_were_found_anew() -> None:
    registry, _ = invented(FULL.replace("value: 30, unit", "value: 30, missing: suppressed, unit"))
    public = registry.public()
    anew = Registry(public.entities, public.records)
    assert (public.used_by, public.figures) == (anew.used_by, anew.figures)
    assert public.figures != registry.figures
