"""Every dependency is pinned and hashed, and no lock names a place to get it from."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.supply.locks import BENCH, LOCKS, SITE, TEST, read
from tests.test_architecture import ROOT

NODE = ("tests/node/package-lock.json", "bench/node/package-lock.json")
WRONG = {
    "no hash": "rich==15.0.0",
    "no version": f"rich --hash=sha256:{'0' * 64}",
    "a range": f"rich>=15 --hash=sha256:{'0' * 64}",
    "a weak hash": f"rich==15.0.0 --hash=md5:{'0' * 32}",
    "a short hash": f"rich==15.0.0 --hash=sha256:{'0' * 63}",
    "an address": f"rich @ https://paket.example/rich.whl --hash=sha256:{'0' * 64}",
    "an index": "--index-url https://paket.example/simple",
    "another file": "-r lain.lock",
    "a folder": "-e .",
    "a comment with a host": "# https://paket.example",
}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_line_is_pinned_and_hashed_and_names_no_host(lock: Path) -> None:
    pinned = read(lock)
    assert len(pinned) > 50
    assert all(len(set(each.hashes)) == len(each.hashes) for each in pinned)
    assert "://" not in lock.read_text(encoding="utf-8")
    here = [each.name for each in pinned if each.here]
    assert len(here) == len(set(here)), "one version of each"


@pytest.mark.parametrize("line", WRONG.values(), ids=WRONG)
def test_anything_else_is_refused(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.lock").write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(line)):
        read(tmp_path / "a.lock")


@pytest.mark.parametrize("lock", [TEST, BENCH], ids=lambda lock: lock.name)
def test_what_is_tested_is_what_is_built_with(lock: Path) -> None:
    """The same versions, by the same hashes, in every lock."""
    assert set(read(SITE)) <= set(read(lock))


@pytest.mark.parametrize("path", NODE)
def test_packages_of_node_are_pinned_and_hashed(path: str) -> None:
    packages = json.loads((ROOT / path).read_text(encoding="utf-8"))["packages"]
    for name, package in packages.items():
        if name:
            assert re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", package["integrity"]), name
            assert re.fullmatch(r"\d[\w.+-]*", package["version"]), name
            assert "resolved" not in package, name


def test_a_site_is_built_without_node() -> None:
    """What `make site` runs: pip with hashes, and our command."""
    said = said_by_make("site")
    assert "--require-hashes -r requirements/site.lock" in said
    assert not re.search(r"\b(npm|node|npx|curl|wget|git)\b", said)


def test_pip_audit_can_read_every_lock() -> None:
    """`make audit` less its network: every package for this system would be asked about."""
    (line,) = (each for each in said_by_make("audit").splitlines() if "pip_audit" in each)
    command = [sys.executable, *line.split()[1:], "--dry-run"]
    assert {"--require-hashes", "--disable-pip"} <= set(command)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    here = {each for lock in LOCKS for each in read(lock) if each.here}
    assert f"would have audited {len(here)} packages" in done.stderr


def said_by_make(target: str) -> str:
    """The commands that it would run."""
    command = ["make", "--always-make", "--dry-run", target]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
