"""Texts and hand-written pages. Each case yields one finding."""

import pytest

from .conftest import Edit, Look
from .project import PROGRAM

_ID = "content/id/tentang.md"
_EN = "content/en/tentang.md"


def _text(text: str) -> list[Edit]:
    return [(PROGRAM, "id: Ringkasan contoh", f"id: '{text}'\n  # ")]


def _both(name: str) -> list[Edit]:
    return [(f"content/{each}/{name}", "", "---\ntitle: Baru\n---\n") for each in ("id", "en")]


CASES: list[tuple[str, list[Edit]]] = [
    ("tautan-tidak-aman", _text("[x](javascript:alert)")),
    ("tautan-tidak-aman", _text("[x](data:text/html,x)")),
    ("tautan-tidak-aman", _text("[x](../program/lain/)")),
    ("tautan-tidak-aman", _text("[x][y]\n\n\n    [y]: ftp://contoh.example/")),
    ("tautan-tidak-aman", _text("<javascript:alert>")),
    ("tautan-tidak-aman", _text("![x](https://contoh.example/x.png)")),
    ("html-dalam-teks", _text("<b>tebal</b>")),
    ("angka-di-teks", _text("Ada 30 orang.")),
    ("angka-di-teks", _text("Sebesar Rp37.000.000.")),
    ("html-dalam-teks", [(PROGRAM, "name: Pejabat Contoh", "name: Pejabat<br>Contoh")]),
    ("angka-tidak-dikenal", [(_ID, "angka(", "angkah(")]),
    ("angka-tidak-dikenal", [(_ID, ") }}", ")")]),
    ("angka-tidak-dikenal", [(_ID, "angkatan-1", "angkatan-9")]),
    ("angka-tidak-dikenal", [(_ID, "contoh/cohorts", "conto/cohorts")]),
    ("halaman-tanpa-judul", [(_ID, "title: Tentang", "judul: Tentang")]),
    ("halaman-tanpa-judul", [(_EN, "---\ntitle: About\n---\n", "")]),
    ("halaman-tanpa-padanan", [("content/id/baru.md", "", "---\ntitle: Baru\n---\n")]),
    ("alamat-formulir", _both("admin.md")),
    ("alamat-formulir", _both("admin/cara.md")),
    ("alamat-formulir", _both("admin/index.md")),
]


@pytest.mark.parametrize(("rule", "edits"), CASES)
def test_each_slip_is_one_finding(look: Look, rule: str, edits: list[Edit]) -> None:
    assert [each.rule for each in look(*edits)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "[x](https://contoh.example/) dan [y](mailto:redaksi@contoh.example)",
        "<https://contoh.example/>",
        "lima > tiga dan tiga < lima",
        "pada 22 Maret 2022, UU 23/2014 Pasal 7, RPD 2023–2026",
        "[satu](https://contoh.example/123456)",
        "[bukan tautan] (lihat)",
    ],
)
def test_safe_markdown_is_silent(look: Look, text: str) -> None:
    assert look(*_text(text)) == []


def test_the_nearest_figure_is_offered(look: Look) -> None:
    (finding,) = look((_ID, "participants", "particpants"))
    assert str(finding.place) == f"{_ID}:4:12"
    assert 'Maksud Anda "contoh/cohorts/angkatan-1/participants"?' in finding.cure.id


def test_a_figure_of_a_broken_program_is_no_second_finding(look: Look) -> None:
    (finding,) = look((PROGRAM, "kind: training", "kind: latihan"))
    assert finding.rule == "pilihan"


@pytest.mark.parametrize(
    ("called", "retired", "cure"),
    [
        ("contoh-lama/cohorts/satu/participants", None, 'penggantinya ("contoh")'),
        ("contoh/cohorts/satu/participants", "id: contoh\n  figures: [{path}]", '("contoh/co'),
        (
            "contoh/cohorts/satu/participants",
            "id: contoh\n  figures: [lain, {path}]",
            "Pakai angka",
        ),
    ],
)
def test_a_retired_figure_is_not_called(
    look: Look, called: str, retired: str | None, cure: str
) -> None:
    """Nobody is asked whether something else was meant."""
    edits: list[Edit] = [(_ID, "contoh/cohorts/angkatan-1/participants", called)]
    if retired:
        entry = retired.format(path=called.partition("/")[2])
        instead = "contoh/cohorts/angkatan-1/participants" if "(" in cure else "null"
        edits += [
            ("data/retired.yml", "kind: program\n  id: contoh-lama", f"kind: figure\n  {entry}"),
            ("data/retired.yml", "replaced_by: contoh", f"replaced_by: {instead}"),
        ]
    (found,) = look(*edits)
    assert (found.rule, found.place.path) == ("angka-ditarik", _ID)
    assert cure in found.cure.id


def test_a_figure_that_moved_says_where_to(look: Look) -> None:
    [found] = look((_ID, "cohorts/angkatan-1", "cohorts/angkatan-awal"))
    assert found.rule == "angka-pindah"
    assert "contoh/cohorts/angkatan-1/participants" in found.cure.id


def test_a_revision_that_was_never_made_is_refused(look: Look) -> None:
    found = look((_ID, '") }}', '", revisi=7) }}'))
    assert [each.rule for each in found] == ["revisi-tidak-ada"]
