"""The Nu HTML checker finds no error in any page, and csstree-validator none in our stylesheets.

The checker's own CSS is older than ours. csstree-validator knows what browsers know, by the syntax
of the CSS specifications that MDN keeps: at-rules, properties and their values.
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import ROOT
from tests.conftest import Measured

CHECKER = ROOT / "tests/node/node_modules/vnu-jar/build/dist/vnu.jar"
CSS_CHECKER = ROOT / "tests/node/node_modules/csstree-validator/bin/validate.js"
NEEDED = [
    pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed"),
    pytest.mark.skipif(
        not (CHECKER.is_file() and CSS_CHECKER.is_file()),
        reason="vnu-jar or csstree-validator is not installed (npm ci)",
    ),
]
# Read from the disk, no file is of the policy's 'self'. A block of JSON is no script that runs.
OF_THE_DISK = ("Resource violates Content Security Policy", "Inline script violates Content")


def messages(*arguments: str | Path) -> list[dict[str, Any]]:
    """What the checker says. `--stdout`, or Java's own chatter would stand among it."""
    command: list[str | Path] = [
        "java",
        *("-Xmx512m", "-Xss8m"),
        # It is done before Java's better compiler would pay; that one also needs less stack.
        *("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
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


def test_every_page_is_valid(site: Path, golden: Path, measured: Measured) -> None:
    pages = sum(1 for folder in (site, golden) for _ in folder.rglob("*.html"))
    found = messages("--skip-non-html", site, golden)
    errors = [shown(each) for each in found if each["type"] == "error"]
    warnings = [shown(each) for each in found if each["type"] != "error"]
    measured(f"Nu HTML checker: {pages} pages, {len(errors)} errors, {len(warnings)} warnings")
    assert pages > 40
    assert not errors, "\n".join(errors)


def css_errors(folder: Path) -> list[str]:
    """Of every stylesheet in the folder, one a line."""
    command: list[str | Path] = ["node", CSS_CHECKER, "--reporter", "gnu", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    errors = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    assert done.returncode == (1 if errors else 0), errors
    return errors


def test_our_stylesheets_are_valid(site: Path) -> None:
    errors = css_errors(site / "assets/terang")
    assert not errors, "\n".join(errors)


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ("a{colr:red}", "colr"),
        ("a{width:1zz}", "width"),
        ("a{position-area:below}", "position-area"),
        ("@contaner (width>1em){a{color:red}}", "@contaner"),
        ("a{color:red}}", "is expected"),
    ],
)
def test_the_checker_of_stylesheets_sees_what_is_wrong(
    tmp_path: Path, wrong: str, found: str
) -> None:
    (tmp_path / "right.css").write_text("a{color:red}", encoding="utf-8")
    assert not css_errors(tmp_path)
    (tmp_path / "wrong.css").write_text(wrong, encoding="utf-8")
    assert found in "".join(css_errors(tmp_path))


pytestmark = NEEDED
