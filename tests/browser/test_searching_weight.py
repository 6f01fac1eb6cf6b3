"""What the first search costs on the wire, everything included."""

import gzip
import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import WIDE, OpenPage
from tests.browser.searching import panel_results, ready, results
from tests.browser.traffic import settled
from tests.conftest import Measured

MOST = 250 * 1024


def _weight(site: Path, urls: list[str]) -> int:
    """Bytes over the wire of files of the site, each once; what is packed is not packed again."""
    paths = {urlsplit(url).path.lstrip("/") for url in urls if url.startswith("http")}
    files = [site.parent / (f"{path}index.html" if path.endswith("/") else path) for path in paths]
    contents = [file.read_bytes() for file in files]
    return sum(min(len(gzip.compress(each)), len(each)) for each in contents)


@pytest.mark.parametrize("where", ["panel", "page"])
def test_the_first_search_is_light(
    open_page: OpenPage, site: Path, measured: Measured, where: str
) -> None:
    page = open_page("")
    settled(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    if where == "panel":
        page.locator("#t-cari-kata").focus()
        panel_results(page, "pelathian kediri")
    else:
        page.goto(page.url + "cari/#q=pelathian+kediri")
        ready(page)
    cost = _weight(site, asked)
    measured(f"first search, {where}: {len(asked)} files, {cost / 1024:.0f} KB gzip")
    # The worker's own files are among them, or the sum would mean nothing.
    assert any(url.endswith("wasm.id.pagefind") for url in asked)
    assert cost <= MOST


def _as_large(route: Route) -> None:
    """The index's own list, as if it had ten thousand pages."""
    entry = route.fetch().json()
    for language in entry["languages"].values():
        language["page_count"] = 10_000
    route.fulfill(body=json.dumps(entry), content_type="application/json")


def _facet_files(asked: list[str]) -> list[str]:
    return [url for url in asked if url.endswith(".pf_filter")]


@pytest.mark.parametrize(
    ("large", "place", "unfolded"),
    [
        (False, "cari/#q=banten", True),
        (True, "cari/#q=banten", False),
        (True, "cari/#q=banten&jenis=program", True),
    ],
)
def test_facets_of_a_large_site_wait_for_the_reader(
    open_page: OpenPage, large: bool, place: str, unfolded: bool
) -> None:
    page = open_page("", WIDE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    if large:
        page.route("**/pagefind-entry.json*", _as_large)
    page.goto(page.url + place)
    ready(page)
    facets = page.get_by_role("group", name="Wilayah")
    expect(facets).to_be_visible() if unfolded else expect(facets).to_be_hidden()
    assert bool(_facet_files(asked)) == unfolded
    if large:
        summary = page.locator(".t-saringan > summary")
        expect(summary).to_be_visible()
        if not unfolded:
            summary.click()
        expect(facets).to_contain_text("Provinsi Banten")
        assert _facet_files(asked)


def test_a_large_site_lists_nothing_before_it_is_asked(open_page: OpenPage) -> None:
    page = open_page("", WIDE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.route("**/pagefind-entry.json*", _as_large)
    page.goto(page.url + "cari/")
    expect(page.locator("#cari-status")).to_contain_text("Ketik kata atau angka")
    settled(page)
    assert not [url for url in asked if url.endswith((".pf_fragment", ".pf_index"))]
    assert results(page, "banten")


def _index_files(asked: list[str]) -> list[str]:
    return [url for url in asked if url.endswith(".pf_index")]


@pytest.mark.parametrize(("field", "home"), [("#t-cari-kata", ""), ("#cari-isian", "cari/")])
def test_one_or_two_letters_ask_only_with_enter(open_page: OpenPage, field: str, home: str) -> None:
    page = open_page(home)
    if home:
        ready(page)
    asked: list[str] = []
    page.locator(field).focus()
    settled(page)
    page.on("request", lambda request: asked.append(request.url))
    page.locator(field).press_sequentially("ko")
    page.wait_for_timeout(600)
    assert _index_files(asked) == []
    told = page.locator("#cari-status" if home else ".t-kepala .t-panel-status")
    expect(told).to_contain_text("Ketik kata atau angka")
    page.keyboard.press("Enter")
    page.wait_for_timeout(600)
    assert _index_files(asked)
