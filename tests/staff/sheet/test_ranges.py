"""Workbooks whose ranges or cells reach to the end of the sheet."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font

from generator.finding import CannotRun
from generator.staff.sheet.reply import write_reply
from tests.staff.sheet.typed import told, tried, typed

STATUS = [{"Id": "program-contoh", "Status": "Dihentikan"}]


def _with_range(path: Path, xml: str) -> Path:
    """The workbook with a piece of XML behind the cells of its first sheet."""
    made = path.with_name("jauh.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = content.replace(b"</sheetData>", f"</sheetData>{xml}".encode())
            new.writestr(name, content)
    return made


@pytest.mark.parametrize(
    "xml",
    [
        '<mergeCells><mergeCell ref="F1:XFD1048576"/></mergeCells>',
        '<mergeCells><mergeCell ref="F1:SF20000"/></mergeCells>',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
    ],
)
def test_a_range_without_end_is_refused_by_its_sheet(root: Path, tmp_path: Path, xml: str) -> None:
    path = _with_range(typed(tmp_path / "a.xlsx", {"Program": STATUS}), xml)
    with pytest.raises(CannotRun) as stop:
        tried(root, path)
    assert '"Program"' in stop.value.problem.id
    assert "--template" in stop.value.cure.id


def test_cells_far_away_cost_nothing(root: Path, tmp_path: Path) -> None:
    """Bold and empty it is passed over, also in the reply; with a value it is refused."""
    path = typed(tmp_path / "a.xlsx", {"Program": [{**STATUS[0], "Status": "Tutup"}]})
    book = load_workbook(path)
    far = book["Program"].cell(1_048_576, 16_384)
    far.font = Font(bold=True)
    book.save(path)
    done = tried(root, path)
    assert told(done) == [("Program!B2", "pilihan")]
    write_reply(done, path, tmp_path / "balasan.xlsx", "id")
    far.value = "jauh"
    book.save(path)
    with pytest.raises(CannotRun) as stop:
        tried(root, path)
    assert '"Program"' in stop.value.problem.id
