"""One cohort that two programs of one agency tell of, each in part."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from generator.disclosure import Disclosure, disclosures
from generator.model.placed_figure import placed_figures
from generator.model.program import Program
from generator.record import Location

from .attacker import DONE, TOTAL
from .drawn import ABSENT, UNKNOWN, Shown, Table, people, program, row_place

PROGRAMS = ("contoh", "lain")
_BY = ("gender", "age", "type", "region")


@dataclass(frozen=True)
class Split:
    """`teller`: which of the two programs says what stands at a place of the table."""

    table: Table
    teller: Mapping[Location, str]

    def programs(self) -> tuple[Program, ...]:
        return tuple(self._program(each) for each in PROGRAMS)

    def found(self, thresholds: Mapping[str, int]) -> list[Disclosure]:
        """What can be found in both programs together."""
        figures = [placed for each in self.programs() for placed in placed_figures(each)]
        return list(disclosures(figures, {}, people, lambda one: thresholds[one.id]))

    def place(self, written: Location) -> Location:
        """Where in the table a figure of one of the programs stands."""
        if "breakdown" not in written:
            return ("contoh", *written[1:])
        part, row = int(written[4]), int(written[6])
        return row_place(self._parts(str(written[0]))[part], row)

    def _program(self, name: str) -> Program:
        parts = self._parts(name)
        rows = {part: enumerate(self.table.parts[part]) for part in parts}
        cohort = {
            "key": "satu",
            "name": {"id": "Penjahit"},
            "participants": self._said(name, TOTAL, self.table.total, ABSENT).written(),
            "completed": self._said(name, DONE, self.table.done, ABSENT).written(),
            "breakdown": tuple(
                {"by": _BY[part], "rows": tuple(self._row(name, part, *row) for row in rows[part])}
                for part in parts
            ),
        }
        return program(id=name, name={"id": f"Program {name}"}, cohorts=(cohort,))

    def _parts(self, name: str) -> list[int]:
        """The breakdowns of which a program tells any row."""
        return [
            part
            for part, rows in enumerate(self.table.parts)
            if any(self.teller[row_place(part, row)] == name for row in range(len(rows)))
        ]

    def _row(self, name: str, part: int, row: int, shown: Shown) -> dict[str, Any]:
        said = self._said(name, row_place(part, row), shown, UNKNOWN)
        return {"key": f"baris-{row}", "name": {"id": f"{row}"}, "amount": said.written()}

    def _said(self, name: str, place: Location, shown: Shown, otherwise: Shown) -> Shown:
        return shown if self.teller.get(place) == name else otherwise


def split(lot: Random, table: Table) -> Split:
    """Each breakdown in one of the programs, or some of its rows in each."""
    teller = {TOTAL: lot.choice(PROGRAMS), DONE: lot.choice(PROGRAMS)}
    for part, rows in enumerate(table.parts):
        among = PROGRAMS if lot.random() < 0.4 else (lot.choice(PROGRAMS),)
        for row in range(len(rows)):
            teller[row_place(part, row)] = lot.choice(among)
    return Split(table, teller)
