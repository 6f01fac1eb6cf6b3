"""Every part of an entity that is of one class, with where it stands."""

from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.model.annotations import models
from generator.record import Location

P = TypeVar("P", bound=BaseModel)


def parts(whole: BaseModel, wanted: type[P]) -> list[tuple[Location, P]]:
    """Depth first, in the order of the model's fields; what is found is not searched again."""
    found: list[tuple[Location, P]] = []
    _gather(whole, wanted, (), found)
    return found


def _gather(
    whole: BaseModel, wanted: type[P], place: Location, found: list[tuple[Location, P]]
) -> None:
    for name, key in fields_towards(type(whole), wanted):
        value = getattr(whole, name)
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                _take(part, wanted, (*place, key, index), found)
        elif value is not None:
            _take(value, wanted, (*place, key), found)


def _take(part: Any, wanted: type[P], place: Location, found: list[tuple[Location, P]]) -> None:
    if isinstance(part, wanted):
        found.append((place, part))
    elif isinstance(part, BaseModel):
        _gather(part, wanted, place, found)


@cache
def fields_towards(model: type[BaseModel], wanted: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a model that may hold, or lead to, what is wanted: name and YAML key."""
    return tuple(
        (name, info.alias or name)
        for name, info in model.model_fields.items()
        if any(_leads_to(each, wanted) for each in models(info.annotation))
    )


def _leads_to(model: type[BaseModel], wanted: type[BaseModel]) -> bool:
    return (
        issubclass(model, wanted)
        or issubclass(wanted, model)
        or bool(fields_towards(model, wanted))
    )
