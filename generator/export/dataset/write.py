"""Every file of the data set: each table's rows are made once and given to every format."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType

from generator.data_file import DataFile
from generator.export.dataset import (
    catalog,
    data_package,
    datasette_metadata,
    json_schema,
    oc4ids,
)
from generator.export.dataset.aside import aside
from generator.export.dataset.csv_files import CsvFiles
from generator.export.dataset.figures_json import FiguresJson
from generator.export.dataset.sink import Format, Sink
from generator.export.dataset.sqlite_file import SqliteFile
from generator.export.dataset.xlsx_file import XlsxFile
from generator.export.subject import Subject
from generator.file_hash import file_hash
from generator.tables import TABLES
from generator.tables.table import Row, Table

# A new format is one module and one line.
FORMATS: tuple[Format, ...] = (SqliteFile, aside(FiguresJson, CsvFiles, XlsxFile))
# Files that are made when these are there: modules with `artifacts(subject, files)`, where `files`
# are all before it, and paths are below /data/. The catalogue comes last: it lists every file.
DESCRIPTIONS: tuple[ModuleType, ...] = (
    json_schema,
    datasette_metadata,
    oc4ids,
    data_package,
    catalog,
)
MEDIA_TYPES = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".sqlite": "application/vnd.sqlite3",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
# Rows in memory at a time.
_BATCH = 1000


def write(folder: Path, subject: Subject) -> tuple[DataFile, ...]:
    """Write the data set into `folder`, which becomes `/data/`; what was written, in order."""
    counts = written(folder, subject, FORMATS)
    files = [_described(path, counts) for path in sorted(folder.iterdir())]
    for module in DESCRIPTIONS:
        for artifact in module.artifacts(subject, tuple(files)):
            path = folder / artifact.path
            path.write_bytes(artifact.content)
            files.append(_described(path, counts))
    return tuple(files)


def written(folder: Path, subject: Subject, formats: Iterable[Format]) -> dict[str, int]:
    """Write every table in these formats; table → how many rows it has."""
    sinks = [open_(folder, subject) for open_ in formats]
    counts = {table.name: _table(table, sinks, subject) for table in TABLES}
    for sink in sinks:
        sink.close()
    return counts


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


def _described(path: Path, counts: dict[str, int]) -> DataFile:
    table = path.stem if path.suffix == ".csv" else None
    return DataFile(
        f"/data/{path.name}",
        MEDIA_TYPES[path.suffix],
        path.stat().st_size,
        file_hash(path),
        table,
        counts[table] if table else None,
    )
