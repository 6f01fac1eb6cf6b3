"""datapackage.json, judged by frictionless against the files, and by the standard's own profile."""

import csv
import json
import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generator.file_hash import file_hash
from generator.model.code_lists import CODE_LISTS
from generator.tables import TABLES
from generator.tables.version import SCHEMA_VERSION
from tests.export.dataset.described import (
    BEYOND_DOUBLE,
    HARD,
    LARGEST,
    SITE_URL,
    SMALL,
    folder,
    read_json,
    registry,
)
from tests.model.invented import TODAY

_PROFILE = Path(__file__).parent / "profiles" / "data-package-2.0.json"
_NAME = "datapackage.json"


def frictionless() -> Any:
    """Loaded by those who ask it: that takes seconds."""
    return import_module("frictionless")


def faults(path: Path) -> list[Any]:
    """What frictionless says of a package and every row of its files."""
    return list(frictionless().validate(str(path / _NAME)).flatten(["name", "type", "note"]))


def against_profile(package: Any) -> list[str]:
    """What the profile of Data Package 2.0 says."""
    from jsonschema import Draft7Validator

    checker = Draft7Validator.FORMAT_CHECKER
    assert {"uri", "date-time"} <= set(checker.checkers)
    profile = Draft7Validator(json.loads(_PROFILE.read_text("utf-8")), format_checker=checker)
    return [f"{each.json_path}: {each.message}" for each in profile.iter_errors(package)]


@pytest.mark.parametrize("name", SMALL)
def test_frictionless_finds_every_file_as_it_is_described(name: str) -> None:
    assert faults(folder(name)) == []
    package = frictionless().Package(str(folder(name) / _NAME))
    assert {each.name for each in package.resources} == {table.name for table in TABLES}


@pytest.mark.parametrize("name", SMALL)
def test_the_profile_of_the_standard_finds_nothing(name: str) -> None:
    assert against_profile(read_json(name, _NAME)) == []


def test_the_profile_would_find_something() -> None:
    package = read_json("golden", _NAME)
    package["resources"][0]["schema"]["fields"][0]["type"] = "tulisan"
    assert against_profile(package)
    assert against_profile({"resources": []})


@pytest.mark.parametrize(
    ("table", "old", "new", "fault"),
    [
        ("programs", ",dinas-contoh,", ",dinas-lain,", "foreign-key"),
        ("agencies", ",dinas-contoh,", ",dinas-lain,", "foreign-key"),  # a table of itself
        ("breakdowns", "contoh,angkatan-1,", "contoh,angkatan-9,", "foreign-key"),  # two columns
        ("programs", ",training,", ",pelatihan,", "constraint-error"),
        ("events", ",2024-02-05,", ",05/02/2024,", "constraint-error"),
        ("regions", "99.02,", "99.01,", "primary-key"),
        ("figures", ",1000000000,", ",1.000.000.000,", "type-error"),
        ("programs", "Program Contoh Rekaan", "", "constraint-error"),
        ("sources", "https://dinas.example/dokumen.pdf", "dokumen.pdf", "constraint-error"),
        ("units", f",{SCHEMA_VERSION}", ",0.1", "constraint-error"),
    ],
)
def test_frictionless_would_find_what_is_wrong(
    tmp_path: Path, table: str, old: str, new: str, fault: str
) -> None:
    name = "hard" if table == "breakdowns" else "golden"
    shutil.copytree(folder(name), tmp_path, dirs_exist_ok=True)
    file = tmp_path / f"{table}.csv"
    text = file.read_bytes().decode()
    assert old in text
    file.write_bytes(text.replace(old, new, 1).encode())
    package = json.loads((tmp_path / _NAME).read_text("utf-8"))
    (resource,) = (each for each in package["resources"] if each["name"] == table)
    resource |= {"bytes": file.stat().st_size, "hash": f"sha256:{file_hash(file)}"}
    (tmp_path / _NAME).write_text(json.dumps(package), "utf-8")
    report = frictionless().Package(str(tmp_path / _NAME)).get_resource(table).validate()
    assert fault in {kind for (kind,) in report.flatten(["type"])}


def test_frictionless_would_find_another_file(tmp_path: Path) -> None:
    shutil.copytree(folder("golden"), tmp_path, dirs_exist_ok=True)
    file = tmp_path / "units.csv"
    file.write_bytes(file.read_bytes().replace(b"rupiah", b"RUPIAH"))
    report = frictionless().Package(str(tmp_path / _NAME)).get_resource("units").validate()
    assert report.flatten(["type"]) == [["hash-count"]]


def test_the_package_says_whose_it_is() -> None:
    package, site = read_json("golden", _NAME), registry("golden").site
    assert (package["version"], package["schema_version"]) == (TODAY, SCHEMA_VERSION)
    assert package["created"] == f"{TODAY}T00:00:00Z"
    assert package["licenses"] == [{"title": site.licence.name, "path": site.licence.url}]
    assert package["homepage"] == f"{SITE_URL}data/"
    assert [each["title"] for each in package["contributors"]] == [site.publisher.id]
    assert [each["title"] for each in package["sources"]] == [
        source.title.id for source in registry("golden").sources.values()
    ]


def test_every_column_and_word_is_named_in_both_languages() -> None:
    for resource in read_json("golden", _NAME)["resources"]:
        for each in (resource, *resource["schema"]["fields"]):
            for key in ("title", "title_en", "description", "description_en"):
                assert each[key], (resource["name"], each["name"], key)
        for field in resource["schema"]["fields"]:
            words = field.get("constraints", {}).get("enum", [])
            if "categories" in field:
                assert [each["value"] for each in field["categories"]] == words
                assert all(each["label"] and each["label_en"] for each in field["categories"])


def test_closed_lists_are_those_of_the_model() -> None:
    (programs,) = (r for r in read_json("real", _NAME)["resources"] if r["name"] == "programs")
    (kind,) = (f for f in programs["schema"]["fields"] if f["name"] == "kind")
    assert kind["constraints"] == {
        "required": True,
        "enum": list(CODE_LISTS["program_kind"].labels),
    }


def test_keys_of_several_columns() -> None:
    resources = {each["name"]: each["schema"] for each in read_json("golden", _NAME)["resources"]}
    assert resources["revisions"]["primaryKey"] == ["figure", "revision"]
    assert {
        "fields": ["program", "cohort"],
        "reference": {"resource": "cohorts", "fields": ["program", "key"]},
    } in resources["breakdowns"]["foreignKeys"]
    assert {"fields": ["parent"], "reference": {"fields": ["id"]}} in resources["agencies"][
        "foreignKeys"
    ]


def test_hard_words_and_large_amounts_come_back() -> None:
    package = frictionless().Package(str(folder("hard") / _NAME))
    assert str(package.title).startswith(f"{HARD}: ")
    (program,) = _rows(package, "programs")
    # CSV keeps each line break; this reader, like Python's, makes one sign of CR and LF.
    assert program["name"].splitlines() == HARD.splitlines()
    with (folder("hard") / "programs.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["name"] == HARD
    values = {row["id"]: row["value"] for row in _rows(package, "figures")}
    assert values["contoh/budgets/pagu/amount"] == BEYOND_DOUBLE
    assert values["contoh/budgets/rencana/amount"] == LARGEST
    assert str(values["contoh/budgets/sen/amount"]) == "12345678901234567.89"
    assert values["contoh/targets/klien/amount"] == 0
    assert values["contoh/budgets/kosong/amount"] is None


def _rows(package: Any, table: str) -> list[Any]:
    return list(package.get_resource(table).read_rows())
