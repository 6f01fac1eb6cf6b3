"""Pages and Work: what a batch makes, and what it needs for that."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import chain
from typing import Any, NamedTuple

from generator import frame
from generator.artifact import Artifact, Page
from generator.data_file import DataFile
from generator.export import Subject, of_program, share_cards
from generator.finding import Finding
from generator.frame import Assembled
from generator.guard import look_at
from generator.guard.site import Row, Site
from generator.making.watched import TEMPLATE, Dependency, watched
from generator.model.program import Program
from generator.render import render
from generator.text import LOCALES, Locale
from generator.view import Plan, plan, view

# Large enough that handing out costs nothing, small enough that the last one does not keep others
# waiting: a page takes a few milliseconds.
PAGES_A_BATCH = 64

Batch = Sequence[int]
"""Places in the plan."""


class Made(NamedTuple):
    """One file that was written: what the rest of the build needs of it, and no more.

    `seen` is what the guard found in it, and the row it keeps of a page.
    """

    path: str
    size: int
    sha256: str
    seen: tuple[list[Finding], Row | None]


class MadePage(NamedTuple):
    """A page's place in the plan, its files (itself first), and what it was made from."""

    place: int
    files: tuple[Made, ...]
    dependencies: tuple[Dependency, ...]


@dataclass(frozen=True)
class Pages:
    """Every record page of a site, rendered when it is asked for.

    `files` are those of the data set, `commit` is where it stands in git.
    """

    subject: Subject
    files: tuple[DataFile, ...] = ()
    commit: str | None = None
    locales: tuple[Locale, ...] = LOCALES

    @cached_property
    def plan(self) -> Plan:
        """The same in every process."""
        return plan(self.subject.registry, self.locales)

    def __getstate__(self) -> dict[str, Any]:
        """The plan names functions that cannot travel: who reads this makes it again."""
        return {name: value for name, value in vars(self).items() if name != "plan"}

    def __len__(self) -> int:
        return len(self.plan.pages)

    def __iter__(self) -> Iterator[Page]:
        return (self.made(place, self.subject) for place in range(len(self)))

    def made(self, place: int, of: Subject) -> Page:
        """One of them, its registry asked through `of`."""
        return self.printed(place, of, self.says(place, of))

    def says(self, place: int, of: Subject) -> Any:
        """What a page says."""
        planned = self.plan.pages[place]
        return view(planned, of.registry, of.today, of.site_url, self.files, self.commit)

    def printed(self, place: int, of: Subject, says: Any) -> Page:
        """The page that says it."""
        planned = self.plan.pages[place]
        page, about = render(says), planned.subject.of
        if isinstance(about, Program):
            page = replace(page, image=share_cards.image(of, about, planned.locale))
        return page

    def beside(self, place: int, of: Subject) -> Iterator[Artifact]:
        """The finished files that stand beside a page, one after the other."""
        planned = self.plan.pages[place]
        if isinstance(planned.subject.of, Program):
            yield from of_program(of, planned.subject.of, planned.locale)


@dataclass(frozen=True, slots=True)
class Work:
    """What every batch needs: the pages, the tree they are stamped into, and what guards them."""

    pages: Pages
    into: Assembled
    guarded: Site

    def do(self, batch: Batch) -> list[MadePage]:
        """Make the pages of a batch, look at each while it is at hand, and write it."""
        made, about, seen = [], None, set[Dependency]()
        of = subject = self.pages.subject
        for place in batch:
            planned = self.pages.plan.pages[place]
            if planned.subject is not about:
                # What is worked out once for both languages' pages is noted for both.
                about, seen = planned.subject, set()
                of = replace(subject, registry=watched(subject.registry, seen))
            if isinstance(about.of, Program):
                seen.add(("program", about.of.id))
            says = self.pages.says(place, of)
            seen.add((TEMPLATE, says.head.template))
            stamped = frame.stamped(self.into, [self.pages.printed(place, of, says)])
            files = tuple(map(self._write, chain(stamped, self.pages.beside(place, of))))
            made.append(MadePage(place, files, tuple(sorted(seen))))
        return made

    def _write(self, file: Artifact) -> Made:
        frame.add(self.into.tree, [file])
        path, content = file.path, file.content
        digest = sha256(content).hexdigest()
        return Made(path, len(content), digest, look_at(path, content, self.guarded))


Make = Callable[[Work, Sequence[int]], Iterator[list[MadePage]]]
"""Makes the pages at these places of the plan, a batch at a time, in any order."""


def batches(places: Sequence[int], least: int = 1) -> Iterator[Batch]:
    """The places, cut into so many parts at least: of few pages too, no process gets them all."""
    size = min(PAGES_A_BATCH, -(-len(places) // least) or 1)
    for start in range(0, len(places), size):
        yield places[start : start + size]
