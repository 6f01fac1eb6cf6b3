"""What `terang new` asks of each kind of record, and how an answer is understood."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.check.hidden_numbers import holds_private_number
from generator.load.yaml_tree import read_yaml
from generator.model.code_lists import CODE_LISTS, code_list
from generator.model.entities import ENTITIES
from generator.model.faults import fault_findings
from generator.model.field import Concept, concept
from generator.model.references import models_at, reference_kinds
from generator.model.registry import Registry
from generator.model.spelling import nearest
from generator.model.words import Text
from generator.record import Record
from generator.staff.asked import QUESTIONS
from generator.staff.new_id import LEAVE_OUT, PRIVATE_NUMBER
from generator.staff.schema import called
from generator.text import Said

_MOST_SHOWN = 12
# Of these the id is made, and the file's name.
_NAMING = frozenset({"name", "title", "number"})


class NotUnderstood(Exception):
    """An answer that cannot stand; `unknown` is the id of a record that is not there."""

    def __init__(self, problem: Said, cure: Said, unknown: str | None = None) -> None:
        super().__init__(problem.id)
        self.problem = problem
        self.cure = cure
        self.unknown = unknown


@dataclass(frozen=True, slots=True)
class Question:
    """One field of a record that people are asked for."""

    kind: str
    field: str

    @property
    def info(self) -> FieldInfo:
        return ENTITIES[self.kind].model_fields[self.field]

    @property
    def said(self) -> Concept:
        """What the field is called and what it is."""
        return concept(self.info)

    @property
    def required(self) -> bool:
        return self.info.is_required()

    @property
    def choices(self) -> Mapping[str, Said]:
        """The words of a closed list, with what they mean; empty for any other field."""
        name = code_list(self.info)
        return CODE_LISTS[name].labels if name else {}

    @property
    def names(self) -> tuple[str, ...]:
        """The kinds of record that it names."""
        return reference_kinds(self.info)

    @property
    def many(self) -> bool:
        """Whether several answers may be given, with commas between them."""
        return "tuple" in str(self.info.annotation)

    @property
    def is_text(self) -> bool:
        """Whether the answer is the Indonesian half of a text."""
        models = models_at(ENTITIES[self.kind], (self.field,))
        return any(issubclass(model, Text) for model in models)

    def known(self, registry: Registry) -> dict[str, str]:
        """The records that may be named: id → name."""
        return {
            record_id: called(entity)
            for kind in self.names
            for record_id, entity in registry.entities[kind].items()
        }


def questions(kind: str) -> tuple[Question, ...]:
    return tuple(Question(kind, field) for field in QUESTIONS[kind])


def understood(registry: Registry, question: Question, written: str) -> Any:
    """The value as YAML would hold it: a text, a list of ids, `{id: …}`. Raises NotUnderstood."""
    parts = [part.strip() for part in (written.split(",") if question.many else [written])]
    if question.field in _NAMING and holds_private_number(written):
        raise NotUnderstood(PRIVATE_NUMBER, LEAVE_OUT)
    values = [_one(registry, question, part) for part in parts if part]
    value: Any = values if question.many else values[0] if values else ""
    if question.is_text:
        value = {"id": value}
    _refuse_what_does_not_fit(question, value)
    return value


def _one(registry: Registry, question: Question, written: str) -> str:
    if question.choices:
        meant = {
            said.in_(each): word for each in ("id", "en") for word, said in question.choices.items()
        }
        return _by_name(written, meant) or _by_part(written, meant) or written
    if question.names:
        return _record(registry, question, written)
    return written


def _by_name(written: str, ids: Mapping[str, str]) -> str | None:
    """The id behind a name, whatever its capitals."""
    found = {each for name, each in ids.items() if name.casefold() == written.casefold()}
    return found.pop() if len(found) == 1 else None


def _by_part(written: str, ids: Mapping[str, str]) -> str | None:
    """The id behind the only name that holds what was written."""
    found = {each for name, each in ids.items() if written.casefold() in name.casefold()}
    return found.pop() if written and len(found) == 1 else None


def _record(registry: Registry, question: Question, written: str) -> str:
    """The record that is named by its id, its name, or a part of its name that no other has."""
    known = question.known(registry)
    if written in known:
        return written
    if found := _by_name(written, {name: each for each, name in known.items()}):
        return found
    alike = [each for each, name in known.items() if written.casefold() in name.casefold()]
    if len(alike) == 1:
        return alike[0]
    if alike:
        some = ", ".join(f"{each} ({known[each]})" for each in alike[:_MOST_SHOWN])
        raise NotUnderstood(
            Said(
                f'Ada {len(alike)} yang namanya memuat "{written}".',
                f'There are {len(alike)} whose name holds "{written}".',
            ),
            Said(f"Tulis salah satu id: {some}.", f"Write one of these ids: {some}."),
        )
    guess = nearest(written, list(known))
    some = ", ".join(list(known)[:_MOST_SHOWN])
    raise NotUnderstood(
        Said(f'Belum ada catatan "{written}".', f'There is no record "{written}" yet.'),
        Said(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
        if guess
        else Said(f"Yang ada: {some}.", f"There are: {some}."),
        unknown=written,
    )


def _refuse_what_does_not_fit(question: Question, value: Any) -> None:
    """What the model itself would say of the value, said before anything is written."""
    tree = read_yaml(f"{question.field}: {json.dumps(value, ensure_ascii=False)}\n", "")
    found = list(tree.findings)
    record = Record(question.kind, "", "", tree.value or {}, tree.marks, tree.key_marks)
    try:
        ENTITIES[question.kind].model_validate(tree.value or {})
    except ValidationError as error:
        findings = fault_findings(record, ENTITIES[question.kind], error)
        # Column 1 is the record itself: other fields that are not there yet.
        found += [each for each in findings if each.place.column > 1]
    if found:
        raise NotUnderstood(found[0].problem, found[0].cure)
