"""A list of ten thousand programs stays light, quick, and true to its plain pages."""

import csv
import gzip
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.view.listing.list_file import ROWS_A_FILE
from tests.browser.conftest import BASE
from tests.browser.many_site import COUNT, build, served
from tests.browser.traffic import settled
from tests.conftest import Measured, once

# In the page, so that the driver's own time does not count.
TIMED = """(act) => new Promise((done) => {
  const start = performance.now();
  new MutationObserver(() => requestAnimationFrame(() => done(performance.now() - start)))
    .observe(document.querySelector('.daftar tbody'), {childList: true});
  const field = document.querySelector('#saring-kata');
  if (act === 'sort') document.querySelector('[data-kunci=program] button').click();
  if (act === 'facet') {
    const select = document.querySelector('[data-saring=wilayah]');
    select.value = '36'; select.dispatchEvent(new Event('change'));
  }
  if (act === 'words') { field.value = 'nelayan'; field.dispatchEvent(new Event('input')); }
})"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "many", build) / BASE.strip("/")


@pytest.fixture(scope="module")
def home(folder: Path) -> Iterator[str]:
    yield from served(folder)


@pytest.fixture
def page(browser: Browser, home: str) -> Iterator[Page]:
    context = browser.new_context(accept_downloads=True)
    opened = context.new_page()
    opened.goto(home + "program/")
    yield opened
    context.close()


def test_the_page_and_its_files_stay_light(folder: Path, measured: Measured) -> None:
    html = (folder / "program/index.html").read_bytes()
    files = [file.read_bytes() for file in (folder / "program").glob("daftar*.json")]
    packed = sum(len(gzip.compress(file)) for file in files)
    measured(f"page {len(html):,} bytes, {len(gzip.compress(html)):,} gzip")
    measured(f"{len(files)} files {sum(map(len, files)):,} bytes, {packed:,} gzip")
    assert len(files) == COUNT / ROWS_A_FILE
    assert packed <= 350_000
    assert len(gzip.compress(html)) <= 40_000


def test_nothing_is_fetched_before_it_is_needed(browser: Browser, home: str) -> None:
    context = browser.new_context()
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(home + "program/")
    settled(opened)
    assert [url for url in asked if re.search(r"/daftar(-\d+)?\.json$", url)] == []
    context.close()


def test_ten_thousand_rows_are_sorted_and_filtered_quickly(page: Page, measured: Measured) -> None:
    for act in ("sort", "facet", "words", "sort"):
        took = page.evaluate(TIMED, act)
        measured(f"{act}: {took:.0f} ms")
        # Fetching, and a machine that others use too, are allowed for; the aim is 300 ms.
        assert took < 5000, act
        assert page.locator(".daftar tbody tr").count() <= 100
    expect(page.locator(".daftar [role=status]")).to_contain_text(" dari 10.000 program")


def test_a_page_far_away_is_reached_and_shows_what_the_plain_page_shows(
    page: Page, home: str
) -> None:
    def shown() -> list[list[str]]:
        rows = page.locator(".daftar tbody tr").all()
        return [
            [
                *row.locator("th, td").all_inner_texts(),
                str(row.locator("a").first.evaluate("a => a.href")),
            ]
            for row in rows[:5]
        ]

    page.goto(home + "program/halaman/2/")
    plain = shown()
    page.goto(home + "program/#hal=2")
    expect(page.locator(".daftar [role=status]")).to_contain_text("halaman 2 dari 100")
    assert shown() == plain
    page.goto(home + "program/halaman/2/#urut=program&hal=2")
    expect(page.locator(".daftar th[aria-sort=ascending]")).to_have_count(1)
    page.locator(".daftar [role=status]:has-text('halaman 2 dari 100')").wait_for()
    link = page.locator(".daftar tbody th a").first.evaluate("a => a.href")
    assert link.startswith(home + "program/")
    page.get_by_role("button", name="Hapus saringan").click()
    expect(page.locator(".daftar th[aria-sort]")).to_have_count(0)
    assert shown() == plain


def test_the_way_between_pages_is_short(page: Page, home: str) -> None:
    numbers = page.locator(".halaman-lain li")
    assert [each.strip() for each in numbers.all_inner_texts()] == [
        "1",
        "2",
        "3",
        "11",
        "100",
        "Berikutnya",
    ]
    page.goto(home + "program/halaman/100/")
    texts = [each.strip() for each in numbers.all_inner_texts()]
    assert texts == ["Sebelumnya", "1", "90", "98", "99", "100"]
    page.goto(home + "program/#hal=50")
    expect(numbers.filter(has_text="50")).to_have_count(1)
    texts = [each.strip() for each in numbers.all_inner_texts()]
    assert texts == [
        *("Sebelumnya", "1", "40", "48", "49", "50"),
        *("51", "52", "60", "100", "Berikutnya"),
    ]


def test_all_rows_can_be_taken_away(page: Page, measured: Measured) -> None:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Unduh semua baris (CSV)").click()
    content = Path(waiting.value.path()).read_bytes()
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    measured(f"CSV {len(content):,} bytes")
    assert len(rows) == len({row["id"] for row in rows}) == COUNT
    assert all(row["nilai"].isdigit() or row["nilai"] == "" for row in rows)
    assert sum(row["nilai"] == "" for row in rows) == COUNT // 50
