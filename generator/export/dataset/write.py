"""Every file of the data set: each table's rows are made once and given to every format."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from generator.data_file import DataFile
from generator.export.dataset import csv_files
from generator.export.dataset.sink import Format, Sink
from generator.export.dataset.table import Row, Table
from generator.export.dataset.tables import TABLES
from generator.export.subject import Subject
from generator.file_hash import file_hash

FOLDER = "data"
FORMATS: tuple[Format, ...] = (Format(csv_files.CsvFiles, csv_files.MEDIA_TYPES),)
# Rows in memory at a time.
_BATCH = 1000


def write(folder: Path, subject: Subject) -> tuple[DataFile, ...]:
    """Write the data set into `folder`, which becomes `/data/`; what was written, in order."""
    sinks = [each.open(folder, subject) for each in FORMATS]
    counts = {table.name: _table(table, sinks, subject) for table in TABLES}
    for sink in sinks:
        sink.close()
    types = {ending: name for each in FORMATS for ending, name in each.endings.items()}
    return tuple(
        _described(path, types, counts) for path in sorted(folder.iterdir()) if path.is_file()
    )


def _table(table: Table, sinks: Iterable[Sink], subject: Subject) -> int:
    """Give one table to every sink; how many rows it has."""
    count = 0
    for sink in sinks:
        sink.begin(table)
    for rows in _batches(table.rows(subject.registry, subject.site_url)):
        count += len(rows)
        for sink in sinks:
            sink.write(rows)
    for sink in sinks:
        sink.end()
    return count


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _described(path: Path, types: dict[str, str], counts: dict[str, int]) -> DataFile:
    table = path.stem if path.suffix == ".csv" else None
    return DataFile(
        f"/{FOLDER}/{path.name}",
        types[path.suffix],
        path.stat().st_size,
        file_hash(path),
        table,
        counts[table] if table else None,
    )
