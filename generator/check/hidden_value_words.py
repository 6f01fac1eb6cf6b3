"""What tells a hidden count, in words: figures by their paths and lines, never by their values."""

from collections.abc import Iterable, Sequence

from generator.disclosure import Cell, Equation
from generator.finding import Place
from generator.model.placed_figure import PlacedFigure
from generator.record import Location, Record
from generator.text import Said


def listed(parts: Iterable[Said], separator: str = ", ") -> Said:
    """Some phrases in a row, each once."""
    each = tuple(dict.fromkeys(parts))
    return Said(separator.join(one.id for one in each), separator.join(one.en for one in each))


class Names:
    """What the figures of one program are called, and where they stand in its file."""

    def __init__(self, record: Record, figures: Sequence[PlacedFigure]) -> None:
        self.record = record
        self._figures = {each.location: each for each in figures}

    def knows(self, cell: Cell) -> bool:
        """Whether a cell is one of the figures: no source need state a whole."""
        return cell.place in self._figures

    def place(self, cell: Cell) -> Place:
        """Where the value of a cell is written, or was."""
        return self.record.place((*self._written(cell), "value"))

    def figure(self, location: Location) -> Said:
        """A figure by its path and line."""
        path, line = self._figures[location].path, self.record.place((*location, "value")).line
        return Said(f"{path} (baris {line})", f"{path} (line {line})")

    def cell(self, cell: Cell) -> Said:
        """A figure, or what it was: by path and line."""
        if self._written(cell) == cell.place:
            return self.figure(cell.place)
        path = self._figures[cell.place].path
        line = self.place(cell).line
        return Said(f"{path} (riwayatnya, baris {line})", f"{path} (its history, line {line})")

    def equation(self, equation: Equation) -> Said | None:
        """What holds between figures; None for what one says by itself."""
        cells = [cell for cell, _ in equation.terms]
        if equation.kind == "value":
            return None
        if equation.kind == "sum":
            return self._sum(cells[:-1], cells[-1])
        one, other = cells
        if equation.kind == "history":
            told = self.cell(one)
            return Said(f"nilai lama {told.id}", f"the former value of {told.en}")
        if not (self.knows(one) and self.knows(other)):
            return None
        first, second = self.cell(one), self.cell(other)
        if equation.kind == "same":
            return Said(
                f"{first.id} dan {second.id} menghitung hal yang sama",
                f"{first.en} and {second.en} count the same",
            )
        if equation.kind == "part":
            return Said(
                f"{second.id} tidak melebihi {first.id}", f"{second.en} is no more than {first.en}"
            )
        return Said(
            f"{first.id} adalah persen dari {second.id}",
            f"{first.en} is a percentage of {second.en}",
        )

    def _sum(self, rows: Sequence[Cell], total: Cell) -> Said:
        breakdown = self._figures[rows[0].place].path.rsplit("/", 2)[0]
        lines = ", ".join(str(self.place(row).line) for row in rows)
        parts = Said(f"{breakdown} (baris {lines})", f"{breakdown} (lines {lines})")
        if not self.knows(total):
            return Said(
                f"bagian-bagian {parts.id} merinci seluruh angkatan itu",
                f"the parts of {parts.en} make up that whole cohort",
            )
        whole = self.cell(total)
        return Said(
            f"bagian-bagian {parts.id} berjumlah {whole.id}",
            f"the parts of {parts.en} add up to {whole.en}",
        )

    def _written(self, cell: Cell) -> Location:
        """Where the state that a cell stands for is written."""
        figure = self._figures[cell.place].figure
        if 0 <= cell.state < len(figure.revisions):
            return (*cell.place, "revisions", cell.state)
        return cell.place
