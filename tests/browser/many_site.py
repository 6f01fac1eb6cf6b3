"""The list of ten thousand invented programs, in the real frame, under the base path."""

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from generator import frame, pipeline
from generator.artifact import Page
from generator.render import render
from generator.view import lists, plan
from generator.view.here import Here
from generator.view.listing.list_file import brought
from tests.browser.conftest import BASE, ROOT
from tests.model.invented import TODAY
from tests.view.many import many_programs

COUNT = 10_000
SITE_URL = f"https://terang.example{BASE}"
OPENED = ("/program/", "/program/halaman/2/", "/program/halaman/100/")


def list_pages() -> Iterator[Page]:
    """Three of the hundred pages, and those that bring files along: together they hold all rows."""
    registry = many_programs(COUNT)
    for subject in lists.subjects(registry):
        if subject.of.listing.word != "program":
            continue
        if subject.address in OPENED or brought(subject.of.part, subject.of.ids) is not None:
            here = Here(registry, "id", subject.address, TODAY, SITE_URL)
            yield render(lists.view(here, subject.of))


def build(folder: Path) -> Path:
    """Only these pages are stamped: no guard, no search, so their links lead nowhere."""
    prepared = pipeline.prepare(ROOT, TODAY, folder / "kept")
    pages = list(list_pages())
    names = {*plan(many_programs(1)).frames, *(page.frame for page in pages)}
    stage = folder / "stage"
    frame.write_docs(stage / "docs", prepared.hand_written, names)
    engine_site = frame.run_engine(ROOT / "mkdocs.yml", stage, frame.DEFAULT_ENGINE)
    places = [(page.locale, page.address) for page in pages]
    into = frame.assemble(engine_site, places, prepared.hand_written, names, SITE_URL)
    frame.add(into.tree, frame.stamped(into, pages))
    site = folder / BASE.strip("/")
    into.tree.rename(site)
    return site


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


def served(site: Path) -> Iterator[str]:
    """The site's address on loopback, with its base path."""
    handler = functools.partial(_Quiet, directory=str(site.parent))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{BASE}"
    server.shutdown()
