"""Tables of invented cohorts: as they are published, and as a Program."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from generator.disclosure import Disclosure, disclosures
from generator.model.figure import Figure, Revision
from generator.model.placed_figure import PlacedFigure, placed_figures
from generator.model.program import Program
from generator.record import Location

DAY = "2026-06-01"
LATER = "2026-07-01"
Kind = Literal["exact", "about", "at_least", "share", "unknown", "hidden", "absent"]


@dataclass(frozen=True)
class Shown:
    """What is published of one count; `digits`: decimals of a share."""

    kind: Kind
    value: Decimal = Decimal(0)

    def written(self) -> dict[str, Any] | None:
        if self.kind == "absent":
            return None
        if self.kind in ("unknown", "hidden"):
            missing = "suppressed" if self.kind == "hidden" else "not_stated"
            return {"value": None, "missing": missing}
        number = int(self.value) if self.value == int(self.value) else str(self.value)
        precision = {"about": "approximate", "at_least": "at_least"}.get(self.kind, "exact")
        unit = "persen" if self.kind == "share" else "orang"
        said = {"source": "berita-contoh", "published": DAY, "precision": precision}
        return {"value": number, "unit": unit, **said}


HIDDEN = Shown("hidden")
ABSENT = Shown("absent")
UNKNOWN = Shown("unknown")


def exact(value: int) -> Shown:
    return Shown("exact", Decimal(value))


def share(text: str) -> Shown:
    return Shown("share", Decimal(text))


@dataclass(frozen=True)
class Table:
    """One cohort: its participants, those who completed, and its breakdowns."""

    total: Shown
    done: Shown
    parts: tuple[tuple[Shown, ...], ...]

    def figures(self) -> Iterator[tuple[Location, Shown]]:
        """Every figure by its place in the program."""
        if self.total != ABSENT:
            yield ("contoh", "cohorts", 0, "participants"), self.total
        if self.done != ABSENT:
            yield ("contoh", "cohorts", 0, "completed"), self.done
        for part, rows in enumerate(self.parts):
            for number, row in enumerate(rows):
                yield ("contoh", "cohorts", 0, "breakdown", part, "rows", number, "amount"), row

    def hiding(self, places: Collection[Location]) -> "Table":
        """The same table with more figures hidden."""
        shown = {place: HIDDEN if place in places else each for place, each in self.figures()}
        parts = tuple(
            tuple(shown[row_place(part, number)] for number in range(len(rows)))
            for part, rows in enumerate(self.parts)
        )
        total = shown.get(("contoh", "cohorts", 0, "participants"), ABSENT)
        return Table(total, shown.get(("contoh", "cohorts", 0, "completed"), ABSENT), parts)

    def program(self, was: "Table | None" = None, headline: Collection[str] = ()) -> Program:
        """The program that publishes it, and that published `was` until `LATER`."""
        by = ("gender", "age", "type", "region")
        before = was or self
        parts = tuple(zip(self.parts, before.parts, strict=True))
        cohort = {
            "key": "satu",
            "name": {"id": "Satu"},
            "participants": _revised(self.total, before.total),
            "completed": _revised(self.done, before.done),
            "breakdown": tuple(
                {"by": by[part], "rows": tuple(map(_row, range(len(rows)), rows, earlier))}
                for part, (rows, earlier) in enumerate(parts)
            ),
        }
        return program(cohorts=(cohort,), headline=tuple(headline))


def row_place(part: int, number: int) -> Location:
    return ("contoh", "cohorts", 0, "breakdown", part, "rows", number, "amount")


def program(**fields: Any) -> Program:
    """A smallest program with some more of its fields."""
    return Program.model_validate(
        {
            "id": "contoh",
            "name": {"id": "Contoh"},
            "kind": "training",
            "status": "running",
            "field": "lainnya",
            "agency": "dinas-contoh",
            "region": "98",
            "summary": {"id": "Contoh."},
            "sources": ("berita-contoh",),
            **fields,
        }
    )


def people(_: PlacedFigure, stated: Figure | Revision) -> bool:
    """As `check` has it, of the units that stand here."""
    return stated.unit in (None, "orang", "kk")


def found(written: Program, threshold: int = 5) -> list[Disclosure]:
    """What can be found in a program."""
    return list(disclosures(tuple(placed_figures(written)), {}, people, lambda _: threshold))


def _row(number: int, shown: Shown, was: Shown) -> dict[str, Any]:
    name = {"id": f"{number}"}
    return {"key": f"baris-{number}", "name": name, "amount": _revised(shown, was)}


def _revised(shown: Shown, was: Shown) -> dict[str, Any] | None:
    written, before = shown.written(), was.written()
    if written is None or before is None or shown == was:
        return written
    past = {**before, "type": "update", "replaced": LATER, "reason": {"id": "Contoh."}}
    return {**written, "revisions": (past,)}
