"""dictionary: the data dictionary; what there is to know of every table, and where."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.registry import Registry
from generator.tables import SCHEMA_VERSION, TABLES, Table
from generator.text import Said
from generator.view.data_files import rows_word
from generator.view.here import Here
from generator.view.parts import Count, Crumb, PageHead, Subject
from generator.view.search_facets import page_search
from generator.view.search_terms import other_words

ADDRESS = "/data/kamus/"
FRAME = "data/kamus/index"
TITLE = Said("Kamus data", "Data dictionary")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One table; `rows` counts its rows where its file is there."""

    name: str
    title: str
    definition: str
    href: str
    fields: Count
    rows: Count | None
    rows_word: str


@dataclass(frozen=True, slots=True)
class DictionaryPage:
    """All tables, and the way to the classifications."""

    head: PageHead
    tables: tuple[TableRow, ...]
    version: str
    classifications: str
    changes: str


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page above all tables."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> DictionaryPage:
    """The data dictionary's first page."""
    counts = {file.table: file.rows for file in here.files if file.table}
    description = here.say(
        Said(
            "Arti setiap tabel dan kolom: konsep, definisi, klasifikasi, ukuran, dan satuan.",
            "What every table and column means: concept, definition, classification, measure and "
            "unit.",
        )
    )
    return DictionaryPage(
        head=PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/dictionary.html.j2",
            title=here.say(TITLE),
            description=description,
            crumbs=crumbs(here)[:-1],
            search=page_search(
                here,
                "data",
                Said("Data", "Data"),
                other_words(here.registry, here.locale, (here.say(TITLE), description)),
            ),
        ),
        tables=tuple(_row(here, table, counts.get(table.name)) for table in TABLES),
        version=SCHEMA_VERSION,
        classifications=here.to("/data/kamus/klasifikasi/"),
        changes=here.to("/data/#format"),
    )


def crumbs(here: Here) -> tuple[Crumb, ...]:
    """The way to a page of the dictionary."""
    return (
        here.crumb(Said("Beranda", "Home"), "/"),
        here.crumb(Said("Unduh data", "Download the data"), "/data/"),
        here.crumb(TITLE, ADDRESS),
    )


def _row(here: Here, table: Table, rows: int | None) -> TableRow:
    return TableRow(
        table.name,
        here.say(table.concept.title),
        here.say(table.concept.definition),
        here.to(urls.data_table(table.name)),
        here.count(len(table.columns)),
        None if rows is None else here.count(rows),
        rows_word(here, rows),
    )
