"""Lighthouse, its mobile preset: at least 95 in all four categories, on the kinds that matter most
(in `make test` on every third of them, in `make torture` on all).

A busy machine makes it see a slow page: a score below is tried again, and the best of three holds.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from subprocess import PIPE, Popen
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browser.conftest import ROOT
from tests.browser.servers import free_port
from tests.conftest import Measured, started
from tests.torture import share

LIGHTHOUSE = ROOT / "tests/node/node_modules/lighthouse"
PAGES = [
    "",
    "program/",
    "bantuan/",
    "program/kawasan-terpadu-panti-sosial-banten/",
    "cari/",
    "en/",
]
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST, TRIES = 95, 3
pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed"),
    pytest.mark.skipif(not LIGHTHOUSE.is_dir(), reason="lighthouse is not installed (npm ci)"),
]
Report = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="module")
def report(playwright: Playwright) -> Iterator[Report]:
    """Lighthouse's report on an address; it asks nothing of anybody but the page."""
    port = free_port()
    command = ["node", str(ROOT / "tests/node/lighthouse.mjs"), str(port)]
    with (
        started(playwright, f"--remote-debugging-port={port}"),
        Popen(command, stdin=PIPE, stdout=PIPE, text=True) as node,
    ):

        def ask(address: str) -> dict[str, Any]:
            assert node.stdin and node.stdout
            print(address, file=node.stdin, flush=True)
            found: dict[str, Any] = json.loads(node.stdout.readline())
            return found

        yield ask
        node.communicate()


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


@pytest.mark.torture
@pytest.mark.parametrize("path", share(PAGES, 0, 3), ids=lambda path: path or "home")
def test_every_score_is_high(address: str, path: str, report: Report, measured: Measured) -> None:
    best = dict.fromkeys(CATEGORIES, 0)
    said = ""
    for _ in range(TRIES):
        found = report(address + path)
        got = scores(found)
        best = {name: max(best[name], got[name]) for name in CATEGORIES}
        said = shortcomings(found)
        if min(best.values()) >= LEAST:
            break
    numbers = ", ".join(f"{name} {score}" for name, score in best.items())
    measured(f"Lighthouse /{path}: {numbers}")
    assert min(best.values()) >= LEAST, said
