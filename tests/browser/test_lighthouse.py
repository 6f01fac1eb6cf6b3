"""Lighthouse, its mobile preset: at least 95 in all four categories, on the kinds that matter most.

A busy machine makes it see a slow page: a score below is tried again, and the best of three holds.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import ROOT
from tests.conftest import FLAGS, Measured, chromium

LIGHTHOUSE = ROOT / "tests/node/node_modules/lighthouse/cli/index.js"
PAGES = [
    "",
    "program/kawasan-terpadu-panti-sosial-banten/",
    "program/",
    "bantuan/",
    "cari/",
    "en/",
]
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST, TRIES = 95, 3
pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed"),
    pytest.mark.skipif(not LIGHTHOUSE.is_file(), reason="lighthouse is not installed (npm ci)"),
]


def report(url: str, folder: Path) -> dict[str, Any]:
    """One run; it asks nothing of anybody but the page."""
    result = folder / "report.json"
    flags = " ".join(["--headless=new", *FLAGS])
    done = subprocess.run(
        [
            "node",
            LIGHTHOUSE,
            url,
            "--quiet",
            "--output=json",
            f"--output-path={result}",
            f"--chrome-flags={flags}",
            "--no-enable-error-reporting",
            "--max-wait-for-load=30000",
        ],
        env={**os.environ, "CHROME_PATH": str(chromium()), "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return found


def scores(of: dict[str, Any]) -> dict[str, int]:
    return {name: round(100 * of["categories"][name]["score"]) for name in CATEGORIES}


def shortcomings(of: dict[str, Any]) -> str:
    """What counts and is not perfect."""
    counting = {
        each["id"]
        for name in CATEGORIES
        for each in of["categories"][name]["auditRefs"]
        if each["weight"]
    }
    return "\n".join(
        f"{audit['id']} {audit['score']} {audit.get('displayValue', '')} {audit['title']}"
        for audit in of["audits"].values()
        if audit["id"] in counting and audit["score"] is not None and audit["score"] < 0.9
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path or "home")
def test_every_score_is_high(address: str, path: str, tmp_path: Path, measured: Measured) -> None:
    best = dict.fromkeys(CATEGORIES, 0)
    said = ""
    for _ in range(TRIES):
        found = report(address + path, tmp_path)
        got = scores(found)
        best = {name: max(best[name], got[name]) for name in CATEGORIES}
        said = shortcomings(found)
        if min(best.values()) >= LEAST:
            break
    numbers = ", ".join(f"{name} {score}" for name, score in best.items())
    measured(f"Lighthouse /{path}: {numbers}")
    assert min(best.values()) >= LEAST, said
