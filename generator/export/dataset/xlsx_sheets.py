"""What the sheets of the workbook are called, in which order they stand, how wide columns are."""

from collections import Counter
from dataclasses import dataclass

from generator.export.dataset.table import Column, Table

LONGEST_NAME = 31  # of a sheet, in Excel

# What people come for; the other tables follow in the data set's order.
_FIRST = (
    "figures",
    "programs",
    "budgets",
    "cohorts",
    "breakdowns",
    "targets",
    "assistance",
    "events",
    "program_partners",
    "partners",
    "agencies",
    "sources",
    "revisions",
)
_WIDTHS = {
    "text": 24,
    "number": 20,
    "integer": 10,
    "boolean": 10,
    "date": 12,
    "year": 10,
    "url": 40,
    "list": 24,
}
_LONG = frozenset({"summary", "description", "quote", "caveat", "text", "reason", "meaning"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table, or one part of a table with more rows than a sheet can hold."""

    name: str
    table: Table
    rows: int


def sheet_names(tables: tuple[Table, ...]) -> dict[str, str]:
    """Table → its Indonesian title; where two share one, the owner of the parts says whose."""
    called = Counter(table.concept.title.id for table in tables)
    names = {}
    for table in tables:
        name = table.concept.title.id
        if called[name] > 1 and len(table.key) > 1:
            name += f" per {table.columns[0].concept.title.id.lower()}"
        names[table.name] = name
    return names


def part_name(name: str, part: int) -> str:
    """The name of a further sheet of the same table: `Angka (2)`."""
    ending = f" ({part})" if part > 1 else ""
    return name[: LONGEST_NAME - len(ending)] + ending


def in_order(sheets: list[Sheet]) -> list[Sheet]:
    """First what people come for."""
    places = {name: place for place, name in enumerate(_FIRST)}
    return sorted(sheets, key=lambda sheet: places.get(sheet.table.name, len(places)))


def width(column: Column) -> int:
    """In characters of the default font."""
    return 60 if column.name.removesuffix("_en") in _LONG else _WIDTHS[column.type]
