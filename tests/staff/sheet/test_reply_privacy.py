"""The reply travels by WhatsApp: nothing that a rule of privacy refused goes on with it."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.workbook.defined_name import DefinedName

from generator.staff.sheet.reply import Reply, write_reply
from tests.staff.sheet.test_private import NIK
from tests.staff.sheet.typed import COHORT, everything_said, told, tried, typed

NAME = "Rekaan Purnama"
ROW = {"Id": "program-contoh", "Tujuan": "Baru", "Status": "Tutup"}


def replied(root: Path, path: Path, protected: tuple[str, ...] = ()) -> Reply:
    done = tried(root, path, protected)
    reply = write_reply(done, path, path.with_name("balasan.xlsx"), "id")
    said = (everything_said(done) + reply.text).casefold()
    assert not [each for each in (NIK, NAME.casefold()) if each in said]
    return reply


def archived(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "\n".join(
            archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
        )


def _footer(book: Workbook) -> None:
    book["Program"].oddFooter.left.text = NIK  # type: ignore[union-attr]
    book["Program"].firstHeader.center.text = NIK  # type: ignore[union-attr]


def _name(book: Workbook) -> None:
    book.defined_names["nik"] = DefinedName("nik", attr_text=f'"{NIK}"')


def _title(book: Workbook) -> None:
    book["Program"]["D1"] = NIK
    book["Program"]["D2"] = "apa saja"


@pytest.mark.parametrize("put", [_footer, _name, _title])
def test_what_stands_in_no_row_is_cleared(
    root: Path, tmp_path: Path, put: Callable[[Workbook], None]
) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": [ROW]})
    book = load_workbook(path)
    put(book)
    book.save(path)
    reply = replied(root, path)
    assert reply.workbook is not None
    assert NIK not in archived(reply.workbook)
    assert load_workbook(reply.workbook)["Program"]["C2"].value == "Tutup"


@pytest.mark.parametrize("sheet", [f"Data {NIK}", NAME])
def test_what_cannot_be_cleared_is_not_sent(root: Path, tmp_path: Path, sheet: str) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": [ROW], sheet: [{"apa": "saja"}]})
    reply = replied(root, path, (NAME,))
    assert reply.workbook is None
    assert not (tmp_path / "balasan.xlsx").exists()
    assert "tidak kami kirim balik" in reply.text


def test_a_name_of_the_file_is_refused_and_not_told(root: Path, tmp_path: Path) -> None:
    reply = replied(root, typed(tmp_path / f"{NAME}.xlsx", {"Program": [ROW]}), (NAME,))
    assert "nama berkas" in reply.text


def test_parts_that_nobody_sees_are_searched(root: Path, tmp_path: Path) -> None:
    plain = typed(tmp_path / "a.xlsx", {"Program": [ROW]})
    for part in ("xl/pivotCache/pivotCacheRecords1.xml", "customXml/item1.xml"):
        path = tmp_path / "b.xlsx"
        path.write_bytes(plain.read_bytes())
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(part, f'<r><s v="{NIK}"/></r>')
        assert ("b.xlsx", "data-pribadi") in told(tried(root, path)), part
        reply = replied(root, path)
        assert reply.workbook is not None and NIK not in archived(reply.workbook)


def test_a_small_count_goes_with_what_tells_it(root: Path, tmp_path: Path) -> None:
    row = {
        **COHORT,
        "Selesai": 3,
        "Selesai: satuan": "orang",
        "Selesai: sumber": "dokumen-contoh",
        "Selesai: kutipan": "hanya tiga orang yang selesai",
        "Catatan kami": "tiga orang",
    }
    reply = replied(root, typed(tmp_path / "a.xlsx", {"Angkatan": [row]}))
    assert reply.workbook is not None
    cells = [cell.value for cell in load_workbook(reply.workbook)["Angkatan"][2]]
    assert cells == ["program-contoh", "angkatan-2", None, "orang", "dokumen-contoh", None, None]


def test_merged_cells_are_marked_at_their_first(root: Path, tmp_path: Path) -> None:
    path = typed(tmp_path / "a.xlsx", {"Program": [ROW, {"Id": "program-baru"}]})
    book = load_workbook(path)
    book["Program"].merge_cells("A2:A3")
    book.save(path)
    reply = replied(root, path)
    assert reply.workbook is not None
    assert "digabung" in load_workbook(reply.workbook)["Program"]["A2"].comment.text


def test_a_csv_with_control_characters_comes_back_without_them(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "program.csv"
    path.write_text(f"id;status;tujuan\nprogram-contoh;Tu\x01tup;x\x01 {NIK}\n", "utf-8")
    reply = replied(root, path)
    assert reply.workbook is not None and NIK not in archived(reply.workbook)
