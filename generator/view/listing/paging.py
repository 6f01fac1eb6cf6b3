"""Paging: long lists in pages of a hundred, and a way between them that stays short."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator import urls
from generator.view.here import Here
from generator.view.parts import Count

PAGE_SIZE = 100
# How many pages stand on each side of the one that is open.
_BESIDE = 2

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a list: `first` counts from 0, `number` and `last` from 1."""

    first: int
    number: int
    last: int

    def of(self, all_rows: Sequence[T]) -> Sequence[T]:
        """The rows that stand on this page."""
        return all_rows[self.first : self.first + PAGE_SIZE]


@dataclass(frozen=True, slots=True)
class Step:
    """A page that can be gone to; `gap`: pages are left out before it."""

    number: Count
    href: str
    current: bool
    gap: bool


@dataclass(frozen=True, slots=True)
class Paging:
    """The first page, those around the open one, the last one; and one step either way."""

    steps: tuple[Step, ...]
    previous: str | None
    next: str | None


def pages(total: int) -> Iterator[Part]:
    """The pages that so many rows take; an empty list has one too."""
    last = max(1, -(-total // PAGE_SIZE))
    for number in range(1, last + 1):
        yield Part((number - 1) * PAGE_SIZE, number, last)


def frame(word: str, part: Part) -> str:
    """The frame of a page of the list at /word/: the first stands less deep than the others."""
    return f"{word}/index" if part.number == 1 else f"{word}/halaman/_frame"


def paging(here: Here, first: str, part: Part) -> Paging | None:
    """The way to the other pages of the list at `first`; None when there are none."""
    if part.last == 1:
        return None

    def to(number: int) -> str:
        return here.to(urls.paged(first, number))

    near = range(part.number - _BESIDE, part.number + _BESIDE + 1)
    numbers = [each for each in range(1, part.last + 1) if each in (1, part.last) or each in near]
    steps = tuple(
        Step(here.count(each), to(each), each == part.number, each - before > 1)
        for before, each in zip([0, *numbers], numbers, strict=False)
    )
    return Paging(
        steps,
        to(part.number - 1) if part.number > 1 else None,
        to(part.number + 1) if part.number < part.last else None,
    )
