"""The sheets and their columns, derived from the model: a new field is a new column by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from pydantic.fields import FieldInfo

from generator.model.annotations import entities, is_list, leaves
from generator.model.budget import Budget
from generator.model.cohort import Cohort
from generator.model.entities import ENTITIES
from generator.model.field import Concept, Entity, concept, marks
from generator.model.figure import Figure, Revision
from generator.model.references import reference_kinds
from generator.model.scalars import Choices, DateText, ExactNumber, Id, Key, Url, YearText
from generator.model.stated import Stated
from generator.model.words import Text
from generator.text import Said

Type = Literal["text", "number", "date", "year", "url", "id", "choice", "reference"]
"""How a cell is read. `id`: small letters and hyphens, also the key of a part."""

_MARKED: tuple[tuple[Any, Type], ...] = (
    (ExactNumber, "number"),
    (DateText, "date"),
    (YearText, "year"),
    (Url, "url"),
)
# What belongs to the history of a figure or of an address is written by those who keep it.
_SKIP = frozenset({"former_keys", "acknowledged", "revisions"})
_IDS = frozenset(mark for each in (Id, Key) for mark in get_args(each)[1:])
_ENGLISH = Said("(Inggris)", "(English)")
_BY_KEY = Said("(kunci pejabat)", "(key of an official)")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """`path` leads to the value from the record or part: ("amount", "source"); of one half of a
    text it ends in its language. `default` is what an absent value means. `part` is what may be
    left out as a whole, and needs this column where it is not, as a withdrawal its date."""

    label: str
    concept: Concept
    path: tuple[str, ...]
    type: Type
    many: bool = False
    required: bool = False
    kinds: tuple[str, ...] = ()
    choices: Choices | None = None
    example: Any = None
    default: Any = None
    part: tuple[str, ...] = ()

    @property
    def title(self) -> Said:
        return self.concept.title


@dataclass(frozen=True, slots=True)
class SheetKind:
    """One sheet: a row is a record, or (`part`) one of the parts that a record lists."""

    kind: str
    part: str | None
    concept: Concept
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        return self.concept.title.id

    @property
    def word(self) -> str:
        """`program`, `budgets`: what the command line calls it."""
        return self.part or self.kind

    def column(self, label: str) -> Column:
        return next(each for each in self.columns if each.label == label)


def _own(title: str, definition: str, en: tuple[str, str]) -> Concept:
    return Concept(Said(title, en[0]), Said(definition, en[1]))


MARK = Column(
    "mark",
    _own(
        "Tanda",
        "CONTOH di sini berarti: baris contoh, tidak diimpor. Kosongkan pada baris Anda.",
        ("Mark", "CONTOH here means: an example, not imported. Leave it empty in your rows."),
    ),
    (),
    "text",
)
OWNER = Column(
    "program",
    _own(
        "Program",
        "Id program yang memuat baris ini.",
        ("Program", "Id of the program that this row belongs to."),
    ),
    (),
    "reference",
    required=True,
    kinds=("program",),
)
_WHY = Said(
    "Wajib bila baris ini mengubah angka yang sudah terbit; nilai lama tetap tercatat di riwayat.",
    "Needed where this row changes a published figure; the old value stays in its history.",
)
CHANGE = (
    Column(
        "revision_type",
        Concept(concept(Revision.model_fields["type"]).title, _WHY),
        (),
        "choice",
        choices=next(marks(Revision.model_fields["type"], Choices)),
    ),
    Column(
        "revision_reason",
        Concept(Said("Alasan perubahan", "Reason for the change"), _WHY),
        (),
        "text",
        example="Salah ketik.",
    ),
    Column(
        "revision_reason_en",
        Concept(Said("Alasan perubahan (Inggris)", "Reason for the change (English)"), _WHY),
        (),
        "text",
    ),
)


def _sheet(kind: str, part: str | None, entity: type[Entity]) -> SheetKind:
    own = tuple(_columns(entity))
    if part is None:
        return SheetKind(kind, None, entity.concept, (MARK, *own))
    title = concept(ENTITIES[kind].model_fields[part]).title
    named = entity.concept._replace(title=title)
    return SheetKind(kind, part, named, (MARK, OWNER, *own, *CHANGE))


def _columns(entity: type[Entity]) -> Iterator[Column]:
    for name, info in entity.model_fields.items():
        if name not in _SKIP:
            yield from _of_field(info.alias or name, info)


def _of_field(key: str, info: FieldInfo) -> Iterator[Column]:
    many = is_list(info)
    inner = next(entities(info.annotation), None)
    if inner is None:
        yield _scalar(key, info, many)
    elif issubclass(inner, Text):
        yield from _text(key, info, many, also_key=str in leaves(info.annotation))
    elif not many:  # lists of parts are left to those who edit the file
        yield from (_below(key, info, each, inner) for each in _columns(inner))


def _scalar(key: str, info: FieldInfo, many: bool) -> Column:
    kinds = reference_kinds(info)
    choices = next(marks(info, Choices), None)
    found = tuple(marks(info, object))
    type_: Type = "choice" if choices else "reference" if kinds else "text"
    for marked, name in _MARKED:
        if marked.__metadata__[0] in found:
            type_ = name
    if any(mark in _IDS for mark in found):
        type_ = "id"
    return Column(
        key,
        concept(info),
        (key,),
        type_,
        many,
        info.is_required(),
        kinds,
        choices,
        info.examples[0] if info.examples else None,
        None if many or info.is_required() else info.default,
    )


def _text(key: str, info: FieldInfo, many: bool, *, also_key: bool) -> Iterator[Column]:
    own = concept(info)
    example = info.examples[0] if info.examples else None
    sample = example[0] if many and example else example
    sample = sample if isinstance(sample, dict) else {}
    english = own._replace(title=_with(own.title, _ENGLISH))
    shown = [sample.get("id")] if many else sample.get("id")
    first = Column(key, own, (key, "id"), "text", many, info.is_required(), example=shown)
    yield first
    yield Column(f"{key}_en", english, (key, "en"), "text", many)
    if also_key:
        by_key = own._replace(title=_with(own.title, _BY_KEY))
        yield Column(f"{key}_official", by_key, (key,), "id")


def _below(key: str, info: FieldInfo, column: Column, inner: type[Entity]) -> Column:
    """A column of a part that is laid flat; the value of a figure is called as the figure is."""
    own = concept(info)
    is_value = issubclass(inner, Figure) and column.path == ("value",)
    if is_value:
        named = own
    else:
        title = _of(column.title, own.title)
        named = column.concept._replace(title=title)
    starts = column.required and not info.is_required()
    return replace(
        column,
        label=key if is_value else f"{key}_{column.label}",
        concept=named,
        path=(key, *column.path),
        required=info.is_required() and (is_value or column.required),
        part=(key, *column.part) if column.part or starts else (),
    )


def _with(title: Said, more: Said) -> Said:
    return Said(f"{title.id} {more.id}", f"{title.en} {more.en}")


def _of(title: Said, part: Said) -> Said:
    return Said(f"{part.id}: {title.id.lower()}", f"{part.en}: {title.en.lower()}")


def is_figure(entity: type[Entity], key: str) -> bool:
    """Whether a field of a part is a figure."""
    info = next((i for n, i in entity.model_fields.items() if (i.alias or n) == key), None)
    return info is not None and any(issubclass(e, Stated) for e in entities(info.annotation))


SHEETS: tuple[SheetKind, ...] = (
    _sheet("program", None, ENTITIES["program"]),
    _sheet("program", "budgets", Budget),
    _sheet("program", "cohorts", Cohort),
    _sheet("partner", None, ENTITIES["partner"]),
    _sheet("source", None, ENTITIES["source"]),
)
"""In the order of the workbook. What else a record lists is edited in its file."""

PARTS: dict[str, type[Entity]] = {"budgets": Budget, "cohorts": Cohort}
