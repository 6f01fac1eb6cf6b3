"""The whole record, office by office, the worst first.

The worst record: past a day that we promised, then lacking most kinds of things, then most things.
The worst office: most records past such a day, then lacking most things.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.entities import RecordKey
from generator.model.program import Program
from generator.model.registry import Registry
from generator.quality.lacks import Lack, lacks, without_english
from generator.quality.measures import Measure

_WHOLE = ("program", "service")
"""Kinds whose every record is surveyed; of the others, those that lack English."""


@dataclass(frozen=True)
class RecordQuality:
    """What one record lacks; `agency` is the office in charge, None where none is."""

    key: RecordKey
    agency: str | None
    lacks: tuple[Lack, ...]

    def count(self, measure: Measure) -> int | None:
        """How much of a measure it lacks; None where it lacks nothing."""
        return next((each.count for each in self.lacks if each.measure is measure), None)

    @property
    def due(self) -> bool:
        return any(each.due for each in self.lacks)

    @property
    def order(self) -> tuple[bool, int, int, RecordKey]:
        total = sum(each.count for each in self.lacks)
        return (not self.due, -len(self.lacks), -total, self.key)


@dataclass(frozen=True)
class Office:
    """An office's records, the worst first. `agency` None: what belongs to no single office."""

    agency: str | None
    records: tuple[RecordQuality, ...]

    @property
    def whole(self) -> int:
        """How many of its records are surveyed whatever they lack."""
        return sum(each.key[0] in _WHOLE for each in self.records)

    def lacking(self, measure: Measure) -> int:
        """How many of its records lack something of a measure."""
        return sum(each.count(measure) is not None for each in self.records)

    @cached_property
    def missing(self) -> int:
        """How many things all its records lack, whatever they are."""
        return sum(lack.count for each in self.records for lack in each.lacks)

    @cached_property
    def due(self) -> int:
        return sum(each.due for each in self.records)

    @property
    def order(self) -> tuple[int, int, str]:
        return (-self.due, -self.missing, self.agency or "")


@dataclass(frozen=True)
class Quality:
    """`today` is the ISO date that it holds for."""

    today: str
    offices: tuple[Office, ...]

    @cached_property
    def records(self) -> dict[RecordKey, RecordQuality]:
        """Every record, the worst first."""
        every = [record for office in self.offices for record in office.records]
        return {each.key: each for each in sorted(every, key=lambda each: each.order)}

    @property
    def due(self) -> int:
        """How many records are past a day that we promised."""
        return sum(office.due for office in self.offices)

    @property
    def calls(self) -> bool:
        """Whether a record is past such a day, and we have not said why."""
        lacks = (lack for record in self.records.values() for lack in record.lacks)
        return any(each.due and not each.known for each in lacks)

    @property
    def whole(self) -> int:
        """How many records are surveyed whatever they lack."""
        return sum(office.whole for office in self.offices)

    def lacking(self, measure: Measure) -> int:
        return sum(office.lacking(measure) for office in self.offices)


def surveyed(registry: Registry) -> Iterator[tuple[RecordKey, str | None]]:
    """Which records are looked at, each with its office: the same on every day."""
    for (kind, record_id), entity in registry.each():
        if kind in _WHOLE or without_english(entity):
            yield (kind, record_id), _agency(kind, record_id, entity)


def quality(registry: Registry, today: str) -> Quality:
    """What the records lack on a day."""
    held: dict[str | None, list[RecordQuality]] = {}
    for (kind, record_id), agency in surveyed(registry):
        found = tuple(lacks(registry, registry.entities[kind][record_id], today))
        held.setdefault(agency, []).append(RecordQuality((kind, record_id), agency, found))
    offices = [
        Office(agency, tuple(sorted(records, key=lambda each: each.order)))
        for agency, records in held.items()
    ]
    return Quality(today, tuple(sorted(offices, key=lambda each: each.order)))


def _agency(kind: str, record_id: str, entity: object) -> str | None:
    if kind == "agency":
        return record_id
    return entity.agency if isinstance(entity, Program) else None
