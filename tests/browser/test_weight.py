"""What a page costs a phone on a slow line, over the wire with gzip, everything included.

A page of every kind (in both languages; in `make test` of every other kind, in one of them) is
opened in a browser that has seen nothing before, and waited for until nothing more comes: also what
scripts fetch once the page stands. The browser itself says how many bytes came (its
encodedDataLength, head and body). Readable: what must be there before the first words stand: the
page, its stylesheets, and the one script in its head.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import BASE, NARROW, WIDE, Paths
from tests.browser.searching import ready
from tests.browser.traffic import Traffic
from tests.conftest import Measured
from tests.torture import share

LIMIT, READABLE = 150_000, 50_000
# Beside its open facets, on a wide window, the page of search lists all pages: a first search.
FIRST_SEARCH = 250 * 1024
AT_ONCE = 6


class Visit:
    """One page in a browser of its own, and every request of it and its workers."""

    def __init__(self, browser: Browser, url: str, width: int = NARROW) -> None:
        self.context: BrowserContext = browser.new_context(viewport={"width": width, "height": 740})
        self.page: Page = self.context.new_page()
        self.traffic = Traffic(self.page)
        self.page.goto(url, wait_until="commit")

    def settle(self) -> None:
        """Until nothing more comes."""
        self.page.wait_for_load_state("load")
        if self.page.locator("ol#hasil").count():
            ready(self.page)
        self.traffic.settle()

    def came(self) -> dict[str, int]:
        """Address → bytes."""
        sizes = {request.url: request.sizes() for request in self.traffic.finished}
        return {
            url: size["responseHeadersSize"] + size["responseBodySize"]
            for url, size in sizes.items()
        }

    def blocking(self) -> set[str]:
        return {
            request.url
            for request in self.traffic.finished
            if request.resource_type in ("document", "stylesheet")
            or request.url.endswith("/awal.js")
        }


def visits(browser: Browser, urls: list[str]) -> Iterator[Visit]:
    """Each address, settled; some at once, because most of the time is waiting."""
    for start in range(0, len(urls), AT_ONCE):
        begun = [Visit(browser, url) for url in urls[start : start + AT_ONCE]]
        for visit in begun:
            visit.settle()
            yield visit
            visit.context.close()


@pytest.mark.torture
def test_every_kind_of_page_is_light(
    browser: Browser, origin: str, every_kind: Paths, measured: Measured
) -> None:
    rows = []
    paths = [*share(every_kind("id"), 0, 4), *share(every_kind("en"), 2, 4)]
    for path, visit in zip(paths, visits(browser, [origin + path for path in paths]), strict=True):
        came = visit.came()
        rows.append((sum(came.values()), sum(came[url] for url in visit.blocking()), path))
        assert [url for url in came if not url.startswith(origin)] == [], path
        assert len(came) > 5, path
        workers = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"
        assert visit.page.evaluate(workers) == 0
    for total, readable, path in sorted(rows, reverse=True):
        measured(f"weight {total / 1000:6.1f} kB, readable {readable / 1000:5.1f} kB  {path}")
    assert [row for row in rows if row[0] > LIMIT or row[1] > READABLE] == []


@pytest.mark.parametrize("path", ["cari/", "en/cari/"])
def test_a_wide_page_of_search_costs_a_first_search(
    browser: Browser, origin: str, measured: Measured, path: str
) -> None:
    visit = Visit(browser, origin + BASE + path, WIDE)
    visit.settle()
    came = visit.came()
    visit.context.close()
    measured(f"weight {sum(came.values()) / 1000:6.1f} kB, wide and with its list  {BASE}{path}")
    # Had it not come to its end, the sum would mean nothing.
    assert [url for url in came if url.endswith(".pf_fragment")]
    assert sum(came.values()) <= FIRST_SEARCH
