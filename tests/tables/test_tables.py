"""Every table follows from the model, and its rows from the public registry."""

import re
from collections.abc import Mapping
from functools import cache

import pytest

from generator.model.budget import Budget, BudgetCode
from generator.model.code_lists import CODE_LISTS
from generator.model.field import concept
from generator.model.figure import Figure
from generator.model.law import Law
from generator.model.program import Program
from generator.model.service import Service
from generator.model.source import Source
from generator.tables import TABLES
from generator.tables.reader_words import PHRASES
from generator.tables.table import Cell, Table
from generator.text import LOCALES
from tests.model.invented import FULL, invented

SITE_URL = "https://terang.example/"
NAMED = {table.name: table for table in TABLES}


@cache
def rows(name: str) -> tuple[Mapping[str, Cell], ...]:
    registry, findings = invented(FULL)
    assert findings == []
    table = NAMED[name]
    names = [column.name for column in table.columns]
    made = table.rows(registry.public(), SITE_URL)
    return tuple(dict(zip(names, row, strict=True)) for row in made)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_is_sound(table: Table) -> None:
    """Rows as wide as the table, told apart by its key; what it names exists."""
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    assert table.key and set(table.key) <= set(names)
    keys = [tuple(row[name] for name in table.key) for row in rows(table.name)]
    assert len(set(keys)) == len(keys)
    for column in table.columns:
        assert column.concept.title.id and column.concept.title.en, column.name
        assert column.concept.definition.id and column.concept.definition.en, column.name
        assert column.references is None or column.references in NAMED
        allowed = None if column.code_list is None else CODE_LISTS[column.code_list].labels
        for row in rows(table.name):
            value = row[column.name]
            assert value is not None or not column.required, (column.name, row)
            assert allowed is None or value is None or isinstance(value, tuple) or value in allowed


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_a_row_names_is_a_row(table: Table) -> None:
    for column in table.columns:
        if column.references:
            there = NAMED[column.references]
            known = {row[there.key[0]] for row in rows(there.name)}
            named = {row[column.name] for row in rows(table.name)} - {None}
            assert named <= known, column.name


def test_a_figure_carries_what_it_inherits_and_what_follows() -> None:
    figure = next(row for row in rows("figures") if row["id"] == "contoh/budgets/pagu/amount")
    assert figure["value"] == "37000000000"
    assert figure["value_text"] == "Rp37.000.000.000"
    assert figure["value_text_en"] == "Rp37,000,000,000"
    assert (figure["stage"], figure["fiscal_year"]) == ("pagu_murni", "2024")
    assert (figure["kind"], figure["assertion"]) == ("budget", "planned")
    assert (figure["source"], figure["source_type"]) == ("berita-contoh", "news")
    assert (figure["revision"], figure["status"]) == (1, "current")
    anchor = f"{SITE_URL}program/contoh/#angka-budgets-pagu-amount"
    assert (figure["permalink"], figure["revision_permalink"]) == (anchor, f"{anchor}-r1")


def test_the_same_figure_has_one_value_in_every_table() -> None:
    """The column beside `…_figure` repeats what the table of figures says."""
    values = {row["id"]: row["value"] for row in rows("figures")}
    seen = set()
    for table in TABLES:
        for column in table.columns:
            if column.references == "figures" and column.name.endswith("_figure"):
                for row in rows(table.name):
                    if figure := row[column.name]:
                        assert row[column.name.removesuffix("_figure")] == values[figure]
                        seen.add(figure)
    assert seen == set(values)


def test_a_partner_may_be_an_office() -> None:
    (row,) = rows("program_partners")
    assert (row["partner"], row["agency"]) == ("mitra-contoh", None)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_two_columns_of_a_table_have_one_title(table: Table) -> None:
    for locale in LOCALES:
        titles = [column.concept.title.in_(locale) for column in table.columns]
        assert sorted(titles) == sorted(set(titles))


def test_the_official_who_said_it_is_named_by_key() -> None:
    (row,) = rows("claims")
    assert (row["said_by"], row["said_by_en"], row["said_by_official"]) == (None, None, "kepala")


def test_a_decimal_stays_as_it_was_written() -> None:
    (row,) = rows("assistance")
    assert row["amount"] == "2.5"


def test_columns_are_told_to_readers_and_not_to_who_writes_yaml() -> None:
    declared = " ".join(
        concept(info).definition.id
        for entity in (Figure, Source, Program, Budget, Law, Service, BudgetCode)
        for info in entity.model_fields.values()
    )
    assert [phrase for phrase in PHRASES if phrase not in declared] == []
    told = [each.concept.definition for table in TABLES for each in table.columns]
    to_writers = r"\.yml|\b[Tt]ulis\b|tanda kutip|wajib diisi|nama berkas|in quotes|quotation"
    assert [each for each in told if re.search(to_writers, f"{each.id} {each.en}")] == []
