"""The form's settings follow from the model: every field, its words, and what it takes."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import form
from generator.cli import main
from generator.finding import CannotRun
from generator.form.collections import collections, options
from generator.form.fields import fields
from generator.load.layout import HOMES, home
from generator.model.entities import ENTITIES
from generator.model.program import Program
from tests.model.invented import invented

MADE = {each["name"]: each for each in collections(invented()[0])}
LOCAL = form.Local("http://127.0.0.1:1", "main", branches=True)


def below(field: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    for name in names:
        field = next(each for each in field["fields"] if each["name"] == name)
    return field


def every(found: list[Any]) -> Iterator[Mapping[str, Any]]:
    for field in found:
        yield field
        yield from every(field.get("fields", []))


def test_every_file_that_is_one_record_has_a_collection() -> None:
    folders = {each["name"]: each["folder"] for each in MADE.values() if "folder" in each}
    assert folders == {
        each.kind: f"data/{each.path[:-1]}"
        for each in HOMES
        if each.shape == "one" and each.path.endswith("/")
    }
    assert MADE["site-file"]["files"][0]["file"] == "data/site.yml"


@pytest.mark.parametrize("kind", [each.kind for each in HOMES if each.shape == "one"])
def test_every_field_of_the_model_is_there_in_its_order(kind: str) -> None:
    names = [info.alias or name for name, info in ENTITIES[kind].model_fields.items()]
    assert [each["name"] for each in fields(ENTITIES[kind])] == names


def test_no_field_is_without_words_or_speaks_of_yaml() -> None:
    for field in every([each for made in MADE.values() for each in made.get("fields", [])]):
        assert field["label"], field
        assert "null" not in field["hint"] and "tanda kutip" not in field["hint"], field["hint"]
        files = r"`|\b(missing|unknown|targets|\w+\.yml|[a-z]+_[a-z_]+)\b"
        assert not re.search(files, field["hint"]), field["hint"]


def test_how_a_thing_is_written_is_said_before_it_is_refused() -> None:
    program = MADE["program"]
    for field in (below(program, "id"), below(program, "cohorts", "participants", "as_of")):
        assert field["pattern"][1] in field["hint"]


def test_programs_come_first_and_the_settings_of_the_site_last() -> None:
    assert next(iter(MADE)) == "program" and list(MADE)[-1] == "site-file"


def test_what_is_required_is_asked_for_only_where_its_part_stands() -> None:
    program = MADE["program"]
    assert below(program, "name", "id")["required"]
    assert below(program, "cohorts", "key")["required"]
    place = below(program, "cohorts", "place", "id")
    assert (place["required"], place["wajib"]) == (False, True)


def test_values_that_must_stay_texts_are_never_numbers() -> None:
    numbers = [each for each in every(MADE["program"]["fields"]) if each["widget"] == "number"]
    assert numbers == []
    value = below(MADE["program"], "cohorts", "participants", "value")
    assert value["widget"] == "string" and value["angka"]
    date = below(MADE["program"], "cohorts", "participants", "as_of")
    assert date["widget"] == "string" and date["pattern"][1].startswith("tanggal")


def test_a_new_part_is_not_filled_with_defaults() -> None:
    assert not [each["name"] for each in every(MADE["program"]["fields"]) if "default" in each]


def test_references_are_looked_up_and_words_chosen() -> None:
    registry = invented()[0]
    assert below(MADE["program"], "agency")["collection"] == "agency"
    assert below(MADE["program"], "sources")["multiple"]
    lists = options(registry, list(MADE.values()))
    assert {each["value"] for each in lists["kind:region"]} == set(registry.regions)
    assert {"value": "training", "label": "Pelatihan"} in lists["list:program_kind"]
    codes = [each["value"] for each in lists["kind:region"]]
    assert all(isinstance(code, str) for code in codes)


def test_a_program_too_deep_for_the_form_is_said() -> None:
    registry = invented()[0]
    key = ("program", next(iter(registry.programs)))
    path = f"data/{home('program').path}a/b/{key[1]}.yml"
    moved = replace(registry.records[key], path=path)
    deep = replace(registry, records={**registry.records, key: moved})
    with pytest.raises(CannotRun):
        collections(deep)


def test_the_branch_is_always_said_and_nobody_else_is_asked() -> None:
    given = {"host": "gitlab", "repo": "kantor/terang", "app_id": "abc"}
    gitlab = form.remote(given)
    assert gitlab.backend["branch"] == "main" and gitlab.reached == ("https://gitlab.com",)
    login = "https://masuk.contoh.go.id"
    github = form.remote({"host": "github", "repo": "kantor/terang", "login": login})
    assert github.backend["base_url"] == login and github.reached == ("https://api.github.com",)
    below = form.remote({**given, "server": "https://kantor.example:8443/gitlab/"})
    assert below.reached == ("https://kantor.example:8443",)
    assert below.backend["api_root"] == "https://kantor.example:8443/gitlab/api/v4"
    assert github.publish_mode == gitlab.publish_mode == "editorial_workflow"


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"host": "gitlab", "repo": "kantor/terang"},
        {"host": "github", "repo": "kantor/terang"},
        {"host": "github", "repo": "terang", "login": "https://masuk.contoh.go.id"},
        {
            "host": "gitlab",
            "repo": "a/b",
            "app_id": "x",
            "server": "https://a.example; script-src *",
        },
        {"host": "gitlab", "repo": "a/b", "app_id": "x", "cabang": "main"},
        {"host": "gitlab", "repo": "a/b", "app_id": "x", "server": "https://a.example\nb"},
        *(
            {"host": "github", "repo": "a/b", "login": f"https://{login}"}
            for login in ("A.example", "a.example/masuk", "a.example:443", "a.example\n", "a b")
        ),
    ],
)
def test_settings_that_could_not_work_stop_the_build(given: dict[str, str]) -> None:
    with pytest.raises(CannotRun):
        form.remote(given)


def test_a_build_without_settings_says_where_they_belong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nsite_url: https://x.example/\n")
    monkeypatch.setattr("sys.argv", ["terang", "--root", str(tmp_path), "build", "--admin"])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2
    assert "extra: formulir" in capsys.readouterr().err


def test_the_files_are_the_same_each_time() -> None:
    registry = invented()[0]
    once, again = ({a.path: a.content for a in form.artifacts(registry, LOCAL)} for _ in range(2))
    assert once == again
    settings = json.loads(once["admin/formulir.json"])
    assert settings["config"]["backend"]["branch"] == "main"
    assert Program.concept.title.id in [each["label"] for each in settings["collections"]]
    assert b"sourceMappingURL" not in once["admin/decap-cms.js"][-200:]
