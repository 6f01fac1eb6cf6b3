"""Money and counts in shapes that could be misread, each with its one right spelling."""

import pytest

from generator.text import Locale
from tests.model.invented import SMALLEST, found

CURES = {
    "37.000.000.000": "37000000000",
    "37,000,000,000": "37000000000",
    "37_000_000_000": "37000000000",
    "37 000": "37000",
    "Rp37 miliar": "37000000000",
    "Rp 37,5 Miliar": "37500000000",
    "37 ribu": "37000",
    "1,25 juta rupiah": "1250000",
    "Rp37.000.000,-": "37000000",
    "Rp1.234.567,00": "1234567",
    "Rp37.000": "37000",
    "37e9": "37000000000",
    "1.5e3": "1500",
    "010": "10",
    "+5": "5",
    '"30"': "30",
    '"2,5"': '"2.5"',
    "2.5": '"2.5"',
    '"2.50"': '"2.5"',
    "2.0": "2",
    "0.500": '"0.5"',
    "-2.50": '"-2.5"',
    "-0.5": '"-0.5"',
    "-0.0": "0",
}
# With one separator and three digits nobody can tell; with these, no spelling is offered at all.
DOUBTFUL = {
    "223.142": (" 223142 ", ' "223.142" '),
    "37.000": (" 37000 ", " 37 "),
    '"1,500"': (" 1500 ", ' "1.5" '),
}
UNCLEAR = ("1.500 juta", "0x1F", "1e400", "1e-3", "2-3 juta", "dua", "true", "[1]", '"1.2345678"')


def value_findings(written: str) -> list[tuple[str, str, str]]:
    text = (
        f"{SMALLEST}targets:\n  - key: a\n    name: {{id: x}}\n    amount:\n      value: {written}"
    )
    return [(str(each.place), each.rule, each.cure.id) for each in found(text)]


@pytest.mark.parametrize("written", CURES)
def test_one_right_spelling(written: str) -> None:
    cure = f"Tulis {CURES[written]}."
    assert value_findings(written) == [("contoh.yml:14:14", "angka", cure)]


@pytest.mark.parametrize("written", CURES)
def test_the_cure_cures(written: str) -> None:
    assert value_findings(CURES[written]) == []


@pytest.mark.parametrize("written", DOUBTFUL)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_two_readings_are_both_offered(written: str, locale: Locale) -> None:
    text = f"{SMALLEST}targets: [{{key: a, name: {{id: x}}, amount: {{value: {written}}}}}]"
    [finding] = found(text)
    cure = finding.cure.in_(locale)
    assert all(each in cure for each in DOUBTFUL[written])
    assert ("bila" in cure) == (locale == "id")


@pytest.mark.parametrize("written", UNCLEAR)
def test_what_has_no_clear_reading_is_not_guessed(written: str) -> None:
    [(_, rule, cure)] = value_findings(written)
    assert rule == "angka"
    assert cure.startswith("Tulis bilangan bulat tanpa titik")


@pytest.mark.parametrize("written", ["0", "5", "37000000000", '"2.5"', '"0.000001"', "null", "-5"])
def test_exact_values_are_read(written: str) -> None:
    assert value_findings(written) == []
