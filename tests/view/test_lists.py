"""Long lists are paged; addresses never move; counts are of the whole; nothing is added up."""

import re

import pytest

from generator.model.registry import Registry
from generator.text import LOCALES
from generator.view import budgets, claims, corrections, glossary, lists
from generator.view.listing.paging import Paging, Part, paging
from tests.model.invented import SMALLEST, invented
from tests.view.many import many_programs
from tests.view.real import body, here, real


def many(count: int) -> Registry:
    """A registry of so many invented laws."""
    others = {
        ("law", f"uu-contoh-{n:03}"): (
            f'{{id: uu-contoh-{n:03}, type: uu, year: "2009", title: {{id: Contoh {n:03}}}}}'
        )
        for n in range(count - 1)
    }
    registry, findings = invented(others=others)
    assert findings == []
    return registry.public()


def law_pages(registry: Registry) -> list[lists.ListPage]:
    return [
        lists.view(here(registry, subject.address), subject.of)
        for subject in lists.subjects(registry)
        if subject.of.listing.word == "dasar-hukum"
    ]


def steps(way: Paging | None) -> list[str]:
    """`1 …48 49 [50]`: as it reads."""
    assert way
    return [
        ("…" if step.gap else "") + (f"[{step.number.text}]" if step.current else step.number.text)
        for step in way.steps
    ]


def test_two_hundred_and_fifty_records_take_three_pages() -> None:
    pages = law_pages(many(250))
    assert [(page.head.address, len(page.table.rows)) for page in pages] == [
        ("/dasar-hukum/", 100),
        ("/dasar-hukum/halaman/2/", 100),
        ("/dasar-hukum/halaman/3/", 50),
    ]
    assert {page.table.total.value for page in pages} == {250}


def test_no_record_is_lost_or_shown_twice_between_pages() -> None:
    pages = law_pages(many(250))
    hrefs = [row[0][0].href for page in pages for row in page.table.rows]  # type: ignore[union-attr]
    assert len(hrefs) == len({href.strip("./") for href in hrefs}) == 250


def test_the_first_page_of_a_short_list_brings_the_file_with_every_row() -> None:
    first, *others = law_pages(many(250))
    assert first.head.rows and len(first.head.rows.rows) == 250
    assert first.head.rows.address == "/dasar-hukum/daftar.json"
    assert [page.head.rows for page in others] == [None, None]
    assert [page.table.file for page in (first, *others)] == [
        "daftar.json",
        *["../../daftar.json"] * 2,
    ]


def test_a_long_list_has_files_of_two_thousand_rows_beside_its_first_page() -> None:
    pages = law_pages(many(2150))
    files = [page.head.rows for page in pages if page.head.rows]
    assert [(file.address, len(file.rows)) for file in files] == [
        ("/dasar-hukum/daftar.json", 2000),
        ("/dasar-hukum/daftar-2.json", 150),
    ]
    assert {page.table.rows_a_file for page in pages} == {2000}
    shown = [row for page in pages for row in page.table.rows]
    names = [cells[0][0].name for cells in shown]  # type: ignore[union-attr]
    in_files = [row.cells[0][0] for file in files for row in file.rows]
    assert [cell.name for cell in in_files] == names  # type: ignore[union-attr]
    assert len({cell.href for cell in in_files}) == 2150  # type: ignore[union-attr]
    assert not any(cell.href.startswith("..") for cell in in_files)  # type: ignore[union-attr]


def test_every_page_leads_to_the_others() -> None:
    first, second, _ = law_pages(many(250))
    assert first.table.paging and second.table.paging
    assert (first.table.paging.previous, first.table.paging.next) == (None, "halaman/2/")
    assert (second.table.paging.previous, second.table.paging.next) == ("../../", "../3/")
    assert [step.href for step in second.table.paging.steps] == ["../../", "./", "../3/"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, ["[1]", "2", "3", "…11", "…100"]),
        (4, ["1", "2", "3", "[4]", "5", "6", "…14", "…100"]),
        (50, ["1", "…40", "…48", "49", "[50]", "51", "52", "…60", "…100"]),
        (100, ["1", "…90", "…98", "99", "[100]"]),
    ],
)
def test_a_hundred_pages_are_not_a_hundred_links(number: int, expected: list[str]) -> None:
    place = here(real(), "/program/")
    assert steps(paging(place, "/program/", Part(0, number, 100))) == expected


def test_a_full_page_needs_no_second() -> None:
    assert [len(page.table.rows) for page in law_pages(many(100))] == [100]
    assert [len(page.table.rows) for page in law_pages(many(101))] == [100, 1]
    assert law_pages(many(100))[0].table.paging is None


def test_facets_offer_what_occurs_in_the_whole_list_on_every_page() -> None:
    registry = many_programs(150)
    first, second = (
        lists.view(here(registry, subject.address), subject.of)
        for subject in lists.subjects(registry)
        if subject.of.listing.word == "program"
    )
    offered = {head.key: head.groups for head in first.table.heads}
    assert offered == {head.key: head.groups for head in second.table.heads}
    assert {key for key, groups in offered.items() if groups} == {
        *("status", "jenis", "instansi", "wilayah"),
    }
    provinces = [group for group in offered["wilayah"] if group.label]
    assert all(group.choices[0].label.startswith("Seluruh Provinsi") for group in provinces)
    assert all(
        each.key.startswith(group.choices[0].key) for group in provinces for each in group.choices
    )


def test_there_is_nothing_to_choose_where_all_are_alike() -> None:
    (page,) = law_pages(many(5))
    assert [head.groups for head in page.table.heads] == [()] * 5


def test_headline_figures_have_no_order_and_amounts_only_within_their_stage() -> None:
    (page, *_) = [
        lists.view(here(real(), subject.address), subject.of)
        for subject in lists.subjects(real())
        if subject.address == "/program/"
    ]
    assert {head.key: head.order for head in page.table.heads}["angka"] is None
    (subject, *_) = budgets.subjects(real())
    money = budgets.view(here(real(), subject.address), subject.of)
    assert {head.key: head.within for head in money.table.heads}["jumlah"] == "tahap"


def test_withheld_is_not_the_same_as_not_stated() -> None:
    held = (
        "{id: berita-contoh, title: {id: Sebuah berita}, type: news, "
        "withheld: {fields: [date], reason: {id: Demi orang.}}}"
    )
    registry, _ = invented(others={("source", "berita-contoh"): held})
    html = body(registry.public(), "/sumber/")
    row = next(part for part in html.split("<tr") if "berita-contoh" in part)
    assert row.index("tidak disebut") < row.index("tidak dimuat")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_amount_stands_once_with_its_stage_and_there_is_no_total(locale: str) -> None:
    registry = many_programs(250)
    html = "".join(
        body(registry, subject.address, "id" if locale == "id" else "en")
        for subject in budgets.subjects(registry)
    )
    tables = "".join(re.findall(r'<table class="tabel .*?</table>', html, re.DOTALL))
    printed = re.findall(r'data-angka="([^"]+)" value="(\d*)"', tables)
    money = {
        placed.id: str(placed.figure.value or "")
        for placed in registry.figures.values()
        if placed.stage
    }
    assert len(printed) == len(money) and dict(printed) == money
    assert set(re.findall(r'value="(\d{6,})"', html)) == set(money.values()) - {""}


def test_the_ladder_counts_no_missing_and_no_withdrawn_amount() -> None:
    text = (
        f"{SMALLEST}budgets:\n"
        "  - {key: a, stage: kontrak, amount: {value: 5, unit: IDR}}\n"
        "  - {key: b, stage: pagu_murni, amount: {value: null, missing: not_reported}}\n"
        "  - {key: c, stage: realisasi_diaudit, amount: {value: 5, unit: IDR,"
        ' withdrawn: {date: "2026-07-01", reason: {id: x.}}}}\n'
    )
    registry, findings = invented(text)
    assert findings == []
    (subject,) = budgets.subjects(registry)
    page = budgets.view(here(registry, "/anggaran/"), subject.of)
    assert [rung.known.value if rung.known else 0 for rung in page.rungs] == [0, 0, 1, 0, 0]
    unstated = "tidak disebut dalam sumber kami"
    said = [rung.without for rung in page.rungs if rung.known is None]
    assert said == [unstated, "belum dilaporkan", unstated, "ditarik"]
    html = body(registry, "/anggaran/")
    assert "Ditarik" in html and "tidak disebut dalam sumber kami" in html


def test_a_claim_says_who_where_and_in_which_words() -> None:
    (subject,) = claims.subjects(real())
    page = claims.view(here(real(), "/klaim/"), subject.of)
    total = sum(len(program.claims) for program in real().programs.values())
    assert len(page.table.rows) == total
    assert body(real(), "/klaim/").count("<q ") == sum(
        bool(claim.quote) for program in real().programs.values() for claim in program.claims
    )


def test_corrections_are_paged_too() -> None:
    past = ", ".join(
        f"{{type: update, value: {n}, unit: IDR, source: berita-contoh, published: '2026-01-01',"
        f" replaced: '2026-02-01', reason: {{id: Baru.}}}}"
        for n in range(1, 131)
    )
    text = (
        f"{SMALLEST}budgets: [{{key: a, stage: kontrak, amount: {{value: 900, unit: IDR,"
        f" source: berita-contoh, revisions: [{past}]}}}}]\n"
    )
    registry, _ = invented(text)
    pages = [
        corrections.view(here(registry, subject.address), subject.of)
        for subject in corrections.subjects(registry)
    ]
    assert [(page.head.address, len(page.changes)) for page in pages] == [
        ("/koreksi/", 100),
        ("/koreksi/halaman/2/", 30),
    ]
    assert steps(pages[1].paging) == ["1", "[2]"]


def test_the_glossary_leads_to_the_first_term_of_each_letter() -> None:
    page = glossary.view(here(real(), "/glosarium/"), None)
    assert [letter for letter, _ in page.letters] == [chr(code) for code in range(65, 91)]
    named = {term.id: term.term.text for term in page.terms}
    for letter, first in page.letters:
        begin = [text for text in named.values() if text.upper().startswith(letter)]
        assert (named[first] if first else None) == (begin[0] if begin else None)
