"""Side: one of the two states that are compared, read the same way whatever its age."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.load import load
from generator.model import build_registry
from generator.model.entities import RecordKey
from generator.model.registry import Registry
from generator.record import Record
from generator.review.raw_figure import RawFigure, raw_figures
from generator.snapshot import FOLDER, NOTE, SUMS


@dataclass(frozen=True, slots=True)
class Retirement:
    """An entry of retired.yml: what it is of, and the figure paths that it names."""

    record: Record
    kind: str
    id: str
    figures: frozenset[str]
    replaced_by: str | None

    @property
    def program(self) -> str | None:
        """The program whose figures it names."""
        return self.id if self.kind in ("program", "figure") else None


@dataclass(frozen=True)
class Side:
    """`records` are those that could be read, retired.yml apart; `registry` only those that fit.

    Figures come from `records`, since old data need not fit a newer model; the registry answers
    what a unit counts and which groups are sensitive.
    """

    records: Mapping[RecordKey, Record]
    unreadable: Mapping[RecordKey, Record]
    retired: tuple[Retirement, ...]
    registry: Registry
    faulty: tuple[str, ...]
    snapshots: Mapping[str, bytes | None]
    """Date → the hashes of its files; None where they were removed and a note says why."""

    @cached_property
    def figures(self) -> Mapping[str, RawFigure]:
        """Every figure by its id; of two that share one, the first."""
        found: dict[str, RawFigure] = {}
        for (kind, _), record in self.records.items():
            if kind == "program":
                for figure in raw_figures(record):
                    found.setdefault(figure.id, figure)
        return found

    @cached_property
    def former(self) -> Mapping[str, RawFigure]:
        """Figures by the ids that they once had."""
        return {former: each for each in self.figures.values() for former in each.former_ids}

    def find(self, figure_id: str) -> RawFigure | None:
        """A figure by the id it has or once had."""
        return self.figures.get(figure_id) or self.former.get(figure_id)

    @cached_property
    def retired_figures(self) -> frozenset[str]:
        """The ids of the figures that retired.yml names."""
        return frozenset(
            f"{each.program}/{path}"
            for each in self.retired
            for path in each.figures
            if each.program
        )

    @cached_property
    def retired_records(self) -> Mapping[RecordKey, Retirement]:
        """What no longer stands, figures of living programs apart."""
        return {(each.kind, each.id): each for each in self.retired if each.kind != "figure"}

    def cannot_tell(self, figure_id: str) -> bool:
        """Whether the file that would hold a figure could not be read."""
        return ("program", figure_id.partition("/")[0]) in self.unreadable


def read_side(root: Path) -> Side:
    """Everything below root/data that can be read; never a fault of the data is raised."""
    loaded = load(root)
    records: dict[RecordKey, Record] = {}
    for record in loaded.records:
        if record.kind != "retired":
            records.setdefault((record.kind, record.id), record)
    unreadable = {(each.kind, each.id): each for each in loaded.unreadable}
    registry, _ = build_registry(loaded.records, loaded.unreadable)
    faulty = dict.fromkeys(
        each.place.path for each in loaded.findings if each.rule != "berkas-hilang"
    )
    retired, snapshots = tuple(_retirements(loaded.records)), dict(_snapshots(root))
    return Side(records, unreadable, retired, registry, tuple(faulty), snapshots)


def _snapshots(root: Path) -> Iterator[tuple[str, bytes | None]]:
    for place in sorted((root / FOLDER).glob("*")):
        if (place / NOTE).is_file():
            yield place.name, None
        elif (place / SUMS).is_file():
            yield place.name, (place / SUMS).read_bytes()


def _retirements(records: list[Record]) -> Iterator[Retirement]:
    for record in records:
        kind, named = record.value.get("kind"), record.value.get("id")
        if record.kind == "retired" and isinstance(kind, str) and isinstance(named, str):
            figures = _texts(record.value.get("figures"))
            by = record.value.get("replaced_by")
            yield Retirement(record, kind, named, figures, by if isinstance(by, str) else None)


def _texts(value: Any) -> frozenset[str]:
    listed = value if isinstance(value, tuple) else ()
    return frozenset(each for each in listed if isinstance(each, str))
