"""Slips with whole files: names, folders, encodings, copies, and what Excel makes of a table."""

from typing import NamedTuple

from tests.slips.good import GOOD, PROGRAM, PROJECT

_AGENCY = "data/agencies/dinas-contoh.yml"
_REGIONS = "data/vocabulary/regions.csv"
_TABLE = PROJECT[_REGIONS]


class FileSlip(NamedTuple):
    """`path` gets `content` (None: nothing is written) and `gone` goes; the one message stands in
    `where`, at `line`. A `line` below 0: nothing is wrong."""

    name: str
    path: str
    content: bytes | None
    gone: str
    where: str
    line: int
    problem: str
    cure: str


def _renamed(name: str, path: str, problem: str, cure: str) -> FileSlip:
    return FileSlip(f"name: {name}", path, GOOD.encode(), PROGRAM, path, 0, problem, cure)


def _beside(name: str, path: str, problem: str, cure: str, content: str = GOOD) -> FileSlip:
    return FileSlip(f"beside: {name}", path, content.encode(), "", path, 0, problem, cure)


def _saved(name: str, content: bytes, line: int, problem: str, cure: str) -> FileSlip:
    return FileSlip(f"saved: {name}", PROGRAM, content, "", PROGRAM, line, problem, cure)


def _table(name: str, content: str, line: int, problem: str, cure: str) -> FileSlip:
    return FileSlip(f"table: {name}", _REGIONS, content.encode(), "", _REGIONS, line, problem, cure)


SLIPS = (
    _renamed(".yaml", "data/programs/contoh.yaml", "tidak dikenal", PROGRAM),
    _renamed(".YML", "data/programs/contoh.YML", "tidak dikenal", PROGRAM),
    _renamed(".yml.txt", "data/programs/contoh.yml.txt", "tidak dikenal", PROGRAM),
    _renamed(".txt", "data/programs/contoh.txt", "tidak dikenal", PROGRAM),
    _renamed("without an ending", "data/programs/contoh", "tidak dikenal", PROGRAM),
    _renamed("two dots", "data/programs/contoh..yml", "nama berkas", "contoh.yml"),
    _renamed("capital", "data/programs/Contoh.yml", "nama berkas", "contoh.yml"),
    _renamed("space", "data/programs/program contoh.yml", "nama berkas", "program-contoh.yml"),
    _renamed("underscore", "data/programs/program_contoh.yml", "nama berkas", "program-contoh.yml"),
    _renamed("folder: root", "data/contoh.yml", "tidak dikenal", "programs/"),
    _renamed("folder: slip", "data/program/contoh.yml", "tidak dikenal", "programs/"),
    _renamed("folder: of agencies", "data/agencies/contoh.yml", "program", "data/programs/"),
    FileSlip(
        "name: folder: and a slip in a key",
        "data/laws/contoh.yml",
        GOOD.replace("status", "staus", 1).encode(),
        PROGRAM,
        "data/laws/contoh.yml",
        0,
        "program",
        "data/programs/",
    ),
    _renamed("folder: of sources", "data/sources/contoh.yml", "program", "data/programs/"),
    _renamed(
        "folder: below agencies", "data/agencies/banten/contoh.yml", "tidak dikenal", "programs/"
    ),
    _beside("copy of Windows", "data/programs/contoh (1).yml", "nama berkas", "hapus"),
    _beside("copy", "data/programs/contoh - Copy.yml", "nama berkas", "hapus"),
    _beside("lock of Office", "data/programs/~$contoh.yml", "nama berkas", "hapus", "\x05Rekaan"),
    _beside("backup", "data/programs/contoh.yml~", "tidak dikenal", "hapus"),
    _beside("left from a merge", "data/programs/contoh.yml.orig", "tidak dikenal", "hapus"),
    _beside("picture", "data/programs/foto.jpg", "tidak dikenal", "hapus", "\x00"),
    FileSlip("beside: hidden", "data/programs/.contoh.yml.swp", b"\x00", "", "", -1, "", ""),
    FileSlip(
        "beside: two of one id",
        "data/programs/lain/contoh.yml",
        GOOD.encode(),
        "",
        "data/programs/lain/contoh.yml",
        1,
        "sudah dipakai",
        "nama lain",
    ),
    FileSlip(
        "beside: copied with its id",
        "data/programs/lain.yml",
        GOOD.encode(),
        "",
        "data/programs/lain.yml",
        1,
        '"contoh"',
        "`id: lain`",
    ),
    FileSlip(
        "gone: a record that is named",
        _AGENCY,
        None,
        _AGENCY,
        PROGRAM,
        8,
        "dinas-contoh",
        "data/agencies/",
    ),
    FileSlip(
        "gone: site.yml",
        "data/site.yml",
        None,
        "data/site.yml",
        "data/site.yml",
        0,
        "tidak ada",
        "git checkout",
    ),
    _saved("as UTF-16", GOOD.encode("utf-16"), 1, "UTF-8", "Notepad"),
    _saved(
        "as UTF-16, big end first", b"\xfe\xff" + GOOD.encode("utf-16-be"), 1, "UTF-8", "Notepad"
    ),
    _saved("as UTF-16 without its mark", GOOD.encode("utf-16-le"), 1, "UTF-8", "Notepad"),
    _saved("with BOM", b"\xef\xbb\xbf" + GOOD.encode(), 1, "BOM", "tanpa BOM"),
    _saved(
        "as Windows-1252",
        GOOD.replace("warga", "warga “baru”").encode("cp1252"),
        11,
        "UTF-8",
        "Notepad",
    ),
    _saved("empty", b"", 0, "kosong", "hapus"),
    _saved("blank lines alone", b"\n\n  \n", 0, "kosong", "hapus"),
    _saved("comments alone", b"# belum diisi\n", 0, "kosong", "hapus"),
    _saved("a text alone", b"Pelatihan menjahit\n", 1, "kunci: isi", "contoh berkas"),
    _saved("a list", b"- id: contoh\n", 1, "kunci: isi", "contoh berkas"),
    _saved(
        "document of Word", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xff\xfe\x00", 1, "UTF-8", "Notepad"
    ),
    _saved("with Windows line ends", GOOD.replace("\n", "\r\n").encode(), -1, "", ""),
    _saved("with spaces at the ends", GOOD.replace("\n", "  \n").encode(), -1, "", ""),
    _saved("without a last line end", GOOD.rstrip("\n").encode(), -1, "", ""),
    _table("semicolons of Excel", _TABLE.replace(",", ";"), 1, "titik koma", "koma"),
    _table("tabs of Excel", _TABLE.replace(",", "\t"), 1, "tab", "koma"),
    _table(
        "a zero lost by Excel", _TABLE + "98.1,kabupaten/kota,Kota Rekaan\n", 4, "code", "36.73"
    ),
    _table(
        "a cell too many",
        _TABLE + "98.02,kabupaten/kota,Kota Rekaan,\n",
        4,
        "tidak lengkap",
        "code, level, name",
    ),
    _table("code twice", _TABLE + "98.01,kabupaten/kota,Kota Rekaan\n", 4, "98.01", "lain"),
)
