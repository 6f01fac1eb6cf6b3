"""Template → filled in → imported → checked → canonical → nothing more to change."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator import pipeline
from generator.load.yaml_tree import read_yaml
from generator.staff.fmt import fmt
from generator.staff.sheet.columns import SHEETS
from tests.staff.sheet.typed import (
    BUDGET,
    NEW_BUDGET,
    NEW_PROGRAM,
    PROGRAM,
    TODAY,
    Rows,
    filled,
    imported,
    told,
    tried,
    typed,
)

NEW_ROWS: Rows = {
    "Program": [NEW_PROGRAM],
    "Anggaran": [NEW_BUDGET, {**NEW_BUDGET, "Program": "program-baru"}],
    "Angkatan": [
        {
            "Program": "program-baru",
            "Kunci": "angkatan-1",
            "Nama": "Angkatan pertama",
            "Isi": "Menjahit; memasak",
            "Peserta": 40,
            "Peserta: satuan": "orang",
            "Peserta: sumber": "sumber-baru",
            "Peserta: kutipan": "diikuti 40 peserta",
        }
    ],
    "Mitra": [
        {"Id": "mitra-baru", "Nama": "Mitra Baru", "Jenis": "Kelompok", "Alasan tak dipakai": "x"}
    ],
    "Sumber": [{"Id": "sumber-baru", "Judul": "Laporan rekaan", "Jenis": "Dokumen resmi"}],
}


def test_filled_template(root: Path, tmp_path: Path) -> None:
    path = filled(tmp_path / "isi.xlsx", NEW_ROWS, root)
    done = imported(root, path)
    assert len(done.texts) == 4
    checked = pipeline.check(root, TODAY)
    assert [each for each in checked.findings if each.severity == "error"] == []
    assert [name for name in fmt(root, (), write=False).changed if name in done.texts] == []
    program = checked.registry.programs["program-baru"]
    assert [each.id for each in program.cohorts[0].content] == ["Menjahit", "memasak"]
    assert program.budgets[0].amount.value == 1100000000
    assert program.budgets[0].amount.unit == "IDR"
    assert program.budgets[0].amount.published == TODAY
    again = tried(root, path)
    assert (again.texts, told(again)) == ({}, [])


@pytest.mark.parametrize("project", ["lengkap", "banten"])
def test_a_template_with_the_data_changes_nothing(root: Path, tmp_path: Path, project: str) -> None:
    here = root if project == "lengkap" else Path(__file__).resolve().parents[3]
    path = filled(tmp_path / "semua.xlsx", {}, here, with_data=True)
    registry = pipeline.check(here, TODAY).registry
    rows = {kind.name: load_workbook(path)[kind.name].max_row - 3 for kind in SHEETS}
    assert rows["Program"] == len(registry.programs)
    assert rows["Sumber"] == len(registry.entities["source"])
    assert rows["Anggaran"] == sum(len(each.budgets) for each in registry.programs.values())
    done = tried(here, path)
    changed = [
        (row.wish.path, change.column.label, change.old, change.new)
        for draft in done.drafts.values()
        for row in draft.rows
        for change in row.changes
    ]
    assert changed == []
    assert (done.texts, told(done)) == ({}, [])


def test_every_column_has_its_hint_and_lists_are_named(root: Path, tmp_path: Path) -> None:
    book = load_workbook(filled(tmp_path / "a.xlsx", {}, root))
    assert book.sheetnames[0] == "Baca saya"
    for kind in SHEETS:
        page = book[kind.name]
        assert [cell.value for cell in page[1]] == [each.title.id for each in kind.columns]
        assert [cell.value for cell in page[2]] == [each.label for each in kind.columns]
        rules = page.data_validations.dataValidation
        assert len(rules) == len(kind.columns)
        assert all(rule.prompt for rule in rules)
        for rule in rules:
            assert rule.type != "list" or rule.formula1 in book.defined_names
    listed = book["Pilihan"]
    assert "99.01 · Kota Rekaan" in {cell.value for row in listed for cell in row}


def test_only_what_changes_is_written_and_comments_stay(root: Path, tmp_path: Path) -> None:
    file = root / PROGRAM
    fmt(root, (), write=True)
    text = file.read_text("utf-8").replace("  - key: pagu\n", "  # dari DPA\n  - key: pagu\n")
    text = "# Berkas rekaan.\n\n" + text.replace("status: running", "status: running  # per 2025")
    file.write_text(text, "utf-8")
    fmt(root, (), write=True)
    before = file.read_text("utf-8").split("\n")
    rows = {
        "Anggaran": [{**BUDGET, "Sumber dana": "APBN"}],
        "Program": [{"Id": "program-contoh", "Status": "Dilaporkan selesai"}],
    }
    imported(root, typed(tmp_path / "a.xlsx", rows))
    after = file.read_text("utf-8").split("\n")
    assert [line for line in before if line not in after] == [
        "status: running  # per 2025",
        "    fund: pad",
    ]
    assert [line for line in after if line not in before] == [
        "status: finished  # per 2025",
        "    fund: apbn",
    ]


def test_an_empty_cell_leaves_and_a_word_deletes(root: Path, tmp_path: Path) -> None:
    rows = {"Program": [{"Id": "program-contoh", "Tujuan": None, "Cara mendaftar": "(hapus)"}]}
    imported(root, typed(tmp_path / "a.xlsx", rows))
    value = read_yaml((root / PROGRAM).read_text("utf-8"), "").value
    assert value["purpose"]["id"].startswith("Memperlihatkan")
    assert value["how_to_apply"] is None


def test_required_fields_and_records_cannot_be_deleted(root: Path, tmp_path: Path) -> None:
    rows = {
        "Program": [{"Id": "program-contoh", "Nama": "(hapus)"}],
        "Mitra": [{"Id": "(hapus)", "Nama": "A"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert [place for place, _ in told(done)] == ["Mitra!A2", "Program!B2"]


def test_editing_a_filled_template(root: Path, tmp_path: Path) -> None:
    """What stands beside a change was exported, and is no wish of its own."""
    path = filled(tmp_path / "semua.xlsx", {}, root, with_data=True)
    book = load_workbook(path)
    page = book["Angkatan"]
    columns = {cell.value: int(cell.column or 0) for cell in page[2]}
    page.cell(4, columns["content"]).value = "Materi pertama; Materi kedua"
    page.cell(4, columns["name"]).value = "Angkatan kesatu"
    page.cell(4, columns["follow_up"]).value = "(hapus)"
    page = book["Program"]
    columns = {cell.value: int(cell.column or 0) for cell in page[2]}
    page.cell(4, columns["summary"]).value = "(hapus)"
    book.save(path)
    done = tried(root, path)
    assert [rule for _, rule in told(done)] == ["bentuk"]  # a summary is required
    assert [rule for _, rule in told(done, "warning")] == ["inggris-lama"]
    cohort = done.drafts["program", "program-contoh"].value["cohorts"][0]
    assert cohort["content"] == [{"id": "Materi pertama"}, {"id": "Materi kedua"}]
    assert cohort["name"] == {"id": "Angkatan kesatu", "en": "First batch"}
    assert cohort["follow_up"] is None


def test_the_sheet_that_changed_a_figure_changes_nothing_more(root: Path, tmp_path: Path) -> None:
    path = filled(tmp_path / "semua.xlsx", {}, root, with_data=True)
    book = load_workbook(path)
    page = book["Anggaran"]
    columns = {cell.value: int(cell.column or 0) for cell in page[2]}
    row = next(n for n in range(4, 20) if page.cell(n, columns["key"]).value == "pagu")
    for label, value in (
        ("amount", 900000000),
        ("revision_type", "Pembaruan"),
        ("revision_reason", "DPA baru."),
    ):
        page.cell(row, columns[label]).value = value
    page = book["Angkatan"]
    columns = {cell.value: int(cell.column or 0) for cell in page[2]}
    page.cell(4, columns["content"]).value = "Materi pertama; Materi kedua"
    book.save(path)
    imported(root, path)
    again = tried(root, path)
    assert (again.texts, told(again)) == ({}, [])


@pytest.mark.parametrize("spoilt", [b"name: {id: [\n", b"id: a\nid: b\n", b"\xff\xfe", b""])
def test_a_file_that_cannot_be_read_is_left_alone(
    root: Path, tmp_path: Path, spoilt: bytes
) -> None:
    (root / PROGRAM).write_bytes(spoilt)
    rows = {"Program": [{"Id": "program-contoh", "Status": "Dihentikan"}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert ("Program!A2", "ubah-di-berkas") in told(done)
    assert done.texts == {}


def test_a_number_beyond_all_numbers_is_an_error_cell(root: Path, tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Anggaran": [{**NEW_BUDGET, "Jumlah": 123454321}]})
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"123454321", b"1E400"))
    assert told(tried(root, tmp_path / "b.xlsx")) == [("Anggaran!E2", "rumus")]
