"""Table and Column: what every format of the data set is written from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model.field import Concept
from generator.model.registry import Registry

ColumnType = Literal["text", "number", "integer", "boolean", "date", "year", "url", "list"]
"""`number`: an exact decimal, kept as text · `date`: ISO, to the day, month or year · `list`:
of texts."""

Cell = str | int | bool | tuple[str, ...] | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `references` names the table whose first key column it repeats; `code_list` the
    closed list of the model that its words are from."""

    name: str
    type: ColumnType
    concept: Concept
    required: bool = False
    references: str | None = None
    code_list: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `key` names the columns that tell its rows apart."""

    name: str
    concept: Concept
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[Registry, str], Iterator[Row]]
    """(registry.public(), site_url) → rows, always in the same order."""

    def place(self, column: str) -> int:
        """Where a column stands."""
        return next(i for i, each in enumerate(self.columns) if each.name == column)
