"""Scenes on a disk of our own, in a process that sees it alone: `python -m tests.faults.confined
SCENE ROOT FOLDER SIZES…` prints what happened, one JSON object a line.

Run by `unshare`, which needs no rights of root where the system lets users make their own disks.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.faults.building import STATES, digest, finished, is_state, turn
from tests.torture import LONG

ROOMY = "64m"


def full_disk(root: Path, disk: Path, sizes: list[str]) -> None:
    """The disk is that small while the second state is built, and roomy for the next build."""
    for size in sizes:
        _mount(disk, ROOMY)
        site = disk / "situs"
        _standing(root, site)
        before = digest(site)
        _remount(disk, f"size={size}")
        turn(root, STATES[1])
        done = finished(root, "--site-dir", str(site))
        old, new = digest(site) == before, is_state(root, STATES[1], site)
        _remount(disk, f"size={ROOMY}")
        _say(size=size, code=done.returncode, said=done.stdout, old=old, new=new)
        _built(root, STATES[1], site)
        _unmount(disk)


def read_only(root: Path, disk: Path, _: list[str]) -> None:
    """The disk may not be written while the second state is built."""
    _mount(disk, ROOMY)
    site = disk / "situs"
    _standing(root, site)
    before = digest(site)
    _remount(disk, "ro")
    turn(root, STATES[1])
    done = finished(root, "--site-dir", str(site))
    _say(code=done.returncode, said=done.stdout, old=digest(site) == before)
    _remount(disk, "rw")
    if LONG:
        _built(root, STATES[1], site)
    _unmount(disk)


SCENES: Mapping[str, Callable[[Path, Path, list[str]], None]] = {
    "full_disk": full_disk,
    "read_only": read_only,
}


def _standing(root: Path, site: Path) -> None:
    turn(root, STATES[0])
    shutil.copytree(root / f"situs-{STATES[0]}", site)


def _built(root: Path, state: str, site: Path) -> None:
    turn(root, state)
    done = finished(root, "--site-dir", str(site))
    assert done.returncode == 0, done.stdout
    assert is_state(root, state, site)


def _mount(disk: Path, size: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "terang", str(disk)], check=True)


def _remount(disk: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)


def _unmount(disk: Path) -> None:
    subprocess.run(["umount", str(disk)], check=True)


def _say(**happened: object) -> None:
    print(json.dumps(happened), flush=True)  # noqa: T201


if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
