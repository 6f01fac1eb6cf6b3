"""The pages of the open data: every file is offered, every column explained, every word listed."""

import json
import re
from dataclasses import replace

import pytest

from generator import urls
from generator.model.code_lists import CODE_LISTS
from generator.render import render
from generator.tables import SCHEMA_VERSION, TABLES, Table
from generator.tables.measures import measure
from generator.tables.version import CHANGES
from generator.text import LOCALES, Locale
from generator.view import (
    classifications,
    data,
    data_guide,
    dictionary,
    dictionary_table,
    program,
)
from generator.view.data_files import shelves
from generator.view.data_snippets import SNIPPETS
from generator.view.here import Here
from tests.test_architecture import ROOT
from tests.view.files import FILES
from tests.view.real import here, real


def with_files(address: str, locale: Locale = "id") -> Here:
    return replace(here(real(), address, locale), files=FILES)


def offered(page: data.DataPage) -> dict[str, list[str]]:
    return {
        shelf.anchor: [file.name for file in (*shelf.files, *shelf.more)] for shelf in page.shelves
    }


def test_every_file_is_offered_once_and_the_workbook_first() -> None:
    found = offered(data.view(with_files("/data/"), None))
    assert list(found) == ["excel", "csv", "sqlite", "json", "standar"]
    assert found["excel"] == ["terang.xlsx"]
    assert found["csv"][0] == "figures.csv"
    names = [name for each in found.values() for name in each]
    assert sorted(names) == sorted(file.address.removeprefix("/data/") for file in FILES)


def test_the_page_names_the_commit_where_there_is_one() -> None:
    of = replace(with_files("/data/"), commit="0123456789abcdef" * 2)
    assert '(revisi <span class="nomor">0123456789ab</span>)' in render(data.view(of, None)).body
    assert "revisi <span" not in render(data.view(with_files("/data/"), None)).body


def test_every_file_is_told_to_machines_too() -> None:
    script = data.view(with_files("/data/"), None).head.json_ld
    assert script is not None
    (node,) = json.loads(script)["@graph"]
    assert node["@type"] == "Dataset"
    assert len(node["distribution"]) == len(FILES)


def test_a_sort_without_files_is_not_there() -> None:
    only = replace(here(real(), "/data/"), files=FILES[:1])
    assert [shelf.anchor for shelf in shelves(only)] == ["csv"]
    assert shelves(here(real(), "/data/")) == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_says_what_a_file_holds_how_large_it_is_and_its_whole_hash(
    locale: Locale,
) -> None:
    body = render(data.view(with_files("/data/", locale), None)).body
    size = "56,8 MB" if locale == "id" else "56.8 MB"
    assert f'<data class="hitungan" value="56789012">{size}</data>' in body
    for file in FILES:
        assert body.count(f'data-salin="{file.sha256}"') == 1
    up = "" if locale == "id" else "../../data/"
    assert f'href="{up}terang.xlsx"' in body
    assert "SHA256SUMS" in re.sub("<[^>]*>", "", body)


def test_the_present_version_is_told_first_on_the_page_and_in_the_changelog() -> None:
    """CHANGELOG-DATA.md says every sentence that the page says, version by version."""
    assert CHANGES[0].version == SCHEMA_VERSION
    text = " ".join((ROOT / "CHANGELOG-DATA.md").read_text(encoding="utf-8").split())
    for change in CHANGES:
        assert f" ## {change.version} " in text
        for said in change.said:
            assert said.id in text
            assert said.en in text
    body = render(data.view(with_files("/data/"), None)).body
    assert all(said.id in body for change in CHANGES for said in change.said)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_column_has_its_anchor_and_its_words(table: Table, locale: Locale) -> None:
    page = dictionary_table.view(with_files(urls.data_table(table.name), locale), table)
    body = render(page).body
    for column in table.columns:
        assert body.count(f'id="{table.name}-{column.name}"') == 1
        assert column.concept.title.in_(locale) in [field.concept for field in page.fields]
    assert [field.name for field in page.fields] == [column.name for column in table.columns]


def test_what_counts_has_a_measure_and_a_unit() -> None:
    """Every number of the data set, and nothing else."""
    columns = [column for table in TABLES for column in table.columns]
    measured = {column.type for column in columns if measure(column)}
    assert measured == {"number", "integer"}
    assert all(measure(column) for column in columns if column.type in measured)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_classification_that_a_column_names_is_listed(locale: Locale) -> None:
    page = classifications.view(here(real(), classifications.ADDRESS, locale), None)
    ids = set(re.findall(r'id="([^"]+)"', render(page).body))
    named = {
        name
        for table in TABLES
        for column in table.columns
        for name in (column.code_list, column.references)
        if name in CODE_LISTS or name in dictionary_table.VOCABULARIES
    }
    assert named <= ids
    for name, words in CODE_LISTS.items():
        assert {f"{name}-{code}" for code in words.labels} <= ids
    assert {f"units-{unit}" for unit in real().units} <= ids
    assert {f"budget_stages-{stage}" for stage in real().budget_stages} <= ids
    assert {f"figure_kinds-{kind}" for kind in real().figure_kinds} <= ids


def test_the_dictionary_leads_to_every_table() -> None:
    page = dictionary.view(with_files(dictionary.ADDRESS), None)
    assert [row.href for row in page.tables] == [f"{table.name}/" for table in TABLES]


def test_a_program_leads_to_its_own_data_where_it_is_written() -> None:
    address, of = urls.record("program", "bimbingan-wktk-banten"), "bimbingan-wktk-banten"
    for files, there in ((FILES, "data.json"), ((), None)):
        place = replace(here(real(), address), files=files)
        assert program.view(place, real().programs[of]).data == there


def test_lines_are_shown_only_where_their_files_are() -> None:
    every = data_guide.view(with_files(data_guide.ADDRESS), None)
    assert [each.anchor for each in every.examples] == [each.anchor for each in SNIPPETS]
    only = replace(here(real(), data_guide.ADDRESS), files=FILES[:1])
    shown = [each.anchor for each in data_guide.view(only, None).examples]
    assert shown == [each.anchor for each in SNIPPETS if each.needs == ("figures.csv",)]
    assert all("{" + "data}" not in each.code for each in every.examples)
