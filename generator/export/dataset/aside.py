"""Formats written by a process of their own, beside the others: rows are made once, for all.

Only where processes are copied cheaply (fork, on Linux); elsewhere it is written in this one.
"""

import marshal
import multiprocessing
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from generator.export.dataset.sink import Format, Sink
from generator.export.subject import Subject
from generator.tables import TABLES
from generator.tables.table import Row, Table

_PLACES = {table.name: place for place, table in enumerate(TABLES)}


def aside(*formats: Format) -> Format:
    """These formats as one, in a process of their own where that is possible."""

    def here(folder: Path, subject: Subject) -> Sink:
        return _Together(formats, folder, subject)

    if not sys.platform.startswith("linux"):
        return here
    return lambda folder, subject: _Aside(here, folder, subject)


class _Together:
    """Tells each of several sinks what it is told."""

    def __init__(self, formats: Sequence[Format], folder: Path, subject: Subject) -> None:
        self._sinks = [format_(folder, subject) for format_ in formats]

    def begin(self, table: Table) -> None:
        for sink in self._sinks:
            sink.begin(table)

    def write(self, rows: Sequence[Row]) -> None:
        for sink in self._sinks:
            sink.write(rows)

    def end(self) -> None:
        for sink in self._sinks:
            sink.end()

    def close(self) -> None:
        for sink in self._sinks:
            sink.close()


class _Aside:
    """Hands on to the other process what a sink is told; errors come back from `close` at last."""

    def __init__(self, format_: Format, folder: Path, subject: Subject) -> None:
        processes = multiprocessing.get_context("fork")
        self._pipe, theirs = processes.Pipe()
        self._process = processes.Process(
            target=_written, args=(format_, folder, subject, self._pipe, theirs), daemon=True
        )
        self._process.start()
        theirs.close()

    def begin(self, table: Table) -> None:
        self._tell("begin", _PLACES[table.name])

    def write(self, rows: Sequence[Row]) -> None:
        self._tell("write", rows)

    def end(self) -> None:
        self._tell("end")

    def close(self) -> None:
        self._tell("close")
        try:
            error = self._pipe.recv()
        except EOFError:
            error = ChildProcessError("the process that wrote a data file was ended")
        self._process.join()
        if error is not None:
            raise error

    def _tell(self, *message: Any) -> None:
        try:
            self._pipe.send_bytes(marshal.dumps(message))
        except OSError as error:
            raise ChildProcessError("the process that wrote a data file was ended") from error


def _written(
    format_: Format, folder: Path, subject: Subject, ours: Connection, pipe: Connection
) -> None:
    """In the other process: do what is told. After an error, listen on without doing it."""
    ours.close()
    error: Exception | None = None
    sink: Sink | None = None
    try:
        sink = format_(folder, subject)
    except Exception as caught:  # noqa: BLE001 - whatever it is, the first process raises it
        error = caught
    told = ""
    while told != "close":
        told, *given = marshal.loads(pipe.recv_bytes())
        if error is None and sink is not None:
            try:
                getattr(sink, told)(*(TABLES[each] if told == "begin" else each for each in given))
            except Exception as caught:  # noqa: BLE001
                error = caught
    pipe.send(error)
