"""Book: a workbook or a CSV file as what stands in its cells, whatever program wrote it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Literal, TypeAlias

from generator.finding import Finding, Place, Severity
from generator.private_numbers import quoted
from generator.text import Said

Raw: TypeAlias = str | int | float | bool | datetime | date | time | timedelta
CellType = Literal["text", "number", "date", "boolean", "formula", "error"]

# What people cannot see: zero width, and signs of the writing direction at the ends of copied text.
_UNSEEN = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile("[\u00a0\u2007\u202f\u2002-\u200a\u3000\t]")
_LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A cell: row and column count from 1."""

    sheet: str
    row: int
    column: int

    @property
    def place(self) -> Place:
        return Place(f"{quoted(self.sheet)}!{letters(self.column)}{self.row}")


@dataclass(frozen=True, slots=True)
class Cell:
    """`shown` is the number format, which tells what a person sees of a number or a date."""

    value: Raw
    type: CellType
    shown: str = "General"

    @property
    def text(self) -> str:
        """What was written, without the spaces and unseen marks that copying leaves."""
        return plain(str(self.value)) if self.type == "text" else str(self.value)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Cells that hold something. `merged` are ranges: first row, first column, last row, last
    column."""

    name: str
    cells: Mapping[tuple[int, int], Cell]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()

    @property
    def last_row(self) -> int:
        return max((row for row, _ in self.cells), default=0)

    def row(self, number: int) -> dict[int, Cell]:
        """Column → cell, of one row."""
        return {column: cell for (row, column), cell in self.cells.items() if row == number}


@dataclass(frozen=True, slots=True)
class Aside:
    """Words that stand in no cell: a comment, a property, a text box."""

    where: Said
    text: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """`name` is the file's; `notes` are what had to be said while it was read; `pictured` names
    the sheets, or the file, that hold pictures."""

    name: str
    sheets: tuple[Sheet, ...]
    asides: tuple[Aside, ...] = ()
    notes: tuple[Said, ...] = ()
    pictured: tuple[str, ...] = ()


def file_name(path: Path) -> Aside:
    """What a file is called: that goes on with its reply."""
    return Aside(Said("nama berkas", "the name of the file"), path.stem)


@dataclass(frozen=True, slots=True)
class Found:
    """A finding and the cell it is about; None where it is about the file."""

    finding: Finding
    address: Address | None = None

    @property
    def order(self) -> tuple[bool, Address, str]:
        return (self.address is None, self.address or Address("", 0, 0), self.finding.rule)


@dataclass(slots=True)
class Findings:
    """What was found so far."""

    all: list[Found] = field(default_factory=list)

    def add(
        self,
        at: Address | str,
        rule: str,
        problem: Said,
        cure: Said,
        severity: Severity = "error",
    ) -> None:
        address = at if isinstance(at, Address) else None
        place = at.place if isinstance(at, Address) else Place(at)
        self.all.append(Found(Finding(place, rule, problem, cure, severity), address))

    def at(self, address: Address) -> bool:
        """Whether a cell has been refused."""
        return any(
            each.address == address and each.finding.severity == "error" for each in self.all
        )


def plain(text: str) -> str:
    """Without unseen marks and outer spaces; hard spaces and tabs as spaces."""
    text = _LINES.sub("\n", _UNSEEN.sub("", text))
    return _SPACES.sub(" ", text).strip()


def letters(column: int) -> str:
    """1 → A, 27 → AA."""
    made = ""
    while column:
        column, rest = divmod(column - 1, 26)
        made = chr(ord("A") + rest) + made
    return made
