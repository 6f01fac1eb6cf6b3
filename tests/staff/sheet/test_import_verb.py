"""The verb, as people use it: nothing is written unasked, exit codes, both languages."""

import json
import shutil
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from generator.cli import cli
from generator.finding import CannotRun
from generator.load.layout import INTERRUPTED_IMPORT
from generator.staff.sheet import xlsx_guard
from tests.staff.sheet.typed import NEW_BUDGET, PROGRAM, TODAY, Rows, typed

ROWS: Rows = {"Program": [{"Id": "program-contoh", "Status": "Dihentikan"}]}
EDITED = "data/sources/dokumen-contoh.yml"
BAD: Rows = {"Anggaran": [{**NEW_BUDGET, "Jumlah": "37 miliar"}]}


@pytest.fixture(autouse=True)
def here(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)


def terang(*arguments: str) -> Result:
    return CliRunner().invoke(cli, [*arguments, "--date", TODAY])


def test_shown_then_written(root: Path) -> None:
    typed(root / "rekap.xlsx", ROWS)
    before = (root / PROGRAM).read_text("utf-8")
    shown = terang("import", "rekap.xlsx")
    assert (shown.exit_code, (root / PROGRAM).read_text("utf-8")) == (0, before)
    assert "Status: Berjalan → Dihentikan" in shown.stdout
    assert "--write" in shown.stdout
    written = terang("import", "rekap.xlsx", "--write")
    assert written.exit_code == 0
    assert PROGRAM in written.stdout.splitlines()[-1]
    assert "status: stopped" in (root / PROGRAM).read_text("utf-8")
    again = terang("import", "rekap.xlsx", "--write", "--lang", "en")
    assert "Nothing changes" in again.stdout


def test_errors_write_nothing(root: Path) -> None:
    typed(root / "rekap.xlsx", {**ROWS, **BAD})
    before = (root / PROGRAM).read_text("utf-8")
    done = terang("import", "rekap.xlsx", "--write", "--reply")
    assert (done.exit_code, (root / PROGRAM).read_text("utf-8")) == (1, before)
    assert "Anggaran!E2  [angka]" in done.stdout
    assert "Tidak ada yang ditulis" in done.stdout
    assert (root / "rekap-balasan.xlsx").is_file()
    assert (root / "rekap-balasan.txt").read_text("utf-8").strip() in done.stdout


def test_errors_that_stood_before_forbid_writing_too(root: Path) -> None:
    typed(root / "rekap.xlsx", ROWS)
    law = next((root / "data/laws").glob("*.yml"))
    law.write_text(law.read_text("utf-8") + "salah: 1\n", "utf-8")
    done = terang("import", "rekap.xlsx", "--write")
    assert done.exit_code == 1
    assert f"data/laws/{law.name}" in done.stdout
    assert "status: running" in (root / PROGRAM).read_text("utf-8")


def test_a_template_is_never_written_over(root: Path) -> None:
    made = terang("import", "--template")
    assert (made.exit_code, made.stdout.split()[0]) == (0, "terang-templat.xlsx")
    held = (root / "terang-templat.xlsx").read_bytes()
    again = terang("import", "--template", "terang-templat.xlsx")
    assert isinstance(again.exception, CannotRun)
    assert (root / "terang-templat.xlsx").read_bytes() == held
    assert terang("import", "--template", "dua.xlsx").exit_code == 0
    assert (root / "dua.xlsx").read_bytes() == held  # the same model gives the same bytes


def programs(workbook: Path) -> list[object]:
    """The ids below the example."""
    return [row[1].value for row in load_workbook(workbook)["Program"].iter_rows(min_row=4)]


@pytest.mark.parametrize("asked", ["data/programs/contoh", "data/programs/contoh/lain.yml"])
def test_a_template_may_hold_one_folder_or_file(root: Path, asked: str) -> None:
    other = root / "data/programs/contoh/lain.yml"
    other.parent.mkdir(exist_ok=True)
    text = (root / PROGRAM).read_text("utf-8")
    other.write_text(text.replace("id: program-contoh", "id: lain", 1), "utf-8")
    done = terang("import", asked, "--template", "satu.xlsx", "--with-data")
    assert done.exit_code == 0, done.output
    assert programs(root / "satu.xlsx") == ["lain"]
    assert load_workbook(root / "satu.xlsx")["Sumber"].max_row == 3  # nothing below its example
    assert terang("import", "--template", "semua.xlsx", "--with-data").exit_code == 0
    assert len(programs(root / "semua.xlsx")) > 1
    back = terang("import", "satu.xlsx").stdout
    assert back.startswith("Program\n  baru: 0 · berubah: 0 · tidak berubah: 1\n")


