"""Tables derived from the model's own declarations: a new field is a new column by itself.

A scalar is a column; a text two (`name`, `name_en`); a part such as a period or a contact is laid
flat (`period_from`); a figure is its exact value and its id in the table of figures; a list of ids,
and a list of parts, is a table of its own, which begins with the id of the record it belongs to.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from pydantic.fields import FieldInfo

from generator.model.annotations import entities, is_list
from generator.model.code_lists import code_list
from generator.model.entities import ENTITIES
from generator.model.field import Concept, Entity, concept
from generator.model.figure import Figure
from generator.model.references import reference_kinds
from generator.model.registry import Registry
from generator.model.words import Text
from generator.tables.declared import column_type, takes_key
from generator.tables.reader_words import for_readers
from generator.tables.table import Cell, Column, ColumnType
from generator.text import Said

IN_ENGLISH = Said("(Inggris)", "(English)")
BY_KEY = Said("(kunci pejabat)", "(key of an official)")
ID_OF = Said("(id angka)", "(figure id)")
ITS_FIGURE = Said(
    "Id angkanya dalam tabel figures, yang memuat satuan, ketelitian, alasan tanpa nilai, dan "
    "statusnya. Nilai yang ditarik hanya ada di sana.",
    "Its figure’s id in the table figures, which has its unit, precision, status and the reason "
    "why it has no value. A withdrawn value stands there alone.",
)

Read = Callable[[Any, str, Registry], tuple[Cell, ...]]
"""(the part, the path of the figures below it, all records) → one cell a column."""


@dataclass(frozen=True, slots=True)
class Flat:
    """Neighbouring columns made from one field, and how to read them off.

    `cell` is the field's name where its value is the one cell.
    """

    columns: tuple[Column, ...]
    read: Read
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """A field that is a table of its own: of `entity`, or of ids where that is None."""

    name: str
    info: FieldInfo
    entity: type[Entity] | None


def flat(entity: type[Entity], tables: dict[str, str], skip: frozenset[str]) -> tuple[Flat, ...]:
    """An entity's own columns. `tables`: kind of record → table."""
    return tuple(
        _flat(name, info, tables, skip)
        for name, info in entity.model_fields.items()
        if name not in skip and parts_of(name, info) is None
    )


def parts(entity: type[Entity], skip: frozenset[str]) -> Iterator[Parts]:
    """An entity's fields that are tables of their own."""
    for name, info in entity.model_fields.items():
        if name not in skip and (found := parts_of(name, info)):
            yield found


def parts_of(name: str, info: FieldInfo) -> Parts | None:
    """What a list of ids or of parts is; None for any other field."""
    if not is_list(info):
        return None
    if reference_kinds(info):
        return Parts(name, info, None)
    inner = next(entities(info.annotation), None)
    if inner is None or issubclass(inner, Text):
        return None
    return Parts(name, info, inner)


