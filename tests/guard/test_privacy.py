"""data-pribadi: numbers of people, in every published byte. All numbers here are made up:
no such regions, dates or serials.
"""

import gzip
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.finding import Finding
from generator.guard import Expected, guard

Rules = Callable[..., list[str]]
Look = Callable[..., list[Finding]]

PRIVATE = [
    "3601234567890123",
    "NIK.3601234567890123",
    "7,3601234567890123,8",
    "9901 0112 0190 0000",
    "990101.120190.0000",
    "081234567890",
    "0812-3456-7890",
    "0812 345 678",
    "(0812) 3456 7890",
    "+62 812-3456-7890",
    "+6281234567890",
    "6281234567890",
    "https://wa.me/6281234567890",
    "0812 34 56 78 90",
    "0812\u00a03456\u00a07890",
    "62.812.345.678",
    "Rp62.812.345.6789",
]
HARMLESS = [
    "",
    "129",
    "081",
    "0812345",
    "(021) 1234567",
    "2022-03-08 2022-03-22",
    "1.06.02.08.2022.0001",
    "2022 2023 2024 2025",
    "Rp37.000.000.000",
    "Rp628.123.456.789",
    "Rp62.812.345.678",
    "sebesar Rp 62.812.345.678.",
    "IDR 62.812.345.678.900,00",
    "0.3333333333333333",
    "36012345678901234",
    "a3f08123456789012345678901234567890bcdef",
    "0812 dan 3456 dan 7890",
]


@pytest.mark.parametrize("number", PRIVATE)
@pytest.mark.parametrize("path", ["a.json", "a.csv", "a.xml", "a.txt", "feed.atom", "a.svg"])
def test_private_numbers_are_found_and_not_shown(look: Look, path: str, number: str) -> None:
    [finding] = look({path: f"x\n{number}\n"})
    assert finding.rule == "data-pribadi"
    assert (finding.place.path, finding.place.line) == (path, 2)
    shown = finding.problem.id + finding.problem.en + finding.cure.id + finding.cure.en
    assert number not in shown


@pytest.mark.parametrize("number", HARMLESS)
def test_other_numbers_are_silent(rules: Rules, number: str) -> None:
    assert rules({"a.json": f'"{number}"'}) == []


def test_html_is_read_as_a_reader_reads_it(rules: Rules) -> None:
    hidden = '<p><span class="nomor">0812&nbsp;3456&#45;7890</span></p>'
    drawing = '<svg><path d="M08 12.34.56-78.90 081234567890"/></svg>'
    assert rules({"a/index.html": hidden}) == ["data-pribadi"]
    assert rules({"a/index.html": '<img src="." alt="081234567890">'}) == ["data-pribadi"]
    assert rules({"a/index.html": drawing}) == []


def test_official_numbers_are_known(rules: Rules) -> None:
    service = {"a.txt": "SAPA: 08111-129-129, https://wa.me/628111129129"}
    assert rules(service) == ["data-pribadi"] * 2
    assert rules(service, public_phones=frozenset({"+62 8111 129 129"})) == []


def test_rupiah_may_look_like_a_number_of_somebody(rules: Rules) -> None:
    money = {"a.csv": "3600000000000000\n628123456789"}
    assert rules(money) == ["data-pribadi"] * 2
    figures = {"a/b/c/d": "3600000000000000", "a/b/c/e": "628123456789"}
    assert set(rules(money, figures=figures)) == {"angka-hilang"}


def test_code_is_not_data(rules: Rules) -> None:
    assert rules({"a.js": "x=9007199254740991", "a.css": "p{width:3333333333333333px}"}) == []


def test_packed_files(tmp_path: Path) -> None:
    number = "3601234567890123"
    (tmp_path / "sitemap.xml.gz").write_bytes(gzip.compress(number.encode()))
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("xl/sharedStrings.xml", f"<t>{number}</t>")
    with sqlite3.connect(tmp_path / "a.sqlite") as database:
        database.execute("create table t (a text, b text, c text)")
        database.execute("insert into t values (?, '20222023', '20242025')", (number,))
    (tmp_path / "b.sqlite").write_bytes(b"not a database")
    (tmp_path / "b.xlsx").write_bytes(b"PK")
    found = guard(tmp_path, Expected({}, "https://terang.example/"))
    assert [(f.place.path, f.rule) for f in found] == [
        ("a.sqlite", "data-pribadi"),
        ("a.xlsx", "data-pribadi"),
        ("b.sqlite", "berkas-rusak"),
        ("b.xlsx", "berkas-rusak"),
        ("sitemap.xml.gz", "data-pribadi"),
    ]


def test_an_index_of_words_is_no_text_of_its_own(tmp_path: Path) -> None:
    """Its bytes may look like anything; what it is of is looked at all the same."""
    for name in ("index.html", "en/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p></p>")
    counts = (8, 9, 4, 4, 4, 2)  # of words: as bytes of the index, 0x080904040402
    words = ["satu " * count for count in counts]
    for name, last in (("a", words[-1]), ("b", PRIVATE[0])):
        with sqlite3.connect(tmp_path / f"{name}.sqlite") as database:
            database.execute("create table t (a, b, c, d, e, f)")
            database.execute("create virtual table t_fts using fts5(a, b, c, d, e, f, content=t)")
            database.execute("insert into t values (?, ?, ?, ?, ?, ?)", (*words[:-1], last))
            database.execute("insert into t_fts (t_fts) values ('rebuild')")
            assert "X'0809040404" in "".join(database.iterdump())
    found = guard(tmp_path, Expected({}, "https://terang.example/"))
    assert [f.place.path for f in found if f.rule == "data-pribadi"] == ["b.sqlite"]
