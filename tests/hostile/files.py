"""Files that nobody writes by mistake: pipes, devices, links, bombs, and texts that lie."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.slips.good import GOOD, PROGRAM

CYRILLIC = "\u043e"
"""о, which looks like o."""
_SUMMARY = "Pelatihan menjahit bagi warga Kabupaten Rekaan."
_PAGE = "content/id/tentang.md"
_REGIONS = "data/vocabulary/regions.csv"
_SNAPSHOT = "snapshots/2026-01-01"
_MILLION = 1_000_000


class Hostile(NamedTuple):
    """`make` spoils a good project; `rule` is all that is found, in `where`."""

    name: str
    make: Callable[[Path], object]
    rule: str
    where: str
    most: int = 1
    """How many findings at most: a bomb is told at each of its fuses, up to a limit."""


def _placed(root: Path, path: str) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_dir() and not file.is_symlink():
        shutil.rmtree(file)
    file.unlink(missing_ok=True)
    return file


def _written(path: str, content: str | bytes) -> Callable[[Path], object]:
    raw = content if isinstance(content, bytes) else content.encode()
    return lambda root: _placed(root, path).write_bytes(raw)


def _linked(path: str, to: str) -> Callable[[Path], object]:
    return lambda root: _placed(root, path).symlink_to(to)


def _piped(path: str) -> Callable[[Path], object]:
    return lambda root: os.mkfifo(_placed(root, path))


def _huge(path: str) -> Callable[[Path], object]:
    """A file of a hundred megabytes, none of which is on the disk."""

    def make(root: Path) -> None:
        with _placed(root, path).open("wb") as file:
            file.truncate(100 * 2**20)

    return make


def _named(name: bytes) -> Callable[[Path], object]:
    """A file whose name is no text."""

    def make(root: Path) -> None:
        with open(os.fsencode(root / "data/programs") + b"/" + name, "wb") as file:  # noqa: PTH123
            file.write(b"id: a\n")

    return make


def _program(old: str, new: str | bytes) -> Callable[[Path], object]:
    assert old in GOOD
    raw = new if isinstance(new, bytes) else new.encode()
    return _written(PROGRAM, GOOD.encode().replace(old.encode(), raw, 1))


def _page(text: str) -> Callable[[Path], object]:
    return _written(_PAGE, f"---\ntitle: Contoh\n---\n{text}")


def _said(name: str, old: str, new: str | bytes, rule: str, most: int = 1) -> Hostile:
    return Hostile(name, _program(old, new), rule, PROGRAM, most)


def _whole(name: str, content: str, rule: str, most: int = 1) -> Hostile:
    return Hostile(name, _written(PROGRAM, content), rule, PROGRAM, most)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _laughs(levels: int) -> str:
    lines = (
        f"x{level}: &x{level} [{', '.join([f'*x{level - 1}'] * 9)}]\n" for level in range(1, levels)
    )
    return "x0: &x0 [ha]\n" + "".join(lines)


_NO_FILES = (
    *(
        Hostile(f"pipe: {path}", _piped(path), "bukan-berkas", path)
        for path in ("data/programs/pipa.yml", "data/site.yml", _REGIONS, "content/id/pipa.md")
    ),
    Hostile("pipe: data", _piped("data"), "berkas-hilang", "data/"),
    Hostile("pipe: content", _piped("content"), "bukan-berkas", "content/"),
    Hostile(
        "pipe: sums", _piped(f"{_SNAPSHOT}/SHA256SUMS"), "bukan-berkas", f"{_SNAPSHOT}/SHA256SUMS"
    ),
    Hostile("pipe: a snapshot", _piped(_SNAPSHOT), "arsip-asing", _SNAPSHOT),
    *(
        Hostile(f"device: {path}", _linked(path, "/dev/zero"), "bukan-berkas", path)
        for path in (
            "data/programs/nol.yml",
            "content/id/nol.md",
            f"{_SNAPSHOT}/SHA256SUMS",
            f"{_SNAPSHOT}/DIHAPUS.yml",
        )
    ),
    *(
        Hostile(f"link out: {path}", _linked(path, "/etc/passwd"), "bukan-berkas", path)
        for path in ("data/programs/luar.yml", "content/id/luar.md", _REGIONS)
    ),
    *(
        Hostile(f"link to itself: {path}", _linked(path, Path(path).name), "bukan-berkas", path)
        for path in ("data/programs/lingkar.yml", "content/id/lingkar.md")
    ),
    Hostile(
        "folder link: programs",
        _linked("data/programs/luar", "/etc"),
        "berkas-asing",
        "data/programs/luar",
    ),
    Hostile(
        "folder link: up", _linked("data/programs/atas", ".."), "berkas-asing", "data/programs/atas"
    ),
    Hostile(
        "folder link: content",
        _linked("content/id/luar", "/etc"),
        "bukan-berkas",
        "content/id/luar",
    ),
    Hostile("folder link: data itself", _linked("data", "/etc"), "bukan-berkas", "data/"),
    Hostile("folder link: content itself", _linked("content", "/etc"), "bukan-berkas", "content/"),
    Hostile(
        "folder link: a language", _linked("content/id", "/etc"), "bukan-berkas", "content/id/"
    ),
    Hostile("folder link: a snapshot", _linked(_SNAPSHOT, "/etc"), "arsip-asing", _SNAPSHOT),
    *(
        Hostile(f"100 MB: {path}", _huge(path), "berkas-terlalu-besar", path)
        for path in (
            "data/programs/besar.yml",
            PROGRAM,
            _REGIONS,
            "content/id/besar.md",
            f"{_SNAPSHOT}/SHA256SUMS",
            f"{_SNAPSHOT}/DIHAPUS.yml",
        )
    ),
)
_NAMES = (
    Hostile(
        "name: no UTF-8", _named(b"\xff\xfe.yml"), "nama-berkas", "data/programs/\\udcff\\udcfe.yml"
    ),
    Hostile("name: line end", _named(b"a\nb.yml"), "nama-berkas", "data/programs/a\\nb.yml"),
    Hostile(
        "name: turned around",
        _named("a\u202elmy.yml".encode()),
        "nama-berkas",
        "data/programs/a\\u202elmy.yml",
    ),
    Hostile(
        "name: homoglyph",
        _named(f"c{CYRILLIC}ntoh.yml".encode()),
        "nama-berkas",
        f"data/programs/c{CYRILLIC}ntoh.yml",
    ),
    Hostile(
        "name: of a page",
        _written("content/id/a\u202eb.md", "x"),
        "nama-berkas",
        "content/id/a\\u202eb.md",
    ),
    *(
        _said(f"{name}: {what}", old, new, rule)
        for what, old, new, rule in (
            ("id", "id: contoh", "id: {}", "id-bukan-nama-berkas"),
            ("source", "- berita-contoh", "- {}", "rujukan-tidak-dikenal"),
            ("agency", "agency: dinas-contoh", "agency: {}", "rujukan-tidak-dikenal"),
            ("key", "key: angkatan-1", "key: {}", "id"),
        )
        for name, new in (
            ("path", new.format("../../../etc/passwd")),
            ("path of Windows", new.format("'..\\..\\con'")),
            ("homoglyph", new.format(f"c{CYRILLIC}ntoh")),
        )
    ),
    Hostile(
        "path: a file of a snapshot",
        _written(f"{_SNAPSHOT}/SHA256SUMS", "0" * 64 + "  ../../data/site.yml\n"),
        "arsip-berubah",
        f"{_SNAPSHOT}/SHA256SUMS",
    ),
)
_BOMBS = (
    _whole("billion laughs", _laughs(9), "yaml-tidak-aman", 100),
    _whole("billion laughs, many", _laughs(1000), "yaml-tidak-aman masih-ada", 101),
    *(
        _whole(f"deep: {sign}", text * 100_000, "terlalu-dalam")
        for sign, text in (("[", "["), ("{", "{a: "), ("-", "- "), ("[a,", "[a,"))
    ),
    _whole("deep: ?", "? " * 100_000, "terlalu-dalam yaml-tidak-aman", 21),
    *(
        _said(
            f"a million: {name}",
            _SUMMARY,
            _quoted(text * (_MILLION // len(text))),
            "teks-terlalu-panjang",
        )
        for name, text in (
            ("letters", "a"),
            ("digits", "0"),
            ("brackets", "["),
            ("links", "[x](http://a "),
            ("images", "!["),
            ("tags", "<a "),
            ("emphasis", "**a"),
            ("calls", "{{"),
            ("numbers", "Rp1.000 "),
        )
    ),
    *(
        _said(f"a million: {name}", old, new, "teks-terlalu-panjang")
        for name, old, new in (
            ("digits of a value", "value: 30", f"value: {'9' * _MILLION}"),
            ("letters of an id", "id: contoh", f"id: {'a' * _MILLION}"),
            ("letters of a key", "kind: training", f"kind: training\n? {'a' * _MILLION}\n: x"),
            (
                "letters of a link",
                "contoh.example/menjahit",
                f"contoh.example/{'a/' * (_MILLION // 2)}",
            ),
            ("digits of a date", '"2025-03-22"', f'"{"2" * _MILLION}"'),
        )
    ),
    *(
        _said(f"many: {name}", "kind: training", "kind: training\n" + made, "berkas-terlalu-besar")
        for name, made in (
            ("keys", "".join(f"k{number}: 1\n" for number in range(80_000))),
            ("equal keys", "a: 1\n" * 100_000),
            ("anchors", "x:\n" + "- &a 1\n" * 100_000),
            ("items", f"x: [{'a, ' * 100_000}]\n"),
            ("comments", "# a 3601234567890123\n" * 40_000),
        )
    ),
    _said(
        "many: faults of YAML",
        "kind: training",
        "kind: training\n" + "a: 1\n" * 10_000,
        "kunci-ganda masih-ada",
        101,
    ),
    _said(
        "many: faults of the model",
        "partners:\n",
        "partners:\n" + "  - {}\n" * 9_000,
        "bidang-wajib masih-ada",
        101,
    ),
    Hostile(
        "many: rows",
        _written(_REGIONS, "code,level,name\n" + "x\n" * 400_000),
        "baris-csv masih-ada",
        _REGIONS,
        101,
    ),
    Hostile("many: columns", _written(_REGIONS, "," * 900_000), "teks-terlalu-panjang", _REGIONS),
    Hostile(
        "many: cells of a row",
        _written(_REGIONS, f"code,level,name\n98,a,{'a' * 900_000}\n"),
        "teks-terlalu-panjang",
        _REGIONS,
    ),
    Hostile("page: calls", _page("{{" * 400_000), "angka-tidak-dikenal", _PAGE),
    Hostile(
        "page: many calls", _page("{{ x }} " * 100_000), "angka-tidak-dikenal masih-ada", _PAGE, 101
    ),
    Hostile("page: lines", _page("---\n" * 200_000), "berkas-terlalu-besar", _PAGE),
)
_SIGNS = (
    _said("NUL", "menjahit", "menj\0ahit", "karakter-kendali"),
    _said("NUL, escaped", _SUMMARY, '"a\\0b"', "karakter-kendali"),
    _said("lone surrogate", "menjahit", b"menj\xed\xa0\x80ahit", "bukan-utf8"),
    _said("lone surrogate, escaped", _SUMMARY, '"a\\ud800b"', "karakter-kendali"),
    _said("beyond Unicode", _SUMMARY, '"a\\UFFFFFFFFb"', "karakter-kendali"),
    *(
        _said(f"unseen: {ord(sign):x}", "menjahit", f"menj{sign}ahit", "karakter-kendali")
        for sign in "\u202e\u202d\u2066\u2067\u2069\u200f\u200b\ufeff\x1b\x9b\x7f"
    ),
    Hostile(
        "table: NUL",
        _written(_REGIONS, "code,level,name\n98,prov\0insi,a\n"),
        "karakter-kendali",
        _REGIONS,
    ),
    Hostile("page: NUL", _page("a\0b"), "karakter-kendali", _PAGE),
    Hostile("page: turned around", _page("a\u202eb"), "karakter-kendali", _PAGE),
    Hostile("page: terminal", _page("a\x1b[2Jb"), "karakter-kendali", _PAGE),
    _said("template", _SUMMARY, "'a {{ page.__class__ }}'", "templat-dalam-teks"),
    _said("template: statement", _SUMMARY, "'a {% raw %}'", "templat-dalam-teks"),
    _said("script: link", _SUMMARY, "'[a](javascript:alert(1))'", "tautan-tidak-aman"),
    _said("script: picture", _SUMMARY, "'![a](https://jahat.example/a.png)'", "tautan-tidak-aman"),
    *(
        _said(f"script: {url[:12]}", "https://contoh.example/menjahit", _quoted(url), "tautan")
        for url in (
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "//jahat.example/",
            'https://a.example/"onmouseover=alert(1)',
            "https://a.example/<script>",
        )
    ),
)
FILES = (*_NO_FILES, *_NAMES, *_BOMBS, *_SIGNS)
