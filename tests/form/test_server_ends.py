"""The starter of decap-server, around a server that takes its time as a save does."""

import os
import shutil
import subprocess
import threading
import time
from pathlib import Path
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


def test_a_save_under_way_is_answered_before_the_server_ends(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    (tmp_path / "lambat.js").write_text(SLOW, encoding="utf-8")
    port = serve.free_port()
    process = subprocess.Popen(
        [node, str(Path(serve.__file__).with_name("server.cjs")), str(tmp_path / "lambat.js")],
        env={"PATH": os.environ["PATH"], "BIND_HOST": serve.HOST, "PORT": str(port)},
        stdin=subprocess.PIPE,
    )
    answered: list[bytes] = []

    def save() -> None:
        with urlopen(f"http://{serve.HOST}:{port}/", timeout=10) as answer:
            answered.append(answer.read())

    try:
        while not serve.answers(port):
            time.sleep(0.05)
        saving = threading.Thread(target=save)
        saving.start()
        time.sleep(0.5)
        assert process.stdin
        process.stdin.close()
        assert process.wait(timeout=10) == 0
        saving.join(timeout=10)
        assert answered == [b"tersimpan"]
    finally:
        process.kill()
        process.wait()


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
