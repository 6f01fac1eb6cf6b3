"""The files of a data set that nobody wrote: one of every sort that pages may be given."""

import hashlib

from generator.data_file import DataFile
from generator.tables import TABLES

_OTHERS = {
    "terang.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "terang.sqlite": "application/vnd.sqlite3",
    "figures.json": "application/json",
    "figures.schema.json": "application/schema+json",
    "program.schema.json": "application/schema+json",
    "metadata.json": "application/json",
    "datapackage.json": "application/json",
    "catalog.jsonld": "application/ld+json",
    "oc4ids.json": "application/json",
}


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8")).hexdigest()


FILES: tuple[DataFile, ...] = (
    *(
        DataFile(f"/data/{table.name}.csv", "text/csv", 1234, _hash(table.name), table.name, 1)
        for table in TABLES
    ),
    *(DataFile(f"/data/{name}", kind, 56_789_012, _hash(name)) for name, kind in _OTHERS.items()),
)
