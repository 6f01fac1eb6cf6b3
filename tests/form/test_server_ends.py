"""The starter of decap-server, around a server that takes its time as a save does."""

import contextlib
import shutil
import subprocess
import threading
import time
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from generator import editing
from generator.finding import CannotRun
from generator.form import serve
from generator.form.remote import Local

SLOW = """
const http = require("node:http");
http.createServer((_, response) => setTimeout(() => response.end("tersimpan"), 1500))
  .listen(Number(process.env.PORT), process.env.BIND_HOST);
"""


Ended = Callable[[str], tuple[list[bytes], float]]


@pytest.fixture
def ended(tmp_path: Path) -> Ended:
    """Ends the server while it is asked something: its answers, and how many seconds it took."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")

    def asked(server: str) -> tuple[list[bytes], float]:
        code = tmp_path / "server.js"
        code.write_text(server, encoding="utf-8")
        target = Local(f"http://{serve.HOST}:{serve.free_port()}", "main", branches=False)
        answered: list[bytes] = []

        def save() -> None:
            failed = contextlib.suppress(OSError, HTTPException)
            with failed, urlopen(target.address, timeout=10) as answer:
                answered.append(answer.read())

        saving = threading.Thread(target=save)
        with serve.file_server(tmp_path, (node, code), target, "http://127.0.0.1:9"):
            while not serve.answers(urlsplit(target.address).port or 0):
                time.sleep(0.05)
            saving.start()
            time.sleep(0.5)
            start = time.monotonic()
        took = time.monotonic() - start
        saving.join(timeout=10)
        return answered, took

    return asked


def test_a_save_under_way_is_answered_before_the_server_ends(ended: Ended) -> None:
    answered, took = ended(SLOW)
    assert answered == [b"tersimpan"]
    assert took < 3  # it waits for the save, and for nothing else


def test_a_server_that_never_answers_is_ended(
    ended: Ended, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "SAVE_S", 0.5)
    answered, took = ended(SLOW.replace("1500", "1500000"))
    assert answered == [] and took < 3


def test_without_a_branch_the_cure_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A commit is checked out by itself, in a folder that is a repository all the same."""
    monkeypatch.setattr(serve, "decap_server", lambda _: ("node", tmp_path))
    made = [
        "git",
        "-C",
        str(tmp_path),
        "-c",
        "user.name=Uji",
        "-c",
        "user.email=uji@contoh.example",
    ]
    with pytest.raises(CannotRun, match="bukan repositori git"):
        editing.edit(tmp_path, "2026-11-21", "id", port=0, branches=True, browser=False)
    subprocess.run([*made, "init", "-q", "-b", "main"], check=True)
    subprocess.run([*made, "commit", "-q", "--allow-empty", "-m", "Awal"], check=True)
    subprocess.run([*made, "switch", "-q", "--detach"], check=True)
    with pytest.raises(CannotRun) as refused:
        editing.edit(tmp_path, "2026-11-21", "id", port=0, branches=True, browser=False)
    assert "git switch main" in refused.value.cure.id


def test_the_page_on_this_computer_has_the_headers_of_the_form() -> None:
    target = Local("http://127.0.0.1:9", "main", branches=False)
    with serve.page_server(0, target) as (origin, files):
        files["admin/index.html"] = b"x"
        with urlopen(f"{origin}/admin/", timeout=10) as answer:
            assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
            assert target.address in answer.headers["Content-Security-Policy"]
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
