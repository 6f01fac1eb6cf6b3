"""The stages of a build, those that a scenario asks for, where the command line has no switch.

The only module of bench/build that knows them.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from generator import export, frame, guard, integrity, unchanged
from generator.artifact import Artifact
from generator.cache import NO_CACHE, Cache
from generator.export.dataset import dataset
from generator.finding import Refused
from generator.frame.address import site_url
from generator.guard import expected as guard_expected
from generator.integrity import files_below
from generator.making import Pages, Reuse, Work, beside_each_other, make_or_reuse
from generator.making.expected import expected_of
from generator.pipeline import cache_folder, check
from generator.publish import kept_folder, publish, spare_folder, work_folder
from generator.render.prose import fill
from generator.text import LOCALES, Locale


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


class PagesAlone(Pages):
    """Pages without the files that stand beside them."""

    def beside(self, place: int, of: export.Subject) -> Iterator[Artifact]:
        yield from ()


class Stages:
    """Seconds of each stage, in order."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - began


def build(
    order: unchanged.Order, root: Path, today: str, locales: tuple[Locale, ...], *, exports: bool
) -> Stages:
    """Check, pages and guards, and all exports too where they are asked for; no search index."""
    stage, site = Stages(), order.site
    with work_folder(site) as place:
        address = site_url(root / "mkdocs.yml")
        with stage("check"):
            checked = check(root, today, kept=cache_folder(root))
            if stopping := checked.stopping(strict=False):
                raise Refused(stopping)
            registry = checked.registry.public()
        cache = Cache(cache_folder(root)) if exports else NO_CACHE
        subject = export.Subject(registry, address, today, cache)
        if exports:
            with stage("data set"):
                data = dataset(kept_folder(site) / "dataset", checked.digest, subject)
        with stage("engine"):
            of_files, files = (Pages, data.files) if exports else (PagesAlone, ())
            pages = of_files(subject, files, None, locales)
            hand_written, names = fill(checked.prose, registry, today, address), pages.plan.frames
            frame.write_docs(place / "docs", hand_written, names)
            kept = Cache(kept_folder(site), unchanged.pages_made_by())
            drawn = frame.drawn(root / "mkdocs.yml", place, kept)
        absent = Absent(english="en" not in locales)
        vars(guard_expected)["LOCALES"] = locales  # "in every language" of this scenario
        expected = replace(expected_of(registry, address, None, ()), coming=absent)
        with stage("pages"):
            # A page names its twin, made or not.
            every = {(each, to) for _, to in pages.plan.addresses for each in LOCALES}
            into = frame.assemble(drawn.site, every, hand_written, names, address, cache=kept)
            tree = into.tree
            work = Work(pages, into, guard.site_of(files_below(tree) | pages.plan.files, expected))
            common = unchanged.pages_made_by(locales, exports)
            reuse = Reuse(kept_folder(site) / "pages.msgpack", site, common, spare_folder(site))
            made = {each.path: each for each in make_or_reuse(work, reuse, beside_each_other)}
        if exports:
            with stage("exports"):
                frame.add(tree, export.of_site(subject))
                frame.add_folder(tree, "data", data.folder)
        with stage("guard"):
            seen = {path: each.seen for path, each in made.items()}
            if findings := guard.guard(tree, expected, seen=seen):
                raise Refused(findings)
        with stage("publish"):
            if exports:
                hashed = {path: (each.size, each.sha256) for path, each in made.items()}
                frame.add(tree, integrity.lists(tree, today, None, hashed))
            publish(tree, site)
            drawn.keep()
            order.remember(len(pages))
    return stage


def index(site: Path) -> Stages:
    """The search index of a site that was built without one."""
    stage = Stages()
    with stage("search"):
        frame.index(site)
    return stage
