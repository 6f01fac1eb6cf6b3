"""Reuse: a page whose every dependency says what it said is taken over from the standing site, with
the files beside it.

What a page was made from is noted while it is made (`watched`); so nothing has to be declared, and
nothing can be forgotten. The notes are MessagePack under a seal: damage is never trusted.
"""

import contextlib
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Any, NamedTuple

import msgpack

from generator import frame, urls
from generator.guard.site import Row
from generator.making.pages import Made, MadePage, Work
from generator.making.watched import Dependency, Digests
from generator.model.field import Entity
from generator.model.program import Program
from generator.tables import Table
from generator.text import LOCALES, Locale
from generator.view import Planned
from generator.view.here import Here
from generator.view.listing.list_file import brought
from generator.view.listing.table import ListPart
from generator.view.more_programs import Further
from generator.view.quality import QualityPart

_SEAL = sha256().digest_size


class NotedFile(NamedTuple):
    """A file as it was left; `row` is a page's."""

    path: str
    size: int
    sha256: str
    modified: int
    row: tuple[bytes, bytes] | None


class Noted(NamedTuple):
    """What is known of a page: its key, what it was made from, the files it became.

    `dependencies` are places in the list of all, four bytes each: of many pages they are many.
    """

    key: bytes
    dependencies: bytes
    files: tuple[NotedFile, ...]


@dataclass
class Reuse:
    """`note` is our file, `site` the standing site, `spare` what is left of the one before it;
    `common` seals what all pages are made with.

    `damaged`: what was noted could not be trusted, and every page is made anew.
    """

    note: Path
    site: Path
    common: str
    spare: Path | None = None
    damaged: bool = False
    _dependencies: tuple[Dependency, ...] = ()
    _said: tuple[bytes, ...] = ()
    """What stood behind each dependency."""
    _pages: Mapping[str, Noted] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with contextlib.suppress(OSError):
            self._read(self.note.read_bytes())

    def _read(self, content: bytes) -> None:
        try:
            if sha256(content[_SEAL:]).digest() != content[:_SEAL]:
                raise ValueError
            common, dependencies, said, pages = msgpack.unpackb(content[_SEAL:], use_list=False)
        except (ValueError, TypeError):
            self.damaged = True
            return
        if common == self.common:
            self._dependencies, self._said = dependencies, said
            self._pages = {
                path: Noted(key, made_from, tuple(NotedFile(*each) for each in files))
                for path, (key, made_from, files) in pages.items()
            }

    def take_over(self, work: Work, digests: Digests) -> dict[int, tuple[Made, ...]]:
        """Put what may stay into the new tree; gives the files by their pages' places."""
        taken, keys = {}, _Keys(work)
        known = zip(self._dependencies, self._said, strict=True)
        changed = {at for at, (each, said) in enumerate(known) if digests.of(each) != said}
        for place, planned in enumerate(work.pages.plan.pages):
            path = urls.output_path(planned.subject.address, planned.locale)
            noted = self._pages.get(path)
            if noted is None or not _reusable(planned):
                continue
            same = changed.isdisjoint(_places(noted)) and noted.key == keys.key(planned)
            left = [(each.path, each.size, each.modified) for each in noted.files]
            if same and frame.take(self.site, left, work.into.tree, self.spare):
                taken[place] = tuple(map(_as_made, noted.files))
        return taken

    def remember(
        self,
        work: Work,
        digests: Digests,
        taken: Mapping[int, tuple[Made, ...]],
        made: Iterable[MadePage],
    ) -> None:
        """Note, for the next build, what was taken over and what was made."""
        stay = [self._pages[page.path] for page, *_ in taken.values()]
        used = sorted(frozenset[int]().union(*map(_places, stay)))
        numbers = {self._dependencies[each]: at for at, each in enumerate(used)}
        moved = dict(zip(used, range(len(used)), strict=True))
        pages, keys = {}, _Keys(work)
        for (page, *_), noted in zip(taken.values(), stay, strict=True):
            again = map(moved.__getitem__, _places(noted))
            pages[page.path] = noted._replace(dependencies=array("I", again).tobytes())
        for new in made:
            planned = work.pages.plan.pages[new.place]
            if _reusable(planned) and not any(found for *_, (found, _) in new.files):
                places = (numbers.setdefault(each, len(numbers)) for each in new.dependencies)
                pages[new.files[0].path] = Noted(
                    keys.key(planned),
                    array("I", places).tobytes(),
                    tuple(_noted(each, work.into.tree) for each in new.files),
                )
        said = tuple(map(digests.of, numbers))
        content = msgpack.packb((self.common, tuple(numbers), said, pages))
        with contextlib.suppress(OSError):
            self.note.parent.mkdir(parents=True, exist_ok=True)
            self.note.write_bytes(sha256(content).digest() + content)


def _places(noted: Noted) -> "array[int]":
    return array("I", noted.dependencies)


def _noted(file: Made, tree: Path) -> NotedFile:
    _, row = file.seen
    modified = (tree / file.path).stat().st_mtime_ns
    packed = astuple(row) if row else None
    return NotedFile(file.path, file.size, file.sha256, modified, packed)


def _as_made(file: NotedFile) -> Made:
    row = Row(*file.row) if file.row else None
    return Made(file.path, file.size, file.sha256, ([], row))


def _reusable(planned: Planned) -> bool:
    """Whether a page is made from nothing but what it is about and what it asks the registry."""
    about = planned.subject.of
    return isinstance(about, Entity | Further | Table | ListPart | QualityPart)


class _Keys:
    """The key of each page of one build: its frame, and what it is about."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._frames: dict[tuple[Locale, str], bytes] = {}
        self._choices: dict[tuple[int, Locale], bytes] = {}

    def key(self, planned: Planned) -> bytes:
        """The same for the same page, while what it is made from says the same."""
        kind, (address, frame_name, about), locale = planned
        others = [each for each in LOCALES if (each, address) in self._work.into.site.pages]
        said = repr((kind, address, locale, others, self._about(about, locale))).encode()
        return blake2b(said + self._frame(locale, frame_name), digest_size=16).digest()

    def _frame(self, locale: Locale, name: str) -> bytes:
        where = (locale, name)
        if where not in self._frames:
            parts = "\0".join(self._work.into.frames[where].parts)
            self._frames[where] = blake2b(parts.encode(), digest_size=16).digest()
        return self._frames[where]

    def _about(self, about: Any, locale: Locale) -> object:
        """What a page is about, as far as no dependency says it."""
        if isinstance(about, Program):
            return about.id  # its record is a dependency of its page
        if isinstance(about, Table):
            files = self._work.pages.files
            return (about.name, [each for each in files if each.table == about.name])
        if isinstance(about, QualityPart):
            today = self._work.pages.subject.today
            return (self._about(about.as_list(today), locale), about.rests_on(today))
        if not isinstance(about, ListPart):
            return repr(about)
        shown = (about.part.of(about.ids), brought(about.part, about.ids))
        choices = self._between(about, locale)
        return (about.listing.name, len(about.ids), about.part, shown, choices)

    def _between(self, about: ListPart, locale: Locale) -> bytes:
        """What one can choose between on every page of a list: said once for all of them, so that
        no page knows what it rests on."""
        whole = (id(about.occurring), locale)  # as old as the plan
        if whole not in self._choices:
            of = self._work.pages.subject
            here = Here(of.registry, locale, about.listing.address, of.today, of.site_url)
            facets = about.listing.facets
            said = repr([about.occurring.groups(here, name, facet) for name, facet in facets])
            self._choices[whole] = blake2b(said.encode(), digest_size=16).digest()
        return self._choices[whole]
