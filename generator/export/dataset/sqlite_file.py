"""SQLite: all tables in one file, with their keys, some views, and full-text search.

The same tables give the same bytes: no time is written. No page is ever freed, so there is nothing
that `VACUUM` could tidy: rows come in order, and a search index is made in one piece.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.export.dataset import sqlite_schema, sqlite_views
from generator.export.dataset.changed import Changes, changer
from generator.export.dataset.exact import SAFE_IN_SQLITE, listed, whole
from generator.export.subject import Subject
from generator.tables import TABLES
from generator.tables.table import Row, Table
from generator.tables.version import SCHEMA_VERSION

NAME = "terang.sqlite"
_CHANGES: Changes = {
    "number": lambda text: whole(text, SAFE_IN_SQLITE),
    "list": listed,
}
_KEYS = {table.name: table.key for table in TABLES}
# No journal: the file is ours alone until it is whole, and a half one is thrown away.
_SETTINGS = (
    "page_size = 4096",
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    "encoding = 'UTF-8'",
    "cache_size = -65536",  # KiB; an index is not written and read again while it grows
)


class SqliteFile:
    """Writes `terang.sqlite`."""

    def __init__(self, folder: Path, subject: Subject) -> None:
        self._base = sqlite3.connect(folder / NAME, isolation_level=None)
        for setting in (*_SETTINGS, f"user_version = {_user_version()}"):
            self._base.execute(f"PRAGMA {setting}")
        self._base.execute("BEGIN")
        self._base.execute("CREATE TABLE metadata (key TEXT PRIMARY KEY NOT NULL, value TEXT)")
        self._base.executemany("INSERT INTO metadata VALUES (?, ?)", _metadata(subject))
        self._table: Table
        self._insert: str
        self._changed: Callable[[Sequence[Row]], Iterable[Sequence[Any]]]

    def begin(self, table: Table) -> None:
        self._table, self._insert = table, sqlite_schema.insert(table)
        self._changed = changer(table, _CHANGES)
        self._base.execute(sqlite_schema.create(table, _KEYS))

    def write(self, rows: Sequence[Row]) -> None:
        self._base.executemany(self._insert, self._changed(rows))

    def end(self) -> None:
        for index in sqlite_schema.indexes(self._table):
            self._base.execute(index)

    def close(self) -> None:
        for view in sqlite_views.VIEWS:
            self._base.execute(sqlite_views.create_view(view))
        for search in sqlite_views.SEARCHES:
            self._base.execute(sqlite_views.create_search(search))
            for statement in sqlite_views.fill_search(search):
                self._base.execute(statement)
        self._base.execute("COMMIT")
        self._base.close()


def _user_version() -> int:
    """1.2 → 1002."""
    major, minor = map(int, SCHEMA_VERSION.split("."))
    return 1000 * major + minor


def _metadata(subject: Subject) -> list[tuple[str, str]]:
    site = subject.registry.site
    return [
        ("schema_version", SCHEMA_VERSION),
        ("title", site.title),
        ("publisher", site.publisher.id),
        ("site", subject.site_url),
        ("date", subject.today),
        ("licence", site.licence.name),
        ("licence_url", site.licence.url),
    ]
