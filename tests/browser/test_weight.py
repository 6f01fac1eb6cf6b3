"""What a page costs a phone on a slow line, over the wire with gzip, everything included.

Each page of every kind is opened with an empty cache; the browser itself says how many bytes came
(its encodedDataLength, head and body). Readable: what must be there before the first words stand:
the page, its stylesheets, and the one script in its head.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.browser.conftest import NARROW, Paths
from tests.conftest import Measured

LIMIT, READABLE = 150_000, 50_000


class Wire:
    """Every request of a page and its workers since it was last asked."""

    def __init__(self, page: Page) -> None:
        self._session = page.context.new_cdp_session(page)
        self._done: list[Request] = []
        page.on("requestfinished", self._finished)

    def _finished(self, request: Request) -> None:
        self._done.append(request)

    def fresh(self) -> None:
        self._session.send("Network.clearBrowserCache")
        self._done.clear()

    def came(self) -> dict[str, int]:
        """Address → bytes."""
        sizes = {request.url: request.sizes() for request in self._done}
        return {
            url: size["responseHeadersSize"] + size["responseBodySize"]
            for url, size in sizes.items()
        }

    def blocking(self) -> set[str]:
        return {
            request.url
            for request in self._done
            if request.resource_type in ("document", "stylesheet")
            or request.url.endswith("/awal.js")
        }


@pytest.fixture
def cold(browser: Browser) -> Iterator[tuple[Page, Wire]]:
    context = browser.new_context(viewport={"width": NARROW, "height": 740})
    page = context.new_page()
    yield page, Wire(page)
    context.close()


def test_every_kind_of_page_is_light(
    cold: tuple[Page, Wire], origin: str, every_kind: Paths, measured: Measured
) -> None:
    page, wire = cold
    rows = []
    for path in every_kind():
        wire.fresh()
        page.goto(origin + path)
        came = wire.came()
        rows.append((sum(came.values()), sum(came[url] for url in wire.blocking()), path))
        assert [url for url in came if not url.startswith(origin)] == [], path
        assert len(came) > 5, path
    workers = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"
    assert page.evaluate(workers) == 0
    for total, readable, path in sorted(rows, reverse=True):
        measured(f"weight {total / 1000:6.1f} kB, readable {readable / 1000:5.1f} kB  {path}")
    assert [row for row in rows if row[0] > LIMIT or row[1] > READABLE] == []
