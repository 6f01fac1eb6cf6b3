"""Every view of the real data, in both languages: it is said, and nothing is left unsaid."""

import dataclasses

import pytest

from generator import urls
from generator.text import LOCALES, Locale
from generator.view import VIEWS, plan
from generator.view.ladder import ladder
from generator.view.sources import source_line
from tests.model.invented import SMALLEST, invented
from tests.view.real import here, real, seen


def test_no_two_pages_share_an_address() -> None:
    addresses = [subject.address for module in VIEWS for subject in module.subjects(real())]
    assert len(addresses) == len(set(addresses))


def test_every_page_is_made_in_both_languages() -> None:
    made = [(page.head.locale, page.head.address) for page in seen(real())]
    assert len(made) == len(set(made))
    assert {address for locale, address in made if locale == "id"} == {
        address for locale, address in made if locale == "en"
    }


def test_every_page_goes_into_a_frame_that_is_built() -> None:
    assert {page.head.frame for page in seen(real())} == set(plan(real()).frames)


def test_pages_of_one_frame_stand_at_one_depth() -> None:
    depths: dict[str, set[int]] = {}
    for page in seen(real()):
        depths.setdefault(page.head.frame, set()).add(page.head.address.count("/"))
    assert [frame for frame, depth in depths.items() if len(depth) > 1] == []


def test_pages_are_frozen() -> None:
    for page in seen(real()):
        with pytest.raises(dataclasses.FrozenInstanceError):
            page.head = None


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_has_a_title_and_a_description(locale: Locale) -> None:
    heads = [page.head for page in seen(real()) if page.head.locale == locale]
    assert [head.address for head in heads if not (head.title and head.description)] == []


@pytest.mark.parametrize("kind", urls.SECTIONS)
def test_every_section_has_its_list(kind: str) -> None:
    assert urls.section(kind) in {page.head.address for page in seen(real())}


def test_the_panti_program_stands_on_one_rung_of_five() -> None:
    program = "kawasan-terpadu-panti-sosial-banten"
    place = here(real(), urls.record("program", program))
    steps = ladder(place, tuple(f for f in real().figures_of(program) if f.stage))
    assert (steps.known.value, steps.all.value) == (1, 5)
    assert [len(rung.figures) for rung in steps.rungs] == [1, 0, 0, 0, 0]


def test_a_program_without_money_stands_on_no_rung() -> None:
    program = "bimbingan-wktk-banten"
    place = here(real(), urls.record("program", program))
    steps = ladder(place, tuple(f for f in real().figures_of(program) if f.stage))
    assert (steps.known.value, steps.all.value) == (0, 5)


@pytest.mark.parametrize(
    ("amount", "known"),
    [
        ("{value: 5, unit: IDR}", 1),
        ("{value: null, missing: not_reported}", 0),
        ('{value: 5, unit: IDR, withdrawn: {date: "2026-07-01", reason: {id: x.}}}', 0),
    ],
)
def test_what_is_withdrawn_or_missing_is_no_evidence(amount: str, known: int) -> None:
    text = f"{SMALLEST}budgets: [{{key: a, stage: kontrak, amount: {amount}}}]\n"
    registry, findings = invented(text)
    assert findings == []
    steps = ladder(here(registry, "/program/contoh/"), registry.figures_of("contoh"))
    assert steps.known.value == known


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("publisher: Harian Rekaan", "Harian Rekaan"),
        ("type: news", "penerbit tidak disebut"),
        ("withheld: {fields: [publisher], reason: {id: x.}}", "penerbit tidak dimuat"),
    ],
)
def test_who_published_is_named_or_said_to_be_missing(more: str, said: str) -> None:
    kept = "" if more.startswith("type") else "type: news, "
    source = f"{{id: berita-contoh, title: {{id: Berita}}, {kept}{more}}}"
    registry, findings = invented(others={("source", "berita-contoh"): source})
    assert findings == []
    assert source_line(here(registry.public(), "/"), "berita-contoh").publisher == said
