"""Rows that a script will show are held to the same rules as pages."""

import json
from collections.abc import Callable

import pytest

from tests.guard.test_figures import ID, at_home, figure

Rules = Callable[..., list[str]]


def rows(*cells: str) -> str:
    column = {"bentuk": list(cells), "isi": [], "kunci": None}
    data = {"jumlah": len(cells), "pokok": {"kamus": ["wktk"]}, "kolom": [column], "csv": []}
    return json.dumps(data)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (f"Peserta {figure('30')}", []),
        ('<a href="\ue000/">Bimbingan</a>', []),
        (figure("31"), ["angka-berbeda"]),
        (figure("30", figure_id="wktk/none"), ["angka-asing"]),
        ("30 orang", ["digit-liar"]),
        ('<a href="../tidak-ada/">x</a>', ["tautan-putus"]),
        ('<a href="wktk/#angka-tidak-ada">x</a>', ["jangkar-putus"]),
        ('<a href="javascript:x()">x</a>', ["skema-berbahaya"]),
        ('<b onclick="x()">x</b>', ["atribut-berbahaya"]),
        ('<b style="color:red">x</b>', ["atribut-berbahaya"]),
        ("<script>x()</script>", ["atribut-berbahaya"]),
    ],
)
def test_a_row_is_read_as_the_browser_will_show_it(
    rules: Rules, cell: str, expected: list[str]
) -> None:
    files = at_home("30") | {"program/daftar.json": rows("Baris lain", cell)}
    assert rules(files, figures={ID: "30"}) == expected


def test_holes_are_filled_before_they_are_judged(rules: Rules) -> None:
    shape = '<data class="angka" value="\ue101" data-angka="\ue002">\ue001</data>'
    column = {
        "bentuk": {"kamus": [shape]},
        "isi": [
            {"kamus": ["Rp31", "Rp30"], "baris": [1, 0]},
            {"kamus": ["\ue000/cohorts/angkatan-1/participants"]},
        ],
        "kunci": None,
    }
    data = {"jumlah": 2, "pokok": {"kamus": ["wktk"]}, "kolom": [column], "csv": []}
    files = at_home("30") | {"en/program/daftar.json": json.dumps(data)}
    assert rules(files, figures={ID: "30"}) == ["angka-berbeda"]


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"jumlah": 1}', rows("a").replace("1", "2", 1)])
def test_a_file_that_cannot_be_read_is_no_list(rules: Rules, broken: str) -> None:
    assert rules({"program/daftar.json": broken}) == ["halaman-kosong"]
