"""Sink: one format, fed with every table, a few rows at a time, so that memory stays flat."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

from generator.export.subject import Subject
from generator.tables.table import Row, Table


class Sink(Protocol):
    """`begin`, any number of `write`, and `end` for each table in turn; at last `close`."""

    def begin(self, table: Table) -> None: ...

    def write(self, rows: Sequence[Row]) -> None: ...

    def end(self) -> None: ...

    def close(self) -> None: ...


Format: TypeAlias = Callable[[Path, Subject], Sink]
"""How a format is opened on the folder that becomes `/data/`."""
