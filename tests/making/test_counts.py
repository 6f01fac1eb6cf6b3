"""What one edit among many programs costs, counted and not timed: the same on any machine."""

import pickle
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bench.invented import write_project
from generator import making
from generator.artifact import Page
from generator.export import Subject
from generator.guard import Expected, Row, site_of
from generator.load import load, reading
from generator.making import MadePage, Pages, Reuse, Work, alone, make_or_reuse
from generator.making.pages import PAGES_A_BATCH
from generator.model import build_registry
from tests.making.building import SITE_URL, TODAY, marked
from tests.torture import times

PROGRAMS = times(300, 1000)


def printed(page: Any) -> Page:
    head = page.head
    return Page(head.locale, head.address, head.frame, head.title, "", "", "x" * 25_000)


class Site:
    """Invented programs, and how often what was done for them."""

    def __init__(self, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.place = place
        self.project = write_project(place / "project", PROGRAMS)
        self.read: list[int] = []
        self.made: list[int] = []
        self.written = self.held = 0
        monkeypatch.setattr(making.pages, "look_at", lambda *_: ([], Row.of((), (), ())))
        # Which pages are made follows from what they ask for, not from how they are printed.
        monkeypatch.setattr(making.pages, "render", printed)
        monkeypatch.setattr(making.pages, "of_program", lambda *_: ())
        values = reading.packed_values

        def counted(contents: Sequence[bytes]) -> list[bytes | None]:
            self.read.append(len(contents))
            return values(contents)

        monkeypatch.setattr(reading, "packed_values", counted)

    def build(self, only: Sequence[str]) -> None:
        """Pages of these kinds, in Indonesian."""
        self.read, self.made, self.written = [], [], 0
        loaded = load(self.project, self.place / "records.sqlite")
        registry, _ = build_registry(loaded.records)
        pages = Pages(Subject(registry.public(), SITE_URL, TODAY), locales=("id",))
        new, site = self.place / "new", self.place / "site"
        work = Work(pages, marked(pages.plan, new), site_of((), Expected({}, SITE_URL)))
        kinds = [planned.kind for planned in pages.plan.pages]

        def make(work: Work, places: Sequence[int]) -> Iterator[list[MadePage]]:
            wanted = [place for place in places if kinds[place] in only]
            self.made += wanted
            for batch in alone(work, wanted):
                self.held = max(self.held, len(pickle.dumps(batch)))
                yield batch

        made = make_or_reuse(work, Reuse(self.place / "pages.msgpack", site, "same"), make)
        standing = {path.stat().st_ino for path in site.rglob("*")}
        for file in made:
            shared = (new / file.path).stat().st_ino in standing
            self.written += 0 if shared else file.size
        shutil.rmtree(site, ignore_errors=True)
        new.rename(site)


@pytest.mark.torture
def test_one_edit_among_many_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = ("program", "source", "agency", "partner")
    kinds = (*records, "lists", "budgets", "claims", "quality")
    site = Site(tmp_path, monkeypatch)
    site.build(kinds)
    files = sum(site.read)
    assert files > 2 * PROGRAMS and len(site.made) > 2 * PROGRAMS
    whole = site.written
    # What comes back of a batch holds no page: no stage has all of them in memory.
    assert site.held < whole / len(site.made) * PAGES_A_BATCH
    file = min((site.project / "data/programs").rglob("*.yml"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("summary:\n  id: ", "summary:\n  id: Lalu ", 1), encoding="utf-8")
    site.build(kinds)
    assert sum(site.read) == 1
    assert 1 <= len(site.made) <= 40
    assert site.written < whole / 25
    site.build(kinds)
    assert (site.read, site.made, site.written) == ([], [], 0)
    # One that is broken is found by reading it alone, with its line.
    file.write_text(f"{text}summary: lagi\n", encoding="utf-8")
    site.read = []
    [fault] = load(site.project, site.place / "records.sqlite").findings
    assert sum(site.read) == 1
    assert (fault.place.path, fault.place.line) == (
        file.relative_to(site.project).as_posix(),
        text.count("\n") + 1,
    )
