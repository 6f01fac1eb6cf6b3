"""Which numbers Indonesian text states."""

from decimal import Decimal

import pytest

from generator.check.number_words import numbers_in


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Rp37.000.000.000", "37000000000"),
        ("Rp. 37.000.000.000,-", "37000000000"),
        ("sekitar 37 miliar rupiah", "37000000000"),
        ("Rp2,5 M", "2500000000"),
        ("sebanyak 223.142 klien", "223142"),
        ("2,5 ton", "2.5"),
        ("1.234,5", "1234.5"),
        ("37,000,000", "37000000"),
        ("sembilan kepala desa", "9"),
        ("sebelas orang", "11"),
        ("dua belas", "12"),
        ("Tiga puluh tujuh miliar", "37000000000"),
        ("seratus dua puluh lima ribu", "125000"),
        ("dua ratus ribu lima puluh", "200050"),
        ("seribu lima ratus", "1500"),
        ("dua tiga orang", "3"),
        ("30 (tiga puluh) orang", "30"),
        ("ke-20 jenis", "20"),
        ("kebun 30 m ²", "30"),
    ],
)
def test_the_number_is_found(text: str, number: str) -> None:
    assert Decimal(number) in numbers_in(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [("Rp37 miliar", "3700000000"), ("dua puluh tujuh", "7"), ("tahun 2019", "19"), ("", "0")],
)
def test_no_other_number_is_found(text: str, number: str) -> None:
    assert Decimal(number) not in numbers_in(text)
