"""The generators that are measured: how each builds the same invented programs."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from bench import peer_eleventy, peer_hugo, peer_mkdocs
from bench.invented import ROOT
from bench.peer_data import program

NODE = ROOT / "bench/node/node_modules"
Command = Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Tool:
    """`build`: its command; `leftovers`: what a cold build must not find; `edit`: one program's
    file anew, from the invented project's own."""

    name: str
    folder: Path
    build: Command
    environment: Mapping[str, str] = field(default_factory=dict)
    leftovers: Sequence[Path] = ()
    edit: Callable[[Path], None] = lambda _: None

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def clean(self) -> None:
        """As if it had never been built."""
        for folder in (self.site, *self.leftovers):
            shutil.rmtree(folder, ignore_errors=True)


def terang(project: Path, place: Path, languages: Sequence[str]) -> Tool:
    """A copy of the generator, whose templates may be edited."""
    for part in ("generator", "templates"):
        shutil.copytree(ROOT / part, place / part, ignore=shutil.ignore_patterns("__pycache__"))
    subprocess.run([sys.executable, "-m", "compileall", "-q", place / "generator"], check=True)
    site = place / "site"
    command = [sys.executable, "-m", "bench.terang_build", str(project), str(site)]
    return Tool(
        "Terang",
        place,
        [*command, "--languages", ",".join(languages), "--stages", str(place / "stages.json")],
        {"PYTHONPATH": os.pathsep.join((str(place), str(ROOT)))},
        [project / ".terang", place / ".terang"],
    )


def hugo(project: Path, place: Path, languages: Sequence[str]) -> Tool:
    """Hugo's own program, without the wrapper in Python that its package puts before it."""
    try:
        installed = distribution("hugo")
    except PackageNotFoundError:
        raise SystemExit("Hugo is missing: run `make bench`.") from None
    peer_hugo.write(project, place, tuple(languages))
    program_file = str(installed.locate_file("hugo/binaries/hugo"))
    cache = place / "cache"
    return Tool(
        "Hugo",
        place,
        [program_file, "build", "--quiet", "--destination", "site", "--cacheDir", cache],
        leftovers=[place / "resources", cache],
        edit=lambda file: peer_hugo.write_program(program(file), place),
    )


def eleventy(project: Path, place: Path, languages: Sequence[str]) -> Tool:
    """Eleventy with room for all pages at once: it holds them in memory until the end."""
    if not NODE.is_dir():
        raise SystemExit("Eleventy is missing: run `make bench`.")
    peer_eleventy.write(project, place)
    (place / "node_modules").symlink_to(NODE)
    return Tool(
        "Eleventy",
        place,
        ["node", "--max-old-space-size=16384", NODE / "@11ty/eleventy/cmd.cjs", "--output=site"],
        {"LANGUAGES": ",".join(languages)},
        edit=lambda file: peer_eleventy.write_program(program(file), place),
    )


def mkdocs(project: Path, place: Path, languages: Sequence[str]) -> Tool:
    """Stock MkDocs Material: a flat menu, no search."""
    site = peer_mkdocs.read(project, languages)
    peer_mkdocs.write(site, place)
    return Tool(
        "MkDocs Material",
        place,
        [Path(sys.executable).with_name("mkdocs"), "build", "-q", "-d", "site"],
        {"NO_MKDOCS_2_WARNING": "1"},
        edit=lambda file: peer_mkdocs.write_program(site, program(file), place),
    )


TOOLS = (terang, hugo, eleventy, mkdocs)
