"""JSON Schemas for editors, made from the model: one a kind of file."""

from typing import Any

from generator.load.layout import HOMES
from generator.model.entities import ENTITIES

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Schema file name → schema, for every YAML file of data/."""
    return {
        f"{home.kind.replace('_', '-')}.schema.json": _file_schema(home.kind, home.shape)
        for home in HOMES
        if home.shape != "table"
    }


def _file_schema(kind: str, shape: str) -> dict[str, Any]:
    entity = ENTITIES[kind].model_json_schema(by_alias=True)
    definitions = entity.pop("$defs", {})
    if shape == "one":
        return {"$schema": DIALECT, **entity, "$defs": definitions}
    if shape == "list":
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
