"""How a field is declared: once, with what people need to know about it.

The editor schema, the form, the data dictionary and the template of `terang new` are all made
from these declarations.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Entity(BaseModel):
    """What every part of the model is: frozen, strict, and closed to unknown keys."""

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", validate_by_alias=True, validate_by_name=False
    )


def required(title: str, description: str, example: Any, **limits: Any) -> Any:
    """A field that must be given. Texts are Indonesian; the example is what YAML would hold."""
    return Field(title=title, description=description, examples=[example], **limits)


def optional(title: str, description: str, example: Any, default: Any = None, **limits: Any) -> Any:
    """A field that may be absent; absent means `default`: not known, or none."""
    return Field(default, title=title, description=description, examples=[example], **limits)
