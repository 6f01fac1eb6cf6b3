"""One program as JSON: its record, its parts, its figures with their citations, and its sources.

The rows are those of the data set (generator/tables/), asked for of a registry with one program, so
that a program says the same here and there. `program.schema.json` says what each property holds.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator import urls
from generator.artifact import Artifact
from generator.export.dataset.figures_json import said_first
from generator.export.dataset.json_rows import as_objects, encode
from generator.export.dataset.program_parts import BY_NAME, CITATIONS, LISTS
from generator.export.subject import Subject
from generator.model.references import named
from generator.model.registry import Registry
from generator.tables.table import Table
from generator.text import LOCALES
from generator.wording.citation import citation

FILE = "data.json"


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """One file a program, below its address."""
    registry, site = subject.registry, subject.site_url
    head, names = said_first(subject), [column.name for column in CITATIONS]
    sources = {each["id"]: each for each in _rows(BY_NAME["sources"], registry, site)}
    lists = [(table, as_objects(table)) for table in LISTS]
    for program_id, program in registry.programs.items():
        alone = {**registry.entities, "program": {program_id: program}}
        one = replace(registry, entities=alone)
        (record,) = _rows(BY_NAME["programs"], one, site)
        said = {**head, "program": record}
        for table, made in lists:
            said[table.name] = list(made(list(table.rows(one, site))))
        for figure in said["figures"]:
            placed = one.figures[figure["id"]]
            texts = (citation(registry, placed, site, locale) for locale in LOCALES)
            figure.update(zip(names, texts, strict=True))
        said["sources"] = [sources[each] for each in dict.fromkeys(named(program, "source"))]
        path = urls.record("program", program_id).lstrip("/") + FILE
        yield Artifact(path, encode(said) + b"\n")


def _rows(table: Table, registry: Registry, site_url: str) -> Iterator[dict[str, Any]]:
    return as_objects(table)(list(table.rows(registry, site_url)))
