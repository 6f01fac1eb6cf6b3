"""JSON Schemas for editors, made from the model: one a kind of file, and the ids there are."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.load.layout import HOMES, Home
from generator.model.entities import ENTITIES
from generator.model.field import Entity
from generator.model.region import Region
from generator.model.registry import Registry
from generator.model.scalars import KINDS_MARK
from generator.model.words import Text

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDS = "ids.schema.json"
# What an id of any kind looks like, a region's code and a unit's short name included: a record may
# be named before its file is there, and whether it is there in the end is for `check` to say.
_ID = {"type": "string", "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]*$"}
_WRONG_ID = "Tulis sebuah id; kode wilayah dalam tanda kutip."


def schemas(registry: Registry) -> dict[str, dict[str, Any]]:
    """Schema file name → schema, for every YAML file of data/; `IDS` holds the records there are.

    Only that file changes with the records: two people who each add one disagree nowhere else.
    """
    made = {file_name(home): _file_schema(home) for home in HOMES if home.shape != "table"}
    named = sorted({kind for schema in made.values() for kind in _with_references(schema)})
    return {**made, IDS: _ids(registry, named)}


def file_name(home: Home) -> str:
    """`budget-stage.schema.json`."""
    return f"{home.kind.replace('_', '-')}.schema.json"


def file_patterns() -> dict[str, str | list[str]]:
    """Schema file name → the files it is for, as editors match them from the project's folder."""
    found: dict[str, list[str]] = {}
    for home in HOMES:
        if home.shape != "table":
            below = "**/*.yml" if home.nested else "*.yml" if home.path.endswith("/") else ""
            found.setdefault(file_name(home), []).append(f"data/{home.path}{below}")
    return {name: files[0] if len(files) == 1 else files for name, files in found.items()}


def _file_schema(home: Home) -> dict[str, Any]:
    entity = ENTITIES[home.kind].model_json_schema(by_alias=True)
    definitions = entity.pop("$defs", {})
    if home.shape == "one":
        return {"$schema": DIALECT, **entity, "$defs": definitions}
    if home.shape == "list":
        return {
            "$schema": DIALECT,
            "type": "array",
            "items": {"$ref": "#/$defs/item"},
            "$defs": {**definitions, "item": entity},
        }
    # The key of an entry is its id: it is not written again inside.
    entity["properties"].pop("id")
    entity["required"] = [name for name in entity["required"] if name != "id"]
    return {
        "$schema": DIALECT,
        "type": "object",
        "additionalProperties": {"$ref": "#/$defs/entry"},
        "$defs": {**definitions, "entry": entity},
    }


def _with_references(part: Any) -> Iterator[str]:
    """Turn each mark of a reference into the ids there are, or any id; the kinds that are named."""
    if isinstance(part, dict):
        kinds: Sequence[str] = part.pop(KINDS_MARK, ())
        if kinds:
            del part["type"]
            part["anyOf"] = [*({"$ref": f"{IDS}#/$defs/{kind}"} for kind in kinds), dict(_ID)]
            yield from kinds
        for value in part.values():
            yield from _with_references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _with_references(value)


def _ids(registry: Registry, kinds: Sequence[str]) -> dict[str, Any]:
    return {
        "$schema": DIALECT,
        "title": "Id yang sudah ada",
        "description": "Usulan bagi penyunting; id yang belum ada di sini juga boleh ditulis.",
        "$defs": {kind: _listed(registry.entities[kind]) for kind in kinds},
    }


def _listed(entities: Mapping[str, Entity]) -> dict[str, Any]:
    ids = sorted(entities)
    return {
        "type": "string",
        "enum": ids,
        "markdownEnumDescriptions": [called(entities[each]) for each in ids],
        # Editors would list all of them, five hundred regions too.
        "errorMessage": _WRONG_ID,
    }


def called(entity: Entity) -> str:
    """What a record calls itself, in Indonesian."""
    if isinstance(entity, Region):
        return entity.title("id")
    found = (getattr(entity, field, None) for field in ("name", "title", "term"))
    said = next(each for each in found if each is not None)
    return said.id if isinstance(said, Text) else str(said)
