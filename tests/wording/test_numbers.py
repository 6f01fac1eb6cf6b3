"""Numbers as people write them, in both languages; exact, or said to be about."""

import pytest

from generator.model.figure import Figure
from generator.model.vocabulary import Unit
from generator.model.words import Text
from generator.wording.numbers import in_words, plain, stated, with_unit


def unit(unit_id: str, name: str, english: str, symbol: str | None = None) -> Unit:
    return Unit(
        id=unit_id,
        name=Text(id=name, en=english),
        symbol=symbol,
        counts_people=unit_id == "orang",
        description=Text(id="Contoh."),
    )


RUPIAH = unit("IDR", "rupiah", "rupiah", "Rp")
PEOPLE = unit("orang", "orang", "people")
UNCLEAR = unit("tidak_dijelaskan", "tidak dijelaskan", "not explained")


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1000, "1.000", "1,000"),
        (223142, "223.142", "223,142"),
        (37_000_000_000, "37.000.000.000", "37,000,000,000"),
        ("2.5", "2,5", "2.5"),
        ("0.000001", "0,000001", "0.000001"),
        ("1234567.123456", "1.234.567,123456", "1,234,567.123456"),
        (-1500, "-1.500", "-1,500"),
        (12345678901234567890, "12.345.678.901.234.567.890", "12,345,678,901,234,567,890"),
    ],
)
def test_every_digit_grouped(value: int | str, indonesian: str, english: str) -> None:
    assert (plain(value, "id"), plain(value, "en")) == (indonesian, english)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (999_999, None, None),
        (1_000_000, "1 juta", "1 million"),
        (1_050_000, "1,05 juta", "1.05 million"),
        (1_234_567, "sekitar 1,23 juta", "about 1.23 million"),
        (999_990_000, "999,99 juta", "999.99 million"),
        (999_994_999, "sekitar 999,99 juta", "about 999.99 million"),
        (999_999_999, "sekitar 1 miliar", "about 1 billion"),
        (1_000_000_000, "1 miliar", "1 billion"),
        (1_004_999_999, "sekitar 1 miliar", "about 1 billion"),
        (37_500_000_000, "37,5 miliar", "37.5 billion"),
        (999_999_999_999, "sekitar 1 triliun", "about 1 trillion"),
        (2_345_000_000_000, "sekitar 2,34 triliun", "about 2.34 trillion"),
        ("1000000.5", "sekitar 1 juta", "about 1 million"),
        (-37_000_000_000, "-37 miliar", "-37 billion"),
        (0, None, None),
    ],
)
def test_in_words(value: int | str, indonesian: str | None, english: str | None) -> None:
    assert (in_words(value, PEOPLE, "id"), in_words(value, None, "en")) == (indonesian, english)


def test_rupiah_is_said_in_words() -> None:
    assert in_words(37_000_000_000, RUPIAH, "id") == "37 miliar rupiah"
    assert in_words(37_123_456_789, RUPIAH, "en") == "about 37.12 billion rupiah"


@pytest.mark.parametrize(
    ("value", "of", "term", "indonesian", "english"),
    [
        (37_000_000_000, RUPIAH, None, "Rp37.000.000.000", "Rp37,000,000,000"),
        (30, PEOPLE, "peserta", "30 orang", "30 people"),
        (223142, UNCLEAR, "sasaran", "223.142 “sasaran”", "223,142 “sasaran”"),
        (223142, UNCLEAR, None, "223.142 tidak dijelaskan", "223,142 not explained"),
        ("2.5", None, None, "2,5", "2.5"),
    ],
)
def test_with_its_unit(
    value: int | str, of: Unit | None, term: str | None, indonesian: str, english: str
) -> None:
    assert with_unit(value, of, term, "id") == indonesian
    assert with_unit(value, of, term, "en") == english


@pytest.mark.parametrize(
    ("written", "indonesian", "english"),
    [
        ({"value": 30}, "30 orang", "30 people"),
        ({"value": 0}, "0 orang", "0 people"),
        ({"value": 30, "precision": "approximate"}, "sekitar 30 orang", "about 30 people"),
        ({"value": 30, "precision": "at_least"}, "paling sedikit 30 orang", "at least 30 people"),
        ({"value": None}, "tidak disebut dalam sumber kami", "not stated by our sources"),
        ({"missing": "not_found"}, "dicari, tidak ditemukan", "searched for, not found"),
        ({"missing": "not_reported"}, "belum dilaporkan", "not reported yet"),
        ({"missing": "not_applicable"}, "tidak berlaku", "not applicable"),
        (
            {"missing": "suppressed"},
            "tidak ditampilkan demi melindungi orang",
            "not shown, to protect people",
        ),
        ({"missing": "erased"}, "dihapus", "erased"),
    ],
)
def test_as_its_source_states_it(written: dict[str, object], indonesian: str, english: str) -> None:
    figure = Figure.model_validate(written)
    assert (stated(figure, PEOPLE, "id"), stated(figure, PEOPLE, "en")) == (indonesian, english)
