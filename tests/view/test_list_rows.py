"""What a row says where it has no value, and what it can be chosen by: cell and filter agree."""

import pytest

from generator.model.program import Program
from generator.model.registry import Registry
from generator.view import claims, lists
from generator.view.here import Here
from generator.view.listing.claim_rows import CLAIMS
from generator.view.listing.table import Table
from generator.view.parts import Absent
from generator.view.program_rows import ClaimRow, claim_rows
from tests.model.invented import invented
from tests.view.real import here, real


def listed(registry: Registry, word: str) -> lists.ListPage:
    subject = next(each for each in lists.subjects(registry) if each.address == f"/{word}/")
    return lists.view(here(registry, subject.address), subject.of)


def offered(table: Table, facet: str) -> list[tuple[str, str]]:
    return [
        (choice.key, choice.label)
        for head in table.filters
        if head.key == facet
        for group in head.groups
        for choice in group.choices
    ]


def test_withheld_and_not_stated_are_two_choices_and_the_cell_says_the_same() -> None:
    held = "withheld: {fields: [date], reason: {id: Demi orang.}}"
    others = {
        ("source", f"berita-{n}"): f"{{id: berita-{n}, title: {{id: Berita}}, type: news{more}}}"
        for n, more in enumerate((f", {held}", ', date: "2024-05-01"', ""))
    }
    registry, _ = invented(others=others)
    page = listed(registry.public(), "sumber")
    without = offered(page.table, "tanggal")[-2:]
    assert without == [("-", "tidak disebut"), ("-tidak-dimuat", "tidak dimuat")]
    place = [head.key for head in page.table.heads].index("tanggal")
    assert page.head.rows
    for row in page.head.rows.rows:
        (cell,) = row.cells[place]
        assert (cell.form == "absent") == (row.keys[place] in dict(without))
        if cell.form == "absent":
            assert getattr(cell, "text", "") == dict(without)[row.keys[place] or ""]


def test_an_office_without_a_region_says_so_in_cell_and_filter() -> None:
    page = listed(real(), "mitra")
    place = [head.key for head in page.table.heads].index("wilayah")
    said = {row[place] for row in page.table.rows if row[place][0].form == "absent"}
    assert said == {(Absent(dict(offered(page.table, "wilayah"))["-"]),)}


def test_a_partner_that_is_only_planned_says_so() -> None:
    page = listed(real(), "mitra")
    place = [head.key for head in page.table.heads].index("status")
    said = {
        row[0][0].name.text: [getattr(part, "text", "") for part in row[place]]
        for row in page.table.rows
        if row[0][0].form == "link"
    }
    planned = {
        real().partners[each.partner].name.id
        for program in real().programs.values()
        for each in program.partners
        if each.status == "planned" and each.partner in real().partners
    }
    assert planned
    assert all("Direncanakan" in said[name] for name in planned)


def test_sources_of_statements_are_chosen_by_publisher_as_their_cells_say() -> None:
    (subject,) = claims.subjects(real())
    page = claims.view(here(real(), "/klaim/"), subject.of)
    choices = offered(page.table, "sumber")
    assert len({label for _, label in choices}) == len(choices) > 1
    for key, label in choices:
        source = real().sources[key]
        assert label.startswith(source.publisher or source.title.id)


def test_each_statement_is_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def counting(place: Here, program: Program) -> tuple[ClaimRow, ...]:
        drawn.extend(each.key for each in program.claims)
        return claim_rows(place, program)

    monkeypatch.setattr("generator.view.listing.claim_rows.claim_rows", counting)
    ids = CLAIMS.ids(real())
    for claim_id in ids:
        CLAIMS.row(here(real(), "/klaim/"), claim_id)
    assert sorted(drawn) == sorted(each.rpartition("/")[2] for each in ids)
