"""What the files of the last build said, by their content: read again in a tenth of the time.

One SQLite file of MessagePack, which can hold values and nothing that runs. Each row is sealed
with what it was read from, what it says and the code that read it. Damage is never trusted: the
file is thrown away, and `damaged` says so.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgpack

from generator.load import limits, sound, yaml_tree

_TABLE = "CREATE TABLE tree (path TEXT PRIMARY KEY, seal BLOB NOT NULL, packed BLOB NOT NULL)"


def pack(value: Any) -> bytes | None:
    """A value tree as bytes; None for what MessagePack cannot hold: integers beyond 64 bits."""
    try:
        return bytes(msgpack.packb(value))
    except (OverflowError, ValueError):
        return None


def unpack(packed: bytes) -> Any:
    """The value tree again, lists as tuples."""
    return msgpack.unpackb(packed, use_list=False)


class KeptTrees:
    """`file` is ours alone; None keeps nothing. A folder that cannot be written is no fault."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._rows: Mapping[str, tuple[bytes, bytes]] = {}
        self.damaged = False
        if file is not None and file.is_file():
            try:
                with contextlib.closing(sqlite3.connect(file)) as database:
                    rows = database.execute("SELECT path, seal, packed FROM tree")
                    self._rows = {path: (seal, packed) for path, seal, packed in rows}
            except sqlite3.Error:
                self._throw_away()

    def get(self, path: str, text: bytes) -> bytes | None:
        """The packed value of a file with this content, if it is known."""
        seal, packed = self._rows.get(path, (b"", b""))
        made_of, rest = seal[:32], seal[32:]
        if made_of != _digest(text):
            return None
        if rest != sha256(made_of + packed).digest():
            self._throw_away()
            return None
        return packed

    def keep(self, paths: Iterable[str], changed: Mapping[str, tuple[bytes, bytes]]) -> None:
        """From now on hold these files alone; `changed`: path → content and packed value."""
        gone = self._rows.keys() - set(paths)
        if self._file is None or not (gone or changed):
            return
        rows = []
        for path, (text, packed) in changed.items():
            made_of = _digest(text)
            rows.append((path, made_of + sha256(made_of + packed).digest(), packed))
        with contextlib.suppress(OSError, sqlite3.Error):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(self._file)) as database, database:
                if not self._rows:
                    database.execute("DROP TABLE IF EXISTS tree")
                    database.execute(_TABLE)
                database.executemany("DELETE FROM tree WHERE path = ?", ((each,) for each in gone))
                database.executemany("INSERT OR REPLACE INTO tree VALUES (?, ?, ?)", rows)

    def _throw_away(self) -> None:
        self.damaged, self._rows = True, {}
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.unlink()


def _digest(text: bytes) -> bytes:
    return sha256(_code() + text).digest()


@cache
def _code() -> bytes:
    """The modules that make values of texts: another reader, another value."""
    files = (Path(str(module.__file__)) for module in (limits, sound, yaml_tree))
    return sha256(b"".join(file.read_bytes() for file in files)).digest()
