"""One build of Terang in a process of its own: `python -m bench.terang_build PROJECT SITE …`.

The only module of bench/build that knows the generator's stages. It runs those that a scenario asks
for, where the command line has no switch, and writes the seconds of each to `--stages FILE`.
"""

import argparse
import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from generator import export, frame, guard, integrity
from generator.artifact import Page
from generator.cache import NO_CACHE, Cache
from generator.export import share_cards
from generator.export.dataset import dataset
from generator.finding import Refused
from generator.frame.address import site_url
from generator.guard import figures as figure_guards
from generator.pipeline import check
from generator.publish import kept_folder, publish, work_folder
from generator.render import render
from generator.render.prose import fill
from generator.text import LOCALES, Locale
from generator.view import addresses, frames, views

TODAY = "2026-11-21"


class Absent(frozenset[str]):
    """Files that links may lead to though this scenario does not make them."""

    english: bool

    def __new__(cls, english: bool) -> "Absent":
        absent = super().__new__(cls)
        absent.english = english
        return absent

    def __reduce__(self) -> tuple[type["Absent"], tuple[bool]]:
        return Absent, (self.english,)

    def __contains__(self, path: object) -> bool:
        named = str(path)
        return not named.endswith(".html") or (self.english and named.startswith("en/"))


class Stages:
    """Seconds of each stage, in order."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - began


def build(root: Path, site: Path, locales: tuple[Locale, ...], exports: bool) -> Stages:
    """Check, pages and guards, and all exports too where they are asked for; no search index."""
    stage = Stages()
    address = site_url(root / "mkdocs.yml")
    with stage("check"):
        checked = check(root, TODAY)
        if stopping := checked.stopping(strict=False):
            raise Refused(stopping)
        registry = checked.registry.public()
    with work_folder(site) as place:
        cache = Cache(root / ".terang" / "cache") if exports else NO_CACHE
        subject = export.Subject(registry, address, TODAY, cache)
        if exports:
            with stage("data set"):
                data = dataset(kept_folder(site) / "dataset", checked.digest, subject)
        hand_written, names = fill(checked.prose, registry, TODAY, address), frames(registry)
        with stage("engine"):
            frame.write_docs(place / "docs", hand_written, names)
            engine_site = frame.run_engine(root / "mkdocs.yml", place)
        with stage("pages"):
            pages: Iterable[Page] = map(
                render,
                views(registry, TODAY, address, data.files if exports else (), None, locales),
            )
            if exports:
                pages = _with_images(pages, subject)
            places = addresses(registry)
            tree = frame.assemble(engine_site, pages, places, hand_written, names, address)
        if exports:
            with stage("exports"):
                frame.add(tree, export.artifacts(subject))
                frame.add_folder(tree, "data", data.folder)
        with stage("guard"):
            figures = {
                placed.id: "" if placed.figure.value is None else str(placed.figure.value)
                for placed in registry.figures.values()
            }
            lines = frozenset(registry.public_lines())
            absent = Absent(english="en" not in locales)
            vars(figure_guards)["LOCALES"] = locales  # "in every language" of this scenario
            expected = guard.Expected(figures, address, lines, coming=absent)
            if findings := guard.guard(tree, expected):
                raise Refused(findings)
        with stage("publish"):
            if exports:
                frame.add(tree, integrity.lists(tree, TODAY, None))
            publish(tree, site)
    return stage


def _with_images(pages: Iterable[Page], subject: export.Subject) -> Iterator[Page]:
    images = share_cards.images(subject)
    for page in pages:
        yield replace(page, image=images.get((page.locale, page.address)))


def index(site: Path) -> Stages:
    """The search index of a site that was built without one."""
    stage = Stages()
    with stage("search"):
        frame.index(site)
    return stage


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.terang_build", description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--languages", default=",".join(LOCALES))
    parser.add_argument("--exports", action="store_true")
    parser.add_argument("--search-only", action="store_true")
    parser.add_argument("--stages", type=Path)
    asked = parser.parse_args()
    wanted = asked.languages.split(",")
    locales = tuple(each for each in LOCALES if each in wanted)
    if asked.search_only:
        stages = index(asked.site)
    else:
        stages = build(asked.project.resolve(), asked.site.resolve(), locales, asked.exports)
    if asked.stages:
        asked.stages.write_text(json.dumps(stages.seconds), encoding="utf-8")


if __name__ == "__main__":
    main()
