"""What the declaration of a field in the model says of the column that is made from it."""

from typing import Any

from pydantic.fields import FieldInfo

from generator.model.annotations import is_list, leaves
from generator.model.field import marks
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
    plain = {each for each in leaves(info.annotation) if each is not type(None)}
    return {frozenset({bool}): "boolean", frozenset({int}): "integer"}.get(  # type: ignore[return-value]
        frozenset(plain), "text"
    )


def takes_key(info: FieldInfo) -> bool:
    """Whether a key may stand in the place of a text."""
    return str in set(leaves(info.annotation))
