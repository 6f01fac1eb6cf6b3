"""Findings speak to people who see cells: titles and words of lists, no keys, no YAML."""

from pathlib import Path

import pytest

from generator.staff.sheet.cell_words import CURES, in_cells
from generator.staff.sheet.columns import SHEETS
from generator.staff.sheet.template import example
from generator.text import Said
from tests.staff.sheet.typed import NEW_BUDGET, NEW_PROGRAM, Rows, cure, told, tried, typed

CHECKS = Path(__file__).resolve().parents[3] / "generator/check"


@pytest.mark.parametrize("rule", CURES)
def test_a_rule_with_a_cure_of_its_own_exists(rule: str) -> None:
    assert any(f'"{rule}"' in path.read_text("utf-8") for path in CHECKS.glob("*.py"))


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.word)
def test_columns(kind: object) -> None:
    """Titles and names of fields are told apart, whatever their case and signs."""
    columns = kind.columns  # type: ignore[attr-defined]
    for spelling in (
        [each.label for each in columns],
        [each.title.id.casefold() for each in columns],
        [each.title.en.casefold() for each in columns],
    ):
        assert len(spelling) == len(set(spelling))
    for column in columns:
        hint = in_cells(column.concept.definition)
        assert "null" not in hint.id + hint.en and "`" not in hint.id + hint.en
        shown = example(column)
        assert column.type != "text" or shown is None or str(shown).startswith("CONTOH")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Tulis `unit: IDR`.", "Tulis IDR."),
        ("Kode. null = tidak ada.", "Kode. Kosong = tidak ada."),
        ('Judul. Contoh: `title: {id: "A"}`.', "Judul."),
        ('Tahun. Contoh: `year: "2022"`.', "Tahun. Contoh: 2022."),
        ("Kode, dalam tanda kutip.", "Kode."),
    ],
)
def test_words_of_yaml(said: str, shown: str) -> None:
    assert in_cells(Said(said, said)).id == shown


def test_cures_are_for_cells(root: Path, tmp_path: Path) -> None:
    rows: Rows = {
        "Program": [
            {**NEW_PROGRAM, "Id": "Program Baru!", "Status": "Selesai", "Instansi": "dinas-conto"}
        ],
        "Anggaran": [{**NEW_BUDGET, "Kunci": "Pagu 2026"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [
        ("Anggaran!B2", "id"),
        ("Program!A2", "id"),
        ("Program!D2", "pilihan"),
        ("Program!F2", "rujukan-tidak-dikenal"),
    ]
    assert cure(done, "Anggaran!B2") == "Tulis pagu-2026."
    assert cure(done, "Program!A2") == "Tulis program-baru."
    assert cure(done, "Program!D2").startswith('Maksud Anda "Dilaporkan selesai"? Pilihan: Dire')
    assert cure(done, "Program!F2") == 'Maksud Anda "dinas-contoh"? Pilih dari daftar di selnya.'


def test_parts_of_a_program_whose_row_is_refused_are_still_read(root: Path, tmp_path: Path) -> None:
    rows: Rows = {
        "Program": [{**NEW_PROGRAM, "Tanda": "CONTOH"}],
        "Anggaran": [{**NEW_BUDGET, "Program": "program-baru", "Jumlah: sumber": "tidak-ada"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [
        ("Anggaran!F2", "rujukan-tidak-dikenal"),
        ("Program!J2", "contoh"),
    ]
