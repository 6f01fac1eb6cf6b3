"""Each field is declared once, with what people need to know; parts are frozen and closed."""

import types
from collections.abc import Iterator
from typing import Annotated, Any, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.load.layout import HOMES
from generator.model.entities import ENTITIES
from tests.model.invented import invented


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        if issubclass(annotation, BaseModel):
            yield annotation
        return
    for part in get_args(annotation):
        yield from _models(part)


def _all_models() -> list[type[BaseModel]]:
    found: dict[type[BaseModel], None] = dict.fromkeys(ENTITIES.values())
    waiting = list(found)
    while waiting:
        for info in waiting.pop().model_fields.values():
            for model in _models(info.annotation):
                if model not in found:
                    found[model] = None
                    waiting.append(model)
    return list(found)


MODELS = _all_models()


def test_the_walk_reaches_the_deep_parts() -> None:
    names = {model.__name__ for model in MODELS}
    assert {"Program", "Figure", "Revision", "BreakdownRow", "Agreement", "Paragraphs"} <= names


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_says_what_it_is(model: type[BaseModel]) -> None:
    fields = model.model_fields.items()
    assert [name for name, info in fields if not (info.title and info.examples)] == []
    sentences = {name: info.description or "" for name, info in fields}
    assert [name for name, said in sentences.items() if not said.endswith((".", ".)"))] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_example_is_one_that_the_field_takes(model: type[BaseModel]) -> None:
    for name, info in model.model_fields.items():
        example = info.examples[0] if info.examples else None
        assert example not in (None, []), name
        assert "…" not in str(example), name
        field: Any = info.annotation
        for mark in info.metadata:
            field = Annotated[field, mark]
        TypeAdapter(field).validate_python(_as_loaded(example), strict=True)


def _as_loaded(example: Any) -> Any:
    """Lists as `load` reads them."""
    if isinstance(example, dict):
        return {key: _as_loaded(part) for key, part in example.items()}
    return tuple(map(_as_loaded, example)) if isinstance(example, list) else example


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_part_is_frozen_strict_and_closed(model: type[BaseModel]) -> None:
    config = model.model_config
    assert config.get("frozen")
    assert config.get("strict")
    assert config.get("extra") == "forbid"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_unknown_keys_are_refused_everywhere(model: type[BaseModel]) -> None:
    with pytest.raises(ValidationError) as refused:
        model.model_validate({"tidak_ada": 1})
    assert "extra_forbidden" in {each["type"] for each in refused.value.errors()}


def test_values_are_frozen() -> None:
    program = invented()[0].programs["contoh"]
    with pytest.raises(ValidationError):
        setattr(program, "status", "finished")  # noqa: B010
    assert isinstance(program.budgets, tuple)


def test_every_kind_has_a_home_and_every_home_a_kind() -> None:
    assert [home.kind for home in HOMES if home.kind not in ENTITIES] == []
    assert [kind for kind in ENTITIES if kind not in {home.kind for home in HOMES}] == []
