"""The engine's built folder becomes the finished tree: stamped, tidied, with our assets."""

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import urls
from generator.artifact import Artifact, Page
from generator.cache import NO_CACHE, Cache
from generator.frame.docs import built_path, docs_path
from generator.frame.leftovers import remove_leftovers
from generator.frame.links import unshielded
from generator.frame.sitemap import sitemaps
from generator.frame.stamp import Frame, Site, cut, stamp, stamp_lost, stamp_whole
from generator.frame.theme_script import leave_out_script
from generator.frame.theme_styles import lighten, tighten
from generator.spare import move
from generator.templates_folder import ASSETS
from generator.text import LOCALES, Locale

OUR_ASSETS = "assets/terang"


@dataclass(frozen=True, slots=True)
class Assembled:
    """A tree that record pages can be written into: its folder, the cut frames, the whole site."""

    tree: Path
    frames: Mapping[tuple[Locale, str], Frame]
    site: Site


def assemble(
    engine_site: Path,
    addresses: Iterable[tuple[Locale, str]],
    hand_written: Iterable[str],
    frames: Iterable[str],
    site_url: str,
    *,
    policy: bool = True,
    cache: Cache = NO_CACHE,
) -> Assembled:
    """Finish the tree in place, but for the record pages.

    `addresses` says where all of those will stand. `hand_written` and `frames` as they were given
    to `write_docs`; every frame leaves the tree, used or not. `policy=False` is for `mkdocs serve`
    alone. `cache` keeps the stylesheets.
    """
    whole = [_whole(path) for path in sorted(hand_written) if path.endswith(".md")]
    site = Site(site_url, frozenset({*whole, *addresses}), policy)
    leave_out_script(engine_site)
    lighten(engine_site, cache)
    taken = _take_frames(engine_site, frames)
    for locale, address in whole:
        path = urls.output_path(address, locale)
        frame = _cut_file(engine_site, path, locale)
        _write(engine_site, Artifact(path, stamp_whole(frame, locale, address, site)))
    remove_leftovers(engine_site)
    add(engine_site, sitemaps(site))
    lost = (engine_site / "404.html").read_text(encoding="utf-8")
    _write(engine_site, Artifact("404.html", stamp_lost(lost, site)))
    shutil.copytree(ASSETS, engine_site / OUR_ASSETS, dirs_exist_ok=True)
    tighten(engine_site / OUR_ASSETS, cache)
    return Assembled(engine_site, taken, site)


def add(tree: Path, artifacts: Iterable[Artifact]) -> None:
    """Write files that need no frame into the tree."""
    for artifact in artifacts:
        _write(tree, artifact)


def take(
    standing: Path, files: Iterable[tuple[str, int, int]], tree: Path, spare: Path | None = None
) -> bool:
    """Let files of the standing site stand in the tree too, without their bytes; False, and none of
    them does, if one is not as it was left or cannot stand in two places.

    A file is its path, its size, and when it was last written in nanoseconds. A folder that they
    fill is moved from `spare`, where it is there.
    """
    linked: list[Path] = []
    try:
        numbers = {
            path: _number(f"{standing}/{path}", size, modified) for path, size, modified in files
        }
        if spare and _moved(numbers, tree, spare):
            return True
        for path in numbers:
            new = tree / path
            new.parent.mkdir(parents=True, exist_ok=True)
            os.link(standing / path, new)
            linked.append(new)
    except OSError:
        for each in linked:
            each.unlink()
        return False
    return True


def _number(file: str, size: int, modified: int) -> int:
    """A file's number on the disk, if it is as it was left."""
    of = os.stat(file)  # noqa: PTH116 - there are tens of thousands
    if (of.st_size, of.st_mtime_ns) != (size, modified):
        raise OSError(f"{file} is not as it was left")
    return of.st_ino


def _moved(numbers: Mapping[str, int], tree: Path, spare: Path) -> bool:
    """Whether the files fill one folder, and it came from `spare`."""
    folders = {path.rpartition("/")[0] for path in numbers}
    if len(folders) != 1 or "" in folders:
        return False
    named = {path.rpartition("/")[2]: number for path, number in numbers.items()}
    return move(spare, folders.pop(), named, tree)


def add_folder(tree: Path, path: str, files: Path, *, shared: bool = True) -> None:
    """Copy a folder's files into the tree; where the file system can, without their bytes.

    `shared=False`: people may write into the files, which must not change what is published.
    """
    copy = _linked if shared else shutil.copy2
    hidden = shutil.ignore_patterns(".*")
    shutil.copytree(files, tree / path, copy_function=copy, dirs_exist_ok=True, ignore=hidden)


def stamped(into: Assembled, pages: Iterable[Page]) -> Iterator[Artifact]:
    """Record pages, finished, one after the other, and the files that belong to each."""
    for page in pages:
        content = stamp(into.frames[page.locale, page.frame], page, into.site)
        yield Artifact(urls.output_path(page.address, page.locale), content)
        yield from page.files


def _whole(docs: str) -> tuple[Locale, str]:
    """`en/tentang.md` → ("en", "/tentang/")."""
    locale: Locale = "en" if docs.startswith("en/") else "id"
    return locale, "/" + built_path(docs.removeprefix("en/")).removesuffix("index.html")


def _take_frames(engine_site: Path, names: Iterable[str]) -> dict[tuple[Locale, str], Frame]:
    """Cut every frame, and take it out of the built site."""
    frames = {}
    for name in sorted(set(names)):
        for locale in LOCALES:
            path = built_path(docs_path(name, locale))
            frames[locale, name] = _cut_file(engine_site, path, locale)
            (engine_site / path).unlink()
            with contextlib.suppress(OSError):  # up to the first folder that holds anything else
                for folder in (engine_site / path).parents:
                    folder.rmdir()
    return frames


def _cut_file(engine_site: Path, path: str, locale: Locale) -> Frame:
    html = unshielded((engine_site / path).read_text(encoding="utf-8"))
    return cut(html, path.count("/"), locale)


def _linked(source: str, target: str) -> None:
    """Nothing writes into a file that stands: what changes is written anew."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _write(engine_site: Path, artifact: Artifact) -> None:
    path = engine_site / artifact.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(artifact.content)
