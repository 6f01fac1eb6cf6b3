"""Which files there are, and the bytes of one: only ordinary files of ours are ever opened.

A pipe would never end, a device never stop, and a link may lead to what is not ours to publish.
"""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from generator.finding import Finding
from generator.load.faults import not_a_file, unreadable
from generator.load.limits import MAX_BYTES, too_large


def is_ours(folder: Path, root: Path) -> bool:
    """Whether a folder of the project is one, and stands in the project."""
    try:
        return folder.is_dir() and folder.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link that leads to itself
        return False


def paths_below(folder: Path, root: Path, findings: list[Finding]) -> Iterator[str]:
    """POSIX paths below a folder, sorted; hidden files are editors' business, links to folders
    are named and not followed."""
    found: list[str] = []

    def closed(error: OSError) -> None:
        shown = Path(error.filename).relative_to(root).as_posix() + "/"
        findings.append(unreadable(shown, error.strerror or "?"))

    for place, folders, names in os.walk(folder, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [name for name in folders if Path(place, name).is_symlink()]
        below = Path(place).relative_to(folder).as_posix()
        prefix = "" if below == "." else f"{below}/"
        found += [f"{prefix}{name}" for name in (*names, *links) if not name.startswith(".")]
    return iter(sorted(found))


def read_file(file: Path, inside: Path, shown: str) -> bytes | Finding:
    """The content, or why there is none. A link may lead to a file below `inside`."""
    try:
        info = file.lstat()
        if stat.S_ISLNK(info.st_mode) and file.resolve().is_relative_to(inside.resolve()):
            info = file.stat()
        if not stat.S_ISREG(info.st_mode):
            return not_a_file(shown)
        if info.st_size > MAX_BYTES:
            return too_large(shown, info.st_size)
        return file.read_bytes()
    except RuntimeError:  # a link that leads to itself, before Python 3.13
        return not_a_file(shown)
    except OSError as error:
        if error.errno == errno.ELOOP:
            return not_a_file(shown)
        return unreadable(shown, error.strerror or "?")
