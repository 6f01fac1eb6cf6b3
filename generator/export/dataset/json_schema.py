"""JSON Schemas of the JSON files, made from the columns of the tables that they hold."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.artifact import Artifact
from generator.data_file import DataFile
from generator.export.dataset import figures_json
from generator.export.dataset.exact import SAFE_IN_JSON
from generator.export.dataset.program_parts import BY_NAME, CITATIONS, LISTS
from generator.export.subject import Subject
from generator.model.code_lists import CODE_LISTS
from generator.model.field import Concept
from generator.tables.table import Column
from generator.tables.version import SCHEMA_VERSION
from generator.text import Said

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SAFE_WRITTEN = "9.007199254740991e15"
_EXACT = Said(
    "Bilangan bulat sampai 2^53 − 1 berupa angka; yang lebih besar, dan desimal, berupa "
    "teks persis seperti tertulis, agar tidak dibulatkan pembaca JSON.",
    "Whole numbers up to 2^53 − 1 are numbers; larger ones, and decimals, are exact text "
    "as written, so that no reader of JSON rounds them.",
)
_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "number": {
        "type": ["integer", "string"],
        "minimum": -SAFE_IN_JSON,
        "maximum": SAFE_IN_JSON,
        "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$",
    },
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
    "year": {"type": "string", "pattern": "^[0-9]{4}$"},
    "url": {"type": "string", "format": "uri"},
    "list": {"type": "array"},
}
_FIGURES = Concept(
    Said("Semua angka", "All figures"),
    Said(
        "Setiap angka, juga yang ditarik, dan setiap nilai yang sudah diganti.",
        "Every figure, withdrawn ones too, and every value that was replaced.",
    ),
)
_PROGRAM = Concept(
    Said("Satu program", "One program"),
    Said(
        "Catatan satu program: bagian-bagiannya, angkanya dengan kutipan siap pakai, sumbernya.",
        "The record of one program: its parts, its figures with ready citations, its sources.",
    ),
)


def artifacts(subject: Subject, files: Sequence[DataFile]) -> Iterator[Artifact]:
    """`figures.schema.json`, and `program.schema.json` for /program/<id>/data.json."""
    held = [BY_NAME[name] for name in figures_json.HELD]
    lists = {table.name: _columns(table.columns, table.concept) for table in held}
    yield _artifact(subject, "figures", _FIGURES, lists, {})
    parts = {table.name: _columns(table.columns, table.concept) for table in LISTS}
    figures, sources = BY_NAME["figures"], BY_NAME["sources"]
    parts["figures"] = _columns((*figures.columns, *CITATIONS), figures.concept)
    parts["sources"] = _columns(sources.columns, sources.concept)
    programs = BY_NAME["programs"]
    one = {"program": _columns(programs.columns, programs.concept)}
    yield _artifact(subject, "program", _PROGRAM, parts, one)


def _artifact(
    subject: Subject,
    name: str,
    concept: Concept,
    lists: dict[str, dict[str, Any]],
    ones: dict[str, dict[str, Any]],
) -> Artifact:
    path = f"{name}.schema.json"
    text = {"type": "string", "minLength": 1}
    properties = {
        "schema_version": {"const": SCHEMA_VERSION},
        "licence": {
            "type": "object",
            "properties": {"name": text, "url": {**text, "format": "uri"}},
            "required": ["name", "url"],
            "additionalProperties": False,
        },
        "site": {**text, "format": "uri"},
        **{each: {"$ref": f"#/$defs/{each}"} for each in ones},
        **{each: {"type": "array", "items": {"$ref": f"#/$defs/{each}"}} for each in lists},
    }
    schema = {
        "$schema": DIALECT,
        "$id": f"{subject.site_url.rstrip('/')}/data/{path}",
        **_said(concept),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": {**ones, **lists},
    }
    return json_artifact(path, schema)


def json_artifact(path: str, content: dict[str, Any]) -> Artifact:
    """A small JSON file that people read too."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    # Sixteen digits in a row look like a person's number to whoever looks for one, the guard first.
    text = text.replace(str(SAFE_IN_JSON), _SAFE_WRITTEN)
    return Artifact(path, (text + "\n").encode("utf-8"))


def _columns(columns: Iterable[Column], concept: Concept) -> dict[str, Any]:
    """An object with exactly these properties; one without value is null."""
    properties = {column.name: _property(column) for column in columns}
    return {
        **_said(concept),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _property(column: Column) -> dict[str, Any]:
    own = dict(_TYPES[column.type])
    words = list(CODE_LISTS[column.code_list].labels) if column.code_list else None
    if column.type == "list":
        own["items"] = {"type": "string", **({"enum": words} if words else {})}
    elif words:
        own["enum"] = words if column.required else [*words, None]
    if not column.required:
        types = own["type"] if isinstance(own["type"], list) else [own["type"]]
        own["type"] = [*types, "null"]
    said = _said(column.concept)
    if column.type == "number":
        said["description"] += f" {_EXACT.id}\n\n{_EXACT.en}"
    return {**said, **own}


def _said(concept: Concept) -> dict[str, Any]:
    """Both languages in the words that tools show."""
    title, definition = concept
    return {
        "title": f"{title.id} ({title.en})",
        "description": f"{definition.id}\n\n{definition.en}",
    }
