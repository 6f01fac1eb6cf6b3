"""One text in a file of each kind that people publish, as the programs that make them do it."""

import gzip
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import openpyxl
from PIL import Image, PngImagePlugin
from pypdf import PdfReader, PdfWriter


def _page(text: str) -> bytes:
    return f"<!doctype html><html lang=id><body><p>{_html(text)}</p></body></html>".encode()


def _marked_up(text: str) -> bytes:
    """A tag in the middle of every word, and what would be read as markup written as signs."""
    words = [f"{_html(w[: len(w) // 2])}<b>{_html(w[len(w) // 2 :])}</b>" for w in text.split(" ")]
    return f"<!doctype html><html lang=id><body><p>{' '.join(words)}</p></body></html>".encode()


def _attribute(text: str) -> bytes:
    return (
        f'<!doctype html><html lang=id><body><img src=. alt="{_html(text)}"></body></html>'.encode()
    )


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _sqlite(text: str) -> bytes:
    with sqlite3.connect(":memory:") as database:
        database.execute("create table data (nomor integer, isi text)")
        database.execute("insert into data values (1, ?)", (text,))
        database.commit()
        return database.serialize()


def _xlsx(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, part in _workbook().items():
            archive.writestr(name, part.replace(b"PENANDA", _html(text).encode()))
    return made.getvalue()


@cache
def _workbook() -> dict[str, bytes]:
    """The parts of a workbook with one word in it."""
    book = openpyxl.Workbook()
    book.worksheets[0]["B2"] = "PENANDA"
    made = io.BytesIO()
    book.save(made)
    with zipfile.ZipFile(made) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _docx(text: str) -> bytes:
    """A word processor cuts a line wherever it was corrected."""
    at = len(text) // 2
    runs = "".join(f"<w:r><w:t>{_html(part)}</w:t></w:r>" for part in (text[:at], text[at:]))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document><w:p>{runs}</w:p></w:document>")
    return made.getvalue()


def _pdf(text: str) -> bytes:
    written = text.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        written = written.replace(sign, b"\\" + sign)
    drawn = b"BT /F1 12 Tf 40 700 Td (" + written + b") Tj ET"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return made + end % (table, len(made))


def _pdf_note(text: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(_pdf("Contoh"))))
    writer.add_metadata({"/Subject": text})
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _picture(**kept: object) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (2, 2)).save(made, **kept)  # type: ignore[arg-type]
    return made.getvalue()


def _png(text: str) -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_itxt("Description", text)
    return _picture(format="PNG", pnginfo=notes)


def _jpeg(text: str) -> bytes:
    return _picture(format="JPEG", comment=text.encode())


def _xmp(text: str) -> bytes:
    return _picture(
        format="WEBP", xmp=f"<x:xmpmeta><dc:title>{_html(text)}</dc:title></x:xmpmeta>".encode()
    )


PRINTED: Mapping[str, Callable[[str], bytes]] = {
    "halaman/index.html": _page,
    "terpotong/index.html": _marked_up,
    "atribut/index.html": _attribute,
    "a.json": lambda text: json.dumps({"teks": text}, ensure_ascii=False).encode(),
    "a.csv": lambda text: f'nomor,isi\n1,"{text.replace(chr(34), chr(34) * 2)}"\n'.encode(),
    "a.txt": lambda text: f"{text}\n".encode(),
    "a.bib": lambda text: f"@misc{{a,\n  note = {{{text}}},\n}}\n".encode(),
    "a.xml.gz": lambda text: gzip.compress(f"<a>{text}</a>".encode()),
    "a.sqlite": _sqlite,
    "a.xlsx": _xlsx,
    "a.docx": _docx,
    "a.pdf": _pdf,
    "judul.pdf": _pdf_note,
    "a.png": _png,
    "a.jpg": _jpeg,
    "a.webp": _xmp,
}
"""A file's name → what makes it of a text."""
