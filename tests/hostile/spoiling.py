"""One hostile file, and the ways to make one of a good project."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.slips.good import GOOD, PROGRAM

PAGE = "content/id/tentang.md"


class Hostile(NamedTuple):
    """`make` spoils a good project; `rule` is all that is found, in `where`."""

    name: str
    make: Callable[[Path], object]
    rule: str
    where: str
    most: int = 1
    """How many findings at most: a bomb is told at each of its fuses, up to a limit."""


def placed(root: Path, path: str) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_dir() and not file.is_symlink():
        shutil.rmtree(file)
    file.unlink(missing_ok=True)
    return file


def written(path: str, content: str | bytes) -> Callable[[Path], object]:
    raw = content if isinstance(content, bytes) else content.encode()
    return lambda root: placed(root, path).write_bytes(raw)


def linked(path: str, to: str) -> Callable[[Path], object]:
    return lambda root: placed(root, path).symlink_to(to)


def piped(path: str) -> Callable[[Path], object]:
    return lambda root: os.mkfifo(placed(root, path))


def huge(path: str) -> Callable[[Path], object]:
    """A file of a hundred megabytes, none of which is on the disk."""

    def make(root: Path) -> None:
        with placed(root, path).open("wb") as file:
            file.truncate(100 * 2**20)

    return make


def named(name: bytes) -> Callable[[Path], object]:
    """A file whose name is no text."""

    def make(root: Path) -> None:
        with open(os.fsencode(root / "data/programs") + b"/" + name, "wb") as file:  # noqa: PTH123
            file.write(b"id: a\n")

    return make


def program(old: str, new: str | bytes) -> Callable[[Path], object]:
    assert old in GOOD
    raw = new if isinstance(new, bytes) else new.encode()
    return written(PROGRAM, GOOD.encode().replace(old.encode(), raw, 1))


def page(text: str) -> Callable[[Path], object]:
    return written(PAGE, f"---\ntitle: Contoh\n---\n{text}")


def said(name: str, old: str, new: str | bytes, rule: str, most: int = 1) -> Hostile:
    return Hostile(name, program(old, new), rule, PROGRAM, most)


def whole(name: str, content: str, rule: str, most: int = 1) -> Hostile:
    return Hostile(name, written(PROGRAM, content), rule, PROGRAM, most)


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def laughs(levels: int) -> str:
    lines = (
        f"x{level}: &x{level} [{', '.join([f'*x{level - 1}'] * 9)}]\n" for level in range(1, levels)
    )
    return "x0: &x0 [ha]\n" + "".join(lines)
