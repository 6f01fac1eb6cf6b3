"""Every file of the data set: each table's rows are made once and given to every format."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType

from generator.data_file import DataFile
from generator.export.dataset.csv_files import CsvFiles
from generator.export.dataset.sink import Format, Sink
from generator.export.subject import Subject
from generator.file_hash import file_hash
from generator.tables import TABLES
from generator.tables.table import Row, Table

# A new format is one module and one line.
FORMATS: tuple[Format, ...] = (CsvFiles,)
# Files that describe the others: modules with `artifacts(subject, files)`, paths below /data/.
DESCRIPTIONS: tuple[ModuleType, ...] = ()
MEDIA_TYPES = {
    ".csv": "text/csv",
}
# Rows in memory at a time.
_BATCH = 1000


def write(folder: Path, subject: Subject) -> tuple[DataFile, ...]:
    """Write the data set into `folder`, which becomes `/data/`; what was written, in order."""
    sinks = [open_(folder, subject) for open_ in FORMATS]
    counts = {table.name: _table(table, sinks, subject) for table in TABLES}
    for sink in sinks:
        sink.close()
    holding = tuple(_described(path, counts) for path in sorted(folder.iterdir()))
    describing = []
    for module in DESCRIPTIONS:
        for artifact in module.artifacts(subject, holding):
            path = folder / artifact.path
            path.write_bytes(artifact.content)
            describing.append(_described(path, counts))
    return (*holding, *describing)


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
