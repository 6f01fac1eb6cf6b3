"""People: small counts, computable counts, places, personal data, protected names."""

import pytest

from .conftest import Edit, Look
from .project import PEKA, PROGRAM

_DONE = "completed: {value: 20, unit: orang"
_WOMEN = 'value: 19, unit: orang, source: berita-contoh, published: "2026-06-01"'
_MEN = 'value: 11, unit: orang, source: berita-contoh, published: "2026-06-01"'
_SUMMARY = "id: Ringkasan contoh"


def _p(old: str, new: str) -> list[Edit]:
    return [(PROGRAM, old, new)]


def _peka(old: str, new: str) -> list[Edit]:
    return [(PEKA, old, new)]


def _text(text: str) -> list[Edit]:
    return _p(_SUMMARY, f'id: "{text}"\n  # ')


CASES: list[tuple[str, list[Edit]]] = [
    ("jumlah-kecil", _p(_DONE, "completed: {value: 4, unit: orang")),
    ("jumlah-kecil", _peka("value: 30,", "value: 9,")),
    ("jumlah-kecil", _p("value: 3\n      unit: kepala_desa", "value: 3\n      unit: orang")),
    ("jumlah-kecil-terhitung", _p(_DONE, "completed: {value: 26, unit: orang")),
    ("jumlah-kecil-terhitung", _peka("value: 30,", "value: 31,")),
    ("tersembunyi-terhitung", _peka("value: 20,", "value: 31,")),
    ("tersembunyi-terhitung", _p(_MEN, "value: null, missing: suppressed")),
    (
        "jumlah-kecil-terhitung",
        _p(_WOMEN, _WOMEN.replace("19", "26")) + _p(_MEN, "value: null, missing: not_stated"),
    ),
    (
        "jumlah-kecil-terhitung",
        _p(_WOMEN, _WOMEN.replace("19, unit: orang", "10, unit: persen"))
        + _p(_MEN, "value: null, missing: not_stated"),
    ),
    (
        "tersembunyi-terhitung",
        _peka("value: 40, unit: orang,", "value: null, missing: suppressed, unit: orang,")
        + _peka("value: null, missing: suppressed}", _WOMEN + "}")
        + _peka("value: null, missing: suppressed}", _WOMEN + "}"),
    ),
    (
        "jumlah-kecil-terhitung",  # nobody states how many took part, but the rows do
        _p("      value: 30\n", "      value: null\n      missing: not_stated\n")
        + _p("      quote: peserta berjumlah tiga puluh orang\n", "")
        + _p(_DONE, "completed: {value: 26, unit: orang"),
    ),
    ("seluruh-kelompok", _p(_DONE, "completed: {value: 0, quote: tidak ada, unit: orang")),
    (
        "seluruh-kelompok",
        _p(_WOMEN, _WOMEN.replace("19", "30"))
        + _p(_MEN, _MEN.replace("11", "0, quote: tidak ada")),
    ),
    ("tempat-terlalu-rinci", _peka("place: {id: Kab", "place: {id: Kel. Contoh Kab")),
    (
        "tempat-terlalu-rinci",
        _peka("  - key: satu", "  - key: satu\n    place: {id: Jalan Contoh, en: A}"),
    ),
    ("rincian-wilayah-peka", _peka("by: age", "by: region")),
    ("data-pribadi", _text("NIK 1234567890123456")),
    ("data-pribadi", _text("KK 123456.789012.3456")),
    ("data-pribadi", _text("Hubungi 0812-3456-7890.")),
    ("data-pribadi", _text("Hubungi +62 812 3456 7890.")),
    ("data-pribadi", _text("Surel orang@contoh.example.")),
    ("data-pribadi", _text("Tinggal di RT 01/RW 02.")),
    ("data-pribadi", _text("Tinggal di RT/RW 001/002.")),
    ("data-pribadi", _text("Rekening a.n. Contoh.")),
    ("data-pribadi", _text("Contoh binti Misal.")),
    ("data-pribadi", _text("Lahir di Rekaan, 1 Januari 1990.")),
    ("data-pribadi", [("data/sources/iklan-contoh.yml", "type:", "author: a@b.example\ntype:")]),
    ("data-pribadi", [("content/id/tentang.md", "Surel:", "Telepon 0812 3456 7890:")]),
]


