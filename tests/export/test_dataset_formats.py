"""Every format read back gives the tables' rows exactly, whatever texts and numbers they hold."""

import csv
import io
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.export.dataset.write import write
from generator.tables.table import Column, Row, Table
from tests.export.data_files import BY_NAME, READERS, Reader, golden, rows_of, subject, write_rows
from tests.torture import times
from tests.view.real import real

NASTY = (
    "=1+1",
    "+62 21",
    "-3",
    "@SUM(A1)",
    "\t=1",
    "\r",
    "a\rb",
    "a\r\nb\n",
    "\n",
    " ",
    '"',
    '""',
    "a,b;c",
    "'=1",
    "_x000D_",
    "_x005F_x000D_",
    "&amp;<b>]]>",
    "\x01\x0b\x1f\x7f\x85\x9f",
    "\u2028\ufeff",
    "\u202eterbalik\u202c",
    "العربية שלום",
    "👩🏽‍🦽 🇮🇩",
    "e\u0301 é",
    "NULL",
    "true",
    "[]",
    "{}",
    "007",
    "36.71",
    "1e5",
    "2022-03",
    "Dinas, “Sosial” & 'PPPA'",
    "https://contoh.example/?a=b&c=<d>#e",
)
TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(
        # What YAML itself refuses: surrogates, two non-characters; and NUL, which ends text in C.
        st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff"),
        max_size=30,
    ),
)
LARGE = (2**53 - 1, 2**53, 2**53 + 1, 10**15 - 1, 10**15, 2**63 - 1, 2**63, 10**19 - 1)
WHOLE = st.one_of(
    st.sampled_from([sign * each for each in LARGE for sign in (1, -1)]),
    st.integers(-(10**19) + 1, 10**19 - 1),
).map(str)
DECIMALS = st.from_regex(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{0,5}[1-9]", fullmatch=True)
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "text": TEXTS,
    "number": st.one_of(WHOLE, DECIMALS),
    "integer": st.integers(-(10**9), 10**9),
    "boolean": st.booleans(),
    "date": TEXTS,
    "year": TEXTS,
    "url": TEXTS,
    "list": st.lists(TEXTS, max_size=3).map(tuple),
}
# Between them, columns of every type.
TRIED = ("figures", "revisions", "site", "budgets", "sources", "target_groups")


def cells(column: Column) -> st.SearchStrategy[Any]:
    own = CELLS[column.type]
    return own if column.required else st.one_of(st.none(), own)


def rows(table: Table) -> st.SearchStrategy[list[Row]]:
    """A few rows with different keys."""

    def numbered(drawn: list[Row]) -> list[Row]:
        key = table.place(table.key[-1])
        own = [str(n) if table.columns[key].type == "text" else n for n in range(len(drawn))]
        return [(*r[:key], n, *r[key + 1 :]) for n, r in zip(own, drawn, strict=True)]

    return st.lists(st.tuples(*map(cells, table.columns)), max_size=4).map(numbered)


@pytest.mark.torture
@settings(max_examples=times(10, 40), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.fixed_dictionaries({name: rows(BY_NAME[name]) for name in TRIED}))
def test_what_is_written_is_read(written: dict[str, list[Row]]) -> None:
    _is_read_back(written)


def test_every_hard_text_is_read() -> None:
    """In every format, whatever the drawn ones above happen to hold."""
    figures = BY_NAME["figures"]
    (row, *_) = rows_of(figures, golden())
    key, at = figures.place(figures.key[-1]), figures.place("quote")
    written = [list(row) for _ in NASTY]
    for number, (each, text) in enumerate(zip(written, NASTY, strict=True)):
        each[key], each[at] = str(number), text
    _is_read_back({"figures": [tuple(each) for each in written]})


def _is_read_back(written: dict[str, list[Row]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_rows(Path(folder), written)
        for reader in READERS:
            for table in reader.tables:
                expected = [reader.expected(row) for row in written.get(table.name, ())]
                assert list(reader.read(Path(folder), table)) == expected, (reader.name, table.name)


@pytest.mark.parametrize("whose", ["golden", "real"])
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_our_own_rows_are_read_back(whose: str, reader: Reader, tmp_path: Path) -> None:
    of = golden() if whose == "golden" else subject(real())
    write(tmp_path, of)
    for table in reader.tables:
        expected = [reader.expected(row) for row in rows_of(table, of)]
        assert list(reader.read(tmp_path, table)) == expected, table.name


def test_the_tables_tried_hold_every_type() -> None:
    every = {column.type for table in BY_NAME.values() for column in table.columns}
    assert {column.type for name in TRIED for column in BY_NAME[name].columns} == every


def test_no_text_of_ours_is_empty() -> None:
    """Formats that cannot tell an empty text from none lose nothing."""
    for of in (golden(), subject(real())):
        for table in BY_NAME.values():
            assert not [row for row in rows_of(table, of) if "" in row], table.name


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    written = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        written.append(write(tmp_path / name, golden()))
    assert written[0] == written[1]


def test_csv_is_what_the_library_would_write(tmp_path: Path) -> None:
    figures = BY_NAME["figures"]
    (row, *_) = rows_of(figures, golden())
    at, quotes = figures.place("quote"), (*NASTY, None)
    written = [(text or "none", *row[1:at], text, *row[at + 1 :]) for text in quotes]
    write_rows(tmp_path, {"figures": written})
    found = (tmp_path / "figures.csv").read_bytes().decode()
    read = list(csv.reader(io.StringIO(found, newline="")))
    assert [cells[at] or None for cells in read[1:]] == list(quotes)
    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\r\n").writerows(read)
    assert found == again.getvalue()
