"""Personal data: the last look at every byte that is published."""

import gzip
import html
import io
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import PurePosixPath

from generator.finding import Finding, Place
from generator.guard.number_sieve import may_hold_numbers
from generator.guard.site import Site, SiteFile
from generator.private_numbers import private_numbers
from generator.text import Said

# Not .js, .css, .map: code holds long runs of digits, and no data.
_MARKUP = frozenset({".html", ".htm", ".svg"})
_DATA = frozenset({".json", ".jsonld", ".geojson", ".csv", ".tsv", ".yml", ".yaml", ".bib", ".ris"})
_TEXTS = _MARKUP | _DATA | {".xml", ".atom", ".rss", ".txt", ".md", ".webmanifest", ".ics", ".vcf"}
# The points of a drawing, not numbers that anyone reads.
_SVG_PATHS = re.compile(r' (?:d|points)="[^"]*"')

_BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, sqlite3.DatabaseError)


def personal_numbers(file: SiteFile, site: Site) -> Iterator[Finding]:
    """No NIK, KK or personal mobile number is in any published file; its value is not shown."""
    try:
        texts = list(_texts(file))
    except _BROKEN:
        yield _unreadable(file)
        return
    for text, first_line in texts:
        for kind, digits, position in private_numbers(text):
            if digits in site.known_numbers:
                continue
            line = text.count("\n", 0, position) + first_line if first_line else 0
            yield _finding(Place(file.path, line), kind)


def _texts(file: SiteFile) -> Iterator[tuple[str, int]]:
    """What can be read in a file, and the number of its first line (0: has no lines)."""
    suffix = PurePosixPath(file.path).suffix.lower()
    if suffix in _TEXTS:
        if not may_hold_numbers(file.content):
            return
        text = file.content.decode("utf-8", "replace")
        if suffix in _MARKUP:
            text = _SVG_PATHS.sub("", html.unescape(text))
        yield text, 1
    elif suffix == ".gz":
        yield gzip.decompress(file.content).decode("utf-8", "replace"), 0
    elif suffix in {".xlsx", ".zip"}:
        with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
            for name in archive.namelist():
                yield archive.read(name).decode("utf-8", "replace"), 0
    elif suffix == ".sqlite":
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(file.content)
            for text in _cells(database):
                yield text, 0


def _cells(database: sqlite3.Connection) -> Iterator[str]:
    """How each table was declared, and its rows, a cell a line.

    An index of words is left out: its bytes are no text, and its words those of a table.
    """
    tables = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    indexes = tuple(name for name, sql in tables if str(sql).startswith("CREATE VIRTUAL"))
    for name, sql in tables:
        if any(name == index or name.startswith(f"{index}_") for index in indexes):
            continue
        yield str(sql)
        for row in database.execute(f'SELECT * FROM "{name}"'):
            yield "\n".join(_text(cell) for cell in row if cell is not None)


def _text(cell: object) -> str:
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)


def _unreadable(file: SiteFile) -> Finding:
    return Finding(
        Place(file.path),
        "berkas-rusak",
        Said("Berkas ini rusak: isinya tidak terbaca.", "This file is broken: it cannot be read."),
        Said("Bangun ulang situs: `terang build`.", "Build the site again: `terang build`."),
    )


def _finding(place: Place, kind: str) -> Finding:
    what = (
        Said("deretan 16 digit seperti NIK atau KK", "a run of 16 digits, like an NIK or KK")
        if kind == "identity"
        else Said("nomor ponsel perorangan", "a personal mobile number")
    )
    return Finding(
        place,
        "data-pribadi",
        Said(f"Di sini ada {what.id}.", f"Here is {what.en}."),
        Said(
            "Hapus dari data atau halaman asalnya (nilainya sengaja tidak ditampilkan). "
            "Nomor layanan resmi: catat di data/services/.",
            "Remove it from the data or page it comes from (the value is withheld on purpose). "
            "An official service's number belongs in data/services/.",
        ),
    )