@pytest.mark.parametrize(("rule", "edits"), CASES)
def test_each_slip_is_one_finding(look: Look, rule: str, edits: list[Edit]) -> None:
    assert [each.rule for each in look(*edits)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Rp1.234.567.890.123.456",
        "pengurus RT/RW dan PSM",
        "tahun 2019-2020 2021-2022",
        "a.n. Kepala Dinas",
        "kode 1.06.04.1.05.0812345678",
        "bin sampah",
        "Perda itu lahir kemudian",
        "08-12-2022 s.d. 08-12-2023",
        "lihat https://contoh.example/baca/2022032212345678",
    ],
)
def test_what_is_not_personal_is_left_alone(look: Look, text: str) -> None:
    assert "data-pribadi" not in {each.rule for each in look(*_text(text))}


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (("data/agencies/dinas-contoh.yml", "level:", '"1234567890123456": x\nlevel:'), 3),
        (("data/agencies/dinas-contoh.yml", "level:", "contact: {a@b.example: x}\nlevel:"), 3),
        (("data/agencies/1234567890123456.yml", "", "id: dinas-lain\nname: {id: A}\n"), 1),
        (("data/vocabulary/glossary.yml", "", '"0812-3456-7890":\n  term: {id: A, en: A}\n'), 2),
    ],
)
def test_a_name_that_people_gave_is_looked_at_too(look: Look, edit: Edit, line: int) -> None:
    found = [each for each in look(edit) if each.rule == "data-pribadi"]
    assert [each.place.line for each in found] == [line]


def test_no_message_repeats_personal_data_or_a_small_count(look: Look) -> None:
    findings = look(
        *_text("NIK 1234567890123456"), (PROGRAM, _DONE, "completed: {value: 4, unit: orang")
    )
    said = " ".join(f"{each.problem} {each.cure}" for each in findings)
    assert "1234567890123456" not in said
    assert " 4" not in said


@pytest.mark.parametrize(
    "text",
    [
        "Ibu Nama Rahasia Contoh.",
        "contoh  rahasia\\nnama",
        "NAMA-RAHASIA_CONTOH",
        "n a m a rahasiacontoh",
        "Nàma Rahásia Contoh",
    ],
)
def test_a_protected_name_is_found_however_written(look: Look, text: str) -> None:
    findings = look(*_text(text), protected=["Nama Rahasia Contoh", ""])
    assert [each.rule for each in findings] == ["nama-dilindungi"]
    assert not any("rahasia" in f"{each}".lower() for each in findings)


def test_a_protected_name_is_found_as_a_key(look: Look) -> None:
    slip = ("data/agencies/dinas-contoh.yml", "level:", "rahasia_nama: x\nlevel:")
    findings = look(slip, protected=["Nama Rahasia"])
    assert "nama-dilindungi" in [each.rule for each in findings]
    assert not any("rahasia" in f"{each}".lower() for each in findings)


def test_a_protected_name_is_whole_words(look: Look) -> None:
    assert look(*_text("tani dan anita"), protected=["Ani"]) == []


def test_a_protected_name_in_a_file_name_is_not_printed(look: Look) -> None:
    path = "data/partners/rahasia-nama.yml"
    partner = "id: rahasia-nama\nname: {id: A, en: A}\ntype: other\nunused_reason: Contoh.\n"
    findings = look((path, "", partner), protected=["Nama Rahasia"])
    assert "data/" in [str(each.place) for each in findings]


def test_a_protected_name_in_prose_is_found(look: Look) -> None:
    findings = look(
        ("content/id/tentang.md", "Surel", "Rahasia,\nNama"), protected=["Nama Rahasia"]
    )
    assert [(str(each.place), each.rule) for each in findings] == [
        ("content/id/tentang.md:4:67", "nama-dilindungi")
    ]


def test_comments_are_read_too(look: Look) -> None:
    found = look((PROGRAM, "id: contoh\n", "id: contoh\n# NIK 1234567890123456\n"))
    assert [(each.rule, each.place.line) for each in found] == [("data-pribadi", 2)]


def test_no_other_finding_repeats_a_protected_name(look: Look) -> None:
    found = look(_p_kind("Sangat Rahasia"), protected=["Rahasia Sangat"])
    assert {each.rule for each in found} == {"pilihan", "nama-dilindungi"}
    said = " ".join(f"{each.problem.id} {each.problem.en} {each.cure.id}" for each in found)
    assert "Rahasia" not in said


def _p_kind(kind: str) -> Edit:
    return (PROGRAM, "kind: training", f"kind: {kind}")
