"""Rows as JSON objects, whose numbers no reader can get wrong."""

from collections.abc import Callable
from typing import Any

import orjson

from generator.export.dataset.changed import changer
from generator.export.dataset.exact import SAFE_IN_JSON, whole
from generator.tables.table import Row, Table

encode = orjson.dumps
"""Anything of these files → JSON in UTF-8, without spaces."""


def as_object(table: Table) -> Callable[[Row], dict[str, Any]]:
    """(a row of the table) → all its columns by name; an empty cell is None, never left out."""
    names = [column.name for column in table.columns]
    changed = changer(table, {"number": lambda text: whole(text, SAFE_IN_JSON)})
    return lambda row: dict(zip(names, changed(row), strict=True))
