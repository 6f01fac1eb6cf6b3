"""Words of a workbook that stand in no cell: text boxes, pivot tables' copies of cells, what Office
keeps of the file, and attributes that people see or filled in."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from zipfile import ZipFile

from generator.staff.sheet.book import Aside
from generator.text import Said

_TAG = re.compile(r"<[^<>]+>")
_WORDY = re.compile(
    r"(xl/(drawings/[^/]+|threadedComments/.+|persons/.+|charts/.+|diagrams/.+|pivotCache/.+"
    r"|pivotTables/.+)|customXml/.+|docProps/app)\.(xml|vml)\Z"
)
_ALSO = re.compile(r"(xl/worksheets/.+|xl/tables/.+)\.(xml|rels)\Z")
# Those that hold words; ids and measures are long numbers too.
_HELD = re.compile(
    r"[\s:](?:v|descr|title|name|caption|alt|display|tooltip|prompt|promptTitle|error|errorTitle"
    r"|displayName|uniqueName|refreshedBy|value|Target)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')"
)
_OWN = re.compile(r"\s[\w:.-]+\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def elsewhere(path: Path) -> Iterator[Aside]:
    """One aside for each part that holds words; only after `guard`."""
    with ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            wordy = bool(_WORDY.match(name))
            if not wordy and not _ALSO.match(name):
                continue
            raw = archive.read(name)
            text = raw.decode("utf-16" if raw.startswith(_WIDE) else "utf-8", errors="replace")
            held = (_OWN if name.startswith("customXml/") else _HELD).finditer(text)
            words = [unescape(each[1] or each[2] or "") for each in held]
            if wordy:
                words.append(unescape(_TAG.sub(" ", text)))
            yield Aside(_where(name), "\n".join(words))


def _where(name: str) -> Said:
    if "pivot" in name:
        return Said("tabel pivot", "a pivot table")
    if name.startswith(("customXml/", "docProps/")):
        return Said("keterangan berkas (File > Info)", "what Office keeps of the file")
    if _ALSO.match(name):
        return Said("pesan sel, tautan, atau tabel", "a cell's message, a link or a table")
    return Said("kotak teks, gambar, atau utas komentar", "a text box or drawing")
