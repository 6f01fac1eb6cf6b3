"""The web form as tests use it: in a built site, and on this computer with decap-server."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import pipeline
from tests.browser.conftest import BASE, ROOT
from tests.browser.pages import TODAY

TERANG = str(Path(sys.executable).with_name("terang"))
NODE_PROGRAMS = ROOT / "tests/node/node_modules/.bin"
GITLAB = "  formulir: {host: gitlab, repo: kantor/terang, branch: main, app_id: uji}\n"


def project(folder: Path) -> Path:
    """The repository's own data and content, with settings for the form."""
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, folder / name)
    site = folder / "data/site.yml"
    plain = re.sub(r"(?m)^share_cards:.*\n", "", site.read_text("utf-8")) + "share_cards: false\n"
    site.write_text(plain, encoding="utf-8")  # pictures are not what is asked here
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"(?m)^site_url: .*$", f"site_url: https://terang.example{BASE}", config)
    config = re.sub(r"(?m)^extra:\n", f"extra:\n{GITLAB}", config)
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    return folder


def built(root: Path) -> Path:
    """A site with the form, below the folder that a server serves."""
    folder = root / "hasil" / BASE.strip("/")
    pipeline.build(project(root), folder, TODAY, admin=True)
    return folder


def repository(folder: Path) -> Path:
    """The project as a git repository with one commit on `main`."""
    project(folder)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "config", "user.email", "uji@contoh.example")
    git(folder, "config", "user.name", "Uji")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Awal")
    return folder


def git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def terang(root: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """A verb of the real command, said in Indonesian."""
    command = [TERANG, "--root", str(root), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def needs_decap_server() -> None:
    """Skip where Node or decap-server is missing, and say which."""
    if shutil.which("node") is None:
        pytest.skip("Node is not installed")
    if not (NODE_PROGRAMS / "decap-server").exists():
        pytest.skip("decap-server is not installed: npm ci --prefix tests/node")


@contextmanager
def edited(root: Path, *options: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """`terang edit` for a project: the form's address, and the running command."""
    needs_decap_server()
    environment = {**os.environ, "PATH": f"{NODE_PROGRAMS}{os.pathsep}{os.environ['PATH']}"}
    command = [TERANG, "--root", str(root), "edit", "--no-browser"]
    process = subprocess.Popen(
        [*command, *options], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    try:
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/admin/", line)
        assert address, line
        yield address[0], process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=20)
        process.stdout.close()
