"""A review is posted where everybody reads it: what privacy refuses stands in none of its forms."""

import re

import pytest

from generator.review.change import FigureRedacted
from tests.check.project import PEKA

from .repository import Repository, everywhere

FIRST = '{value: 40, unit: orang, source: berita-contoh, published: "2026-06-01"}'
TOLD = re.compile(r"(?<![\w.:-])(?:7|8|40|73)(?![\w.:-])")
Edits = tuple[tuple[str, str], ...]
HIDDEN: dict[str, Edits] = {
    "erased": ((FIRST, "{value: null, missing: erased}"),),
    "suppressed": ((FIRST, "{value: null, missing: suppressed}"),),
    "too small now": ((FIRST, FIRST.replace("40", "7")),),
    "small, with a history": (
        (
            FIRST,
            '{value: 7, unit: orang, source: berita-contoh, published: "2026-11-20", revisions: '
            "[{type: correction, value: 40, unit: orang, source: berita-contoh, published: "
            '"2026-06-01", replaced: "2026-11-20", reason: {id: Ternyata 7.}}]}',
        ),
    ),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_values_are_never_printed(repo: Repository, name: str) -> None:
    for old, new in HIDDEN[name]:
        repo.edit(old, new, PEKA)
    reviewed = repo.review()
    ours = [each for each in reviewed.changes if getattr(each, "figure", "").startswith("peka/")]
    assert ours
    said = "\n".join(line for line in everywhere(reviewed).splitlines() if "peka" in line)
    assert not TOLD.search(said.replace("missing", "")), said


def test_what_tells_a_hidden_count_is_not_printed(repo: Repository) -> None:
    """Two rows are hidden: with the new total few are left, as many as row and total say."""
    repo.edit(FIRST, FIRST.replace("40", "29"), PEKA)
    young = '{value: 20, unit: orang, source: berita-contoh, published: "2026-06-01"}'
    repo.edit(young, young.replace("value: 20", "value: 21"), PEKA)
    reviewed = repo.review()
    said = "\n".join(line for line in everywhere(reviewed).splitlines() if "peka" in line)
    assert "cohorts/satu/participants" in said
    assert not re.search(r"(?<![\w.:-])(?:8|9|2[019]|40)(?![\w.:-])", said), said


def test_a_quote_that_states_a_hidden_count_is_not_printed(repo: Repository) -> None:
    for count in ("19", "11"):
        shown = f'value: {count}, unit: orang, source: berita-contoh, published: "2026-06-01"'
        repo.edit(shown, "value: null, missing: suppressed")
    repo.edit("berjumlah tiga puluh orang", "tiga puluh orang, sebelas laki-laki")
    reviewed = repo.review()
    assert "kutipan-membuka" in repo.errors()
    assert "angkatan-1/participants" in everywhere(reviewed)
    assert "sebelas" not in everywhere(reviewed)


@pytest.mark.parametrize("small", ["7", "8"])
def test_a_small_value_that_grew_is_not_pasted_back(repo: Repository, small: str) -> None:
    """It was published by mistake: its revision says that something stood there, and no more."""
    repo.edit(FIRST, FIRST.replace("40", small), PEKA)
    repo.commit("Terlalu kecil")
    repo.edit(FIRST.replace("40", small), FIRST.replace("40", "73"), PEKA)
    reviewed = repo.review("HEAD")
    [refusal] = [each for each in reviewed.refused if "participants" in each.finding.problem.id]
    assert refusal.paste is not None
    assert "type: redaction, value: null, missing: erased" in refusal.paste.yaml
    assert refusal.amounts is None
    assert f"value: {small}," not in everywhere(reviewed)
    lines = everywhere(reviewed).splitlines()
    assert not any(re.search(rf"(?<!\d){small} (?:orang|people)", line) for line in lines)


def test_an_erasure_is_allowed_and_says_nothing_of_the_value(repo: Repository) -> None:
    quote = "      quote: peserta berjumlah tiga puluh orang\n"
    repo.edit("      value: 30\n", "      value: null\n      missing: erased\n")
    repo.edit(quote, "")
    reviewed = repo.review()
    assert reviewed.refused == ()
    assert any(isinstance(each, FigureRedacted) for each in reviewed.changes)
    said = everywhere(reviewed)
    assert "tiga puluh" not in said
    assert not re.search(r"(?<![\w-])30(?![\w-])", said)


def test_an_erased_history_says_nothing_either(repo: Repository) -> None:
    repo.edit(
        "        - type: correction\n          value: 36000000000\n",
        "        - type: redaction\n          value: null\n          missing: erased\n",
    )
    reviewed = repo.review()
    assert reviewed.refused == ()
    assert "36.000.000.000" not in everywhere(reviewed)
    assert "36000000000" not in everywhere(reviewed)


@pytest.mark.parametrize(
    "private", ["3271010101900001", "0812-3456-7890", "warga@contoh.example", "Siti Rekaan"]
)
def test_personal_data_is_not_repeated(repo: Repository, private: str) -> None:
    repo.edit("berjumlah tiga puluh orang", f"berjumlah 30 orang, hubungi {private}")
    repo.edit("reason: {id: Salah baca,", f"reason: {{id: Salah baca {private},")
    reviewed = repo.review(protected=["Rekaan Siti"])
    assert reviewed.refused
    assert private not in everywhere(reviewed)


def test_personal_data_that_was_published_is_not_pasted_back(repo: Repository) -> None:
    repo.edit("berjumlah tiga puluh orang", "berjumlah 30 orang, hubungi 0812-3456-7890")
    repo.commit("Terlanjur")
    repo.edit("berjumlah 30 orang, hubungi 0812-3456-7890", "berjumlah 30 orang")
    reviewed = repo.review("HEAD")
    [refusal] = [each for each in reviewed.refused if each.paste and each.paste.how == "insert"]
    assert "redaction" in refusal.paste.yaml if refusal.paste else False
    assert "0812" not in everywhere(reviewed)


def test_large_amounts_are_not_taken_for_numbers_of_people(repo: Repository) -> None:
    """Sixteen digits, or 62 and an 8: a budget may begin like an NIK or a telephone number."""
    for amount, words in (
        ("1234567890123456", "Rp1.234.567.890.123.456"),
        ("62812345678", "Rp62.812.345.678"),
    ):
        repo.edit("value: 37000000000\n", f"value: {amount}\n")
        repo.edit("pagunya Rp37 miliar", "pagunya")
        said = everywhere(repo.review())
        assert words.removeprefix("Rp") in said
        repo.edit(f"value: {amount}\n", "value: 37000000000\n")
        repo.edit("quote: pagunya", "quote: pagunya Rp37 miliar")
