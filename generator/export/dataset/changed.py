"""Cells as one format holds them: what to do with the cells of a type, applied to whole rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from generator.export.dataset.table import ColumnType, Row, Table

Changes = Mapping[ColumnType, Callable[[Any], Any]]
"""Column type → a cell that is not empty → the same cell in the format."""


def changer(table: Table, changes: Changes) -> Callable[[Row], Sequence[Any]]:
    """(a row of the table) → the row in the format; empty cells stay None."""
    places = [
        (place, changes[column.type])
        for place, column in enumerate(table.columns)
        if column.type in changes
    ]

    def changed(row: Row) -> Sequence[Any]:
        cells: list[Any] = list(row)
        for place, change in places:
            if cells[place] is not None:
                cells[place] = change(cells[place])
        return cells

    return changed
