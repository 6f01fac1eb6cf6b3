"""Files that nobody writes by mistake: pipes, devices, links, bombs, and texts that lie."""

from pathlib import Path

from tests.hostile.spoiling import (
    PAGE,
    Hostile,
    huge,
    laughs,
    linked,
    named,
    page,
    piped,
    quoted,
    said,
    whole,
    written,
)
from tests.slips.good import PROGRAM

CYRILLIC = "\u043e"
"""о, which looks like o."""
_SUMMARY = "Pelatihan menjahit bagi warga Kabupaten Rekaan."
_REGIONS = "data/vocabulary/regions.csv"
_SNAPSHOT = "snapshots/2026-01-01"
_MILLION = 1_000_000


_NO_FILES = (
    *(
        Hostile(f"pipe: {path}", piped(path), "bukan-berkas", path)
        for path in ("data/programs/pipa.yml", "data/site.yml", _REGIONS, "content/id/pipa.md")
    ),
    Hostile("pipe: data", piped("data"), "berkas-hilang", "data/"),
    Hostile("pipe: content", piped("content"), "bukan-berkas", "content/"),
    Hostile(
        "pipe: sums", piped(f"{_SNAPSHOT}/SHA256SUMS"), "bukan-berkas", f"{_SNAPSHOT}/SHA256SUMS"
    ),
    Hostile("pipe: a snapshot", piped(_SNAPSHOT), "arsip-asing", _SNAPSHOT),
    *(
        Hostile(f"device: {path}", linked(path, "/dev/zero"), "bukan-berkas", path)
        for path in (
            "data/programs/nol.yml",
            "content/id/nol.md",
            f"{_SNAPSHOT}/SHA256SUMS",
            f"{_SNAPSHOT}/DIHAPUS.yml",
        )
    ),
    *(
        Hostile(f"link out: {path}", linked(path, "/etc/passwd"), "bukan-berkas", path)
        for path in ("data/programs/luar.yml", "content/id/luar.md", _REGIONS)
    ),
    *(
        Hostile(f"link to itself: {path}", linked(path, Path(path).name), "bukan-berkas", path)
        for path in ("data/programs/lingkar.yml", "content/id/lingkar.md")
    ),
    Hostile(
        "folder link: programs",
        linked("data/programs/luar", "/etc"),
        "berkas-asing",
        "data/programs/luar",
    ),
    Hostile(
        "folder link: up", linked("data/programs/atas", ".."), "berkas-asing", "data/programs/atas"
    ),
    Hostile(
        "folder link: content",
        linked("content/id/luar", "/etc"),
        "bukan-berkas",
        "content/id/luar",
    ),
    Hostile("folder link: data itself", linked("data", "/etc"), "bukan-berkas", "data/"),
    Hostile("folder link: content itself", linked("content", "/etc"), "bukan-berkas", "content/"),
    Hostile("folder link: a language", linked("content/id", "/etc"), "bukan-berkas", "content/id/"),
    Hostile("folder link: a snapshot", linked(_SNAPSHOT, "/etc"), "arsip-asing", _SNAPSHOT),
    *(
        Hostile(f"100 MB: {path}", huge(path), "berkas-terlalu-besar", path)
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
        "name: no UTF-8", named(b"\xff\xfe.yml"), "nama-berkas", "data/programs/\\udcff\\udcfe.yml"
    ),
    Hostile("name: line end", named(b"a\nb.yml"), "nama-berkas", "data/programs/a\\nb.yml"),
    Hostile(
        "name: turned around",
        named("a\u202elmy.yml".encode()),
        "nama-berkas",
        "data/programs/a\\u202elmy.yml",
    ),
    Hostile(
        "name: homoglyph",
        named(f"c{CYRILLIC}ntoh.yml".encode()),
        "nama-berkas",
        f"data/programs/c{CYRILLIC}ntoh.yml",
    ),
    Hostile(
        "name: of a page",
        written("content/id/a\u202eb.md", "x"),
        "nama-berkas",
        "content/id/a\\u202eb.md",
    ),
    *(
        said(f"{name}: {what}", old, new, rule)
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
        written(f"{_SNAPSHOT}/SHA256SUMS", "0" * 64 + "  ../../data/site.yml\n"),
        "arsip-berubah",
        f"{_SNAPSHOT}/SHA256SUMS",
    ),
)
_BOMBS = (
    whole("billion laughs", laughs(9), "yaml-tidak-aman", 100),
    whole("billion laughs, many", laughs(1000), "yaml-tidak-aman masih-ada", 101),
    *(
        whole(f"deep: {sign}", text * 100_000, "terlalu-dalam")
        for sign, text in (("[", "["), ("{", "{a: "), ("-", "- "), ("[a,", "[a,"))
    ),
    whole("deep: ?", "? " * 100_000, "terlalu-dalam yaml-tidak-aman", 21),
    *(
        said(
            f"a million: {name}",
            _SUMMARY,
            quoted(text * (_MILLION // len(text))),
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
        said(f"a million: {name}", old, new, "teks-terlalu-panjang")
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
        said(f"many: {name}", "kind: training", "kind: training\n" + made, "berkas-terlalu-besar")
        for name, made in (
            ("keys", "".join(f"k{number}: 1\n" for number in range(80_000))),
            ("equal keys", "a: 1\n" * 100_000),
            ("anchors", "x:\n" + "- &a 1\n" * 100_000),
            ("items", f"x: [{'a, ' * 100_000}]\n"),
            ("comments", "# a 3601234567890123\n" * 40_000),
        )
    ),
    said(
        "many: faults of YAML",
        "kind: training",
        "kind: training\n" + "a: 1\n" * 10_000,
        "kunci-ganda masih-ada",
        101,
    ),
    said(
        "many: faults of the model",
        "partners:\n",
        "partners:\n" + "  - {}\n" * 9_000,
        "bidang-wajib masih-ada",
        101,
    ),
    Hostile(
        "many: rows",
        written(_REGIONS, "code,level,name\n" + "x\n" * 400_000),
        "baris-csv masih-ada",
        _REGIONS,
        101,
    ),
    Hostile("many: columns", written(_REGIONS, "," * 900_000), "teks-terlalu-panjang", _REGIONS),
    Hostile(
        "many: cells of a row",
        written(_REGIONS, f"code,level,name\n98,a,{'a' * 900_000}\n"),
        "teks-terlalu-panjang",
        _REGIONS,
    ),
    Hostile("page: calls", page("{{" * 400_000), "angka-tidak-dikenal", PAGE),
    Hostile(
        "page: many calls", page("{{ x }} " * 100_000), "angka-tidak-dikenal masih-ada", PAGE, 101
    ),
    Hostile("page: lines", page("---\n" * 200_000), "berkas-terlalu-besar", PAGE),
)
_SIGNS = (
    said("NUL", "menjahit", "menj\0ahit", "karakter-kendali"),
    said("NUL, escaped", _SUMMARY, '"a\\0b"', "karakter-kendali"),
    said("lone surrogate", "menjahit", b"menj\xed\xa0\x80ahit", "bukan-utf8"),
    said("lone surrogate, escaped", _SUMMARY, '"a\\ud800b"', "karakter-kendali"),
    said("beyond Unicode", _SUMMARY, '"a\\UFFFFFFFFb"', "karakter-kendali"),
    *(
        said(f"unseen: {ord(sign):x}", "menjahit", f"menj{sign}ahit", "karakter-kendali")
        for sign in "\u202e\u202d\u2066\u2067\u2069\u200f\u200b\ufeff\x1b\x9b\x7f"
    ),
    Hostile(
        "table: NUL",
        written(_REGIONS, "code,level,name\n98,prov\0insi,a\n"),
        "karakter-kendali",
        _REGIONS,
    ),
    Hostile("page: NUL", page("a\0b"), "karakter-kendali", PAGE),
    Hostile("page: turned around", page("a\u202eb"), "karakter-kendali", PAGE),
    Hostile("page: terminal", page("a\x1b[2Jb"), "karakter-kendali", PAGE),
    said("template", _SUMMARY, "'a {{ page.__class__ }}'", "templat-dalam-teks"),
    said("template: statement", _SUMMARY, "'a {% raw %}'", "templat-dalam-teks"),
    said("script: link", _SUMMARY, "'[a](javascript:alert(1))'", "tautan-tidak-aman"),
    said("script: picture", _SUMMARY, "'![a](https://jahat.example/a.png)'", "tautan-tidak-aman"),
    *(
        said(f"script: {url[:12]}", "https://contoh.example/menjahit", quoted(url), "tautan")
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
