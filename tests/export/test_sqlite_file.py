"""terang.sqlite: keys that hold, exact numbers, search in both languages, the same bytes."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.export.dataset.sqlite_views import SEARCHES, VIEWS
from generator.export.dataset.write import write
from generator.export.subject import Subject
from generator.tables import TABLES
from generator.tables.version import SCHEMA_VERSION
from tests.export.data_files import BY_NAME, golden, rows_of, subject, write_rows
from tests.model.invented import invented
from tests.view.real import real

SUBJECTS: dict[str, Callable[[], Subject]] = {
    "golden": golden,
    "real": lambda: subject(real()),
    "invented": lambda: subject(invented()[0].public()),
}


@pytest.fixture(scope="module", params=SUBJECTS)
def base(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[sqlite3.Connection]:
    folder = tmp_path_factory.mktemp("sqlite")
    write(folder, SUBJECTS[request.param]())
    connection = sqlite3.connect(f"file:{folder / 'terang.sqlite'}?mode=ro", uri=True)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def invented_base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    folder = tmp_path_factory.mktemp("invented")
    write(folder, SUBJECTS["invented"]())
    connection = sqlite3.connect(f"file:{folder / 'terang.sqlite'}?mode=ro", uri=True)
    yield connection
    connection.close()


def test_nothing_is_broken_and_every_reference_leads_somewhere(base: sqlite3.Connection) -> None:
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    assert base.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_it_says_what_it_is(base: sqlite3.Connection) -> None:
    major, minor = map(int, SCHEMA_VERSION.split("."))
    assert base.execute("PRAGMA user_version").fetchone() == (1000 * major + minor,)
    said = dict(base.execute("SELECT key, value FROM metadata"))
    assert said["schema_version"] == SCHEMA_VERSION
    assert said["licence"] == "CC BY 4.0"
    assert said["licence_url"].startswith("https://")


def test_keys_stand_in_the_tables(base: sqlite3.Connection) -> None:
    for table in TABLES:
        columns = base.execute(f'PRAGMA table_info("{table.name}")').fetchall()
        held = {place: name for _, name, _, _, _, place in columns if place}
        assert tuple(held[place] for place in sorted(held)) == table.key
        types = {name: type_ for _, name, type_, *_ in columns}
        assert all(types[c.name] == "" for c in table.columns if c.type == "number"), table.name


def test_a_breakdown_names_its_cohort_by_both_columns(base: sqlite3.Connection) -> None:
    keys = base.execute("PRAGMA foreign_key_list(breakdowns)").fetchall()
    cohort = [(each[3], each[4]) for each in keys if each[2] == "cohorts"]
    assert cohort == [("program", "program"), ("cohort", "key")]


def test_a_reference_that_leads_nowhere_would_be_found(tmp_path: Path) -> None:
    table = BY_NAME["breakdowns"]
    (row,) = rows_of(table, SUBJECTS["invented"]())
    place = table.place("cohort")
    write_rows(tmp_path, {"breakdowns": [(*row[:place], "tiada", *row[place + 1 :])]})
    base = sqlite3.connect(tmp_path / "terang.sqlite")
    broken = {each[2] for each in base.execute("PRAGMA foreign_key_check(breakdowns)")}
    base.close()
    assert broken == {"programs", "cohorts", "regions", "figures"}


@pytest.mark.parametrize(
    ("written", "type_", "held"),
    [
        ("37000000000", "integer", 37000000000),
        (str(2**63 - 1), "integer", 2**63 - 1),
        (str(-(2**63) + 1), "integer", -(2**63) + 1),
        (str(2**63), "text", str(2**63)),
        (str(10**19 - 1), "text", str(10**19 - 1)),
        ("2.5", "text", "2.5"),
        ("0.1", "text", "0.1"),
        ("100000000000000000.000001", "text", "100000000000000000.000001"),
    ],
)
def test_numbers_are_exact(written: str, type_: str, held: object, tmp_path: Path) -> None:
    table = BY_NAME["figures"]
    row = list(rows_of(table, golden())[0])
    row[table.place("value")] = written
    write_rows(tmp_path, {"figures": [tuple(row)]})
    base = sqlite3.connect(tmp_path / "terang.sqlite")
    found = base.execute("SELECT typeof(value), value FROM figures").fetchall()
    base.close()
    assert found == [(type_, held)]


def test_views_lose_no_figure_and_name_what_it_names(base: sqlite3.Connection) -> None:
    for view in VIEWS:
        base.execute(f'SELECT * FROM "{view.name}"').fetchall()
    (figures,) = base.execute("SELECT count(*) FROM figures").fetchone()
    assert base.execute("SELECT count(*) FROM figures_named").fetchone() == (figures,)
    missing = base.execute(
        "SELECT id FROM figures_named WHERE program_name IS NULL OR agency_name IS NULL"
        " OR (source IS NOT NULL AND source_title IS NULL)"
        " OR (region IS NOT NULL AND region_name IS NULL)"
    ).fetchall()
    assert missing == []


def test_amounts_by_stage_are_those_with_a_value_that_stands(base: sqlite3.Connection) -> None:
    found = {row[0] for row in base.execute("SELECT amount_figure FROM amounts_by_stage")}
    wanted = base.execute(
        "SELECT id FROM figures WHERE stage IS NOT NULL AND value IS NOT NULL"
        " AND status <> 'withdrawn'"
    )
    assert found == {row[0] for row in wanted}


@pytest.mark.parametrize(
    ("of", "words", "found"),
    [
        ("programs", "ringkasan", ["contoh"]),
        ("programs", "Example", ["contoh"]),
        ("programs", "tiada", []),
        ("figures_named", "peserta", ["contoh/cohorts/angkatan-1/participants"]),
        ("figures_named", "participants", ["contoh/cohorts/angkatan-1/participants"]),
        ("figures_named", "timur", ["contoh/cohorts/angkatan-1/region/timur/amount"]),
    ],
)
def test_search(invented_base: sqlite3.Connection, of: str, words: str, found: list[str]) -> None:
    index = f"{of}_fts"
    ids = invented_base.execute(
        f'SELECT id FROM "{of}" JOIN "{index}" ON "{index}".rowid = "{of}".rowid'
        f' WHERE "{index}" MATCH ? ORDER BY id',
        (words,),
    )
    assert set(found) <= {row[0] for row in ids} if found else ids.fetchall() == []


def test_every_index_of_words_is_whole(base: sqlite3.Connection, tmp_path: Path) -> None:
    """FTS5's own check holds the index against what it is of."""
    copy = sqlite3.connect(tmp_path / "copy.sqlite")
    base.backup(copy)
    for search in SEARCHES:
        name = f'"{search.of}_fts"'
        copy.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
    copy.close()
