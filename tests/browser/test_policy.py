"""The content policy holds on every page there is: the browser blocks and complains of nothing.

Each page (of every kind one, in one language or the other, in `make test`) is really opened, read
to its end with everything unfolded; then, on every kind (every fourth in `make test`), search,
menus and citation dialogs are used.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from generator import urls
from generator.policy import POLICY
from tests.browser.conftest import BASE, Paths
from tests.browser.pages import all_pages
from tests.conftest import Measured
from tests.torture import LONG, share

LISTEN = """
window.terangBlocked = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.terangBlocked.push(event.effectiveDirective + " " + event.blockedURI));
"""
OPEN_ALL = """async () => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]").content;
  await new Promise((done) => setTimeout(done));  // what that brought is told after it
  return [policy, window.terangBlocked];
}"""
BLOCKED = "window.terangBlocked"


@pytest.fixture(scope="module")
def watched(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A page, and what the browser complained of."""
    said: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "404 (Not Found)" not in message.text:
            said.append(f"{page.url}: {message.text}")

    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.on("console", on_console)
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    yield page, said
    context.close()


def opened(page: Page, url: str) -> list[str]:
    page.goto(url)
    policy, blocked = page.evaluate(OPEN_ALL)
    assert policy == POLICY, url
    return [f"{url}: {each}" for each in blocked]


@pytest.mark.torture
def test_no_page_breaks_the_policy(
    watched: tuple[Page, list[str]], rounds: str, site: Path, every_kind: Paths, measured: Measured
) -> None:
    page, said = watched
    blocked: list[str] = []
    every = all_pages(site)
    assert len(every) == sum(1 for _ in site.rglob("index.html"))
    if LONG:
        pages = [BASE.rstrip("/") + urls.localised(address, locale) for locale, address in every]
    else:
        pages = [*share(every_kind("id"), 0, 2), *share(every_kind("en"), 1, 2)]
    for each in pages:
        blocked += opened(page, rounds + each)
    measured(f"policy: {len(pages)} pages opened, {len(blocked)} blocked, {len(said)} complaints")
    assert blocked == []
    assert said == []


@pytest.mark.torture
def test_no_control_breaks_the_policy(
    watched: tuple[Page, list[str]], rounds: str, every_kind: Paths
) -> None:
    page, said = watched
    blocked: list[str] = []
    for path in share(every_kind("id"), 0, 4):
        opened(page, rounds + path)
        for button in page.locator(".kartu-tombol button:visible").all()[:1]:
            button.click()
            page.keyboard.press("Escape")
        page.locator("button.t-tombol:visible").first.click()
        page.keyboard.press("/")
        page.keyboard.type("panti")
        page.wait_for_timeout(400)
        blocked += [f"{path}: {each}" for each in page.evaluate(BLOCKED)]
    assert blocked == []
    assert said == []


def test_the_watch_sees_what_is_blocked(watched: tuple[Page, list[str]], address: str) -> None:
    page, _ = watched
    page.goto(address)
    page.evaluate(
        "document.body.append(Object.assign(new Image(), {src: 'data:image/gif;base64,R0lGOD'}))"
    )
    page.wait_for_function(f"{BLOCKED}.length > 0")
    assert page.evaluate(BLOCKED) == ["img-src data"]
