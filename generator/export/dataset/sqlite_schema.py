"""The SQL of each table: columns with their types, keys, and an index for every reference.

A column of exact numbers has no type on purpose: any type would let SQLite turn what does not fit
an integer into binary floating point (https://sqlite.org/datatype3.html#determination_of_column_affinity).
"""

from collections.abc import Iterator, Mapping

from generator.export.dataset.foreign_keys import ForeignKey, foreign_keys
from generator.export.dataset.table import Column, Table

_TYPES = {
    "text": "TEXT",
    "number": "",
    "integer": "INTEGER",
    "boolean": "INTEGER",
    "date": "TEXT",
    "year": "TEXT",
    "url": "TEXT",
    "list": "TEXT",
}


def create(table: Table, keys: Mapping[str, tuple[str, ...]]) -> str:
    """CREATE TABLE. `keys`: table → its primary key."""
    lines = [
        *map(_column, table.columns),
        f"PRIMARY KEY ({_listed(table.key)})",
        *(_foreign(each, keys[each.table]) for each in foreign_keys(table)),
    ]
    return f'CREATE TABLE "{table.name}" (\n  ' + ",\n  ".join(lines) + "\n)"


def indexes(table: Table) -> Iterator[str]:
    """CREATE INDEX for what the primary key does not begin with."""
    for each in foreign_keys(table):
        if each.columns != table.key[: len(each.columns)]:
            name = "_".join((table.name, *each.columns))
            yield f'CREATE INDEX "{name}" ON "{table.name}" ({_listed(each.columns)})'


def insert(table: Table) -> str:
    """INSERT with a placeholder a column."""
    marks = ", ".join("?" * len(table.columns))
    return f'INSERT INTO "{table.name}" VALUES ({marks})'


def _column(column: Column) -> str:
    parts = [f'"{column.name}"', _TYPES[column.type]]
    if column.required:
        parts.append("NOT NULL")
    if column.type == "boolean":
        parts.append(f'CHECK ("{column.name}" IN (0, 1))')
    return " ".join(filter(None, parts))


def _foreign(each: ForeignKey, key: tuple[str, ...]) -> str:
    return f'FOREIGN KEY ({_listed(each.columns)}) REFERENCES "{each.table}" ({_listed(key)})'


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
