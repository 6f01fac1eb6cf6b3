"""The reply: bad cells coloured and commented, everything else as it was sent."""

from pathlib import Path

from openpyxl import load_workbook

from generator.staff.sheet.reply import ERROR, write_reply
from generator.staff.sheet.reply_privacy import AUTHOR
from tests.staff.sheet.typed import NEW_BUDGET, Rows, filled, told, tried

BAD: Rows = {"Anggaran": [{**NEW_BUDGET, "Jumlah": "37 miliar"}]}


def test_bad_cells_are_marked_and_nothing_else_changes(root: Path, tmp_path: Path) -> None:
    path = filled(tmp_path / "isi.xlsx", BAD, root)
    done = tried(root, path)
    target = tmp_path / "balasan.xlsx"
    _, beside, text = write_reply(done, path, target, "id")
    sent, back = load_workbook(path), load_workbook(target)
    assert back.sheetnames == sent.sheetnames
    ((place, _),) = told(done)
    for page in sent.worksheets:
        again = back[page.title]
        assert len(again.data_validations.dataValidation) == len(
            page.data_validations.dataValidation
        )
        assert again.freeze_panes == page.freeze_panes
        for row in page.iter_rows():
            for cell in row:
                other = again[cell.coordinate]
                assert (other.value, other.number_format) == (cell.value, cell.number_format)
                marked = f"{page.title}!{cell.coordinate}" == place
                assert (other.fill.start_color.rgb == ERROR) == marked
                assert bool(other.comment) == marked
                assert marked or repr(other.fill) == repr(cell.fill)
                if marked:
                    assert "Tulis 37000000000." in other.comment.text
    assert list(back.defined_names) == list(sent.defined_names)
    assert back["Pilihan"].sheet_state == "hidden"
    assert beside.read_text("utf-8") == text + "\n"
    assert place in text and "Tulis 37000000000." in text and "\t" not in text


def test_a_reply_that_was_mended_is_good_again(root: Path, tmp_path: Path) -> None:
    path = filled(tmp_path / "isi.xlsx", BAD, root)
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    done = tried(root, path)
    write_reply(done, path, first, "id")
    ((place, _),) = told(done)
    book = load_workbook(first)
    cell = book["Anggaran"][place.partition("!")[2]]
    cell.value = 37000000000
    book.save(first)
    done = tried(root, first)
    assert told(done) == []
    *_, text = write_reply(done, first, second, "id")
    cell = load_workbook(second)["Anggaran"][cell.coordinate]
    assert cell.comment is None
    assert cell.fill.fill_type is None
    assert "tidak ada yang perlu dibetulkan" in text


def test_a_csv_comes_back_as_a_workbook(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "rekap anggaran.csv"
    path.write_text("program;kunci;jumlah\nprogram-contoh;pagu;=1+1\n", "utf-8")
    done = tried(root, path)
    target = tmp_path / "balasan.xlsx"
    write_reply(done, path, target, "en")
    cell = load_workbook(target).worksheets[0]["C2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert cell.comment is not None and cell.comment.author == AUTHOR
