"""oc4ids.json, judged by the schemas and closed lists of OC4IDS 0.9.5, and held to the data."""

import csv
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from tests.export.dataset.described import (
    BEYOND_DOUBLE,
    HARD,
    LARGEST,
    SHARED,
    SITE_URL,
    folder,
    read_json,
    registry,
)

SCHEMAS = SHARED / "oc4ids"
_NAME = "oc4ids.json"
WITH_PROJECTS = ("real", "hard")


def against_schemas(package: Any) -> list[str]:
    """What the schemas and their closed lists find; a list is closed where the schema says so."""
    if not SCHEMAS.is_dir():
        pytest.skip(f"no OC4IDS schemas at {SCHEMAS}")
    from jsonschema import Draft4Validator

    checker = Draft4Validator.FORMAT_CHECKER
    assert {"uri", "date-time"} <= set(checker.checkers)
    whole = _schema("project-package-schema.json")
    schemas = (whole, _schema("project-schema.json"))
    resources = [(each["id"], Resource.from_contents(each, DRAFT4)) for each in schemas]
    known: Registry[Any] = Registry().with_resources(resources)
    validator = Draft4Validator(whole, registry=known, format_checker=checker)
    faults = [f"{each.json_path}: {each.message}" for each in validator.iter_errors(package)]
    project = _schema("project-schema.json")
    for each in package["projects"]:
        faults += _outside_lists(each, project, project)
    return faults


@cache
def _schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text("utf-8"))


def _outside_lists(value: Any, schema: Any, root: Any) -> Iterator[str]:
    """Values that a closed list does not hold, all the way down; names that no schema has."""
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    if "codelist" in schema and schema.get("openCodelist") is False:
        for each in value if isinstance(value, list) else [value]:
            if each not in _codes(schema["codelist"]):
                yield f"{each} is not in {schema['codelist']}"
    if isinstance(value, list):
        for each in value:
            yield from _outside_lists(each, schema.get("items", {}), root)
    elif isinstance(value, dict):
        for name, each in value.items():
            if name not in schema.get("properties", {}):
                yield f"{name} is no field of the standard"
            else:
                yield from _outside_lists(each, schema["properties"][name], root)


@cache
def _codes(name: str) -> frozenset[str]:
    with (SCHEMAS / "codelists" / name).open(encoding="utf-8", newline="") as file:
        return frozenset(row["Code"] for row in csv.DictReader(file))


@pytest.mark.parametrize("name", WITH_PROJECTS)
def test_the_schemas_find_nothing(name: str) -> None:
    assert against_schemas(read_json(name, _NAME)) == []


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("status", "planned", "projectStatus.csv"),
        ("id", None, "'id' is a required property"),
        ("budget", {"amount": {"amount": "37", "currency": "IDR"}}, "is not of type 'number'"),
        ("budget", {"amount": {"amount": 37, "currency": "RP"}}, "currency.csv"),
        ("period", {"startDate": "2023"}, "is not a 'date-time'"),
        ("anggaran", 37, "no field of the standard"),
        ("documents", [{"id": "a", "url": "situs kami"}], "is not a 'uri'"),
    ],
)
def test_the_schemas_would_find_what_is_wrong(field: str, value: Any, fault: str) -> None:
    package = read_json("real", _NAME)
    package["projects"][0][field] = value
    if value is None:
        del package["projects"][0][field]
    assert any(fault in each for each in against_schemas(package))


@pytest.mark.parametrize("name", WITH_PROJECTS)
def test_the_package_holds_every_infrastructure_program(name: str) -> None:
    package, records = read_json(name, _NAME), registry(name)
    programs = [each for each in records.programs.values() if each.kind == "infrastructure"]
    assert [each["title"] for each in package["projects"]] == [each.name.id for each in programs]
    assert len({each["id"] for each in package["projects"]}) == len(programs) > 0
    assert package["version"] == "0.9"
    assert package["publisher"]["name"] == records.site.publisher.id
    assert package["license"] == records.site.licence.url
    for project, program in zip(package["projects"], programs, strict=True):
        # A permanent address: no prefix of a register that this site does not stand in.
        assert project["id"] == f"{SITE_URL}program/{program.id}/"
        assert "ocid" not in json.dumps(project)
        assert project["publicAuthority"]["id"] == program.agency
        assert set(project).isdisjoint({"type", "sector", "period"})


def test_no_project_no_file() -> None:
    assert all(each.kind != "infrastructure" for each in registry("golden").programs.values())
    assert not (folder("golden") / _NAME).exists()


def test_a_plan_is_a_plan_and_nothing_else() -> None:
    (project,) = read_json("real", _NAME)["projects"]
    assert "status" not in project  # a plan need not be one of its owner's budget
    ((group,),) = [project["budget"]["budgetBreakdowns"]]
    assert group["id"] == "rencana_jangka_menengah"
    (entry,) = group["budgetBreakdown"]
    assert entry["amount"] == {"amount": 37_000_000_000, "currency": "IDR"}
    assert "tahun anggaran tidak disebut" in entry["description"]
    assert "period" not in entry  # the document's years are not the money's
    assert "amount" not in project["budget"]
    for spent in ("contractingProcesses", "metrics", "transactions", "costMeasurements"):
        assert spent not in project


def test_every_amount_stands_at_its_stage() -> None:
    (project,) = read_json("hard", _NAME)["projects"]
    groups = {
        group["id"]: {each["id"]: each.get("amount") for each in group["budgetBreakdown"]}
        for group in project["budget"]["budgetBreakdowns"]
    }
    assert groups == {
        "rencana_jangka_menengah": {"contoh/budgets/rencana/amount": _rupiah(LARGEST)},
        # Not exact as a JSON number: said in words alone.
        "pagu_murni": {
            "contoh/budgets/sen/amount": None,
            "contoh/budgets/pagu/amount": _rupiah(BEYOND_DOUBLE),
        },
    }
    text = json.dumps(project, ensure_ascii=False)
    assert "Rp12.345.678.901.234.567,89" in text
    (contract,) = project["contractingProcesses"]
    assert "contractValue" not in contract["summary"]  # at least so much is no exact value
    assert contract["summary"]["description"].startswith("paling sedikit Rp12.000.000.000")
    metrics = {each["id"]: each["observations"][0] for each in project["metrics"]}
    assert metrics["contoh/budgets/realisasi/amount"]["value"] == _rupiah(35_000_000_000)
    assert metrics["contoh/cohorts/angkatan-1/participants"]["measure"] == 30
    assert metrics["contoh/assistance/beras/amount"]["measure"] == "2.5"
    forecasts = {each["id"]: each["observations"][0] for each in project["forecasts"]}
    assert forecasts["contoh/targets/klien/amount"]["measure"] == 0
    # Without a value, or withdrawn: nowhere.
    assert "budgets/kosong" not in text
    assert "budgets/ditarik" not in text


def test_a_period_is_only_as_precise_as_it_is_stated() -> None:
    (project,) = read_json("hard", _NAME)["projects"]
    entry = project["budget"]["budgetBreakdowns"][0]["budgetBreakdown"][0]
    assert entry["period"] == {"startDate": "2023-01-01T00:00:00Z"}


def test_hard_words_come_back() -> None:
    package = read_json("hard", _NAME)
    assert package["publisher"]["name"] == HARD
    assert package["projects"][0]["title"] == HARD


def _rupiah(amount: int) -> dict[str, Any]:
    return {"amount": amount, "currency": "IDR"}