def test_no_template_is_made_that_cannot_be_imported(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An office with more programs than one workbook takes is told to take them by folder."""
    assert terang("import", "--template", "kosong.xlsx").exit_code == 0
    with ZipFile(root / "kosong.xlsx") as empty:
        elements = sum(empty.read(name).count(b"<") for name in empty.namelist())
    monkeypatch.setattr(xlsx_guard, "MAX_ELEMENTS", elements)
    assert terang("import", "--template", "lagi.xlsx").exit_code == 0
    stop = terang("import", "--template", "semua.xlsx", "--with-data").exception
    assert isinstance(stop, CannotRun)
    assert "tidak muat" in stop.problem.id and "data/programs/" in stop.cure.id
    assert not (root / "semua.xlsx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"],
        ["import", "tidak-ada.xlsx"],
        ["import", "mkdocs.yml"],
        ["import", "--template", "folder-tidak-ada/a.xlsx"],
        ["import", "rekap.xlsx", "--template", "a.xlsx", "--with-data"],
        ["import", "data/programs", "--template", "a.xlsx"],
        ["import", "rekap.xlsx", "--reply", "folder-tidak-ada/a.xlsx"],
        ["import", "rekap.xlsx", "--reply", "rekap.xlsx"],
        ["import", "rekap.xlsx", "--reply", "balasan.pdf"],
    ],
)
def test_cannot_run(root: Path, arguments: list[str]) -> None:
    typed(root / "rekap.xlsx", ROWS)
    stop = terang(*arguments).exception
    assert isinstance(stop, CannotRun)
    assert stop.cure.id and stop.cure.en


def test_an_interrupted_import_is_put_back_first(root: Path) -> None:
    typed(root / "rekap.xlsx", ROWS)
    was = (root / PROGRAM).read_text("utf-8")
    journal = root / INTERRUPTED_IMPORT
    journal.parent.mkdir(exist_ok=True)
    new = root / "data/partners/setengah.yml"
    shutil.copy(next((root / "data/partners").glob("*.yml")), new)

    half = "setengah: 1\n"
    held = {
        PROGRAM: [was, _hash(half)],
        "data/partners/setengah.yml": [None, _hash(new.read_text("utf-8"))],
        EDITED: ["dulu: 1\n", _hash(half)],
    }
    journal.write_text(json.dumps(held), "utf-8")
    (root / PROGRAM).write_text(half, "utf-8")
    by_hand = (root / EDITED).read_bytes()
    assert "impor-terputus" in terang("check").stdout
    done = terang("import", "rekap.xlsx")
    assert done.exit_code == 0
    put_back, left = done.stderr.splitlines()[:2]
    assert PROGRAM in put_back and EDITED not in put_back and left.endswith(EDITED)
    assert (root / PROGRAM).read_text("utf-8") == was
    assert (root / EDITED).read_bytes() == by_hand
    assert not journal.exists() and not new.exists()


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    "held",
    [
        [],
        {"a": 1},
        {"../korban.yml": ["x", ""]},
        {"data/programs/../../../korban.yml": ["x", ""]},
        {"/korban.yml": ["x", ""]},
        {"data/korban.yml": ["x", ""]},
        {"data/programs/korban.md": ["x", ""]},
    ],
)
def test_a_journal_of_somebody_else_is_not_followed(root: Path, held: object) -> None:
    typed(root / "rekap.xlsx", ROWS)
    journal = root / INTERRUPTED_IMPORT
    journal.parent.mkdir(exist_ok=True)
    journal.write_text(json.dumps(held), "utf-8")
    before = sorted(root.parent.rglob("*"))
    assert isinstance(terang("import", "rekap.xlsx").exception, CannotRun)
    assert sorted(root.parent.rglob("*")) == before


def test_a_file_from_windows_is_imported_into(root: Path) -> None:
    typed(root / "rekap.xlsx", ROWS)
    (root / PROGRAM).write_bytes((root / PROGRAM).read_bytes().replace(b"\n", b"\r\n"))
    done = terang("import", "rekap.xlsx", "--write")
    assert done.exit_code == 0, done.output
    assert "status: stopped\n" in (root / PROGRAM).read_bytes().decode()
