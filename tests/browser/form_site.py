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
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page

from generator import pipeline
from tests.browser.conftest import BASE, ROOT
from tests.browser.pages import TODAY
from tests.browser.policed import LISTEN
from tests.command import Done, run

TERANG = str(Path(sys.executable).with_name("terang"))
NODE_PROGRAMS = ROOT / "tests/node/node_modules/.bin"
# The program that the tests change in the form, its file, and the branch its change is saved on.
RECORD = "banten/bimbingan-wktk-banten"
FILE = f"data/programs/{RECORD}.yml"
BRANCH = f"cms/program/{RECORD}"
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


def terang(root: Path, *arguments: str) -> Done:
    """A verb of the command, said in Indonesian."""
    return run(root, arguments, dict(os.environ))


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
    command = [TERANG, "--root", str(root), "edit", "--no-browser", *options]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
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


@contextmanager
def opened(
    browser: Browser, root: Path, record: str, *options: str
) -> Iterator[tuple[Page, list[str]]]:
    """A program in the form of `terang edit`; what the browser asked elsewhere or said."""
    faults: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        # "No such draft yet" is the server's 404; the browser reports every one.
        if message.type == "error" and "404 (Not Found)" not in message.text:
            faults.append(message.text)

    with edited(root, *options) as (address, _):
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        context.add_init_script(LISTEN)
        page = context.new_page()
        page.on("console", on_console)
        page.on(
            "request",
            lambda each: (
                faults.append(each.url)
                if not each.url.startswith(("http://127.0.0.1:", "blob:http://127.0.0.1:"))
                else None
            ),
        )
        page.goto(address)
        page.get_by_role("button", name="Masuk").click(timeout=20_000)
        page.get_by_role("link", name="Program").first.wait_for()
        page.goto(f"{address}#/collections/program/entries/{record}")
        yield page, faults
        context.close()


def write(page: Page, field: Locator, text: str) -> None:
    """As a person does: what stands there is marked, and typed over."""
    field.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)


def unfolded(page: Page, items: str, figure: str) -> Locator:
    """A figure of the first item of a list, such as `cohorts` and `participants`, opened."""
    listed = page.locator(f'[id^="{items}-field"]')
    listed.locator('[class*="SortableListItem"] > div > button').first.click(timeout=20_000)
    part = page.locator(f'[id^="{figure}-field"]').first
    part.get_by_test_id("expand-button").first.click()
    return part


def value_and_quote(figure: Locator) -> tuple[Locator, Locator]:
    """The two fields of a figure that a correction changes."""
    value = figure.locator('input[id^="value-field"]').first
    return value, figure.locator('textarea[id^="quote-field"]').first


def save_at_once(page: Page) -> None:
    """Into the file, as on this computer."""
    page.get_by_role("button", name="Simpan", exact=True).click()
    page.get_by_text("Simpan sekarang", exact=True).click()


def accepted(root: Path, on: str, file: str) -> str:
    """A file on its branch, after what the workflow does: fmt first, and then check finds no error
    and review no broken promise."""
    git(root, "checkout", "-q", on)
    try:
        assert terang(root, "fmt", "--check").returncode == 1
        assert terang(root, "fmt").returncode == 0
        assert terang(root, "fmt", "--check").returncode == 0
        for verb in (["check"], ["review", "main"]):
            done = terang(root, *verb)
            assert done.returncode == 0, done.stdout
        return (root / file).read_text("utf-8")
    finally:
        git(root, "checkout", "-q", "-f", "main")
