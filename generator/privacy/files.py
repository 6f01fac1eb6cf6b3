"""What can be read in a file of any kind that people publish: its texts, and what a photo tells.

Libraries read the formats; they are loaded when the first such file comes.
"""

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
from typing import IO, NamedTuple

from generator.privacy.images import IMAGES, image_texts

# Not .js, .css, .map: code holds long runs of digits, and no data.
MARKUP = frozenset({".html", ".htm", ".svg"})
_DATA = frozenset({".json", ".jsonld", ".geojson", ".csv", ".tsv", ".yml", ".yaml", ".bib", ".ris"})
TEXTS = MARKUP | _DATA | {".xml", ".atom", ".rss", ".txt", ".md", ".webmanifest", ".ics", ".vcf"}
_ZIPPED = frozenset({".xlsx", ".zip", ".docx", ".pptx", ".odt", ".ods", ".odp", ".epub"})
# The points of a drawing, not numbers that anyone reads.
_SVG_PATHS = re.compile(r' (?:d|points)="[^"]*"')
# Of a document's XML: what ends a paragraph, a cell or a line; all other tags stand inside a word.
_ENDS = re.compile(r"</(?:\w+:)?(?:p|si|c|row|tr|td|h|sheet|a:p|list-item|comment|li|div)\b[^>]*>")
_ATTRIBUTE = re.compile(r'="([^"]{6,})"')
_TAG = re.compile(r"<[^>]*>")
_ROWS = 200  # looked at together
_LARGEST = 64 * 1024 * 1024  # of what one packed file may hold
# Or so many times its own size: a workbook of ten thousand programs holds ten, a bomb a thousand.
_TIMES = 40
_AT_ONCE = 4 * 1024 * 1024
# Where a row or a paragraph ends, in the words of workbooks and documents.
_CUTS = (b"</row>", b"</si>", b"</w:p>", b"</a:p>", b"</text:p>")


class Text(NamedTuple):
    """A text in a file; `first_line`: the number of its first line, 0 where there are none."""

    text: str
    first_line: int = 0


class Unreadable(Exception):
    """The file is broken, or locked: nobody can say what is in it."""


_BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, sqlite3.DatabaseError, ValueError,
           NotImplementedError, RuntimeError)  # fmt: skip


def texts_of(path: str, content: bytes) -> list[Text]:
    """Every text in a file, its metadata included; raises Unreadable."""
    suffix = PurePosixPath(path).suffix.lower()
    try:
        if suffix in TEXTS:
            return [Text(_markup(content) if suffix in MARKUP else _decoded(content), 1)]
        if suffix == ".gz":
            return [Text(_decoded(gzip.decompress(content)))]
        if suffix in _ZIPPED:
            return [Text(each) for each in _zipped(content)]
        if suffix == ".sqlite":
            with closing(sqlite3.connect(":memory:")) as database:
                database.deserialize(content)
                return [Text(each) for each in _cells(database)]
        if suffix == ".pdf":
            from generator.privacy.papers import paper_texts

            return [Text(each) for each in paper_texts(content)]
        if suffix in IMAGES:
            return [Text(each) for each in image_texts(content).texts]
    except _BROKEN as error:
        raise Unreadable from error
    return []


def _decoded(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _markup(content: bytes) -> str:
    return _SVG_PATHS.sub("", html.unescape(_decoded(content)))


def _zipped(content: bytes) -> Iterator[str]:
    """The parts of a packed file as they are read; a picture among them is opened too."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        unpacked = sum(each.file_size for each in archive.infolist())
        if unpacked > max(_LARGEST, _TIMES * len(content)):
            raise ValueError
        for name in archive.namelist():
            suffix = PurePosixPath(name).suffix.lower()
            if suffix == ".xml" or suffix in MARKUP:
                with archive.open(name) as part:
                    for raw in map(_decoded, _portions(part)):
                        yield html.unescape("\n".join(_ATTRIBUTE.findall(raw)))
                        yield html.unescape(_TAG.sub("", _ENDS.sub("\n", raw)))
            elif suffix in IMAGES or suffix == ".pdf":
                yield from (each.text for each in texts_of(name, archive.read(name)))
            else:
                yield _decoded(archive.read(name))


def _portions(part: IO[bytes]) -> Iterator[bytes]:
    """A part, cut between rows or paragraphs: a sheet of millions of cells is never held whole."""
    rest = b""
    while read := part.read(_AT_ONCE):
        rest += read
        if end := max((rest.rfind(cut) + len(cut) for cut in _CUTS if cut in rest), default=0):
            yield rest[:end]
            rest = rest[end:]
    yield rest


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
        rows = database.execute(f'SELECT * FROM "{name}"')
        while some := rows.fetchmany(_ROWS):
            yield "\n".join(_text(cell) for row in some for cell in row if cell is not None)


def _text(cell: object) -> str:
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
