"""spare: the folders that a site and the one before it hold alike, kept for the one after it.

Ten thousand folders keep a disk busy for longer than all else that an edit costs: to make them for
the new tree, and to remove those of the old one. So what is alike in the old tree is not removed,
and moves into the next. It is the site's own files under a second name: nothing is kept here that
is not published.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_THREADS = 4
_FOLDERS_A_TASK = 256
# Paths are texts here: of ten thousand folders, `Path`s would take longer than the disk.


def leave(old: Path, site: Path, spare: Path) -> None:
    """Keep of the old tree what the site holds too, in place of what was kept before; the rest is
    removed. A leftover that cannot be removed stops nobody: the new site stands already."""
    _shared_out(old, lambda below: _only_alike(f"{old}/{below}", f"{site}/{below}"))
    with contextlib.suppress(OSError):
        _only_alike(str(old), str(site))
        remove(spare)
        if old.exists():
            spare.parent.mkdir(parents=True, exist_ok=True)
            old.rename(spare)
    remove(old)


def move(spare: Path, folder: str, files: Mapping[str, int], tree: Path) -> bool:
    """Move a folder into the tree if it holds these files, by name and number on the disk: the
    site's own. What else is in it is removed; with a folder in it, it stays where it is."""
    place, to = f"{spare}/{folder}", f"{tree}/{folder}"
    try:
        with os.scandir(place) as entries:
            there = {each.name: each for each in entries}
        if any(each.is_dir(follow_symlinks=False) for each in there.values()):
            return False
        if any(name not in there or there[name].inode() != files[name] for name in files):
            return False
        for name in there.keys() - files.keys():
            os.unlink(f"{place}/{name}")
        try:
            os.rename(place, to)
        except FileNotFoundError:
            os.makedirs(to.rpartition("/")[0])
            os.rename(place, to)
    except OSError:
        return False
    return True


def remove(folder: Path) -> None:
    """A folder with all that is in it, as far as that can be removed."""
    _shared_out(folder, lambda below: shutil.rmtree(f"{folder}/{below}", ignore_errors=True))
    shutil.rmtree(folder, ignore_errors=True)


def _shared_out(folder: Path, do: Callable[[str], object]) -> None:
    """Do it with the folders in the folders of a folder: of several threads not all wait for the
    disk in turn."""

    def each_of(some: Sequence[str]) -> None:
        for below in some:
            with contextlib.suppress(OSError):
                do(below)

    tops = _folders(str(folder))
    every = [f"{top}/{below}" for top in tops for below in _folders(f"{folder}/{top}")]
    starts = range(0, len(every), _FOLDERS_A_TASK)
    with ThreadPoolExecutor(_THREADS) as threads:
        list(threads.map(each_of, (every[at : at + _FOLDERS_A_TASK] for at in starts)))


def _folders(folder: str) -> list[str]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return [each.name for each in entries if each.is_dir(follow_symlinks=False)]
    return []


def _only_alike(old: str, site: str) -> bool:
    """Remove from an old folder what is not in the new one; whether anything is left of it."""
    alike = _numbers(site)
    left = False
    with os.scandir(old) as entries:
        inside = list(entries)
    for each in inside:
        if each.is_dir(follow_symlinks=False):
            left |= _only_alike(each.path, f"{site}/{each.name}")
        elif alike.get(each.name) == each.inode():
            left = True
        else:
            os.unlink(each.path)
    if not left:
        os.rmdir(old)
    return left


def _numbers(folder: str) -> dict[str, int]:
    """The number on the disk of each file in a folder; none where there is no folder."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return {each.name: each.inode() for each in entries}
    return {}
