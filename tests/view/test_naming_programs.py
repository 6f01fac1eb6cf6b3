"""However many programs name a record, its pages stay short, and every program is on one."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bench.invented import write_project
from generator.load import load
from generator.model import build_registry
from generator.model.region import NATION
from generator.model.registry import Registry
from generator.view import law, lists, more_programs, naming_programs, region, source
from generator.view.here import Here
from generator.view.listing.paging import pages_shown
from generator.view.naming_programs import program_ids

LAW = "uu-rekaan-1"


@cache
def registry() -> Registry:
    with TemporaryDirectory() as folder:
        records = load(write_project(Path(folder) / "project", 80)).records
        return build_registry(records)[0]


def here(address: str) -> Here:
    return Here(registry(), "id", address, "2026-11-21", "https://terang.example/")


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(naming_programs, "TEASERS_A_PAGE", 3)
    monkeypatch.setattr(source, "_FIGURES", 2)


def test_every_program_is_on_one_page_of_the_record() -> None:
    first = law.view(here(f"/dasar-hukum/{LAW}/"), registry().laws[LAW]).naming
    further = [
        more_programs.view(here(each.address), each.of).naming
        for each in more_programs.subjects(registry())
        if each.of.kind == "law" and each.of.record_id == LAW
    ]
    assert all(len(page.teasers) <= 3 for page in (first, *further))
    shown = [teaser.link.href for page in (first, *further) for teaser in page.teasers]
    assert len(shown) == len(set(shown)) == len(program_ids(registry(), "law", LAW)) > 6


def test_a_further_page_is_as_deep_as_its_frame() -> None:
    for each in more_programs.subjects(registry()):
        page = more_programs.view(here(each.address), each.of)
        assert page.head.address.strip("/").count("/") == page.head.frame.count("/")
        assert page.first == "../../"


def test_a_province_also_stands_for_its_regencies() -> None:
    code = next(code for kind, code in registry().used_by if kind == "region" and "." in code)
    own = program_ids(registry(), "region", code)
    assert own
    assert set(own) <= set(program_ids(registry(), "region", code[:2]))
    assert region.view(here("/wilayah/x/"), registry().regions[code[:2]]).related


def test_long_records_lead_to_the_list_that_can_be_filtered() -> None:
    group = max(
        registry().target_groups,
        key=lambda each: len(program_ids(registry(), "target_group", each)),
    )
    part = naming_programs.naming(here("/sasaran/x/"), "target_group", group, law.TITLE)
    assert part.filtered is not None
    assert part.filtered.href == f"../../program/#sasaran={group}"


def test_the_filtered_list_holds_the_very_programs_that_the_page_counts() -> None:
    subject = next(each for each in lists.subjects(registry()) if each.address == "/program/")
    page = lists.view(here("/program/"), subject.of)
    assert page.head.rows
    for kind, facet in naming_programs._FILTERS.items():
        place = [head.key for head in page.table.also].index(facet)
        for record_id in registry().entities[kind]:
            expected = set(program_ids(registry(), kind, record_id))
            found = {
                row.stem
                for row in page.head.rows.rows
                for key in row.also[place].split(" ")
                if key == record_id or key.startswith(record_id + ".")
            }
            if record_id != NATION.code:
                assert found == expected, (kind, record_id)


def test_no_list_is_promised_that_cannot_be_narrowed() -> None:
    rested = max(registry().sources, key=lambda each: len(program_ids(registry(), "source", each)))
    part = naming_programs.naming(here("/sumber/x/"), "source", rested, law.TITLE)
    assert part.paging and part.filtered is None


def test_a_further_page_stands_below_its_record_and_its_list() -> None:
    for each in more_programs.subjects(registry()):
        page = more_programs.view(here(each.address), each.of)
        _, section, record = page.head.crumbs
        assert (section.href, record.href) == ("../../../", "../../")
        assert record.text == page.name


def test_a_source_shows_few_figures_and_counts_the_rest() -> None:
    rested = max(registry().figures_by_source.items(), key=lambda each: len(each[1]))
    page = source.view(here(f"/sumber/{rested[0]}/"), registry().sources[rested[0]])
    assert len(page.figures) == 2
    assert page.more_figures is not None
    assert page.more_figures.value == len(rested[1]) - 2


@pytest.mark.parametrize("last", [1, 2, 7, 200, 3000])
def test_from_any_page_a_few_steps_lead_to_every_other(last: int) -> None:
    reached, steps = {1}, 0
    while len(reached) < last:
        reached |= {there for each in reached for there in pages_shown(each, last)}
        steps += 1
    assert steps <= 15
    assert max(len(pages_shown(each, last)) for each in (1, last, last // 2 + 1)) <= 13
