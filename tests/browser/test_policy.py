"""The content policy holds on every page there is: the browser blocks and complains of nothing.

Each page is really opened, read to its end with everything unfolded; in `make test` some of them
here, and of every kind one where axe looks at it. Then, on every kind (every fourth in `make
test`), search, menus and citation dialogs are used.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator import urls
from tests.browser.conftest import BASE, Paths
from tests.browser.pages import all_pages
from tests.browser.policed import BLOCKED, Policed
from tests.conftest import Measured
from tests.torture import LONG, share

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"


@pytest.fixture(scope="module")
def watched(browser: Browser) -> Iterator[Policed]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield Policed(context.new_page())
    context.close()


@pytest.mark.torture
def test_no_page_breaks_the_policy(
    watched: Policed, rounds: str, site: Path, every_kind: Paths, measured: Measured
) -> None:
    blocked: list[str] = []
    every = all_pages(site)
    assert len(every) == sum(1 for _ in site.rglob("index.html"))
    if LONG:
        pages = [BASE.rstrip("/") + urls.localised(address, locale) for locale, address in every]
    else:
        pages = [*share(every_kind("id"), 0, 8), *share(every_kind("en"), 4, 8)]
    for each in pages:
        blocked += watched.opened(rounds + each)
    said = watched.complaints
    measured(f"policy: {len(pages)} pages opened, {len(blocked)} blocked, {len(said)} complaints")
    assert blocked == []
    assert said == []


@pytest.mark.torture
def test_no_control_breaks_the_policy(watched: Policed, rounds: str, every_kind: Paths) -> None:
    page = watched.page
    blocked: list[str] = []
    for path in share(every_kind("id"), 0, 4):
        watched.opened(rounds + path)
        for button in page.locator(".kartu-tombol button:visible").all()[:1]:
            button.click()
            page.keyboard.press("Escape")
        page.locator("button.t-tombol:visible").first.click()
        page.keyboard.press("/")
        page.keyboard.type("panti")
        page.wait_for_timeout(400)
        blocked += [f"{path}: {each}" for each in page.evaluate(BLOCKED)]
    assert blocked == []
    assert watched.complaints == []


def test_the_themes_styles_ask_for_nothing_blocked(watched: Policed, address: str) -> None:
    """A browser may style a page by them before it has read ours."""
    ours = "**/assets/terang/*.css"
    watched.page.route(ours, lambda route: route.fulfill(body="", content_type="text/css"))
    assert watched.opened(address + PANTI) == []
    assert watched.page.locator(".md-typeset details[open]").count() > 0
    watched.page.unroute(ours)


def test_the_watch_sees_what_is_blocked(watched: Policed, address: str) -> None:
    page = watched.page
    page.goto(address)
    page.evaluate(
        "document.body.append(Object.assign(new Image(), {src: 'data:image/gif;base64,R0lGOD'}))"
    )
    page.wait_for_function(f"{BLOCKED}.length > 0")
    assert page.evaluate(BLOCKED) == ["img-src data"]
    assert watched.complaints
