"""A disk that is full or may not be written: the old site stays, or the new one is whole."""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.faults.building import ROOT, digest, finished
from tests.torture import LONG, note, times

pytestmark = pytest.mark.torture
_OWN_DISKS = ["unshare", "--map-root-user", "--mount"]


def scene(name: str, root: Path, disk: Path, *sizes: str) -> list[dict[str, Any]]:
    """What happened on a disk of its own; skipped where the system lets nobody have one."""
    disk.mkdir()
    tried = [*_OWN_DISKS, "mount", "-t", "tmpfs", "terang", str(disk)]
    if not shutil.which("unshare") or subprocess.call(tried, stderr=subprocess.DEVNULL):
        pytest.skip("this system lets nobody mount a disk of their own (unshare --map-root-user)")
    command = [*_OWN_DISKS, sys.executable, "-m", "tests.faults.confined", name, root, disk, *sizes]
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_disk_full_at_random_sizes(small: Path, tmp_path: Path) -> None:
    """From one that holds little more than the old site to one that holds both."""
    chance = random.Random(time.time_ns() if LONG else 7)
    sizes = [f"{chance.randint(9_500, 24_000)}k" for _ in range(times(1, 30))]
    happened = scene("full_disk", small, tmp_path / "cakram", *sizes)
    for each in happened:
        assert each["new"] if each["code"] == 0 else each["old"], each
        assert each["code"] in (0, 2), each
        if each["code"]:
            assert "cakram" in each["said"].split("→")[-1], each["said"]
    refused = sum(each["code"] == 2 for each in happened)
    note("full disks", builds=len(happened), refused=refused)
    assert len(happened) == len(sizes)
    assert refused


def test_a_disk_that_may_not_be_written(small: Path, tmp_path: Path) -> None:
    [happened] = scene("read_only", small, tmp_path / "cakram")
    assert happened["code"] == 2
    assert happened["old"]
    assert "izin" in happened["said"]


def test_a_file_that_may_not_be_read(small: Path) -> None:
    """Even root is refused, without the right to pass over permissions."""
    closed = next((small / "data/sources").glob("*.yml"))
    closed.chmod(0)
    before = digest(small / "site")
    dropped = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if os.getuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("setpriv is needed to be refused as root")
    done = finished(small, through=" ".join(dropped if os.getuid() == 0 else []))
    assert done.returncode == 1
    assert f"data/sources/{closed.name}" in done.stdout
    assert "tidak dapat dibaca" in done.stdout
    assert digest(small / "site") == before
    closed.chmod(0o644)
    assert not LONG or finished(small).returncode == 0
