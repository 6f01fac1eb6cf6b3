"""`terang serve` outlives every broken edit: it says what is wrong, serves on, and recovers."""

import os
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.servers import free_port
from tests.faults.building import DATE, MAIN, ROOT, STATES, left, program, turn
from tests.torture import LONG, note, share

pytestmark = pytest.mark.torture
PATIENCE = 60


def _replaced(path: str, by: Callable[[Path], object]) -> Callable[[Path], object]:
    def edit(root: Path) -> None:
        place = root / path
        shutil.rmtree(place) if place.is_dir() else place.unlink()
        by(place)

    return edit


def _gone(_: Path) -> None:
    """Nothing takes its place."""


_REFUSED = "site_name: a\nsite_url: https://a.example/\ntheme: tiada\n"
# edit → what is said of it
EDITS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a bracket left open": (
        _replaced("data/site.yml", lambda place: place.write_text("title: [\n")),
        "data/site.yml",
    ),
    "a binary file": (
        _replaced("data/site.yml", lambda place: place.write_bytes(os.urandom(999) + b"\xff")),
        "UTF-8",
    ),
    "an empty file": (_replaced("data/site.yml", Path.touch), "kosong"),
    "a file gone": (_replaced("data/site.yml", _gone), "tidak ada"),
    "a folder in its place": (_replaced("data/site.yml", Path.mkdir), "data/site.yml"),
    "a pipe in its place": (_replaced("data/site.yml", os.mkfifo), "bukan berkas biasa"),
    "a link to itself": (
        _replaced("data/site.yml", lambda place: place.symlink_to(place.name)),
        "bukan berkas biasa",
    ),
    "a link to nowhere": (
        _replaced("data/site.yml", lambda place: place.symlink_to("tiada")),
        "data/site.yml",
    ),
    "all data gone": (_replaced("data", _gone), "data/"),
    "a file for all data": (_replaced("data", Path.touch), "data/"),
    "all pages gone": (_replaced("content", _gone), "content/"),
    "a page gone": (_replaced("content/id/privasi.md", _gone), "privasi.md"),
    "a page that calls what is not there": (
        _replaced("content/id/privasi.md", lambda p: p.write_text("---\ntitle: a\n---\n{{ x }}\n")),
        "tidak dikenal",
    ),
    "a page with a script": (
        _replaced(
            "content/id/privasi.md",
            lambda place: place.write_text("---\ntitle: a\n---\n<script>alert(1)</script>\n"),
        ),
        "→",
    ),
    "settings that are no YAML": (
        _replaced("mkdocs.yml", lambda place: place.write_text("site_name: [\n")),
        "mkdocs.yml",
    ),
    "settings that the engine refuses": (
        _replaced("mkdocs.yml", lambda place: place.write_text(_REFUSED)),
        "mkdocs.yml",
    ),
    "no settings": (_replaced("mkdocs.yml", _gone), "mkdocs.yml"),
}


class Preview:
    """A running preview and what it has said."""

    def __init__(self, root: Path) -> None:
        self.port = free_port()
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-c", MAIN, "serve", "--date", DATE, "--port", str(self.port)],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.said = ""
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said += line

    def hears(self, word: str) -> str:
        """What is said from now on, up to this word."""
        end = time.monotonic() + PATIENCE
        while word not in self.said and time.monotonic() < end:
            assert self.process.poll() is None, self.said
            time.sleep(0.05)
        assert word in self.said, f"{word!r} was not said: {self.said}"
        said, self.said = self.said, ""
        return said

    def page(self, path: str = "") -> str:
        """A page as a browser gets it; the start page."""
        address = f"http://127.0.0.1:{self.port}/{path}"
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            # What reloads the browser stands last, and counts.
            return str(answer.read().decode()).partition("var livereload")[0]


@pytest.fixture
def preview(small: Path) -> Iterator[Preview]:
    running = Preview(small)
    with left(running.process):
        running.hears("Ctrl+C")
        yield running


def test_every_broken_edit_is_outlived(small: Path, preview: Preview) -> None:
    """In short runs every other one, at once after the last, and all are mended at the end."""
    whole = small.with_name("utuh")
    shutil.copytree(small, whole, symlinks=True)
    before = preview.page()
    edits = share([*EDITS.items()], 0, 2)
    for name, (edit, word) in edits:
        edit(small)
        said = preview.hears(word)
        assert "Traceback" not in said, name
        assert preview.page() == before, name
        mended(small, whole)
        if LONG:
            preview.hears("Sudah baik")
            assert preview.page() == before, name
    if not LONG:
        preview.hears("Sudah baik")
    turn(small, STATES[1])
    path = f"program/{program(small).stem}/"
    end = time.monotonic() + PATIENCE
    while "Keadaan dua" not in preview.page(path):
        assert time.monotonic() < end, "the preview follows no edit any more"
        time.sleep(0.2)
    note("broken edits while serving", edits=len(edits))


def mended(root: Path, whole: Path) -> None:
    """All as it was, and newer than the last edit."""
    for name in ("data", "content", "mkdocs.yml"):
        place = root / name
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)
        copy = shutil.copytree if (whole / name).is_dir() else shutil.copy
        copy(whole / name, place)
