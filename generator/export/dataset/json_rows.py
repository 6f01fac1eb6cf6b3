"""Rows as JSON objects, whose numbers no reader can get wrong."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import orjson

from generator.export.dataset.changed import changer
from generator.export.dataset.exact import SAFE_IN_JSON, whole
from generator.tables.table import Row, Table

encode = orjson.dumps
"""Anything of these files → JSON in UTF-8, without spaces."""


def as_objects(table: Table) -> Callable[[Sequence[Row]], Iterator[dict[str, Any]]]:
    """(rows of the table) → all their columns by name; an empty cell is None, never left out."""
    names = [column.name for column in table.columns]
    changed = changer(table, {"number": lambda text: whole(text, SAFE_IN_JSON)})
    return lambda rows: (dict(zip(names, row, strict=True)) for row in changed(rows))
