"""Real nginx, Apache and Caddy, by the settings in the built site: headers, types, caches."""

import contextlib
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from generator.policy import HEADERS
from tests.browser.servers import apache, caddy, nginx, program

PROGRAM = "program/kawasan-terpadu-panti-sosial-banten/"
SERVERS = {"nginx": (nginx, ("nginx",)), "apache": (apache, ("apache2", "httpd"))}
SERVERS |= {"caddy": (caddy, ("caddy",))}
TYPES = {
    "": "text/html; charset=utf-8",
    f"{PROGRAM}kutipan.csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
    f"{PROGRAM}kutipan.bib": "application/x-bibtex; charset=utf-8",
    f"{PROGRAM}kutipan.ris": "application/x-research-info-systems; charset=utf-8",
    f"{PROGRAM}feed.atom": "application/atom+xml; charset=utf-8",
    f"{PROGRAM}data.json": "application/json; charset=utf-8",
    "data/manifest.json": "application/json; charset=utf-8",
    "data/figures.csv": "text/csv; charset=utf-8",
    "data/figures.json": "application/json; charset=utf-8",
    "data/terang.sqlite": "application/vnd.sqlite3",
    "data/terang.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "assets/terang/terang.css": "text/css; charset=utf-8",
}


@pytest.fixture(scope="module", params=SERVERS)
def host(
    request: pytest.FixtureRequest, site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The site's address at a real server."""
    run, names = SERVERS[request.param]
    if program(*names) is None:
        pytest.skip(f"{request.param} is not installed")
    open_to_all(site)
    with run(site, tmp_path_factory.mktemp(request.param)) as address:
        yield address


def open_to_all(site: Path) -> None:
    """A server's worker is another user."""
    for folder in site.parents:
        with contextlib.suppress(OSError):
            folder.chmod(folder.stat().st_mode | 0o055)


def fetch(url: str, **headers: str) -> tuple[int, Message]:
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.headers


@pytest.mark.parametrize("path", ["", PROGRAM, "tidak-ada/", "assets/terang/cari.js"])
def test_every_answer_carries_every_header(host: str, path: str) -> None:
    status, got = fetch(host + path)
    assert status == (404 if path == "tidak-ada/" else 200)
    assert {name: got.get_all(name) for name in HEADERS} == {n: [v] for n, v in HEADERS.items()}


@pytest.mark.parametrize("path", TYPES)
def test_types_and_charsets(host: str, path: str) -> None:
    status, got = fetch(host + path)
    assert status == 200
    assert str(got["Content-Type"]).lower() == TYPES[path].lower()


def test_what_may_be_kept_and_how_long(host: str, site: Path) -> None:
    hashed = next((site / "assets/stylesheets").glob("main.*.min.css")).name
    for path, kept in (
        ("", "no-cache"),
        ("data/manifest.json", "no-cache"),
        ("assets/terang/terang.css", "public, max-age=300"),
        (f"assets/stylesheets/{hashed}", "public, max-age=31536000, immutable"),
    ):
        assert fetch(host + path)[1].get_all("Cache-Control") == [kept], path


def test_text_is_compressed_and_settings_are_kept(host: str) -> None:
    for path in ("", "assets/terang/terang.css", f"{PROGRAM}kutipan.csl.json"):
        _, got = fetch(host + path, **{"Accept-Encoding": "gzip"})
        assert got["Content-Encoding"] == "gzip", path
    assert fetch(f"{host}.htaccess")[0] in (403, 404)


def test_a_page_works_behind_it_without_one_complaint(host: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(host + PROGRAM)
    page.keyboard.press("/")
    page.keyboard.type("panti")
    expect(page.locator("[data-cari] a[href*='/program/']").first).to_be_visible(timeout=10_000)
    context.close()
    assert said == []
