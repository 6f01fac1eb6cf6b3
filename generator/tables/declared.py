"""What the declaration of a field in the model says of the column that is made from it."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic.fields import FieldInfo

from generator.model.field import Entity, marks
from generator.model.scalars import DateText, ExactNumber, Url, YearText
from generator.tables.table import ColumnType

_MARKED: tuple[tuple[Any, ColumnType], ...] = (
    (DateText, "date"),
    (YearText, "year"),
    (Url, "url"),
    (ExactNumber, "number"),
)


def column_type(info: FieldInfo) -> ColumnType:
    """The type of the column that holds the field."""
    if is_list(info):
        return "list"
    found = tuple(marks(info, object))
    for marked, name in _MARKED:
        if any(mark in found for mark in marked.__metadata__):
            return name
    plain = {each for each in _leaves(info.annotation) if each is not type(None)}
    return {frozenset({bool}): "boolean", frozenset({int}): "integer"}.get(  # type: ignore[return-value]
        frozenset(plain), "text"
    )


def takes_key(info: FieldInfo) -> bool:
    """Whether a key may stand in the place of a text."""
    return str in set(_leaves(info.annotation))


def is_list(info: FieldInfo) -> bool:
    """Whether the field is a list, of anything."""
    return getattr(info.annotation, "__origin__", None) is tuple


def entities(annotation: Any) -> Iterator[type[Entity]]:
    """The parts of the model that an annotation is made of."""
    for leaf in _leaves(annotation):
        if isinstance(leaf, type) and issubclass(leaf, Entity):
            yield leaf


def _leaves(annotation: Any) -> Iterator[Any]:
    """The plain types that an annotation is made of."""
    inner = get_args(annotation)
    if hasattr(annotation, "__metadata__"):
        yield from _leaves(inner[0])
    elif inner:
        for part in inner:
            yield from _leaves(part)
    elif annotation is not Ellipsis:
        yield annotation
