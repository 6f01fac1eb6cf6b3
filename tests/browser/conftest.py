"""A real browser on the real site, built once, served under a base path by a static server."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from generator import pipeline
from generator.text import Locale
from tests.browser.pages import LOST, PROGRAM, TODAY, kinds, paths
from tests.browser.static_host import serving
from tests.conftest import once

ROOT = Path(__file__).parents[2]
BASE = "/terang-uji/"
NARROW, WIDE = 360, 1280
# The golden case beside it: every feature once, and kinds that our own data has no page of.
GOLDEN = "/lengkap/"
# Where the quick exit leads: the one address that a page may leave for.
WEATHER = "https://www.bmkg.go.id/"
# Beside the site, for a tab to rest on.
BLANK = "kosong.txt"

OpenPage = Callable[..., Page]
Paths = Callable[..., list[str]]


def _built(source: Path, root: Path, base: str, served: Path) -> None:
    for name in ("data", "content"):
        shutil.copytree(source / name, root / name)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"(?m)^site_url: .*$", f"site_url: https://terang.example{base}", config)
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    pipeline.build(root, served / base.strip("/"), TODAY)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own data and content, built by the real engine for the base path."""
    root = once(tmp_path_factory, "browser", lambda root: _built(ROOT, root, BASE, root))
    return root / BASE.strip("/")


@pytest.fixture(scope="session")
def golden(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The golden case, served beside the site. Its data is invented."""
    case = ROOT / "tests/cases/lengkap"
    once(tmp_path_factory, "lengkap", lambda root: _built(case, root, GOLDEN, site.parent))
    return site.parent / GOLDEN.strip("/")


@pytest.fixture(scope="session")
def every_kind(site: Path, golden: Path) -> Paths:
    """A page of every kind there is, in the locales asked for: paths from the server's root."""

    def found(*locales: Locale) -> list[str]:
        own = kinds(ROOT, site)
        rest = kinds(ROOT / "tests/cases/lengkap", golden)
        rest = {kind: rest[kind] for kind in rest if kind not in own or kind == PROGRAM}
        return [
            *(BASE + path for path in (*paths(own, *locales), LOST)),
            *(GOLDEN + path for path in paths(rest, *locales)),
        ]

    return found


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site's address on loopback, with its base path."""
    with serving(site.parent) as root:
        yield root + BASE


@pytest.fixture(scope="session")
def origin(address: str) -> str:
    """The server's root, without a slash: paths of `every_kind` go on from here."""
    return address.removesuffix(BASE)


@pytest.fixture(scope="session")
def rounds(site: Path) -> Iterator[str]:
    """The same root for those who go from page to page: their browser may keep the assets."""
    (site.parent / BLANK).touch()
    with serving(site.parent, keep=True) as root:
        yield root


def go_on(page: Page, path: str) -> Page:
    """Open another page of the site in the same tab, for a quarter of what a new one costs."""
    page.goto(page.url.partition(BASE)[0] + BASE + path)
    return page


class Tab:
    """A tab in a browser that was never there, and what is wrong with what it shows."""

    def __init__(self, browser: Browser, host: str, javascript: bool = True) -> None:
        self.faults: list[str] = []
        self._host = host
        self._context: BrowserContext = browser.new_context(java_script_enabled=javascript)
        self.page = self._context.new_page()
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.faults.append(f"{self.page.url}: {error}"))
        self.page.on("request", self._on_request)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(f"{self.page.url}: {message.text}")

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((self._host, "data:", "blob:", WEATHER)):
            self.faults.append(f"foreign: {request.url}")

    def open(self, path: str, width: int, scheme: str) -> Page:
        """An address of the site, in a window of this width."""
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(media="null", color_scheme="dark" if scheme == "dark" else "light")
        self.page.goto(self._host + BASE + path)
        return self.page

    def forget(self) -> None:
        """Nothing is left of what was read here, but the way back and files that may be kept."""
        self.page.goto(f"{self._host}/{BLANK}")
        self.page.evaluate("localStorage.clear(), sessionStorage.clear()")
        self.page.mouse.move(0, 0)
        self.faults.clear()

    def close(self) -> None:
        self._context.close()


@pytest.fixture
def open_page(browser: Browser, rounds: str) -> Iterator[OpenPage]:
    """Open an address of the site in a browser that was never there; any console error or foreign
    request fails the test."""
    tabs: list[Tab] = []

    def opened(
        path: str = "", width: int = WIDE, scheme: str = "light", javascript: bool = True
    ) -> Page:
        tabs.append(Tab(browser, rounds, javascript))
        return tabs[-1].open(path, width, scheme)

    yield opened
    for tab in tabs:
        tab.close()
    assert not [fault for tab in tabs for fault in tab.faults]


@pytest.fixture(scope="session")
def kept_tabs(browser: Browser, rounds: str) -> Iterator[dict[bool, Tab]]:
    """One tab with scripts and one without, in which one test reads after the other."""
    tabs = {javascript: Tab(browser, rounds, javascript) for javascript in (True, False)}
    yield tabs
    for tab in tabs.values():
        tab.close()


@pytest.fixture
def read_page(kept_tabs: dict[bool, Tab], open_page: OpenPage) -> Iterator[OpenPage]:
    """As `open_page`, for a third of its cost, to those who read one page and ask neither what the
    browser keeps or fetches nor the way back: it opens in a tab where others read before."""
    used: list[Tab] = []

    def opened(
        path: str = "", width: int = WIDE, scheme: str = "light", javascript: bool = True
    ) -> Page:
        tab = kept_tabs[javascript]
        if tab in used:  # of two pages, each has its own
            return open_page(path, width, scheme, javascript)
        used.append(tab)
        tab.forget()
        return tab.open(path, width, scheme)

    yield opened
    assert not [fault for tab in used for fault in tab.faults]
