"""terang.xlsx as Excel's users meet it: headers, formats, texts that stay texts, and limits."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from generator.export.dataset import xlsx_rows
from generator.export.dataset.tables import TABLES
from generator.export.dataset.write import write
from generator.export.dataset.xlsx_frame import HEADER_ROWS
from generator.export.dataset.xlsx_readme import NAME
from generator.export.dataset.xlsx_rows import CUT, LONGEST_TEXT, fitting
from generator.export.dataset.xlsx_sheets import LONGEST_NAME, part_name, sheet_names
from tests.export.data_files import BY_NAME, golden, rows_of, write_rows

FIGURES = BY_NAME["figures"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("xlsx")
    write(folder, golden())
    return load_workbook(folder / "terang.xlsx")


def with_cells(folder: Path, **cells: str) -> Path:
    """A workbook with one figure, some of whose cells are given."""
    row = list(rows_of(FIGURES, golden())[0])
    for name, cell in cells.items():
        row[FIGURES.place(name)] = cell
    write_rows(folder, {"figures": [tuple(row)]})
    return folder / "terang.xlsx"


def cell(path: Path, column: str) -> Any:
    return load_workbook(path)["Angka"].cell(HEADER_ROWS + 1, FIGURES.place(column) + 1)


def test_first_what_it_is_then_figures_then_programs(book: Any) -> None:
    assert book.sheetnames[:4] == [NAME, "Angka", "Program", "Anggaran"]
    assert len(book.sheetnames) == len(TABLES) + 1
    assert book.active.title == NAME


def test_sheets_have_names_that_excel_takes() -> None:
    names = sheet_names(TABLES)
    assert len({name.lower() for name in (*names.values(), NAME)}) == len(TABLES) + 1
    for name in names.values():
        assert len(name) <= LONGEST_NAME, name
        assert not set(name) & set("[]:*?/\\"), name
        assert len(part_name(name, 12)) <= LONGEST_NAME
    assert part_name("x" * 40, 1) == "x" * 31
    assert part_name("x" * 40, 2) == "x" * 27 + " (2)"


def test_headers_stay_in_sight_and_filter(book: Any) -> None:
    for table in TABLES:
        sheet = book[sheet_names(TABLES)[table.name]]
        rows = len(rows_of(table, golden()))
        titles = [sheet.cell(1, place + 1).value for place in range(len(table.columns))]
        names = [sheet.cell(2, place + 1).value for place in range(len(table.columns))]
        assert titles == [column.concept.title.id for column in table.columns]
        assert names == [column.name for column in table.columns]
        assert sheet.freeze_panes == "B3"
        last = sheet.cell(2, len(table.columns)).column_letter
        assert sheet.auto_filter.ref == f"A2:{last}{HEADER_ROWS + rows}"
        assert sheet.max_row == HEADER_ROWS + rows
        assert sheet.column_dimensions["A"].width > 8


def test_the_readme_says_how_to_cite_and_what_is_where(book: Any) -> None:
    rows = [[each.value for each in row] for row in book[NAME].iter_rows()]
    text = "\n".join(str(value) for row in rows for value in row if value is not None)
    for said in ("CC BY 4.0", "1 Juni 2025", "Cara mengutip", "kosong bukan nol", "summable"):
        assert said in text, said
    assert {table.name for table in TABLES} <= {row[2] for row in rows}
    links = [
        each.hyperlink.target for row in book[NAME].iter_rows() for each in row if each.hyperlink
    ]
    assert "https://contoh.example/data/" in links


def test_the_readme_is_of_the_day_of_the_data(book: Any) -> None:
    assert book.properties.created.isoformat().startswith("2025-06-01")


@pytest.mark.parametrize(
    ("written", "held", "format_"),
    [
        ("37000000000", 37000000000, "#,##0"),
        ("-7", -7, "#,##0"),
        ("0", 0, "#,##0"),
        ("2.5", 2.5, "#,##0.0"),
        ("0.000001", 0.000001, "#,##0.000000"),
        ("999999999999999", 999999999999999, "#,##0"),
        ("1000000000000000", "1000000000000000", "@"),
        (str(2**53), str(2**53), "@"),
        ("9999999999999999999", "9999999999999999999", "@"),
        ("1234567890.123456", "1234567890.123456", "@"),
        ("123456789.123456", 123456789.123456, "#,##0.000000"),
    ],
)
def test_numbers_add_up_where_excel_holds_them(
    written: str, held: object, format_: str, tmp_path: Path
) -> None:
    found = cell(with_cells(tmp_path, value=written), "value")
    assert (found.value, found.number_format) == (held, format_)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "=cmd|'/c calc'!A1"])
def test_a_text_is_never_a_formula(text: str, tmp_path: Path) -> None:
    path = with_cells(tmp_path, quote=text, name=text)
    for column in ("quote", "name"):
        found = cell(path, column)
        assert found.data_type != "f"
        assert found.number_format == "@"  # a text even after somebody edits the cell
    with ZipFile(path) as book:
        for name in book.namelist():
            if name.startswith("xl/worksheets/"):
                tree = etree.fromstring(book.read(name))
                assert not tree.findall(".//{*}f"), name


def test_every_entry_is_whole_xml_whatever_a_text_holds(tmp_path: Path) -> None:
    text = "".join(map(chr, (*range(32), 0xFFFE, 0xFFFF))) + "<&>_x0041_"
    with ZipFile(with_cells(tmp_path, quote=text)) as book:
        assert book.testzip() is None
        for name in book.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(book.read(name))


def test_a_text_too_long_is_cut_and_says_so(tmp_path: Path) -> None:
    long = "ab😀" * 20_000
    path = with_cells(tmp_path, quote=long, caveat="y" * LONGEST_TEXT)
    (row,) = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Angka").to_python()[2:]
    found = str(row[FIGURES.place("quote")])
    assert found == fitting(long)
    assert found.endswith(CUT) and long.startswith(found.removesuffix(CUT))
    assert LONGEST_TEXT - 1 <= len(found.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert row[FIGURES.place("caveat")] == "y" * LONGEST_TEXT


def test_rows_beyond_a_sheet_go_on_in_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_rows, "MOST_ROWS", HEADER_ROWS + 3)
    rows = rows_of(FIGURES, golden())
    write_rows(tmp_path, {"figures": rows})
    book = CalamineWorkbook.from_path(str(tmp_path / "terang.xlsx"))
    parts = [name for name in book.sheet_names if name.split(" (")[0] == "Angka"]
    assert parts == ["Angka", *(f"Angka ({n})" for n in range(2, len(parts) + 1))]
    ids = [row[0] for name in parts for row in book.get_sheet_by_name(name).to_python()[2:]]
    assert ids == [row[0] for row in rows]
    assert len(parts) == -(-len(rows) // 3)


def test_no_cell_is_a_link_but_in_the_readme(book: Any) -> None:
    """A sheet may hold 65,530 links: addresses of figures are text."""
    for sheet in book.worksheets[1:]:
        assert not sheet._hyperlinks, sheet.title


def test_nothing_of_the_clock_or_the_machine(tmp_path: Path) -> None:
    with ZipFile(with_cells(tmp_path)) as book:
        assert {each.date_time for each in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
