"""A project that is edited and built again and again, without an engine: frames are markers."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.cache import Cache
from generator.data_file import DataFile
from generator.export import Subject
from generator.frame import Assembled
from generator.frame.stamp import NAMES, Frame, Site
from generator.guard import Expected, site_of
from generator.load import load
from generator.making import MadePage, Pages, Reuse, Work, alone, make_or_reuse
from generator.model import build_registry
from generator.model.registry import Registry
from generator.spare import leave
from generator.tables import TABLES
from generator.view import Plan

TODAY, SITE_URL = "2026-11-21", "https://terang.example/"


def work(project: Path, tree: Path) -> Work:
    """All pages of a project, to be stamped into frames that are nothing but markers."""
    loaded = load(project)
    registry, _ = build_registry(loaded.records, loaded.unreadable)
    public = registry.public()
    of = Subject(public, SITE_URL, TODAY, Cache(project.parent / "painted"))
    pages = Pages(of, tuple(data_files(public)))
    return Work(pages, marked(pages.plan, tree), site_of((), Expected({}, SITE_URL)))


def data_files(registry: Registry) -> Iterator[DataFile]:
    """What pages are told of a data set with these rows."""
    for table in TABLES:
        rows = repr(list(table.rows(registry, SITE_URL)))
        seal = sha256(rows.encode()).hexdigest()
        name = f"/data/{table.name}.csv"
        yield DataFile(name, "text/csv", len(rows), seal, table.name, rows.count("\n"))


def marked(plan: Plan, tree: Path) -> Assembled:
    """Frames that are nothing but markers, for every page of a plan."""
    parts = tuple(part for name in sorted(NAMES) for part in (f"\n{name}: ", name))
    frames = {
        (each.locale, each.subject.frame): Frame(
            (*parts, "\n"), f"{'/en' * (each.locale == 'en')}{each.subject.address}".count("/") - 1
        )
        for each in plan.pages
    }
    return Assembled(tree, frames, Site(SITE_URL, plan.addresses))


@dataclass
class Builder:
    """A project that is edited, and its site, built again and again from what stands."""

    project: Path
    place: Path
    builds: int = 0

    @property
    def spare(self) -> Path:
        """What is left of the site before this one."""
        return self.place / "spare"

    def build(self) -> tuple[set[str], set[str]]:
        """The files of a build that may take pages over, and those that it made."""
        new = self.place / f"new-{self.builds}"
        self.builds += 1
        site = self.place / "site"
        made: list[int] = []

        def counting(work: Work, places: Sequence[int]) -> Iterator[list[MadePage]]:
            made.extend(places)
            return alone(work, places)

        todo = work(self.project, new)
        reuse = Reuse(self.place / "pages.msgpack", site, "all the same", self.spare)
        files = {each.path for each in make_or_reuse(todo, reuse, counting)}
        old = self.place / "old"
        if site.exists():
            site.rename(old)
        new.rename(site)
        leave(old, site, self.spare)
        plan = todo.pages.plan.pages
        return files, {f"{plan[at].locale}{plan[at].subject.address}" for at in made}

    def clean(self) -> Path:
        """The same project, built from nothing."""
        clean = self.place / "clean"
        shutil.rmtree(clean, ignore_errors=True)
        for _ in make_or_reuse(
            work(self.project, clean), Reuse(self.place / "none", clean, "-"), alone
        ):
            pass
        (self.place / "none").unlink()
        return clean

    def assert_same(self) -> None:
        site, clean = self.place / "site", self.clean()
        assert contents(site) == contents(clean)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
