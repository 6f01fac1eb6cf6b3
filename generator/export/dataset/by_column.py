"""Cells as one format writes them, made a column at a time: most columns say the same few things in
every row, and each is made once for many rows.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any, TypeVar

from generator.tables.table import Row

T = TypeVar("T", str, bytes)


def remade(
    rows: Sequence[Row], makers: Sequence[Callable[[Any], T]], nothing: T
) -> Iterator[tuple[T, ...]]:
    """The same rows, each cell made by its column's maker; an empty cell (None) is `nothing`."""
    if not rows:
        return iter(())
    columns: list[Iterable[T]] = []
    for make, column in zip(makers, zip(*rows, strict=True), strict=True):
        made = {cell: nothing if cell is None else make(cell) for cell in set(column)}
        same = repeat(made[column[0]], len(rows))
        columns.append(same if len(made) == 1 else map(made.__getitem__, column))
    return zip(*columns, strict=True)
