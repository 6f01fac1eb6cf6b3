"""Which records a record names, read off the `Ref` marks of the model."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.annotations import models
from generator.model.field import marks
from generator.model.scalars import Ref
from generator.record import Location

Named = tuple[tuple[str, ...], str]
"""A record that is named: the kinds it may be of, and its id."""


def named_records(entity: BaseModel) -> tuple[Named, ...]:
    """What an entity names, once each."""
    found: list[Named] = []
    _gather(entity, found)
    return tuple(dict.fromkeys(found))


def _gather(part: BaseModel, found: list[Named]) -> None:
    for name, _, ref, deeper in _fields(type(part)):
        value = getattr(part, name)
        if value is None:
            continue
        for each in value if isinstance(value, tuple) else (value,):
            if ref is not None and isinstance(each, str):
                found.append((ref.kinds, each))
            elif deeper and isinstance(each, BaseModel):
                _gather(each, found)


def references(entity: BaseModel) -> Iterator[tuple[Location, Ref, str]]:
    """Every reference of an entity: where it stands, the kinds it may name, the id it names."""
    for name, key, ref, deeper in _fields(type(entity)):
        value = getattr(entity, name)
        if value is None or value == ():
            continue
        for location, part in _parts(value, key):
            if ref is not None and isinstance(part, str):
                yield location, ref, part
            elif deeper and isinstance(part, BaseModel):
                for inner, inner_ref, named in references(part):
                    yield (*location, *inner), inner_ref, named


def named(entity: BaseModel, kind: str) -> Iterator[str]:
    """The records of one kind that an entity names, in the order of `references`."""
    for name, here, deeper in _leading(type(entity), kind):
        value = getattr(entity, name)
        for part in value if isinstance(value, tuple) else (value,):
            if here and isinstance(part, str):
                yield part
            elif deeper and isinstance(part, BaseModel):
                yield from named(part, kind)


def written_references(model: type[BaseModel], written: Any) -> Iterator[tuple[Location, Ref, str]]:
    """The same of what YAML says before it fits the model; what has another shape names nothing."""
    if not isinstance(written, Mapping):
        return
    for name, key, ref, deeper in _fields(model):
        value = written.get(key)
        many = get_origin(model.model_fields[name].annotation) is tuple
        if many != isinstance(value, tuple):
            value = value if deeper else None
        for location, part in _parts(value, key):
            if ref is not None and isinstance(part, str):
                yield location, ref, part
            elif deeper:
                for inner in models(model.model_fields[name].annotation):
                    for place, inner_ref, named in written_references(inner, part):
                        yield (*location, *place), inner_ref, named


def _parts(value: Any, key: str) -> Iterator[tuple[Location, Any]]:
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            yield (key, index), part
    else:
        yield (key,), value


@cache
def _fields(entity: type[BaseModel]) -> tuple[tuple[str, str, Ref | None, bool], ...]:
    """Fields that hold a reference, or models that do: name, YAML key, mark, look deeper."""
    found = []
    for name, info in entity.model_fields.items():
        ref = next(marks(info, Ref), None)
        deeper = any(_fields(inner) for inner in models(info.annotation))
        if ref or deeper:
            found.append((name, info.alias or name, ref, deeper))
    return tuple(found)


@cache
def _leading(entity: type[BaseModel], kind: str) -> tuple[tuple[str, bool, bool], ...]:
    """Fields that lead to a record of a kind: name, itself, in what it holds."""
    found = []
    for name, _, ref, _ in _fields(entity):
        here = ref is not None and kind in ref.kinds
        inner = models(entity.model_fields[name].annotation)
        deeper = any(_leading(each, kind) for each in inner)
        if here or deeper:
            found.append((name, here, deeper))
    return tuple(found)


def models_at(entity: type[BaseModel], location: Location) -> list[type[BaseModel]]:
    """The models that may stand at a path below an entity; list indices are passed over."""
    here: list[type[BaseModel]] = [entity]
    for part in location:
        if isinstance(part, int):
            continue
        here = [
            inner
            for model in here
            for name, info in model.model_fields.items()
            if (info.alias or name) == part
            for inner in models(info.annotation)
        ]
    return here


def reference_kinds(info: FieldInfo) -> tuple[str, ...]:
    """The kinds of record that a field may name; empty for a field that names none."""
    ref = next(marks(info, Ref), None)
    return ref.kinds if ref else ()
