"""The Nu HTML checker finds no error in any page of the built site, nor in our stylesheets."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import ROOT
from tests.conftest import Measured

CHECKER = ROOT / "tests/node/node_modules/vnu-jar/build/dist/vnu.jar"
NEEDED = [
    pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed"),
    pytest.mark.skipif(not CHECKER.is_file(), reason="vnu-jar is not installed (npm ci)"),
]
# Read from the disk, no file is of the policy's 'self'. A block of JSON is no script that runs.
OF_THE_DISK = ("Resource violates Content Security Policy", "Inline script violates Content")


def messages(*arguments: str | Path) -> list[dict[str, Any]]:
    """What the checker says. `--stdout`, or Java's own chatter would stand among it."""
    command: list[str | Path] = [
        "java",
        "-Xmx512m",
        "-jar",
        CHECKER,
        "--stdout",
        "--exit-zero-always",
    ]
    done = subprocess.run(
        [*command, "--format", "json", *arguments], capture_output=True, text=True, check=True
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return [each for each in found if not each["message"].startswith(OF_THE_DISK)]


def shown(message: dict[str, Any]) -> str:
    where = f"{message['url'].removeprefix('file:')}:{message.get('lastLine')}"
    return f"{where} {message['message']} {message.get('extract', '')!r}"


@pytest.mark.parametrize("folder", ["site", "golden"])
def test_every_page_is_valid(
    folder: str, request: pytest.FixtureRequest, measured: Measured
) -> None:
    site: Path = request.getfixturevalue(folder)
    pages = sum(1 for _ in site.rglob("*.html"))
    found = messages("--skip-non-html", site)
    errors = [shown(each) for each in found if each["type"] == "error"]
    warnings = [shown(each) for each in found if each["type"] != "error"]
    measured(
        f"Nu HTML checker, {folder}: {pages} pages, {len(errors)} errors, {len(warnings)} warnings"
    )
    assert pages > 20
    assert not errors, "\n".join(errors)


def test_our_stylesheets_are_valid(site: Path) -> None:
    sheets = sorted((site / "assets/terang").glob("*.css"))
    errors = [shown(each) for each in messages("--css", *sheets) if each["type"] == "error"]
    assert not errors, "\n".join(errors)


pytestmark = NEEDED
