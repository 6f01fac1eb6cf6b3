"""What a browser that was never here loads for a page, and then for its first search."""

import shutil
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from bench.served import Served

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
WAIT = 60_000
# What a search loads, by what stands in the address.
_KINDS = (
    ("pf_meta", "pages and chunks (pf_meta)"),
    ("pf_index", "index chunks (pf_index)"),
    ("pf_fragment", "results shown (pf_fragment)"),
    ("pf_filter", "facets (pf_filter)"),
    ("wasm", "engine (wasm)"),
    ("pagefind.js", "program (pagefind.js)"),
    ("pagefind-entry", "program (pagefind.js)"),
    ("pagefind-worker", "program (pagefind.js)"),
    ("assets/terang/cari-", "our part of it (cari-*.js)"),
    ("kata.json", "words of people in need, and the site's own (kata.json)"),
)


@dataclass(frozen=True, slots=True)
class Search:
    """Bytes before and of the first search, by kind; seconds from the words to a result."""

    page: int
    search: Mapping[str, int]
    seconds: float
    results: int

    @property
    def total(self) -> int:
        return sum(self.search.values())


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's own browser, without a window."""
    names = ("chromium", "chromium-browser", "google-chrome")
    program = next((path for name in names if (path := shutil.which(name))), None)
    if program is None:
        raise SystemExit("Chromium is missing: run `make browser`.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


def in_header(
    browser: Browser, site: Served, path: str, words: str, pause: int | None = None
) -> Search:
    """Search from a page's header. `pause`: milliseconds between keys; None pastes the words."""
    with _cold(browser, site, path) as (page, before):
        field = page.get_by_role("searchbox").first
        began = time.perf_counter()
        if pause is None:
            field.fill(words)
        else:
            field.press_sequentially(words, delay=pause)
            began = time.perf_counter()
        return _result(page, site, before, began, ".t-panel-daftar a")


def on_page(browser: Browser, site: Served, path: str, words: str) -> Search:
    """Search on the page of results, opened without words."""
    with _cold(browser, site, path) as (page, before):
        began = time.perf_counter()
        page.locator("#cari-form input[type=search]").fill(words)
        return _result(page, site, before, began, "#hasil a")


def weight(browser: Browser, site: Served, path: str) -> int:
    """All bytes of one page, cold, everything included."""
    with _cold(browser, site, path) as (_, before):
        return before


def _result(page: Page, site: Served, before: int, began: float, links: str) -> Search:
    page.locator(links).first.wait_for(timeout=WAIT)
    seconds = time.perf_counter() - began
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    kinds: Counter[str] = Counter()
    for path, size in site.sent:
        kinds[_kind(path)] += size
    return Search(before, dict(kinds), seconds, page.locator(links).count())


@contextmanager
def _cold(browser: Browser, site: Served, path: str) -> Iterator[tuple[Page, int]]:
    """A page as a new visitor opens it, and its bytes; `site.sent` then begins anew."""
    site.sent.clear()
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    # "networkidle" alone comes too early where the browser, just started, pauses between two files.
    page.goto(site.address + path, wait_until="load")
    page.wait_for_load_state("networkidle")
    before = sum(size for _, size in site.sent)
    site.sent.clear()
    yield page, before
    context.close()


def _kind(path: str) -> str:
    return next((words for part, words in _KINDS if part in path), "other files")
