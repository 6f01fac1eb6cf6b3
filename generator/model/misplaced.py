"""Fields that belong to a part whose own line is missing or wrongly indented: one slip, not ten."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pydantic import BaseModel

from generator.model.annotations import models
from generator.model.references import models_at
from generator.record import Location


class Misplaced(NamedTuple):
    """`keys` stand in the part at `place`, and belong below the key `home`."""

    place: Location
    keys: tuple[str, ...]
    home: str


def misplaced(entity: type[BaseModel], unknown: Iterable[Location]) -> Iterator[Misplaced]:
    """Of the unknown keys of a record, those that are known together below one key."""
    parts: dict[Location, list[str]] = {}
    for location in unknown:
        parts.setdefault(location[:-1], []).append(str(location[-1]))
    for place, keys in parts.items():
        for home, known in _homes(entity, place):
            inside = tuple(key for key in keys if key != home)
            if len(inside) > 1 and set(inside) <= known:
                yield Misplaced(place, tuple(keys), home)
                break


def _homes(entity: type[BaseModel], place: Location) -> Iterator[tuple[str, set[str]]]:
    """The keys that hold parts, with the keys of those parts: first those of the part at a place,
    then of the part around it, and so on."""
    for end in range(len(place), -1, -1):
        for model in models_at(entity, place[:end]):
            for name, info in model.model_fields.items():
                for inner in models(info.annotation):
                    keys = {each.alias or field for field, each in inner.model_fields.items()}
                    yield info.alias or name, keys
