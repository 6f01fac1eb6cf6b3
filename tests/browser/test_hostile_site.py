"""A site whose every text is hostile: opened under the content policy, nothing of it runs.

Its records break no rule, so they are built and shown; what they say stays words.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from lxml import etree, html
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request

from generator import pipeline, urls
from generator.policy import HEADERS
from tests.browser.pages import TODAY, all_pages, kinds, paths
from tests.browser.policed import BLOCKED, LISTEN, OPEN_ALL
from tests.browser.static_host import serving
from tests.conftest import once
from tests.hostile import poisoned
from tests.torture import LONG, note, times

pytestmark = pytest.mark.torture
_HOSTILE = ("script:", "javascript:", "data:text", "vbscript:")
_DATA = ("application/ld+json", "application/json")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, and its site below it."""

    def make(root: Path) -> None:
        poisoned.write(root)
        pipeline.build(root, root / "situs", TODAY)

    return once(tmp_path_factory, "bermusuhan", make)


@pytest.fixture
def watched(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A page, and everything that hostile words could have brought about."""
    happened: list[str] = []
    context = browser.new_context()
    context.add_init_script(LISTEN)
    page = context.new_page()

    def on_dialog(dialog: Dialog) -> None:
        happened.append(dialog.message)
        dialog.dismiss()

    def on_request(request: Request) -> None:
        if not request.url.startswith("http://127.0.0.1:"):
            happened.append(request.url)

    def on_console(said: ConsoleMessage) -> None:
        if said.type == "error":
            happened.append(f"{page.url}: {said.text}")

    page.on("dialog", on_dialog)
    page.on("request", on_request)
    page.on("console", on_console)
    page.on("popup", lambda popup: happened.append(popup.url))
    page.on("pageerror", lambda error: happened.append(f"{page.url}: {error}"))
    yield page, happened
    context.close()


def test_nothing_hostile_runs(
    hostile: Path, watched: tuple[Page, list[str]], tmp_path: Path
) -> None:
    """In short runs a page of every kind, in one language; at length every page, of more sites."""
    page, happened = watched
    opened = told(page, hostile, tmp_path / "satu")
    sites = 1
    for number in range(times(0, 8)):
        root = tmp_path / f"proyek-{number}"
        root.mkdir()
        poisoned.write(root, Random(time.time_ns()))
        if any(each.severity == "error" for each in pipeline.check(root, TODAY).findings):
            continue  # refused, which is as well
        pipeline.build(root, root / "situs", TODAY)
        inert(root / "situs")
        opened += told(page, root, tmp_path / str(number))
        sites += 1
    note("hostile sites in Chromium", sites=sites, pages=opened, happened=len(happened))
    assert happened == []
    assert opened > 20


def told(page: Page, root: Path, served: Path) -> int:
    """How many pages were opened, each with all of it unfolded, and nothing blocked."""
    served.mkdir()
    (served / "situs").symlink_to(root / "situs")
    short = paths(kinds(root, root / "situs"), "id")
    every = [urls.localised(path, at).lstrip("/") for at, path in all_pages(root / "situs")]
    with serving(served, headers=HEADERS) as address:
        for path in every if LONG else short:
            answer = page.goto(f"{address}/situs/{path}")
            assert answer and answer.headers["content-security-policy"], path
            assert page.evaluate(OPEN_ALL)[1] == [], path
            page.mouse.move(400, 300)
            assert page.evaluate(BLOCKED) == [], path
    return len(every if LONG else short)


def test_no_page_or_drawing_holds_what_runs(hostile: Path) -> None:
    assert inert(hostile / "situs") > 100
    shown = [
        path for path in (hostile / "situs").rglob("*.html") if b"alert()" in path.read_bytes()
    ]
    assert len(shown) > 50


def inert(site: Path) -> int:
    """How many files were read: scripts are files of ours, and no attribute or link runs."""
    read = 0
    for path in sorted((*site.rglob("*.html"), *site.rglob("*.svg"), *site.rglob("*.atom"))):
        content = path.read_bytes()
        tree = html.fromstring(content) if path.suffix == ".html" else etree.fromstring(content)
        read += 1
        for element in tree.iter(etree.Element):
            name = etree.QName(element).localname
            assert name not in ("iframe", "object", "embed", "base", "style"), (path, name)
            if name == "script" and element.get("type") not in _DATA:
                assert element.get("src") and not (element.text or "").strip(), path
            for attribute, value in ((str(a), str(b)) for a, b in element.attrib.items()):
                assert not attribute.lower().startswith("on"), (path, attribute)
                assert attribute != "style", (path, value)
                if attribute in ("href", "src", "action"):
                    assert not value.strip().lower().startswith(_HOSTILE), (path, value)
                    assert "jahat.example" not in value, (path, value)
    return read
