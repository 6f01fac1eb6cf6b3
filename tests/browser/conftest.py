"""A real browser on the real site, built once, served under a base path by a static server."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

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
    with serving(site.parent, keep=True) as root:
        yield root


def go_on(page: Page, path: str) -> Page:
    """Open another page of the site in the same tab, for a quarter of what a new one costs."""
    page.goto(page.url.partition(BASE)[0] + BASE + path)
    return page


@pytest.fixture
def open_page(browser: Browser, rounds: str) -> Iterator[OpenPage]:
    """Open an address of the site in a browser that was never there; any console error or foreign
    request fails the test."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def own(url: str) -> bool:
        return url.startswith((rounds, "data:", "blob:", WEATHER))

    def opened(
        path: str = "", width: int = WIDE, scheme: str = "light", javascript: bool = True
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=javascript,
        )
        contexts.append(context)
        page = context.new_page()

        def on_console(message: ConsoleMessage) -> None:
            if message.type == "error":
                faults.append(f"{page.url}: {message.text}")

        page.on("console", on_console)
        page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
        page.on(
            "request",
            lambda request: None if own(request.url) else faults.append(f"foreign: {request.url}"),
        )
        page.goto(rounds + BASE + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not faults
