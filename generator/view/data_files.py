"""The files of the data set as pages offer them: what each holds, how large it is, its hash."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator import urls
from generator.data_file import DataFile
from generator.tables import TABLES
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Count
from generator.wording.sizes import size

_TABLES = {table.name: table for table in TABLES}
# What most people look for; the others stand behind one click.
MAIN_TABLES = (
    *("figures", "revisions", "programs", "budgets", "cohorts", "targets", "events"),
    *("claims", "agencies", "partners", "sources"),
)
# What files are called that hold more than one table.
KNOWN = {
    "terang.xlsx": (
        Said("Semua data dalam satu buku kerja Excel", "All data in one Excel workbook"),
        Said(
            "Satu lembar untuk setiap tabel. Juga dapat dibuka dengan LibreOffice dan Google "
            "Sheets.",
            "One sheet for each table. LibreOffice and Google Sheets open it too.",
        ),
    ),
    "terang.sqlite": (
        Said("Semua data dalam satu basis data SQLite", "All data in one SQLite database"),
        Said(
            "Untuk bertanya dengan SQL, dan untuk Datasette.",
            "To ask questions in SQL, and for Datasette.",
        ),
    ),
    "figures.json": (
        Said("Semua angka dan riwayatnya", "All figures and their history"),
        Said(
            "Satu objek untuk setiap angka, dengan sumber dan alamat tetapnya.",
            "One object for each figure, with its source and permanent address.",
        ),
    ),
    "datapackage.json": (
        Said("Data Package", "Data Package"),
        Said(
            "Daftar semua berkas CSV dan kolomnya (Frictionless Data Package).",
            "A list of all CSV files and their columns (Frictionless Data Package).",
        ),
    ),
    "catalog.jsonld": (
        Said("Katalog DCAT", "DCAT catalogue"),
        Said(
            "Untuk portal data: kumpulan data ini dan berkas-berkasnya (DCAT, JSON-LD).",
            "For data portals: this data set and its files (DCAT, JSON-LD).",
        ),
    ),
    "oc4ids.json": (
        Said("Proyek infrastruktur dalam OC4IDS", "Infrastructure projects in OC4IDS"),
        Said(
            "Program yang membangun, menurut standar data proyek infrastruktur.",
            "Programs that build, by the data standard for infrastructure projects.",
        ),
    ),
    "metadata.json": (
        Said("Keterangan untuk Datasette", "Metadata for Datasette"),
        Said(
            "Judul, lisensi, dan arti setiap kolom basis data SQLite.",
            "Title, licence and the meaning of each column of the SQLite database.",
        ),
    ),
}
_SCHEMA = (
    Said("Skema JSON", "JSON Schema"),
    Said(
        "Bentuk berkas JSON: figures.json, atau data.json setiap program.",
        "The shape of the JSON files: figures.json, or data.json of each program.",
    ),
)
_STANDARDS = frozenset({"datapackage.json", "catalog.jsonld", "oc4ids.json", "metadata.json"})


@dataclass(frozen=True, slots=True)
class Hash:
    """SHA-256 of what `name` says: its beginning is read, the whole is copied."""

    name: str
    whole: str
    short: str


@dataclass(frozen=True, slots=True)
class Download:
    """One file; `dictionary` leads to what its columns mean, where it holds one table."""

    title: str
    text: str
    name: str
    href: str
    size: Count
    rows: Count | None
    rows_word: str
    hash: Hash
    dictionary: str | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files of one sort; `more` are those that few look for."""

    anchor: str
    title: str
    text: str
    files: tuple[Download, ...]
    more: tuple[Download, ...]
    more_count: Count


