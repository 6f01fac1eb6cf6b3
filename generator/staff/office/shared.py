"""Files that are the same in every office. They are this repository's own, never a second copy.

Which ones they are stands in one place, `force-include` of pyproject.toml: what goes to
`generator/office/` in the wheel goes to the same path below it in a new project. Beside them stand
the files of `templates/office/` that need no answers.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.templates_folder import TEMPLATES

_PACKAGE = Path(__file__).resolve().parents[2]
_SHIPPED = _PACKAGE / "office"
_TARGET = "generator/office/"
OFFICE = TEMPLATES / "office"
TEMPLATE = ".j2"
FRAME = "mkdocs.yml"

# A paragraph of a page that calls a figure speaks of our own records.
_BLOCK = re.compile(r"\n{2,}")
_CALLS = re.compile(r"\{\{\s*(?:angka|kutip)\(")


def shared_files() -> dict[str, bytes]:
    """POSIX path below the project's root → content, in the order of the paths."""
    files = {**dict(_given()), **dict(_ready())}
    return {path: _general(path, files[path]) for path in sorted(files)}


def is_source(root: Path) -> bool:
    """Whether `root` is Terang's own repository: its files are the shared ones, not copies."""
    return not _SHIPPED.is_dir() and root.resolve() == _PACKAGE.parent


def our_frame() -> str:
    """Our own mkdocs.yml, from which an office's is made."""
    folder = _PACKAGE if _SHIPPED.is_dir() else _PACKAGE.parent
    return (folder / FRAME).read_text(encoding="utf-8")


def _given() -> Iterator[tuple[str, bytes]]:
    """What the wheel ships; in a checkout, what it would ship."""
    places = {"": _SHIPPED} if _SHIPPED.is_dir() else _included()
    for target, place in places.items():
        for path, content in _below(place):
            yield f"{target}/{path}".strip("/"), content


def _included() -> Mapping[str, Path]:
    """Path in the project → the file or folder of this checkout."""
    root = _PACKAGE.parent
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return {
        target.removeprefix(_TARGET): root / source
        for source, target in included.items()
        if target.startswith(_TARGET)
    }


def _ready() -> Iterator[tuple[str, bytes]]:
    return ((path, content) for path, content in _below(OFFICE) if not path.endswith(TEMPLATE))


def _below(place: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder by its path there; of a file, itself under no path."""
    if place.is_file():
        yield "", place.read_bytes()
    for path in sorted(place.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(place).as_posix(), path.read_bytes()


def _general(path: str, content: bytes) -> bytes:
    """A page without the paragraphs that call our figures; other files as they are."""
    if not path.endswith(".md"):
        return content
    text = content.decode("utf-8")
    kept = [block for block in _BLOCK.split(text) if not _CALLS.search(block)]
    return ("\n\n".join(kept).rstrip() + "\n").encode("utf-8")
