"""Runs of digits: dates and numbers of documents may stand in a text; the rest state a fact."""

import pytest

from generator.digits import machine_date, pieces

ROLES = {
    "22 Maret 2022": [("22 Maret 2022", "time")],
    "Maret 2022": [("Maret 2022", "time")],
    "December 2020": [("December 2020", "time")],
    "2022": [("2022", "time")],
    "2023–2026": [("2023–2026", "time")],
    "2023-2026": [("2023-2026", "time")],
    "nomor 11 tahun 2009": [("nomor 11 tahun 2009", "number")],
    "Nomor 11": [("Nomor 11", "number")],
    "No. 8/2018": [("No. 8/2018", "number")],
    "Pasal 5": [("Pasal 5", "number")],
    "Article 28": [("Article 28", "number")],
    "number 11 of 2009": [("number 11 of 2009", "number")],
    "11/2009": [("11/2009", "number")],
    "30": [("30", "stray")],
    "223.142": [("223.142", "stray")],
    "37.000.000.000": [("37.000.000.000", "stray")],
    "2.000": [("2.000", "stray")],
    "2,5": [("2,5", "stray")],
    "1899": [("1899", "stray")],
    "20220": [("20220", "stray")],
    "tanpa angka": [("tanpa angka", "words")],
    "": [],
}


@pytest.mark.parametrize("text", ROLES, ids=lambda text: text or "empty")
def test_role(text: str) -> None:
    assert [(piece.text, piece.role) for piece in pieces(text)] == ROLES[text]


def test_a_sentence_is_cut_at_its_digits() -> None:
    got = list(pieces("Pada 22 Maret 2022 ada 30 orang menurut Pasal 5."))
    assert [(piece.text, piece.role) for piece in got] == [
        ("Pada ", "words"),
        ("22 Maret 2022", "time"),
        (" ada ", "words"),
        ("30", "stray"),
        (" orang menurut ", "words"),
        ("Pasal 5", "number"),
        (".", "words"),
    ]


@pytest.mark.parametrize("text", [*ROLES, "a 1 b 2 c 2022", "1.2.3,4", "٣ orang", "½ 30%"])
def test_nothing_is_lost(text: str) -> None:
    assert "".join(piece.text for piece in pieces(text)) == text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("22 Maret 2022", "2022-03-22"),
        ("1 December 2020", "2020-12-01"),
        ("Maret 2022", "2022-03"),
        ("1–3 Maret 2022", "2022-03"),
        ("2022", "2022"),
        ("2023–2026", None),
    ],
)
def test_a_date_as_machines_write_it(text: str, date: str | None) -> None:
    assert machine_date(text) == date
