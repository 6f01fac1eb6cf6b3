"""A workbook of a large office is read to its last cell, portion by portion; a bomb is not."""

import io
import zipfile

import pytest
import xlsxwriter

from generator.guard import Expected, look_at, site_of
from generator.privacy import files

SITE = site_of([], Expected({}, "https://terang.example/"))
NUMBER = "9" * 16


def workbook(rows: int, last: str) -> bytes:
    """Words in every row, and in the last cell something else."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for row in range(rows):
            sheet.write_row(row, 0, [f"Kegiatan rekaan ke-{row}", "tidak disebut"])
        sheet.write_string(rows, 0, last)
    return file.getvalue()


def rules(path: str, content: bytes) -> list[str]:
    return [each.rule for each in look_at(path, content, SITE)[0]]


@pytest.mark.parametrize(("last", "found"), [("cukup", []), (NUMBER, ["data-pribadi"])])
def test_a_large_workbook_is_read_to_its_last_cell(
    monkeypatch: pytest.MonkeyPatch, last: str, found: list[str]
) -> None:
    monkeypatch.setattr(files, "_LARGEST", 10_000)
    monkeypatch.setattr(files, "_AT_ONCE", 1000)
    assert rules("data/terang.xlsx", workbook(3000, last)) == found


def test_where_a_portion_ends_nothing_is_torn_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    content = workbook(40, NUMBER)
    whole = [each.text for each in files.texts_of("a.xlsx", content)]
    for size in (1, 7, 64, 999):
        monkeypatch.setattr(files, "_AT_ONCE", size)
        cells = [line for each in files.texts_of("a.xlsx", content) for line in each.text.split()]
        assert sorted(cells) == sorted(line for text in whole for line in text.split()), size


def test_a_bomb_is_not_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b"<row></row>" * (files._LARGEST // 10))
    assert rules("data/terang.xlsx", file.getvalue()) == ["berkas-rusak"]
