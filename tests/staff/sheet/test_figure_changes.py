"""A published figure in a workbook: corrected with its history, withdrawn, or left as it is."""

import subprocess
from pathlib import Path

import pytest

from generator import pipeline
from generator.model.figure import Figure
from generator.review import review
from tests.staff.sheet.typed import BUDGET, COHORT, TODAY, Rows, cure, imported, told, tried, typed


def test_a_value_is_taken_back_with_its_reason(root: Path, tmp_path: Path) -> None:
    row = {
        **BUDGET,
        "Jumlah": "(hapus)",
        "Jumlah: mengapa kosong": "tidak disebut dalam sumber kami",
        "Jenis perubahan": "Koreksi",
        "Alasan perubahan": "Bukan pagu program ini.",
    }
    imported(root, typed(tmp_path / "a.xlsx", {"Anggaran": [row]}))
    amount = pipeline.check(root, TODAY).registry.programs["program-contoh"].budgets[1].amount
    assert (amount.value, amount.missing) == (None, "not_stated")
    assert [each.value for each in amount.revisions] == [1000000000]


def test_a_published_figure_needs_its_reason(root: Path, tmp_path: Path) -> None:
    rows = {"Anggaran": [{**BUDGET, "Jumlah": 900000000}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [("Anggaran!C2", "angka-berubah-tanpa-riwayat")]
    assert done.refused


def test_history_is_kept_as_review_asks(root: Path, tmp_path: Path) -> None:
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "a"]):
        who = ["-c", "user.name=a", "-c", "user.email=a@contoh.example"]
        subprocess.run(["git", "-C", str(root), *who, *command], check=True)
    rows: Rows = {
        "Anggaran": [
            {
                **BUDGET,
                "Jumlah": 900000000,
                "Jenis perubahan": "Koreksi",
                "Alasan perubahan": "Salah salin dari DPA.",
            }
        ],
        "Angkatan": [{**COHORT, "Peserta: catatan bagi pembaca": "Rencana."}],
    }
    path = typed(tmp_path / "a.xlsx", rows)
    imported(root, path)
    amount = pipeline.check(root, TODAY).registry.programs["program-contoh"].budgets[1].amount
    assert (amount.value, amount.published, len(amount.revisions)) == (900000000, TODAY, 1)
    past = amount.revisions[0]
    assert (past.value, past.type, past.reason.id) == (
        1000000000,
        "correction",
        "Salah salin dari DPA.",
    )
    assert review(root, "HEAD", TODAY).refused == ()
    assert tried(root, path).texts == {}


_WITHDRAWN = {
    "Peserta: ditarik: tanggal": "2026-11-20",
    "Peserta: ditarik: alasan": "Dokumennya dicabut.",
}


def test_a_figure_is_withdrawn_and_its_value_stays(root: Path, tmp_path: Path) -> None:
    """What still shows it first is named by the title of its column, on the other sheet."""
    path = "cohorts/angkatan-2/participants"
    shown = {"Id": "program-contoh", "Angka utama": path}
    rows: Rows = {"Program": [shown], "Angkatan": [{**COHORT, **_WITHDRAWN}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [("Program!B2", "angka-ditarik")]
    assert '"Angka utama"' in cure(done, "Program!B2")

    before = _participants(root)
    sheet = typed(tmp_path / "b.xlsx", {"Angkatan": [{**COHORT, **_WITHDRAWN}]})
    imported(root, sheet)
    after = _participants(root)
    assert after.withdrawn is not None
    assert (after.withdrawn.date, after.withdrawn.reason.id) == tuple(_WITHDRAWN.values())
    assert (after.value, after.published, after.revisions) == (before.value, before.published, ())
    assert tried(root, sheet).texts == {}


@pytest.mark.parametrize("missing", list(_WITHDRAWN))
def test_a_withdrawal_needs_its_date_and_its_reason(
    root: Path, tmp_path: Path, missing: str
) -> None:
    """Said of the cell that is empty, by the titles of both."""
    given = next(each for each in _WITHDRAWN if each != missing)
    row = {**COHORT, missing: None, given: _WITHDRAWN[given]}
    done = tried(root, typed(tmp_path / "a.xlsx", {"Angkatan": [row]}))
    assert told(done) == [("Angkatan!C2", "bidang-wajib")]
    (found,) = [each.finding for each in done.found if each.finding.severity == "error"]
    assert found.problem.id == f'"{given}" terisi, "{missing}" belum.'


def _participants(root: Path) -> Figure:
    cohorts = pipeline.check(root, TODAY).registry.programs["program-contoh"].cohorts
    (cohort,) = [each for each in cohorts if each.key == COHORT["Kunci"]]
    assert cohort.participants is not None
    return cohort.participants


def test_a_value_takes_the_place_of_its_absence(root: Path, tmp_path: Path) -> None:
    rows = {"Anggaran": [{**BUDGET, "Kunci": "realisasi", "Jumlah": 990000000}]}
    imported(root, typed(tmp_path / "a.xlsx", rows))
    amount = pipeline.check(root, TODAY).registry.programs["program-contoh"].budgets[2].amount
    assert (amount.value, amount.missing, amount.unit) == (990000000, None, "IDR")


def test_the_date_of_an_unchanged_figure_stays(root: Path, tmp_path: Path) -> None:
    rows: Rows = {"Anggaran": [{**BUDGET, "Jumlah: terbit di sini": "2020-01-01"}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [("Anggaran!C2", "tanggal-terbit-berubah")]
    assert "seperti semula" in cure(done, "Anggaran!C2")
