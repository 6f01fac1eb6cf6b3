"""terang.sqlite and metadata.json in real Datasette: pages, descriptions, facets, search."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.export.dataset.sqlite_views import VIEWS
from generator.export.dataset.write import write
from generator.tables import TABLES
from generator.wording.data_title import DATA_DESCRIPTION, data_title
from tests.export.data_files import golden

CONCEPTS = {table.name: table.concept for table in TABLES}
CONCEPTS |= {view.name: view.concept for view in VIEWS}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("datasette")
    write(place, golden())
    return place


@cache
def served(folder: Path) -> Any:
    """Datasette, started as its documentation has it, the file being immutable."""
    from datasette.app import Datasette  # loaded by those who ask: it takes a second

    metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    return Datasette(immutables=[str(folder / "terang.sqlite")], metadata=metadata)


def answer(folder: Path, address: str) -> tuple[int, str]:
    """What Datasette says."""

    async def asked() -> Any:
        return await served(folder).client.get(address)

    # Away from the loop that a browser's driver may run in this thread.
    with ThreadPoolExecutor(1) as aside:
        found = aside.submit(asyncio.run, asked()).result()
    return found.status_code, found.text


@pytest.mark.parametrize("name", CONCEPTS)
def test_every_table_has_a_page_in_words(folder: Path, name: str) -> None:
    status, text = answer(folder, f"/terang/{name}")
    assert status == 200
    concept = CONCEPTS[name]
    assert concept.title.id in text
    assert concept.definition.id in text.replace("&#39;", "'")
    assert 'dl class="column-descriptions"' in text


def test_home_says_title_and_licence(folder: Path) -> None:
    status, text = answer(folder, "/terang")
    assert status == 200
    assert "CC BY 4.0" in text
    assert "https://creativecommons.org/licenses/by/4.0/" in text
    status, text = answer(folder, "/")
    assert status == 200
    assert data_title("Contoh").id in text
    assert DATA_DESCRIPTION.id in text


@pytest.mark.parametrize(
    ("table", "words", "found"),
    [("figures", "peserta", True), ("programs", "rekaan", True), ("figures", "tiadakata", False)],
)
def test_tables_are_searched(folder: Path, table: str, words: str, found: bool) -> None:
    status, text = answer(folder, f"/terang/{table}.json?_search={words}&_shape=array")
    assert status == 200
    assert bool(json.loads(text)) == found


def test_facets_count_figures_by_kind(folder: Path) -> None:
    status, text = answer(folder, "/terang/figures.json")
    facets = json.loads(text)["facet_results"]
    assert status == 200
    assert {"kind", "unit", "stage", "status", "source_type"} <= set(facets)
    counted = sum(each["count"] for each in facets["status"]["results"])
    assert counted == json.loads(text)["filtered_table_rows_count"]


def test_names_stand_for_ids(folder: Path) -> None:
    """A foreign key shows the label of what it names."""
    _, text = answer(folder, "/terang/budgets.json?_labels=on")
    labels = {row["program"]["label"] for row in json.loads(text)["rows"]}
    assert labels == {"Program Contoh Rekaan"}


def test_every_described_table_and_column_is_there(folder: Path) -> None:
    """A description of nothing would be shown nowhere: nobody would see that it is wrong."""

    metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    described = metadata["databases"]["terang"]["tables"]
    assert set(described) == set(CONCEPTS)
    for name, said in described.items():
        _, text = answer(folder, f"/terang/{name}.json?_size=0")
        columns = set(json.loads(text)["columns"])
        named = {*said["columns"], *said.get("facets", ())}
        named |= {said[key] for key in ("sort_desc", "label_column") if key in said}
        assert named <= columns, name
