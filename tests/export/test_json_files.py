"""JSON files against their published schemas, by a validator that is not ours."""

import json
import tempfile
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.export import program_data
from generator.export.dataset import json_schema
from generator.export.dataset.json_rows import as_objects
from generator.export.dataset.program_parts import BY_NAME, CITATIONS, LISTS
from generator.export.dataset.write import write
from generator.export.subject import Subject
from generator.model.registry import Registry
from generator.tables.table import Table
from generator.text import LOCALES
from generator.wording.citation import citation
from tests.export.data_files import golden, rows_of, subject, write_rows
from tests.model.invented import invented
from tests.view.many import many_programs
from tests.view.real import real

if TYPE_CHECKING:  # read where it is asked: not every process needs it
    from jsonschema import Draft202012Validator

SUBJECTS: dict[str, Callable[[], Subject]] = {
    "golden": golden,
    "real": lambda: subject(real()),
    "invented": lambda: subject(invented()[0].public()),
}


_CITED = {column.name for column in CITATIONS}


def objects(table: Table, of: Subject) -> Any:
    """A table's rows as they come out of a JSON file."""
    return json.loads(json.dumps(list(as_objects(table)(list(rows_of(table, of))))))


@cache
def validator(name: str) -> "Draft202012Validator":
    from jsonschema import Draft202012Validator, FormatChecker

    made = {each.path: each.content for each in json_schema.artifacts(golden(), ())}
    schema = json.loads(made[f"{name}.schema.json"])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def faults(name: str, content: Any) -> list[str]:
    return [f"{each.json_path}: {each.message}" for each in validator(name).iter_errors(content)]


@cache
def figures(whose: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), SUBJECTS[whose]())
        return json.loads((Path(folder) / "figures.json").read_text(encoding="utf-8"))


def programs(of: Subject) -> dict[str, Any]:
    return {
        file.path: json.loads(file.content)
        for each in of.registry.programs.values()
        for file in program_data.of_program(of, each)
    }


@pytest.mark.parametrize("whose", SUBJECTS)
def test_figures_are_as_their_schema_says(whose: str) -> None:
    assert figures(whose)["figures"]
    assert faults("figures", figures(whose)) == []


@pytest.mark.parametrize("whose", SUBJECTS)
def test_programs_are_as_their_schema_says(whose: str) -> None:
    made = programs(SUBJECTS[whose]())
    assert set(made) == {
        f"program/{each}/data.json" for each in SUBJECTS[whose]().registry.programs
    }
    for path, content in made.items():
        assert faults("program", content) == [], path


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("value", 2**53),
        ("value", 2.5),
        ("value", "2,5"),
        ("value", "37 miliar"),
        ("kind", 7),
        ("missing", "lupa"),
        ("published", "1 Mei 2024"),
        ("permalink", None),
        ("corroborated_by", "satu"),
        ("tambahan", "x"),
    ],
)
def test_the_schema_refuses_what_no_file_may_say(column: str, value: object) -> None:
    wrong = deepcopy(figures("golden"))
    wrong["figures"][0][column] = value
    assert len(faults("figures", wrong)) == 1
    without = deepcopy(figures("golden"))
    without["figures"][0].pop("value")
    assert len(faults("figures", without)) == 1


@pytest.mark.parametrize(
    ("written", "held"),
    [
        (str(2**53 - 1), 2**53 - 1),
        (str(1 - 2**53), 1 - 2**53),
        (str(2**53), str(2**53)),
        (str(10**19 - 1), str(10**19 - 1)),
        ("2.5", "2.5"),
        ("0.1", "0.1"),
        ("0", 0),
    ],
)
def test_no_reader_rounds_a_number(written: str, held: object, tmp_path: Path) -> None:
    table = BY_NAME["figures"]
    row = list(rows_of(table, golden())[0])
    row[table.place("value")] = written
    write_rows(tmp_path, {"figures": [tuple(row)]})
    said = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert said["figures"][0]["value"] == held
    assert faults("figures", said) == []


@pytest.mark.parametrize("whose", SUBJECTS)
def test_a_program_says_what_the_tables_say(whose: str) -> None:
    of = SUBJECTS[whose]()
    made = programs(of)
    for table in LISTS:
        together = [row for each in made.values() for row in each[table.name]]
        without = [{name: row[name] for name in row if name not in _CITED} for row in together]
        assert without == objects(table, of), table.name
    assert [each["program"] for each in made.values()] == objects(BY_NAME["programs"], of)


@pytest.mark.parametrize("whose", SUBJECTS)
def test_every_figure_has_its_citations_and_its_sources(whose: str) -> None:
    of = SUBJECTS[whose]()
    for content in programs(of).values():
        sources = {each["id"]: each["type"] for each in content["sources"]}
        for figure in content["figures"]:
            placed = of.registry.figures[figure["id"]]
            said = [citation(of.registry, placed, of.site_url, locale) for locale in LOCALES]
            assert [figure["citation"], figure["citation_en"]] == said
            assert figure["permalink"].startswith(of.site_url)
            if figure["source"]:
                assert sources[figure["source"]] == figure["source_type"]
            assert set(figure["corroborated_by"]) <= set(sources)


def test_work_grows_with_programs_alone() -> None:
    """Rows asked of the registry with one program, never of all for each."""
    asked = 0

    class Counted(dict[str, Any]):
        def __iter__(self) -> Any:
            nonlocal asked
            asked += 1
            return super().__iter__()

        def values(self) -> Any:
            nonlocal asked
            asked += 1
            return super().values()

        def items(self) -> Any:
            nonlocal asked
            asked += 1
            return super().items()

    def walks(count: int) -> int:
        nonlocal asked
        many = many_programs(count)
        counted = {**many.entities, "program": Counted(many.programs)}
        asked = 0
        of = subject(Registry(counted, many.records))
        for each in many.programs.values():
            assert len(list(program_data.of_program(of, each))) == 1
        return asked

    assert walks(3) == walks(30) == 0
