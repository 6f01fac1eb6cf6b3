"""What the type of a field is made of."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.field import Entity


def is_list(info: FieldInfo) -> bool:
    """Whether the field is a list, of anything."""
    return getattr(info.annotation, "__origin__", None) is tuple


def leaves(annotation: Any) -> Iterator[Any]:
    """The plain types in a type, that of None among them; of a literal, its values."""
    inner = get_args(annotation)
    if hasattr(annotation, "__metadata__"):
        yield from leaves(inner[0])
    elif inner:
        for part in inner:
            yield from leaves(part)
    elif annotation is not Ellipsis:
        yield annotation


def models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models in a type, however deep."""
    for leaf in leaves(annotation):
        if isinstance(leaf, type) and issubclass(leaf, BaseModel):
            yield leaf


def entities(annotation: Any) -> Iterator[type[Entity]]:
    """The same, of our own model."""
    for model in models(annotation):
        if issubclass(model, Entity):
            yield model
