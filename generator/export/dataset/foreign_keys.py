"""Foreign keys: what a row's columns name in another table, read off the columns themselves."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.export.dataset.table import Table

# Keys are told apart only within their program: a column that holds one of the row's own program.
_IN_PROGRAM = {"cohort": "cohorts", "said_by_official": "officials"}


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """`columns` together name one row of `table`: the columns of its key, in their order."""

    columns: tuple[str, ...]
    table: str


def foreign_keys(table: Table) -> Iterator[ForeignKey]:
    """In the order of the columns; each of two columns may be one key and part of another."""
    names = {column.name for column in table.columns}
    for column in table.columns:
        if column.references:
            yield ForeignKey((column.name,), column.references)
        elif column.name in _IN_PROGRAM and "program" in names:
            yield ForeignKey(("program", column.name), _IN_PROGRAM[column.name])
