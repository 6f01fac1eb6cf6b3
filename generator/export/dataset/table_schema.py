"""Table Schema (Data Package v2) of a table: what may stand in its cells, and what they refer to.

Titles and descriptions are Indonesian; `title_en`, `description_en` and `label_en` stand beside
them, as properties of our own, which the standard allows.
"""

from collections.abc import Mapping
from typing import Any

from generator.export.dataset.csv_files import VERSION
from generator.export.dataset.foreign_keys import foreign_keys
from generator.model.code_lists import CODE_LISTS
from generator.model.field import Concept
from generator.tables.table import Column, ColumnType, Table
from generator.tables.version import SCHEMA_VERSION

_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"
# A date of ours is as precise as its source, which no date type of the standard can be; an address
# may have letters beyond ASCII, which `format: uri` forbids. Both are text of a stated shape.
_DATE = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_URL = r"https?://\S+"
_TYPES: Mapping[ColumnType, str] = {
    "text": "string",
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
    "date": "string",
    "year": "year",
    "url": "string",
    "list": "array",
}
_PATTERNS: Mapping[ColumnType, str] = {"date": _DATE, "url": _URL}
# Who said it, an official of the program or somebody else: the standard wants a row for every key
# of which one column is filled, and the program always is.
_NOT_ALWAYS = "said_by_official"


def table_schema(table: Table, tables: Mapping[str, Table]) -> dict[str, Any]:
    """The schema of a table's CSV file. `tables`: every table of the package by its name."""
    schema: dict[str, Any] = {
        "$schema": _PROFILE,
        "fields": [*map(_field, table.columns), _version()],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    if keys := [*_foreign_keys(table, tables)]:
        schema["foreignKeys"] = keys
    return schema


def said(concept: Concept) -> dict[str, str]:
    """Title and description in both languages."""
    title, definition = concept
    return {
        "title": title.id,
        "title_en": title.en,
        "description": definition.id,
        "description_en": definition.en,
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.type]}
    field |= said(column.concept)
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if pattern := _PATTERNS.get(column.type):
        constraints["pattern"] = pattern
    if column.code_list and column.type == "text":
        words = CODE_LISTS[column.code_list].labels
        constraints["enum"] = list(words)
        field["categories"] = [
            {"value": word, "label": label.id, "label_en": label.en}
            for word, label in words.items()
        ]
    return field | ({"constraints": constraints} if constraints else {})


def _version() -> dict[str, Any]:
    field = _field(VERSION)
    field["constraints"]["enum"] = [SCHEMA_VERSION]
    return field


def _foreign_keys(table: Table, tables: Mapping[str, Table]) -> list[dict[str, Any]]:
    return [
        _foreign_key(table, [*key.columns], tables[key.table])
        for key in foreign_keys(table)
        if _NOT_ALWAYS not in key.columns
    ]


def _foreign_key(table: Table, columns: list[str], other: Table) -> dict[str, Any]:
    reference: dict[str, Any] = {"fields": list(other.key)}
    if other.name != table.name:  # the standard names no resource where a table names itself
        reference = {"resource": other.name, **reference}
    return {"fields": columns, "reference": reference}
