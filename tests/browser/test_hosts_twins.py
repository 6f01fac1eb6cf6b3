"""Real nginx and real Caddy send the compressed twins as they are, and write down no reader."""

import contextlib
import os
import shutil
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.message import Message
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.export import Subject, hosting
from generator.making.precompress import precompress
from generator.model.registry import Registry
from generator.policy import HEADERS, form_headers, form_policy
from tests.browser.conftest import BASE
from tests.browser.servers import BROTLI, caddy, nginx, program
from tests.browser.test_hosts import open_to_all
from tests.conftest import once

ARCHIVE = "data/arsip/2026-11-21/"
HELP = ("bantuan/", "en/bantuan/", "cari/", "pagefind/pagefind-entry.json", "bantuan/tiada")
SERVERS: dict[str, tuple[str, Callable[..., contextlib.AbstractContextManager[str]], str]] = {
    "nginx": ("gzip", nginx, "nginx"),
    "nginx with Brotli": ("br", partial(nginx, brotli=True), "nginx"),
    "caddy": ("br", caddy, "caddy"),
}


class Host(NamedTuple):
    """A server's address, the best coding it has, and the folder it writes to."""

    address: str
    coding: str
    folder: Path


@pytest.fixture(scope="session")
def packed(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site with its twins, an archive, and settings that know of a web form."""

    def made(root: Path) -> None:
        tree = root / site.name
        shutil.copytree(site, tree, copy_function=os.link)
        for path in (f"{ARCHIVE}figures.csv", f"{ARCHIVE}figures.schema.json", "admin/index.html"):
            (tree / path).parent.mkdir(parents=True, exist_ok=True)
            (tree / path).write_text("kode\n" * 100)
        policy = form_policy(["https://api.github.com"])
        about = Subject(Registry({}, {}), f"https://terang.example{BASE}", "2026-11-21")
        for each in hosting.artifacts(replace(about, form_policy=policy)):
            (tree / each.path).unlink()  # the site's own file stands in two places
            (tree / each.path).write_bytes(each.content)
        precompress(tree, root / "none", root / "kept", None)

    return once(tmp_path_factory, "packed", made) / site.name


@pytest.fixture(scope="module", params=SERVERS)
def host(
    request: pytest.FixtureRequest, packed: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Host]:
    coding, run, name = SERVERS[request.param]
    if program(name) is None:
        pytest.skip(f"{name} is not installed")
    if coding == "br" and name == "nginx" and BROTLI is None:
        pytest.skip("nginx has no module for Brotli")
    open_to_all(packed)
    folder = tmp_path_factory.mktemp("host")
    with run(packed, folder) as address:
        yield Host(address, coding, folder)


def fetch(url: str, **headers: str) -> tuple[int, Message, bytes]:
    asked = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=asked), timeout=10) as got:
            return got.status, got.headers, got.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


@pytest.mark.parametrize(
    "path", ["index.html", "bantuan/index.html", "data/figures.csv", "assets/terang/cari.js"]
)
def test_twins_are_sent_as_they_are(host: Host, packed: Path, path: str) -> None:
    url = host.address + path.removesuffix("index.html")
    twin = packed / (path + {"br": ".br", "gzip": ".gz"}[host.coding])
    plain = fetch(url)
    assert plain[1]["Content-Encoding"] is None
    assert plain[2] == (packed / path).read_bytes()
    for accepted, expected in (
        ("gzip, deflate, br, zstd", twin),
        ("gzip", packed / f"{path}.gz"),
    ):
        status, got, body = fetch(url, Accept_Encoding=accepted)
        assert (status, body) == (200, expected.read_bytes()), accepted
        assert got["Content-Encoding"] == {".br": "br", ".gz": "gzip"}[expected.suffix]
        assert "accept-encoding" in str(got["Vary"]).lower()
        assert got["Content-Type"] == plain[1]["Content-Type"]
        assert {name: got[name] for name in HEADERS} == HEADERS


@pytest.mark.parametrize("accepted", ["identity", "gzip", "br"])
def test_a_page_that_is_as_it_was_is_not_sent_again(host: Host, accepted: str) -> None:
    _, first, _ = fetch(host.address, Accept_Encoding=accepted)
    assert first["Cache-Control"] == "no-cache"
    status, got, body = fetch(
        host.address, Accept_Encoding=accepted, If_None_Match=str(first["ETag"])
    )
    assert (status, body, got["ETag"]) == (304, b"", first["ETag"])


def test_an_archive_is_kept_by_its_reader_alone(host: Host) -> None:
    """It may have to go to protect people: no cache that others ask may go on giving it."""
    for path, kept in (
        (f"{ARCHIVE}figures.csv", "private, max-age=31536000, immutable"),
        (f"{ARCHIVE}figures.schema.json", "private, max-age=31536000, immutable"),
        ("data/arsip/", "no-cache"),
        ("data/figures.csv", "no-cache"),
    ):
        assert fetch(host.address + path)[1].get_all("Cache-Control") == [kept], path


@pytest.mark.parametrize("path", [f"{ARCHIVE}tiada.csv", "assets/stylesheets/tiada.min.css"])
def test_what_is_not_there_may_come(host: Host, packed: Path, path: str) -> None:
    status, got, body = fetch(host.address + path)
    assert (status, got["Cache-Control"]) == (404, "no-cache")
    assert body == (packed / "404.html").read_bytes()
    assert got["Content-Type"] == "text/html; charset=utf-8"


def test_the_form_alone_has_the_headers_of_the_form(host: Host) -> None:
    own = form_headers(form_policy(["https://api.github.com"]))
    got = fetch(f"{host.address}admin/")[1]
    assert {name: got.get_all(name) for name in own} == {name: [own[name]] for name in own}
    assert fetch(host.address)[1]["X-Robots-Tag"] in (None, "")


def test_who_asked_for_help_is_written_nowhere(host: Host) -> None:
    said = {path: path.read_bytes() for path in host.folder.iterdir() if path.is_file()}
    for path in HELP:
        assert fetch(host.address + path)[0] == (404 if "tiada" in path else 200)
    assert {path: path.read_bytes() for path in said} == said
    assert b"127.0.0.1 - " not in b"".join(said.values())
    assert not any(name in b"".join(said.values()) for name in (b"bantuan", b"GET /"))
