"""Each field is declared once, with what people need to know; parts are frozen and closed."""

import types
from collections.abc import Iterator
from typing import Annotated, Any, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.load.layout import HOMES
from generator.model.entities import ENTITIES
from generator.model.field import Concept, concept
from generator.model.words import Text
from generator.text import Said
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

# Words that are the same in both languages.
SHARED = {"PPID", "Program", "Status", "WhatsApp"}


def unsaid(said: Concept) -> list[str]:
    """What is wrong with a concept's words. A number would be a figure without a source."""
    title, definition = said.title, said.definition
    words = (title.id, title.en, definition.id, definition.en)
    faults = {
        "an empty word": not all(words),
        "a title left in Indonesian": title.id == title.en and title.en not in SHARED,
        "a definition left in Indonesian": definition.id == definition.en,
        "a definition that is no sentence": not (definition.id[-1:] == definition.en[-1:] == "."),
        "a number": any(letter.isdigit() for word in words for letter in word),
    }
    return [fault for fault, there in faults.items() if there]


def test_faults_of_words_are_seen() -> None:
    good = Concept(Said("Satuan", "Unit"), Said("Yang dihitung.", "What is counted."))
    assert unsaid(good) == []
    assert unsaid(good._replace(title=Said("Satuan", "Satuan"))) == ["a title left in Indonesian"]
    assert unsaid(good._replace(title=Said("Satuan", ""))) == ["an empty word"]
    no_stop = good._replace(definition=Said("Yang dihitung.", "What is counted"))
    assert unsaid(no_stop) == ["a definition that is no sentence"]
    assert unsaid(good._replace(definition=Said("Ada 3.", "There are 3."))) == ["a number"]


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
def test_every_field_says_it_in_english_too(model: type[BaseModel]) -> None:
    for name, info in model.model_fields.items():
        said = concept(info)
        assert (said.title.id, said.definition.id) == (info.title, info.description), name
        assert unsaid(said) == [], name


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


def test_parts_share_one_set_of_what_was_written_and_copies_do_not() -> None:
    """A set in each part took a third of the memory of all records."""
    one, other = (Text.model_validate({"id": each}) for each in ("satu", "dua"))
    assert one.model_fields_set is other.model_fields_set
    copy = one.model_copy(update={"en": "one"})
    assert copy.model_fields_set is not one.model_fields_set
    assert not one.model_fields_set and (copy.id, copy.en, one.en) == ("satu", "one", None)
