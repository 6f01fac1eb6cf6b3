"""Workbooks as they come: renamed and shuffled columns, hidden and merged cells, CSV of any kind,
bombs, macros; every fault named by its cell."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator.finding import CannotRun
from generator.staff.sheet import xlsx_guard
from tests.staff.sheet.typed import (
    BUDGET,
    COHORT,
    NEW_BUDGET,
    NEW_PROGRAM,
    Rows,
    cure,
    filled,
    told,
    tried,
    typed,
)

STATUS = [{"Id": "program-contoh", "Status": "Dihentikan"}]


def states(done: object) -> list[tuple[str, str]]:
    drafts = done.drafts.values()  # type: ignore[attr-defined]
    return [(row.wish.path, row.state) for draft in drafts for row in draft.rows]


@pytest.mark.parametrize(
    "titles",
    [
        ("Id", "Status"),
        ("Status", "Id"),
        (" id ", "STATUS:"),
        ("Identifier", "status"),
        ("Id\u00a0", "Status *"),
    ],
)
def test_columns_are_told_by_their_titles(root: Path, tmp_path: Path, titles: list[str]) -> None:
    values = {"i": "program-contoh", "s": "Dihentikan"}
    row = {title: values["i" if "d" in title.lower()[:3] else "s"] for title in titles}
    done = tried(root, typed(tmp_path / "a.xlsx", {"program": [row]}))
    assert (told(done), states(done)) == ([], [("program-contoh", "changed")])


def test_titles_may_stand_below_a_heading(root: Path, tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": STATUS})
    book = load_workbook(path)
    page = book["Program"]
    page.insert_rows(1, 3)
    page["A1"] = "REKAP PROGRAM"
    page.merge_cells("A1:B1")
    book.save(path)
    done = tried(root, path)
    assert (told(done), states(done)) == ([], [("program-contoh", "changed")])


def test_empty_rows_between_are_passed_over(root: Path, tmp_path: Path) -> None:
    rows: Rows = {"Program": [{"Id": None}, *STATUS, {"Id": "  "}, NEW_PROGRAM]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert states(done) == [("program-contoh", "changed"), ("program-baru", "added")]


def test_a_misspelt_column_is_an_error_and_a_note_of_ones_own_is_not(
    root: Path, tmp_path: Path
) -> None:
    rows = {"Program": [{"Id": "program-contoh", "Statuss": "x", "Nomor urut kami": 1}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [("Program!B1", "kolom-tidak-dikenal")]
    assert 'Maksud Anda "Status"?' in cure(done, "Program!B1")
    assert told(done, "warning") == [("Program!C1", "kolom-tidak-dikenal")]


def test_every_fault_at_once_by_its_cell(root: Path, tmp_path: Path) -> None:
    rows: Rows = {
        "Anggaran": [
            {**NEW_BUDGET, "Jumlah": "37 miliar", "Tahun anggaran": "TA 2026"},
            {**BUDGET, "Tahap": "pagu_mrni", "Jumlah: per tanggal": "22 Maret 2022"},
            {"Program": "program-contohh", "Kunci": "a"},
            {"Program": "program-contoh", "Jumlah": 5},
            {**NEW_BUDGET, "Jumlah: sumber": "dokumen-conto", "Kunci": "Pagu 2027"},
            {**BUDGET, "Jumlah": "=1+1"},
        ],
        "Program": [{"Id": "program-baru", "Nama": "Tanpa isi"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [
        ("Anggaran!D2", "tanggal"),
        ("Anggaran!E2", "angka"),
        ("Anggaran!C3", "angka-berubah-tanpa-riwayat"),
        ("Anggaran!G3", "tanggal"),
        ("Anggaran!A4", "rujukan-tidak-dikenal"),
        ("Anggaran!B5", "tanpa-id"),
        ("Anggaran!B6", "id"),
        ("Anggaran!F6", "rujukan-tidak-dikenal"),
        ("Anggaran!B7", "baris-ganda"),
        ("Anggaran!E7", "rumus"),
        ("Program!A2", "bidang-wajib"),
    ]
    assert 'Maksud Anda "program-contoh"?' in cure(done, "Anggaran!A4")
    assert 'Maksud Anda "dokumen-contoh"?' in cure(done, "Anggaran!F6")


def test_hidden_things_are_read_and_said(root: Path, tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": STATUS, "Mitra": [{"Id": "kelompok-contoh"}]})
    book = load_workbook(path)
    book["Program"].row_dimensions[2].hidden = True
    book["Program"].column_dimensions["B"].hidden = True
    book["Mitra"].sheet_state = "hidden"
    book.save(path)
    done = tried(root, path)
    assert told(done) == []
    assert sorted(note.id for note in done.notes) == [
        'Lembar "Mitra" tersembunyi dan ikut dibaca.',
        "Program: baris 2 tersembunyi dan ikut dibaca.",
        "Program: kolom tersembunyi ikut dibaca: Status.",
    ]


def test_merged_cells_are_refused(root: Path, tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": [*STATUS, NEW_PROGRAM]})
    book = load_workbook(path)
    book["Program"].merge_cells("B2:B3")
    book.save(path)
    assert ("Program!B2", "sel-gabung") in told(tried(root, path))


def test_an_example_is_never_imported(root: Path, tmp_path: Path) -> None:
    path = filled(tmp_path / "a.xlsx", {}, root)
    done = tried(root, path)
    assert (told(done), done.texts) == ([], {})
    book = load_workbook(path)
    page = book["Mitra"]
    columns = {cell.value: cell.column for cell in page[1]}
    page.cell(3, int(columns["Nama"] or 0)).value = "Mitra sungguhan"
    book.save(path)
    done = tried(root, path)
    assert told(done) == [("Mitra!A3", "contoh")]
    page["A3"].value = None
    book.save(path)
    done = tried(root, path)
    assert {rule for _, rule in told(done)} == {"contoh"}
    assert done.texts == {}


def test_unknown_sheets_are_named_and_known_ones_may_be_called_anything(
    root: Path, tmp_path: Path
) -> None:
    rows: Rows = {"Sheet1": [NEW_PROGRAM], "Catatan": [{"apa": "saja"}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert states(done) == [("program-baru", "added")]
    assert '"Catatan"' in done.notes[0].id


CSV = (
    "Id;Nama;Jenis;Wilayah\n"
    "mitra-baru;Mitra Baru “Jaya”;Kelompok;99.01\n"
    ";;;\n"
    'kelompok-contoh;"Kelompok; Contoh";;\n'
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CSV, "utf-8"),
        (CSV, "utf-8-sig"),
        (CSV, "cp1252"),
        (CSV, "utf-16"),
        ("sep=;\n" + CSV, "utf-8"),
        (CSV.replace("; ", "， ").replace(";", ","), "utf-8"),
        (CSV.replace("; ", "， ").replace(";", "\t"), "utf-8"),
        (CSV.replace("\n", "\r\n"), "utf-8"),
    ],
)
def test_csv_of_any_kind(root: Path, tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "mitra.csv"
    path.write_bytes(text.encode(encoding))
    done = tried(root, path)
    assert states(done) == [("mitra-baru", "added"), ("kelompok-contoh", "changed")]
    assert told(done) == []
    draft = done.drafts["partner", "mitra-baru"]
    assert draft.value["name"] == {"id": "Mitra Baru “Jaya”"}
    assert bool(done.notes) == (encoding == "cp1252")


def test_cells_of_a_csv_have_addresses_too(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "rekap.csv"
    path.write_text("program;kunci;jumlah\nprogram-contoh;pagu;1.250.000\n", "utf-8")
    done = tried(root, path)
    assert told(done) == [("rekap.csv!C2", "angka")]
    assert "Tulis 1250000." in cure(done, "rekap.csv!C2")


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    """A workbook with further parts in its archive."""
    typed(path, {"Program": STATUS})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"xl/vbaProject.bin": b"x"}, "makro"),
        ({"xl/embeddings/a.bin": b"x"}, "makro"),
        ({"xl/externalLinks/externalLink1.xml": b"<a/>"}, "tautan"),
        ({"xl/a.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}, "tidak dapat dibaca"),
        ({"xl/a.xml": "<!DOCTYPE a><a/>".encode("utf-16")}, "tidak dapat dibaca"),
        ({"xl/a.xml": b" " * (xlsx_guard.MAX_PART + 1)}, "terlalu besar"),
        ({f"xl/{n}.xml": b"" for n in range(xlsx_guard.MAX_PARTS)}, "terlalu besar"),
    ],
)
def test_more_than_cells_is_refused(
    root: Path, tmp_path: Path, parts: dict[str, bytes], said: str
) -> None:
    with pytest.raises(CannotRun) as stop:
        tried(root, packed(tmp_path / "a.xlsx", parts))
    assert said in stop.value.problem.id


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", b"bukan arsip", "tidak dapat dibaca"),
        ("a.xlsx", b"", "tidak dapat dibaca"),
        ("a.xlsx", b"PK\x03\x04rusak", "tidak dapat dibaca"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + b"x" * 99, "Excel lama"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "kata sandi",
        ),
        ("a.ods", b"x", "bukan .xlsx atau .csv"),
        ("a.csv", b"\x81\x8d", "tidak dapat dibaca"),
    ],
)
def test_what_is_no_workbook(
    root: Path, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CannotRun) as stop:
        tried(root, path)
    assert said in stop.value.problem.id


def test_a_workbook_torn_in_the_middle(root: Path, tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": STATUS})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"][:200]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    with pytest.raises(CannotRun):
        tried(root, path)


def test_findings_of_the_whole_check_come_back_to_their_cells(root: Path, tmp_path: Path) -> None:
    rows: Rows = {
        "Angkatan": [{**COHORT, "Selesai": 30, "Selesai: satuan": "orang"}],
        "Anggaran": [{**NEW_BUDGET, "Jumlah: satuan": "orang"}],
        "Sumber": [{"Id": "sumber-x", "Judul": "A", "Jenis": "berita", "Tautan": "contoh.id"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [
        ("Anggaran!G2", "satuan-salah-tempat"),
        ("Angkatan!C2", "angka-tidak-lengkap"),
        ("Angkatan!C2", "selesai-melebihi-peserta"),
        ("Sumber!D2", "tautan"),
    ]
    assert cure(done, "Anggaran!G2") == "Tulis IDR."
    assert "`" not in cure(done, "Sumber!D2") and "null" not in cure(done, "Sumber!D2")


def test_one_bad_cell_is_one_finding(root: Path, tmp_path: Path) -> None:
    """What follows from the cell being left out is not said again."""
    for title, value, rule in (
        ("Jumlah", "37 miliar", "angka"),
        ("Tahap", "=A1", "rumus"),
        ("Tahun anggaran", "TA 2026", "tanggal"),
    ):
        rows = {"Anggaran": [{**NEW_BUDGET, title: value}]}
        done = tried(root, typed(tmp_path / "a.xlsx", rows))
        assert [found for _, found in told(done)] == [rule]
