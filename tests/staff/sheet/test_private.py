"""Personal data is found wherever it stands in a workbook, and repeated nowhere."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from xlsxwriter import Workbook as Writer

from generator.staff.sheet.reply import write_reply
from generator.staff.sheet.xlsx_pictures import pictured
from tests.staff.sheet.typed import COHORT, NEW_BUDGET, everything_said, told, tried, typed
from tests.test_architecture import ROOT

# Made up: of a region that does not exist, and of a prefix that nobody has.
NIK = "9901014101800001"
PHONE = "0899-0000-1234"


CELLS: dict[str, dict[str, str | int]] = {
    "text": {"B2": f"Hubungi {PHONE}"},
    "number": {"D2": int(NIK)},
    "own column": {"D1": "Catatan kami sendiri", "D2": f"NIK {NIK}"},
    "no column": {"F9": NIK},
    "telephone as a number": {"D1": "Kontak peserta", "D2": 89900001234},
    "birth": {"D1": "Tanggal lahir", "D2": "01-02-1980"},
    "title": {"D1": NIK},
}


def put(path: Path, how: str) -> None:
    book = load_workbook(path)
    page = book["Program"]
    for cell, value in CELLS.get(how, {}).items():
        page[cell] = value
    if "sheet" in how:
        other = book.create_sheet("Peserta")
        other["A1"] = NIK
        other.sheet_state = "hidden" if how == "hidden sheet" else "visible"
    elif how == "comment":
        page["A2"].comment = Comment(f"telp {PHONE}", "x")
    elif how == "property":
        book.properties.description = f"dari {PHONE}"
    elif how == "footer":
        assert page.oddFooter is not None
        page.oddFooter.left.text = PHONE
    book.save(path)


HOWS = {
    "text": "Program!B2",
    "number": "Program!D2",
    "own column": "Program!D2",
    "no column": "Program!F9",
    "telephone as a number": "Program!D2",
    "birth": "Program!D2",
    "other sheet": "Peserta!A1",
    "hidden sheet": "Peserta!A1",
    "comment": "Program!A2",
    "property": "a.xlsx",
    "footer": "a.xlsx",
    "title": "Program!D1",
}


@pytest.mark.parametrize("how", HOWS)
def test_wherever_it_stands(root: Path, tmp_path: Path, how: str) -> None:
    rows = {"Program": [{"Id": "program-contoh", "Tujuan": "Baru", "Status": "Berjalan"}]}
    path = typed(tmp_path / "a.xlsx", rows)
    put(path, how)
    done = tried(root, path)
    assert (HOWS[how], "data-pribadi") in told(done)
    assert not silent_about(done)
    target = tmp_path / "balasan.xlsx"
    *_, text = write_reply(done, path, target, "id")
    assert not secrets(text)
    if how != "footer":  # what stands outside the cells is for the sender to remove
        assert not secrets(all_of(load_workbook(target)))


@pytest.mark.parametrize("where", ["Program", "Foto"])
def test_pictures_are_named_and_not_sent_on(root: Path, tmp_path: Path, where: str) -> None:
    path = tmp_path / "a.xlsx"
    with Writer(path) as book:
        pages = {name: book.add_worksheet(name) for name in ("Program", "Foto")}
        for column, row in enumerate((("Id", "program-contoh"), ("Tujuan", "Baru"))):
            pages["Program"].write_column(0, column, row)
        pages[where].insert_image("C3", str(ROOT / ".github/terang.png"))
    done = tried(root, path)
    warned = [each.finding for each in done.found if each.finding.rule == "gambar-tidak-diperiksa"]
    assert [each.place.path for each in warned] == [where] and not done.refused
    target = tmp_path / "balasan.xlsx"
    write_reply(done, path, target, "id")
    assert pictured(path) == (where,) and pictured(target) == ()


def test_a_picture_of_no_sheet_is_the_files(tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": [{"Id": "program-contoh"}]})
    with ZipFile(path, "a") as archive:
        archive.writestr("docProps/thumbnail.jpeg", b"x")
    assert pictured(path) == ("a.xlsx",)


@pytest.mark.parametrize("written", [PHONE, f"{PHONE} rupiah", f"Rp{PHONE}"])
def test_a_number_where_an_amount_belongs_is_not_repeated(
    root: Path, tmp_path: Path, written: str
) -> None:
    """Columns of amounts are not searched, for large budgets look like numbers of people."""
    done = tried(
        root, typed(tmp_path / "a.xlsx", {"Anggaran": [{**NEW_BUDGET, "Jumlah": written}]})
    )
    assert [place for place, _ in told(done)] == ["Anggaran!E2"]
    assert not silent_about(done)


def silent_about(done: Any) -> list[str]:
    return secrets(everything_said(done))


def secrets(text: str) -> list[str]:
    digits = "".join(each for each in text if each.isdigit())
    return [each for each in (NIK, "089900001234", "89900001234", "01021980") if each in digits]


def all_of(book: Workbook) -> str:
    said = [str(book.properties.description)]
    for page in book.worksheets:
        for row in page.iter_rows():
            for cell in row:
                said += [str(cell.value), cell.comment.text if cell.comment else ""]
    return "\n".join(said)


def test_an_amount_dated_as_an_identity_number(root: Path, tmp_path: Path) -> None:
    row = {"Program": "program-contoh", "Kunci": "pagu", "Jumlah": NIK}
    done = tried(root, typed(tmp_path / "a.xlsx", {"Anggaran": [row]}))
    assert told(done) == [("Anggaran!C2", "data-pribadi")]
    assert not silent_about(done)


def test_protected_names(root: Path, tmp_path: Path) -> None:
    rows = {
        "Mitra": [{"Id": "mitra-baru", "Nama": "Rekaan Purnama", "Jenis": "Kelompok"}],
        "Catatan": [{"a": "purnama  REKAAN"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows), ("Rekaan Purnama",))
    assert told(done) == [("Catatan!A2", "nama-dilindungi"), ("Mitra!B2", "nama-dilindungi")]
    assert "purnama" not in everything_said(done).lower()


def test_a_small_count_is_told_without_its_value(root: Path, tmp_path: Path) -> None:
    row = {**COHORT, "Selesai": 3, "Selesai: satuan": "orang", "Selesai: sumber": "dokumen-contoh"}
    done = tried(root, typed(tmp_path / "a.xlsx", {"Angkatan": [row]}))
    assert ("Angkatan!C2", "jumlah-kecil") in told(done)
    said = everything_said(done).replace("C2", "").replace("B2", "")
    assert "Selesai: …" in said
    assert ": 3" not in said and "3," not in said


def test_office_lines_may_stand(root: Path, tmp_path: Path) -> None:
    rows = {"Program": [{"Id": "program-contoh", "Kontak: whatsapp": PHONE}]}
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == []
