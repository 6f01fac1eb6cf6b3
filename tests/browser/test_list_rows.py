"""What the rows of a list say to its script: what is missing, where they belong, which pages."""

import csv
import io

import pytest

from generator.view.listing.paging import pages_shown
from generator.view.naming_programs import program_ids
from tests.browser.conftest import OpenPage
from tests.browser.test_lists import LISTS, settled, shown
from tests.view.real import real

# Of the list that is open, or of one that lies beside it.
SAVED = """async (beside) => {
  const list = await import(
    new URL('daftar-isi.js', document.querySelector('script[src$="/daftar.js"]').src));
  const folder = new URL(beside ? `../${beside}/` : '.', location.href);
  const all = await list.load([new URL('daftar.json', folder)], () => {});
  return list.csv(all, [...Array(all.count).keys()]);
}"""
NOTHING = {"–", "-", "tidak disebut", "not stated", "tidak dimuat", "not shown"}


@pytest.mark.parametrize("locale", ["", "en/"])
def test_what_is_missing_is_an_empty_field_in_a_csv(read_page: OpenPage, locale: str) -> None:
    page = read_page(f"{locale}program/")
    for word in LISTS:
        text = page.evaluate(SAVED, word).removeprefix("\ufeff")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        assert rows
        said = {value for row in rows for value in row.values()}
        assert not said & NOTHING, (word, said & NOTHING)


def test_a_csv_says_what_we_withhold(read_page: OpenPage) -> None:
    text = read_page("sumber/").evaluate(SAVED).removeprefix("\ufeff")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    held = {each for each, source in real().sources.items() if source.withheld}
    assert held == {each for each, row in rows.items() if row["tidak_dimuat"]}
    assert any("date" in rows[each]["tidak_dimuat"].split() for each in held)


def test_amounts_are_put_in_order_stage_by_stage(read_page: OpenPage) -> None:
    page = read_page("program/")
    order = page.evaluate(
        """async () => {
          const list = await import(new URL('../assets/terang/daftar-isi.js', location.href));
          const amounts = ['9', '2', '', '1', '70'].map((n) => `<data value="${n}">Rp${n}</data>`);
          const all = list.table({ jumlah: 5, pokok: {kamus: ['']}, csv: [], kolom: [
            { bentuk: {kamus: ['Tahap']}, isi: [], kunci: ['b', 'a', 'a', 'b', 'a'] },
            { bentuk: amounts, isi: [], kunci: null }]});
          const heads = [{ order: 'facet', within: null, places: { a: 1, b: 2 } },
            { order: 'number', within: 0, places: {} }];
          const by = (down) => list.chosenRows(all, heads,
            { words: '', chosen: {}, sort: { column: 1, down } });
          return [by(true), by(false)];
        }"""
    )
    assert order == [[4, 1, 2, 0, 3], [1, 4, 2, 3, 0]]


def test_rows_without_a_value_come_last_in_both_directions(read_page: OpenPage) -> None:
    for order in ("wilayah", "-wilayah"):
        page = read_page(f"mitra/#urut={order}")
        page.locator("th[aria-sort]").wait_for()
        empty = [
            cell.locator(".tiada").count() > 0
            for cell in page.locator(".daftar tbody td[data-kolom=Wilayah]").all()
        ]
        assert any(empty) and not all(empty)
        assert empty == sorted(empty)


@pytest.mark.parametrize(
    ("kind", "facet"),
    [
        ("target_group", "sasaran"),
        ("partner", "mitra"),
        ("agency", "instansi-disebut"),
        ("region", "wilayah-disebut"),
    ],
)
def test_the_list_shows_the_programs_that_name_a_record(
    read_page: OpenPage, kind: str, facet: str
) -> None:
    total = len(real().programs)
    named = {each: len(program_ids(real(), kind, each)) for each in real().entities[kind]}
    some = sorted((count, each) for each, count in named.items() if 0 < count < total)
    for count, record_id in (some[0], some[-1]):
        page = read_page(f"program/#{facet}={record_id}")
        settled(page, f"{count} dari {total} program")
        names = [real().programs[each].name.id for each in program_ids(real(), kind, record_id)]
        assert shown(page) == names
        assert page.locator(f"[data-saring={facet}]").input_value() == record_id


def test_script_and_plain_table_link_the_same_pages(read_page: OpenPage) -> None:
    places = [(1, 1), (1, 3), (4, 100), (50, 100), (100, 100), (777, 3000)]
    linked = read_page("program/").evaluate(
        """async (places) => {
          const drawn = await import(new URL('../assets/terang/daftar-gambar.js', location.href));
          return places.map(([page, last]) => drawn.pagesShown(page, last));
        }""",
        places,
    )
    assert linked == [list(pages_shown(*place)) for place in places]
