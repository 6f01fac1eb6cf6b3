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
from generator.model.program import Program
from generator.model.references import named
from generator.model.registry import Registry
from generator.text import LOCALES
from generator.wording.citation import citation

FILE = "data.json"
_CITATIONS = [column.name for column in CITATIONS]
_OBJECTS = {name: as_objects(table) for name, table in BY_NAME.items()}


def of_program(subject: Subject, program: Program) -> Iterator[Artifact]:
    """One file, below the program's address."""
    registry, site = subject.registry, subject.site_url
    sources = {each: registry.sources[each] for each in named(program, "source")}
    alone = {**registry.entities, "program": {program.id: program}, "source": sources}
    one = replace(registry, entities=alone)
    (record,) = _rows("programs", one, site)
    said = {**said_first(subject), "program": record}
    for table in LISTS:
        said[table.name] = _rows(table.name, one, site)
    for figure in said["figures"]:
        placed = one.figures[figure["id"]]
        texts = (citation(registry, placed, site, locale) for locale in LOCALES)
        figure.update(zip(_CITATIONS, texts, strict=True))
    said["sources"] = _rows("sources", one, site)
    yield Artifact(urls.record("program", program.id).lstrip("/") + FILE, encode(said) + b"\n")


def _rows(name: str, registry: Registry, site_url: str) -> list[dict[str, Any]]:
    return list(_OBJECTS[name](list(BY_NAME[name].rows(registry, site_url))))