def reader(flats: Sequence[Flat]) -> Read:
    """Reads off one row's cells: fields that are cells themselves, as many as possible at once."""
    reads: list[Read] = []
    for are_cells, neighbours in groupby(flats, lambda each: bool(each.cell)):
        found = list(neighbours)
        reads += (
            [_fields([each.cell for each in found])] if are_cells else [each.read for each in found]
        )

    def cells(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        row: list[Cell] = []
        for read in reads:
            row += read(part, path, registry)
        return tuple(row)

    return reads[0] if len(reads) == 1 else cells


def _fields(names: Sequence[str]) -> Read:
    read = attrgetter(*names)
    if len(names) == 1:
        return lambda part, path, registry: (read(part),)
    return lambda part, path, registry: read(part)


def prefixed(column: Column, prefix: str, part: Said) -> Column:
    """The same column inside a part that is laid flat: name and title begin with the part's."""
    own = column.concept
    return Column(
        f"{prefix}_{column.name}",
        column.type,
        own._replace(title=_of(own.title, part)),
        False,
        column.references,
        column.code_list,
    )


def _with(title: Said, more: Said) -> Said:
    return Said(f"{title.id} {more.id}", f"{title.en} {more.en}")


def _of(title: Said, part: Said) -> Said:
    """`Masa: mulai`."""
    return Said(f"{part.id}: {_lowered(title.id)}", f"{part.en}: {_lowered(title.en)}")


def _lowered(title: str) -> str:
    """A title inside another; abbreviations stay as they are."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def _flat(name: str, info: FieldInfo, tables: dict[str, str], skip: frozenset[str]) -> Flat:
    inner = next(entities(info.annotation), None)
    label = (info.alias or name).rstrip("_")
    if inner is None:
        return _scalar(name, label, info, tables)
    if is_list(info):
        return _texts(name, label, info)
    if issubclass(inner, Text):
        return _text(name, label, info, also_key=takes_key(info))
    if issubclass(inner, Figure):
        return _figure(name, label, info)
    return _nested(name, label, info, inner, tables, skip)


def _scalar(name: str, label: str, info: FieldInfo, tables: dict[str, str]) -> Flat:
    """A value, or a reference: one column for each kind of record that it may name."""
    kinds = reference_kinds(info) if len(reference_kinds(info)) > 1 else ()
    names = kinds or (label,)
    columns = tuple(_column(each, info, tables, kinds) for each in names)
    exact = columns[0].type == "number"

    def number(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        value = getattr(part, name)
        return (None if value is None else str(value),)

    def named(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        value = getattr(part, name)
        found = next((kind for kind in kinds if value in registry.entities[kind]), None)
        return tuple(value if kind == found else None for kind in kinds)

    if kinds or exact:
        return Flat(columns, named if kinds else number)
    return Flat(columns, _fields([name]), name)


def _texts(name: str, label: str, info: FieldInfo) -> Flat:
    both = _in_both(label, info, "list")

    def read(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        texts = getattr(part, name)
        return tuple(each.id for each in texts), tuple(each.en or "" for each in texts)

    return Flat(both, read)


def _text(name: str, label: str, info: FieldInfo, *, also_key: bool) -> Flat:
    """A text, or (`said_by`) the key of an official: then that has a column of its own."""
    columns = _in_both(label, info, "text")
    if also_key:
        own = for_readers(concept(info))
        key = own._replace(title=_with(own.title, BY_KEY))
        columns += (Column(f"{label}_official", "text", key),)

    def read(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        text = getattr(part, name)
        if isinstance(text, str):
            return None, None, text
        both = (None, None) if text is None else (text.id, text.en)
        return (*both, None) if also_key else both

    return Flat(columns, read)


def _figure(name: str, label: str, info: FieldInfo) -> Flat:
    own = for_readers(concept(info))
    by_id = _with(own.title, ID_OF)
    columns = (
        Column(label, "number", own),
        Column(f"{label}_figure", "text", Concept(by_id, ITS_FIGURE), references="figures"),
    )

    def read(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        figure = getattr(part, name)
        if figure is None:
            return None, None
        value = None if figure.value is None or figure.withdrawn else str(figure.value)
        return value, f"{path}/{name}"

    return Flat(columns, read)


def _nested(
    name: str,
    label: str,
    info: FieldInfo,
    inner: type[Entity],
    tables: dict[str, str],
    skip: frozenset[str],
) -> Flat:
    flats = flat(inner, tables, skip)
    part = concept(info).title
    columns = tuple(prefixed(column, label, part) for each in flats for column in each.columns)
    nothing, cells = (None,) * len(columns), reader(flats)

    def read(part: Any, path: str, registry: Registry) -> tuple[Cell, ...]:
        inside = getattr(part, name)
        return nothing if inside is None else cells(inside, path, registry)

    return Flat(columns, read)


def _column(label: str, info: FieldInfo, tables: dict[str, str], kinds: tuple[str, ...]) -> Column:
    named = label if kinds else next(iter(reference_kinds(info)), "")
    required = info.is_required() and not kinds
    own = for_readers(concept(info))
    if kinds:
        own = own._replace(title=_of(ENTITIES[label].concept.title, own.title))
    return Column(label, column_type(info), own, required, tables.get(named), code_list(info))


def _in_both(label: str, info: FieldInfo, type_: ColumnType) -> tuple[Column, ...]:
    own = for_readers(concept(info))
    return (
        Column(label, type_, own, info.is_required()),
        Column(f"{label}_en", type_, own._replace(title=_with(own.title, IN_ENGLISH))),
    )