_SHELVES = (
    (
        "excel",
        Said("Excel", "Excel"),
        Said(
            "Mulai dari sini bila Anda memakai lembar kerja.",
            "Start here if you use a spreadsheet.",
        ),
    ),
    (
        "csv",
        Said("CSV, satu berkas satu tabel", "CSV, one file a table"),
        Said(
            "Teks biasa, dipisah koma, UTF-8. Sel kosong berarti tidak ada nilainya; bukan nol.",
            "Plain text, separated by commas, UTF-8. An empty cell is a missing value, not zero.",
        ),
    ),
    (
        "sqlite",
        Said("Basis data", "Database"),
        Said("Semua tabel dalam satu berkas.", "All tables in one file."),
    ),
    (
        "json",
        Said("JSON", "JSON"),
        Said("Untuk program komputer.", "For computer programs."),
    ),
    (
        "standar",
        Said("Standar data terbuka", "Open data standards"),
        Said(
            "Supaya portal data dan alat lain mengenali kumpulan data ini.",
            "So that data portals and other tools recognise this data set.",
        ),
    ),
)


def shelves(here: Here) -> tuple[Shelf, ...]:
    """All files of the data set, sort by sort; a sort without files is left out."""
    sorted_: dict[str, list[DataFile]] = {}
    for file in here.files:
        sorted_.setdefault(_shelf(file), []).append(file)
    return tuple(
        _of_sort(here, anchor, title, text, sorted_[anchor])
        for anchor, title, text in _SHELVES
        if anchor in sorted_
    )


def _of_sort(here: Here, anchor: str, title: Said, text: Said, files: list[DataFile]) -> Shelf:
    more = [file for file in files if file.table and file.table not in MAIN_TABLES]
    first = (file for file in files if file not in more)
    return Shelf(
        anchor,
        here.say(title),
        here.say(text),
        _downloads(here, first),
        _downloads(here, more),
        here.count(len(more)),
    )


def download(here: Here, file: DataFile) -> Download:
    """One file as it is offered."""
    name = file.address.rpartition("/")[2]
    title, text = _words(file, name)
    return Download(
        title=here.say(title),
        text=here.say(text),
        name=name,
        href=here.file(file.address),
        size=Count(file.size, size(file.size, here.locale)),
        rows=None if file.rows is None else here.count(file.rows),
        rows_word=rows_word(here, file.rows),
        hash=hash_of(name, file.sha256),
        dictionary=here.to(urls.data_table(file.table)) if file.table else None,
    )


def hash_of(name: str, sha256: str) -> Hash:
    """A hash as pages show it."""
    return Hash(name, sha256, sha256[:8])


def rows_word(here: Here, count: int | None) -> str:
    """What stands behind a number of rows."""
    return here.say(Said("baris", "row" if count == 1 else "rows"))


def file_named(here: Here, name: str) -> DataFile | None:
    """The file of that name, if the data set has it."""
    return next((file for file in here.files if file.address == f"/data/{name}"), None)


def program_data(here: Here, program: str) -> str | None:
    """One program's own file, which is there where the data set has its schema."""
    if file_named(here, "program.schema.json") is None:
        return None
    return here.file(urls.record("program", program) + "data.json")


def _downloads(here: Here, files: Iterable[DataFile]) -> tuple[Download, ...]:
    """Tables in the order of the model, other files as they were written."""
    place = {name: number for number, name in enumerate(_TABLES)}
    ranked = sorted(files, key=lambda file: place.get(file.table or "", len(place)))
    return tuple(download(here, file) for file in ranked)


def _shelf(file: DataFile) -> str:
    name = file.address.rpartition("/")[2]
    if file.table:
        return "csv"
    if name.endswith(".xlsx"):
        return "excel"
    if name.endswith(".sqlite"):
        return "sqlite"
    return "standar" if name in _STANDARDS else "json"


def _words(file: DataFile, name: str) -> tuple[Said, Said]:
    if file.table:
        concept = _TABLES[file.table].concept
        return concept.title, concept.definition
    if name.endswith(".schema.json"):
        return _SCHEMA
    return KNOWN.get(name, (Said(name, name), Said(file.media_type, file.media_type)))
