"""Record: one thing staff wrote, as a plain value tree that remembers where each node stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.finding import Place

Location = tuple[str | int, ...]
"""A path into a record: ("cohorts", 0, "participants", "value")."""

PLACEHOLDER = "ISI"
"""What a new file holds where a person has to write: `check` refuses it."""

SEAL_SIZE = 16

Mark = tuple[int, int]
"""Line and column, both from 1."""


@dataclass(frozen=True, slots=True)
class LooseNumber:
    """A plain scalar that YAML readers take for a number in ways people do not mean.

    `010`, `37e9`, `223.142`, `0x1F`, `+5`: no field takes one; the cure needs what was written.
    """

    raw: str


@dataclass(frozen=True, slots=True)
class Record:
    """`value` holds dict, tuple, str, int, bool, None and LooseNumber only.

    `comments` are (line, text): no part of the value, but public like the rest of the file.
    `seal` is the same for the same value, and of `SEAL_SIZE`; empty where that is not known.
    """

    kind: str
    id: str
    path: str
    value: Mapping[str, Any]
    marks: Mapping[Location, Mark]
    key_marks: Mapping[Location, Mark]
    comments: tuple[tuple[int, str], ...] = ()
    seal: bytes = b""

    def place(self, location: Location = ()) -> Place:
        """Where a value stands; of a part that is not there, where its holder stands."""
        return self._nearest(self.marks, location)

    def key_place(self, location: Location) -> Place:
        """Where a key stands."""
        return self._nearest(self.key_marks, location)

    def _nearest(self, marks: Mapping[Location, Mark], location: Location) -> Place:
        while location and location not in marks:
            location = location[:-1]
        line, column = marks.get(location) or self.marks.get(location, (1, 1))
        return Place(self.path, line, column)
