"""What a cell is read as; what has more than one reading is refused with the spelling that has
one."""

from datetime import datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.code_lists import CODE_LISTS
from generator.staff.sheet.book import Cell, letters
from generator.staff.sheet.columns import SHEETS, Column
from generator.staff.sheet.misread import Misread
from generator.staff.sheet.reading import DELETE, Known, items, read
from generator.staff.sheet.template import shown

PROGRAM, BUDGETS = SHEETS[0], SHEETS[1]
NUMBER, DATE = BUDGETS.column("amount"), BUDGETS.column("amount_as_of")
YEAR, REGION = BUDGETS.column("fiscal_year"), PROGRAM.column("region")
TEXT, CODE = PROGRAM.column("name"), BUDGETS.column("code_code")
AGENCY, KIND, SOURCES = (PROGRAM.column(each) for each in ("agency", "kind", "sources"))
KNOWN = Known(
    {
        "region": {"36": "Banten", "36.73": "Kota Serang", "36.70": "Rekaan"},
        "agency": {"dinsos": "Dinas Sosial", "dua": "Kembar", "tiga": "Kembar"},
        "source": {"a": "A", "b": "B"},
    }
)


def text(value: str) -> Cell:
    return Cell(value, "text", "@")


def number(value: float, shown: str = "General") -> Cell:
    return Cell(value, "number", shown)


def day(year: int, month: int, date: int, shown: str = "yyyy-mm-dd") -> Cell:
    return Cell(datetime(year, month, date), "date", shown)


@pytest.mark.parametrize(
    ("cell", "column", "value"),
    [
        (text("37000000000"), NUMBER, 37000000000),
        (number(37000000000), NUMBER, 37000000000),
        (number(3.7e10), NUMBER, 37000000000),
        (text(" 1250\u00a0"), NUMBER, 1250),
        (number(2.5), NUMBER, "2.5"),
        (text("2.50"), NUMBER, "2.5"),
        (text("1.2500"), NUMBER, "1.25"),
        (number(0), NUMBER, 0),
        (text("-5"), NUMBER, -5),
        (text("2022-03-22"), DATE, "2022-03-22"),
        (text("2022-03"), DATE, "2022-03"),
        (number(2022), DATE, "2022"),
        (day(2022, 3, 22), DATE, "2022-03-22"),
        (day(2022, 3, 22, "d mmmm yyyy"), DATE, "2022-03-22"),
        (day(2022, 3, 22, "[$-421]dd mmmm yyyy;@"), DATE, "2022-03-22"),
        (number(2025), YEAR, "2025"),
        (text("2025"), YEAR, "2025"),
        (number(36.73), REGION, "36.73"),
        (number(36), REGION, "36"),
        (text("36.73 · Kota Serang"), REGION, "36.73"),
        (text("Kota Serang"), REGION, "36.73"),
        (text("dinsos · Dinas Sosial"), AGENCY, "dinsos"),
        (text("dinas sosial"), AGENCY, "dinsos"),
        (text("Kembar"), AGENCY, "Kembar"),  # of two: not guessed
        (text("Pelatihan"), KIND, "training"),
        (text("training"), KIND, "training"),
        (text("PELATIHAN "), KIND, "training"),
        (text("a; b;"), SOURCES, ["a", "b"]),
        (text("a\nb"), SOURCES, ["a", "b"]),
        (text("Dinas\u00a0Sosial\u200b "), TEXT, "Dinas Sosial"),
        (text("(hapus)"), TEXT, DELETE),
        (text("(HAPUS)"), NUMBER, DELETE),
    ],
)
def test_one_reading(cell: Cell, column: Column, value: object) -> None:
    assert read(cell, column, KNOWN) == value


