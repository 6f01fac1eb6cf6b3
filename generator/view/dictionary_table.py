"""dictionary_table: one table of the data set, column by column, as Satu Data Indonesia asks.

Concept, definition, classification, measure and unit are its data standard (Perpres 39/2019).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.code_lists import CODE_LISTS
from generator.model.registry import Registry
from generator.tables import TABLES, Column, Table
from generator.tables.measures import measure
from generator.text import Said
from generator.view.data_files import Download, download
from generator.view.dictionary import crumbs
from generator.view.here import Here
from generator.view.parts import Link, Name, PageHead, Subject

FRAME = "data/kamus/_frame"
# Tables that are vocabularies: what refers to them is classified by them.
VOCABULARIES = ("units", "budget_stages", "figure_kinds", "target_groups", "regions")
TYPES = {
    "text": Said("Teks", "Text"),
    "number": Said("Bilangan eksak, dengan titik desimal", "Exact number, with a decimal point"),
    "integer": Said("Bilangan bulat", "Whole number"),
    "boolean": Said("true atau false", "true or false"),
    "date": Said(
        "Tanggal ISO, sampai hari, bulan, atau tahun", "ISO date, to the day, month or year"
    ),
    "year": Said("Tahun", "Year"),
    "url": Said("Alamat web", "Web address"),
    "list": Said("Daftar teks; dalam CSV sebagai JSON", "List of texts; in CSV as JSON"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One column; `anchor` is for ever. `measure` and `unit` where something is measured,
    `classification` where its words are from a closed list or a vocabulary."""

    anchor: str
    name: str
    concept: str
    definition: str
    type: str
    required: bool
    key: bool
    classification: Link | None
    refers: Link | None
    measure: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class DictionaryTablePage:
    """One table; `file` where it can be downloaded."""

    head: PageHead
    name: str
    definition: str
    file: Download | None
    fields: tuple[Field, ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """One page a table."""
    for table in TABLES:
        yield Subject(urls.data_table(table.name), FRAME, table)


def view(here: Here, table: Table) -> DictionaryTablePage:
    """The page of one table."""
    title, definition = here.say(table.concept.title), here.say(table.concept.definition)
    file = next((each for each in here.files if each.table == table.name), None)
    return DictionaryTablePage(
        head=PageHead(
            locale=here.locale,
            address=urls.data_table(table.name),
            frame=FRAME,
            template="pages/dictionary_table.html.j2",
            title=title,
            description=definition,
            crumbs=crumbs(here),
        ),
        name=table.name,
        definition=definition,
        file=download(here, file) if file else None,
        fields=tuple(_field(here, table, column) for column in table.columns),
    )


def _field(here: Here, table: Table, column: Column) -> Field:
    measured = measure(column)
    classified = column.references in VOCABULARIES
    return Field(
        anchor=f"{table.name}-{column.name}",
        name=column.name,
        concept=here.say(column.concept.title),
        definition=here.say(column.concept.definition),
        type=here.say(TYPES[column.type]),
        required=column.required,
        key=column.name in table.key,
        classification=_classification(here, column),
        refers=None if classified else _refers(here, column),
        measure=here.say(measured[0]) if measured else None,
        unit=here.say(measured[1]) if measured else None,
    )


def _classification(here: Here, column: Column) -> Link | None:
    if column.code_list:
        title = CODE_LISTS[column.code_list].concept.title
        return Link(Name(here.say(title)), here.to(urls.classification(column.code_list)))
    if column.references in VOCABULARIES:
        title = _table(column.references).concept.title
        return Link(Name(here.say(title)), here.to(urls.classification(column.references)))
    return None


def _refers(here: Here, column: Column) -> Link | None:
    if column.references is None:
        return None
    key = _table(column.references).key[0]
    return Link(
        Name(f"{column.references}.{key}"), here.to(urls.data_table(column.references, key))
    )


def _table(name: str) -> Table:
    return next(table for table in TABLES if table.name == name)
