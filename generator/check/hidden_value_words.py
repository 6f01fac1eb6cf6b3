"""What tells a hidden count, in words: figures by their paths and lines, never by their values."""

from collections.abc import Iterable, Mapping, Sequence

from generator.disclosure import Cell, Equation
from generator.finding import Place
from generator.model.placed_figure import PlacedFigure
from generator.record import Location, Record
from generator.text import Said


def listed(parts: Iterable[Said], separator: str = ", ") -> Said:
    """Some phrases in a row, each once."""
    each = tuple(dict.fromkeys(parts))
    return Said(separator.join(one.id for one in each), separator.join(one.en for one in each))


class Named:
    """The figures of some programs by their place: the id of the program, then where in it."""

    def __init__(self, records: Mapping[str, Record], figures: Sequence[PlacedFigure]) -> None:
        self.records = records
        self.figures = {(each.program.id, *each.location): each for each in figures}


class Names:
    """What figures are called, and where they stand, in a message on one program's file: those of
    other programs have their file before them."""

    def __init__(self, named: Named, program: str | int) -> None:
        self._records, self._figures, self._program = named.records, named.figures, program

    def knows(self, cell: Cell) -> bool:
        """Whether a cell is one of the figures: no source need state a whole."""
        return cell.place in self._figures

    def record(self, place: Location) -> Record:
        """The program in which a place is."""
        return self._records[str(place[0])]

    def place(self, cell: Cell) -> Place:
        """Where the value of a cell is written, or was."""
        return self.record(cell.place).place((*self._written(cell), "value"))

    def figure(self, place: Location) -> Said:
        """A figure by its path and line."""
        path, line = self._path(place), self.place(Cell(place, -1)).line
        return Said(f"{path} (baris {line})", f"{path} (line {line})")

    def cell(self, cell: Cell) -> Said:
        """A figure, or what it was: by path and line."""
        if self._written(cell) == cell.place[1:]:
            return self.figure(cell.place)
        path, line = self._path(cell.place), self.place(cell).line
        return Said(f"{path} (riwayatnya, baris {line})", f"{path} (its history, line {line})")

    def equation(self, equation: Equation) -> Said | None:
        """What holds between figures; None for what one says by itself."""
        cells = [cell for cell, _ in equation.terms]
        if equation.kind == "value":
            return None
        if equation.kind == "sum":
            return self._sum(cells[:-1], cells[-1])
        if equation.kind == "region":
            return self._region(cells[:-1], cells[-1], equation.low is not None)
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
        breakdown = self._path(rows[0].place).rsplit("/", 2)[0]
        parts = self._lines(breakdown, rows)
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

    def _region(self, parts: Sequence[Cell], total: Cell, complete: bool) -> Said:
        """The lines of the parts, file by file: of one nation there may be hundreds."""
        files: dict[str, list[Cell]] = {}
        for each in filter(self.knows, parts):
            files.setdefault(self._list(each.place), []).append(each)
        found = listed(self._lines(*each) for each in files.items())
        if not self.knows(total):
            return Said(f"wilayah {found.id} tercakup", f"the regions of {found.en} are covered")
        whole = self.cell(total)
        if complete:
            return Said(
                f"wilayah {found.id} bersama-sama adalah wilayah {whole.id}",
                f"the regions of {found.en} together are the region of {whole.en}",
            )
        return Said(
            f"wilayah {found.id} adalah bagian wilayah {whole.id}",
            f"the regions of {found.en} are parts of the region of {whole.en}",
        )

    def _lines(self, name: str, cells: Sequence[Cell]) -> Said:
        lines = ", ".join(str(self.place(each).line) for each in cells)
        if len(cells) == 1:
            return Said(f"{name} (baris {lines})", f"{name} (line {lines})")
        return Said(f"{name} (baris {lines})", f"{name} (lines {lines})")

    def _path(self, place: Location) -> str:
        return f"{self._file(place)}{self._figures[place].path}"

    def _list(self, place: Location) -> str:
        return f"{self._file(place)}{place[1]}"

    def _file(self, place: Location) -> str:
        return "" if place[0] == self._program else f"{self.record(place).path}: "

    def _written(self, cell: Cell) -> Location:
        """Where the state that a cell stands for is written, in its program."""
        figure = self._figures[cell.place].figure
        if 0 <= cell.state < len(figure.revisions):
            return (*cell.place[1:], "revisions", cell.state)
        return cell.place[1:]
