"""Every kind of record, part and closed list says what it is, in both languages."""

import json

import pytest
from pydantic import BaseModel

from generator.model.code_lists import CODE_LISTS, code_list
from generator.model.field import Entity, concept, marks
from generator.model.scalars import Choices
from generator.staff.schema import schemas
from tests.model.invented import invented
from tests.model.test_fields import MODELS, unsaid

FIELDS = [info for model in MODELS for info in model.model_fields.values()]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_kind_and_part_says_what_it_is(model: type[BaseModel]) -> None:
    assert issubclass(model, Entity)
    assert "concept" in vars(model), "a class does not borrow the words of another"
    assert unsaid(model.concept) == []


def test_no_two_kinds_or_parts_are_called_the_same() -> None:
    for locale in ("id", "en"):
        titles = [getattr(vars(model)["concept"].title, locale) for model in MODELS]
        assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("name", CODE_LISTS)
def test_every_closed_list_says_what_it_is_and_what_its_words_mean(name: str) -> None:
    words = CODE_LISTS[name]
    assert unsaid(words.concept) == []
    assert [word for word, label in words.labels.items() if not (label.id and label.en)] == []


def test_every_closed_list_is_found_by_the_fields_that_use_it() -> None:
    closed = [info for info in FIELDS if any(marks(info, Choices))]
    follows = {"figure_status"}  # from a figure's history: no field, a column of the data set
    assert {code_list(info) for info in closed} == set(CODE_LISTS) - follows
    assert {code_list(info) for info in FIELDS if info not in closed} == {None}


def test_lists_are_found_in_optional_fields_and_in_lists() -> None:
    found = {
        (model.__name__, name): code_list(info)
        for model in MODELS
        for name, info in model.model_fields.items()
    }
    assert found[("Program", "kind")] == "program_kind"
    assert found[("Budget", "fund")] == "fund"
    assert found[("Withheld", "fields")] == "withheld_field"


def test_the_english_words_stay_out_of_the_schemas_for_editors() -> None:
    """They would double every file that an editor loads, and no editor shows them."""
    written = json.dumps(schemas(invented()[0]), ensure_ascii=False)
    definitions = {concept(info).definition for info in FIELDS}
    assert [each.en for each in definitions if each.en in written] == []
