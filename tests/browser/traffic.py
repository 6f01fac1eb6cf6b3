"""What a page fetches, and when nothing more comes.

Playwright's own "networkidle" is not used: under load its event was lost with every request of the
page finished, and a test waited for it in vain.
"""

import time

from playwright.sync_api import Page, Request

QUIET_S, PATIENCE_S, LOOK_MS = 0.5, 30, 50


class Traffic:
    """The requests of a page and its workers, from now on."""

    def __init__(self, page: Page) -> None:
        self.finished: list[Request] = []
        self._page = page
        self._open: set[Request] = set()
        self._last = time.monotonic()
        page.on("request", self._begun)
        page.on("requestfinished", self._finished)
        page.on("requestfailed", self._ended)

    def _begun(self, request: Request) -> None:
        self._open.add(request)
        self._last = time.monotonic()

    def _finished(self, request: Request) -> None:
        self.finished.append(request)
        self._ended(request)

    def _ended(self, request: Request) -> None:
        self._open.discard(request)
        self._last = time.monotonic()

    def settle(self) -> None:
        """Until the page is loaded and for half a second no request began, ended or was open.

        The pauses of a browser just started are longer than that before the page is loaded.
        """
        self._page.wait_for_load_state("load")
        patience = time.monotonic() + PATIENCE_S
        while True:
            self._page.wait_for_timeout(LOOK_MS)  # in which the browser tells what happened
            if not self._open and time.monotonic() - self._last > QUIET_S:
                return
            still = [request.url for request in self._open]
            assert time.monotonic() < patience, f"{self._page.url} does not settle: open {still}"


def settled(page: Page) -> None:
    """Until nothing more comes to a page that is already open."""
    Traffic(page).settle()
