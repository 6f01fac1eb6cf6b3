"""Every part of an entity that is of one class, with where it stands."""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel

from generator.record import Location

P = TypeVar("P", bound=BaseModel)


def parts(whole: BaseModel, wanted: type[P]) -> Iterator[tuple[Location, P]]:
    """Depth first, in the order of the model's fields; what is found is not searched again."""
    for name, key in _fields(type(whole), wanted):
        value = getattr(whole, name)
        if value is None or value == ():
            continue
        placed = enumerate(value) if isinstance(value, tuple) else ((None, value),)
        for index, part in placed:
            here: Location = (key,) if index is None else (key, index)
            if isinstance(part, wanted):
                yield here, part
            elif isinstance(part, BaseModel):
                for location, found in parts(part, wanted):
                    yield (*here, *location), found


@cache
def _fields(model: type[BaseModel], wanted: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a model that may hold, or lead to, what is wanted: name and YAML key."""
    return tuple(
        (name, info.alias or name)
        for name, info in model.model_fields.items()
        if any(_leads_to(each, wanted) for each in _models(info.annotation))
    )


def _leads_to(model: type[BaseModel], wanted: type[BaseModel]) -> bool:
    return issubclass(model, wanted) or issubclass(wanted, model) or bool(_fields(model, wanted))


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
