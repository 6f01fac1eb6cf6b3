"""The whole project with the import applied, checked as `terang check` would; what is found goes
back to the cell it came from."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from generator.finding import Finding
from generator.model.registry import Registry
from generator.record import Location, Record
from generator.staff.sheet.book import Address, Findings, Found
from generator.staff.sheet.cell_words import about_column
from generator.staff.sheet.columns import Column
from generator.staff.sheet.drafts import Draft, Row
from generator.staff.sheet.writing import is_data_file

REQUIRED = "bidang-wajib"
_NEEDED = ("data", "content", "snapshots")


class Checked(Protocol):
    """What a check of a project gives."""

    @property
    def registry(self) -> Registry: ...
    @property
    def findings(self) -> Sequence[Finding]: ...


Check = Callable[[Path], Checked]
"""A project's folder → what `terang check` finds there."""


@dataclass(frozen=True)
class Cells:
    """Where in a record each cell went."""

    exact: Mapping[Location, Address]
    rows: Mapping[Location, Address]
    columns: Mapping[Address, Column]

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Cells":
        exact: dict[Location, Address] = {}
        anchors: dict[Location, Address] = {}
        columns: dict[Address, Column] = {}
        for row in rows:
            anchors[row.location] = row.wish.row
            columns[row.wish.row] = row.wish.kind.column("key" if row.wish.key else "id")
            for column, (_, address) in row.wish.values.items():
                columns[address] = column
                if column.path:
                    exact.setdefault((*row.location, *column.path), address)
        return cls(exact, anchors, columns)

    def at(self, location: Location) -> Address | None:
        """The cell itself; else the first below; else the row's own, and those it stands in."""
        while True:
            if location in self.exact:
                return self.exact[location]
            inside = (a for place, a in self.exact.items() if place[: len(location)] == location)
            if location not in self.rows and (below := next(inside, None)):
                return below
            if location in self.rows:
                return self.rows[location]
            if not location:
                return next(iter(self.rows.values()), None)
            location = location[:-1]


def check_applied(
    root: Path,
    texts: Mapping[str, str],
    drafts: Mapping[tuple[str, str], Draft],
    before: Checked,
    check: Check,
    found: Findings,
) -> None:
    """`texts`: path below root → the file's new content. Nothing below root is touched."""
    (root / ".terang").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="impor-", dir=root / ".terang") as folder:
        copy = Path(folder)
        for name in _NEEDED:
            if (root / name).is_dir():
                shutil.copytree(root / name, copy / name, copy_function=_same_file)
        for path, text in texts.items():
            assert is_data_file(copy, path), path
            target = copy / path
            target.unlink(missing_ok=True)  # never through the link into the project's own file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        after = check(copy)
    _map_back(after, before, {each.path: each for each in drafts.values()}, found)


def _same_file(source: str, target: str) -> None:
    """Another name for the file, which takes no time; a copy where the disk has no such names."""
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)


def _map_back(
    after: Checked, before: Checked, drafts: Mapping[str, Draft], found: Findings
) -> None:
    stood = {_told(each) for each in before.findings}
    warned = {(path, rule) for path, rule, _ in stood}
    records = after.registry.records.values()
    places = {record.path: _places(record) for record in records if record.path in drafts}
    # A record that no longer fits the model is missing to all that names its parts.
    broken = any(each.id not in after.registry.entities[each.kind] for each in drafts.values())
    told = _Told.of(drafts.values(), found)
    cells_of = {path: Cells.of(draft.rows) for path, draft in drafts.items()}
    for finding in after.findings:
        stands = _told(finding) in stood
        if finding.severity == "warning" and (finding.place.path, finding.rule) in warned:
            continue
        draft = None if stands else drafts.get(finding.place.path)
        if draft is None:
            if stands or not broken:
                found.all.append(Found(finding))
            continue
        mark = (finding.place.line, finding.place.column)
        location = places[draft.path].get(mark, ())
        cells = cells_of[draft.path]
        address = cells.at(location)
        if address is None:
            found.all.append(Found(finding))
        elif finding.severity == "warning" or not told.explain(draft, finding, location, address):
            placed = replace(finding, place=address.place)
            found.all.append(Found(about_column(placed, cells.columns[address]), address))


@dataclass(frozen=True)
class _Told:
    """What was said of cells before the check: what follows from it is not said again."""

    cells: frozenset[Address]
    rows: frozenset[tuple[str, int]]
    places: frozenset[tuple[str, Location]]
    """Path of the file, and the field that a refused cell would have filled."""

    @classmethod
    def of(cls, drafts: Iterable[Draft], found: Findings) -> "_Told":
        errors = [each for each in found.all if each.address and each.finding.severity == "error"]
        cells = frozenset(each.address for each in errors if each.address)
        lacking = frozenset(
            (each.address.sheet, each.address.row)
            for each in errors
            if each.address and each.finding.rule == REQUIRED
        )
        places = frozenset(
            (draft.path, (*row.location, *column.path))
            for draft in drafts
            for row in draft.rows
            for number, column in row.wish.headed.columns.items()
            if replace(row.wish.row, column=number) in cells
        )
        return cls(cells, lacking, places)

    def explain(self, draft: Draft, finding: Finding, location: Location, address: Address) -> bool:
        """Whether an error is about a cell that was refused, or about what it left empty."""
        lacking = finding.rule == REQUIRED and (
            (address.sheet, address.row) in self.rows
            # Its own row is at fault, and was told so.
            or (not location and all(row.location for row in draft.rows))
        )
        empty = any(
            path == draft.path and place[: len(location)] == location
            for path, place in self.places
            if location or finding.rule == REQUIRED
        )
        return address in self.cells or lacking or empty


def _told(finding: Finding) -> tuple[str, str, str]:
    return finding.place.path, finding.rule, finding.problem.id


def _places(record: Record) -> dict[tuple[int, int], Location]:
    """Line and column → the part that begins there; where a key begins too, its holder is meant."""
    made: dict[tuple[int, int], Location] = {}
    for marks in (record.marks, record.key_marks):
        for location, mark in marks.items():
            made.setdefault(mark, location)
    return made
