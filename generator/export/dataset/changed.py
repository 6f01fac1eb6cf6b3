"""Cells as one format holds them: what to do with the cells of a type, a column at a time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from generator.tables.table import ColumnType, Row, Table

Changes = Mapping[ColumnType, Callable[[Any], Any]]
"""Column type → a cell that is not empty → the same cell in the format."""


def changer(table: Table, changes: Changes) -> Callable[[Sequence[Row]], Iterable[Sequence[Any]]]:
    """(rows of the table) → the rows in the format; empty cells stay None."""
    places = [
        (place, changes[column.type])
        for place, column in enumerate(table.columns)
        if column.type in changes
    ]

    def changed(rows: Sequence[Row]) -> Iterable[Sequence[Any]]:
        if not (places and rows):
            return rows
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for place, change in places:
            columns[place] = [None if cell is None else change(cell) for cell in columns[place]]
        return zip(*columns, strict=True)

    return changed
