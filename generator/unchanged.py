"""unchanged: whether a site still is what a build would make, told without reading anything.

A file is as it was when its size, its times and its number on the disk are. What a build was made
from is sealed so, and the site it left; only if neither changed is there nothing to build.
"""

import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from generator.checkout import commit
from generator.file_hash import file_hash
from generator.publish import kept_folder
from generator.templates_folder import OF_PAGES, TEMPLATES

_CODE = Path(__file__).parent
# Below a project: everything that a build reads of it.
_READ = ("data", "content", "snapshots", "mkdocs.yml")


@dataclass(frozen=True, slots=True)
class Built:
    """What a build says of itself: how many pages, and what they were made from and into."""

    pages: int
    made_from: str
    site: str


def made_from(root: Path, *asked: object) -> str:
    """The seal of all that a build reads, and of what it was asked for."""
    seal = sha256(made_by(*asked).encode())
    for name in _READ:
        seal.update(folder_seal(root / name).encode())
    return seal.hexdigest()


def made_by(*asked: object) -> str:
    """The seal of the program that builds, its templates, and what it was asked for."""
    return _seal_of((TEMPLATES, _CODE), asked)


def pages_made_by(*asked: object) -> str:
    """The same without the templates of single kinds of pages: those belong to their pages."""
    apart = {OF_PAGES, TEMPLATES / "__pycache__"}
    return _seal_of(sorted({*TEMPLATES.iterdir(), _CODE} - apart), asked)


def _seal_of(places: Iterable[Path], asked: tuple[object, ...]) -> str:
    seal = sha256(repr((sys.version, _installed(), asked)).encode())
    for place in places:
        seal.update(f"{place.name}\0{folder_seal(place)}\n".encode())
    return seal.hexdigest()


@cache
def program_seal() -> str:
    """The seal of this program by its content, once a process: the same on every computer."""
    seal = sha256(repr((sys.version, _installed())).encode())
    for place in (TEMPLATES, _CODE):
        for path in sorted(each for each in place.rglob("*") if each.is_file()):
            if path.parent.name != "__pycache__":
                seal.update(f"{path.relative_to(place)}\0{file_hash(path)}\n".encode())
    return seal.hexdigest()


def _installed() -> list[str]:
    packages = Path(sysconfig.get_path("purelib"))
    return sorted(each.name for each in packages.iterdir() if each.suffix == ".dist-info")


def folder_seal(place: Path) -> str:
    """The same as long as no file in it (or the file itself) was written, added or taken away."""
    if place.is_dir():
        return sha256("\n".join(sorted(_lines(place, ""))).encode()).hexdigest()
    return _state(place.stat()) if place.exists() else ""


def _lines(folder: Path | str, below: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{below}/{entry.name}"
            if not entry.is_dir(follow_symlinks=False):
                yield f"{path}\0{_state(entry.stat()) if entry.is_file() else ''}"
            elif entry.name != "__pycache__":
                yield from _lines(entry.path, path)


def _state(of: os.stat_result) -> str:
    return f"{of.st_size} {of.st_mtime_ns} {of.st_ctime_ns} {of.st_ino}"


class Order(NamedTuple):
    """What a build is asked to do: where it notes what became of it, and the seal of all of it."""

    note: Path
    seal: str
    site: Path

    def standing(self) -> Built | None:
        """The last build, if it was made from the same and its site stands as it was left."""
        try:
            built = Built(**json.loads(self.note.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        same = built.made_from == self.seal and built.site == folder_seal(self.site)
        return built if same else None

    def remember(self, pages: int) -> None:
        """Note it for the next build. A folder that cannot be written costs that one time only."""
        built = Built(pages, self.seal, folder_seal(self.site))
        try:
            self.note.parent.mkdir(parents=True, exist_ok=True)
            self.note.write_text(json.dumps(asdict(built)), encoding="utf-8")
        except OSError:
            return


def order(root: Path, site: Path, *asked: object) -> Order:
    """Of a project that is to become a site; `asked` is all else that is asked of the build."""
    return Order(kept_folder(site) / "built.json", made_from(root, commit(root), *asked), site)