@pytest.mark.parametrize(
    ("cell", "column", "offered"),
    [
        (text("1.250.000"), NUMBER, "Tulis 1250000."),
        (text("Rp37.000.000.000,-"), NUMBER, "Tulis 37000000000."),
        (text("37 miliar"), NUMBER, "Tulis 37000000000."),
        (text("40 orang"), NUMBER, 'Tulis 40; "orang" di kolom satuannya.'),
        (text("37,5 juta"), NUMBER, "Tulis 37500000."),
        (text("1.250"), NUMBER, "Tulis 1250 bila maksudnya ribuan, atau 1.25 bila desimal."),
        (text("2,5"), NUMBER, "Tulis 2.5."),
        (text("3.7E10"), NUMBER, "37000000000"),
        (text("-"), NUMBER, '"mengapa kosong"'),
        (text("tiga puluh"), NUMBER, "37000000000"),
        (number(0.1 + 0.2), NUMBER, "0.3"),
        (number(1e15), NUMBER, "Teks"),
        (number(1234567890123456), NUMBER, "Teks"),
        (text("1" * 25), NUMBER, "Teks"),
        (number(0.25, "0%"), NUMBER, "tulis 25 dengan satuan persen"),
        (day(2022, 3, 22), NUMBER, "Teks"),
        (Cell("=A1*2", "formula"), NUMBER, "tempel sebagai nilai"),
        (Cell("=A1", "formula"), TEXT, "tempel sebagai nilai"),
        (Cell("#REF!", "error"), TEXT, "Ketik nilainya"),
        (Cell(True, "boolean"), TEXT, "Ketik isinya"),
        (text("22 Maret 2022"), DATE, "Tulis 2022-03-22."),
        (text("Selasa, 22 Maret 2022"), DATE, "Tulis 2022-03-22."),
        (text("Maret 2022"), DATE, "Tulis 2022-03."),
        (text("22/03/2022"), DATE, "Tulis 2022-03-22."),
        (text("03/04/2022"), DATE, "Tulis 2022-04-03 atau 2022-03-04."),
        (text("2022/3/5"), DATE, "Tulis 2022-03-05."),
        (text("kemarin"), DATE, "2022-03-22, 2022-03, atau 2022"),
        (number(44642), DATE, "Tulis 2022-03-22."),
        (day(2020, 12, 1, "mmm-yy"), DATE, "2020-12"),
        (day(2026, 4, 3, "d-mmm"), DATE, "2026-04-03"),
        (Cell(datetime(2022, 3, 22, 9, 30), "date", "yyyy-mm-dd hh:mm"), DATE, "2022-03-22"),
        (Cell(time(9, 30), "date", "hh:mm"), DATE, "Tulis tanggalnya"),
        (text("TA 2025"), YEAR, "Tulis 2025."),
        (text("2025/2026"), YEAR, "2022"),
        (day(2025, 1, 1), YEAR, "Teks, lalu ketik ulang: 2025"),
        (number(36.7), REGION, "36.70"),
        (text("36 · Kota Serang"), REGION, "Tulis 36 · Banten atau 36.73 · Kota Serang."),
        (text("dinsos · Dinas Lain"), AGENCY, "Tulis dinsos · Dinas Sosial."),
        (text("32 Maret 2022"), DATE, "2022-03-22, 2022-03, atau 2022"),
        (text("2022/13"), DATE, "2022-03-22, 2022-03, atau 2022"),
        (number(812345678), CODE, "Teks"),
        (day(2026, 2, 1), CODE, "Teks"),
        (number(5), TEXT, "Teks"),
        (text("hapus"), TEXT, "dengan tanda kurung"),
        (text("a\x07b"), TEXT, "Ketik ulang"),
    ],
)
def test_no_reading_or_several(cell: Cell, column: Column, offered: str) -> None:
    with pytest.raises(Misread) as caught:
        read(cell, column, KNOWN)
    assert offered in caught.value.cure.id
    assert caught.value.problem.en
    assert caught.value.cure.en


def test_a_number_too_long_is_not_repeated() -> None:
    """It may be an identity number that lost its place."""
    with pytest.raises(Misread) as caught:
        read(number(3673010101800001), NUMBER, KNOWN)
    assert "3673" not in caught.value.problem.id + caught.value.cure.id


@pytest.mark.parametrize("name", CODE_LISTS)
def test_every_word_of_a_list_is_read_as_itself(name: str) -> None:
    """No two words of one list share what people read for them."""
    labels = CODE_LISTS[name].labels
    assert len({said.id.casefold() for said in labels.values()}) == len(labels)


def test_columns_have_letters() -> None:
    assert [letters(each) for each in (1, 26, 27, 52, 703)] == ["A", "Z", "AA", "AZ", "AAA"]


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_amounts_come_back(value: int) -> None:
    assert read(number(value), NUMBER, KNOWN) == value
    assert read(text(str(value)), NUMBER, KNOWN) == value


@given(st.decimals(-99999, 99999, places=6))
def test_decimals_come_back(value: Decimal) -> None:
    exact = format(value, "f").rstrip("0").rstrip(".")
    if "." in exact:
        assert read(number(float(exact)), NUMBER, KNOWN) == exact


@given(st.lists(st.text("ab;, ·-", min_size=1).filter(lambda s: s == s.strip() != ""), min_size=1))
def test_items_come_back(values: list[str]) -> None:
    column = PROGRAM.column("source_terms")
    assert items(text(shown(values, column, KNOWN)), column) == values
