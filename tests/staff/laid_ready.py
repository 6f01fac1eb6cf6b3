"""The packages that a wheel leads to, laid ready as they are installed here: pip finds them there.

What pip does in half a minute of processor takes a second so. No other package is among them, so
one that the wheel forgets to ask for is still missing.
"""

import zipfile
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

Wanted = tuple[str, frozenset[str]]
"""The name of a package, and its extras."""


def lay_ready(wheel: Path, folder: Path) -> None:
    """Link every file of these packages into a folder."""
    with zipfile.ZipFile(wheel) as file:
        [written] = [each for each in file.namelist() if each.endswith("/METADATA")]
        metadata = message_from_bytes(file.read(written))
    waiting = list(_wanted(metadata.get_all("Requires-Dist", []), frozenset()))
    known: set[Wanted] = set()
    while waiting:
        wanted = waiting.pop()
        if wanted not in known:
            known.add(wanted)
            name, extras = wanted
            waiting += _wanted(distribution(name).requires or (), extras)
    for name in {name for name, _ in known}:
        _link(name, folder)


def _wanted(requirements: Iterable[str], extras: frozenset[str]) -> Iterator[Wanted]:
    for each in map(Requirement, requirements):
        if not each.marker or any(each.marker.evaluate({"extra": one}) for one in (*extras, "")):
            yield canonicalize_name(each.name), frozenset(each.extras)


def _link(name: str, folder: Path) -> None:
    """All but its commands, which name the Python that they were installed for."""
    package = distribution(name)
    for file in package.files or ():
        place = Path(str(package.locate_file(file)))
        if ".." not in file.parts and place.exists():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).symlink_to(place)
