"""Every figure says one value: in CSV, JSON, SQLite, XLSX, its program's file and every page."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from tests.export.data_files import BY_NAME, READERS

FIGURES = BY_NAME["figures"]
REVISIONS = BY_NAME["revisions"]
Values = dict[tuple[str, int | None], str]
"""(figure, revision or None for the current one) → its exact value, empty where it has none."""


@pytest.fixture(params=["site", "golden"])
def built(request: pytest.FixtureRequest) -> Path:
    folder = request.getfixturevalue(request.param)
    assert isinstance(folder, Path)
    return folder


def test_all_formats_and_every_page_agree(built: Path) -> None:
    said = {reader.name: dict(_from_tables(reader.name, built)) for reader in READERS}
    said["data.json"] = dict(_from_programs(built))
    first = said["csv"]
    assert first
    for name, values in said.items():
        assert values == first, name
    printed = list(_from_pages(built))
    assert {key for _, key, _ in printed} == set(first)
    assert [each for each in printed if each[2] != first[each[1]]] == []


def _from_tables(name: str, built: Path) -> Iterator[tuple[tuple[str, int | None], str]]:
    (reader,) = (each for each in READERS if each.name == name)
    value = FIGURES.place("value")
    for row in reader.read(built / "data", FIGURES):
        yield (str(row[0]), None), str(row[value] or "")
    value = REVISIONS.place("value")
    for row in reader.read(built / "data", REVISIONS):
        yield (str(row[0]), int(str(row[1]))), str(row[value] or "")


def _from_programs(built: Path) -> Iterator[tuple[tuple[str, int | None], str]]:
    for file in sorted((built / "program").glob("*/data.json")):
        said = json.loads(file.read_text(encoding="utf-8"))
        for each in said["figures"]:
            yield (each["id"], None), "" if each["value"] is None else str(each["value"])
        for each in said["revisions"]:
            key = (each["figure"], each["revision"])
            yield key, "" if each["value"] is None else str(each["value"])


def _from_pages(built: Path) -> Iterator[tuple[str, tuple[str, int | None], str]]:
    """(page, figure, value) of each figure printed, in both languages."""
    for file in sorted(built.rglob("*.html")):
        tree = html.fromstring(file.read_bytes())
        for data in tree.iterfind(".//data[@data-angka]"):
            revision = data.get("data-revisi")
            key = (str(data.get("data-angka")), int(revision) if revision else None)
            yield file.relative_to(built).as_posix(), key, str(data.get("value"))
