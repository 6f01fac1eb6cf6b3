"""Subject: what every rule looks at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from generator.check.strings import Words, words
from generator.finding import Place
from generator.model.entities import ENTITIES, RecordKey
from generator.model.field import Entity
from generator.model.figure import Figure, Revision
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.model.site import Site, Thresholds
from generator.prose import OtherFile, ProsePage
from generator.record import Location, Record

# Where site.yml cannot be read, people are still protected.
_THRESHOLDS = Thresholds(people=5, sensitive=10)


class Statement(NamedTuple):
    """A figure as it is, or as one of its revisions says it was."""

    record: Record
    placed: PlacedFigure
    stated: Figure | Revision
    location: Location
    number: Decimal | None


@dataclass(frozen=True)
class Subject:
    """`today` is ISO, "2026-11-21"; `protected` holds names that may be printed nowhere; `others`
    are what lies beside the hand-written pages. `only`: the records to be gone through, if not
    all; whoever asks for others finds them."""

    registry: Registry
    prose: Sequence[ProsePage]
    today: str
    protected: Sequence[str] = ()
    others: Sequence[OtherFile] = ()
    only: frozenset[RecordKey] | None = None

    def each(self, kind: str) -> Iterator[tuple[Record, Any]]:
        """Every readable entity of a kind, with the record it was read from."""
        for entity_id, entity in self.registry.entities[kind].items():
            key = (kind, entity_id)
            record = self.registry.records.get(key)
            if record is not None and (self.only is None or key in self.only):
                yield record, entity

    def every(self) -> Iterator[tuple[Record, Entity]]:
        """Every readable entity of every kind."""
        for kind in ENTITIES:
            yield from self.each(kind)

    @cached_property
    def programs(self) -> tuple[tuple[Record, Program], ...]:
        return tuple(self.each("program"))

    @cached_property
    def figures(self) -> tuple[tuple[Record, PlacedFigure], ...]:
        """Every figure; unlike `registry.figures`, also those that share an id by mistake."""
        return tuple(
            (record, placed)
            for record, program in self.programs
            for placed in self.registry.figures_of(record.id)
        )

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every figure and every revision of one."""
        found: list[Statement] = []
        for record, placed in self.figures:
            figure = placed.figure
            found.append(Statement(record, placed, figure, placed.location, figure.number))
            for index, revision in enumerate(figure.revisions):
                location = (*placed.location, "revisions", index)
                number = None if revision.value is None else Decimal(revision.value)
                found.append(Statement(record, placed, revision, location, number))
        return tuple(found)

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """Every id of each kind, also of records that could not be read."""
        found = {kind: set(entities) for kind, entities in self.registry.entities.items()}
        for kind, record_id in self.registry.records:
            found.setdefault(kind, set()).add(record_id)
        return {kind: frozenset(each) for kind, each in found.items()}

    @cached_property
    def words(self) -> Mapping[RecordKey, Words]:
        """The words of each record, for a quick look before a close one."""
        return {
            key: words(record)
            for key, record in self.registry.records.items()
            if (self.only is None or key in self.only)
            and record.kind != "region"  # public codes and names, never written here by hand
        }

    def whole(self, record: Record) -> str:
        """All words of a record in one text."""
        known = self.words.get((record.kind, record.id))
        return known.whole if known else ""

    @cached_property
    def broken(self) -> tuple[Record, ...]:
        """Records that do not fit the model: what they name is not known."""
        return tuple(
            record
            for (kind, record_id), record in self.registry.records.items()
            if record_id not in self.registry.entities[kind]
        )

    @cached_property
    def keys(self) -> tuple[tuple[Place, str], ...]:
        """Keys of records that do not fit the model: some may be no field, and anything at all."""
        return tuple(
            (record.key_place(location), location[-1])
            for record in self.broken
            for location in record.key_marks
            if location and isinstance(location[-1], str)
        )

    @cached_property
    def misnamed(self) -> frozenset[str]:
        """The kinds of record that a name which nothing bears may have meant, or that something
        of another kind bears."""
        slips = {
            (kinds, named)
            for names in self.registry.named_by.values()
            for kinds, named in names
            if not any(named in self.ids[each] for each in kinds)
        }
        found = {kind for kinds, _ in slips for kind in kinds}
        found |= {kind for kind, ids in self.ids.items() if any(each in ids for _, each in slips)}
        return frozenset(found)

    @property
    def site(self) -> Site | None:
        """None when site.yml cannot be read, which is a finding already."""
        return _site(self.registry)

    def threshold(self, program: Program) -> int:
        """The smallest count of people that may be shown for a program."""
        thresholds = thresholds_of(self.registry)
        return thresholds.sensitive if self.registry.sensitive(program) else thresholds.people


def thresholds_of(registry: Registry) -> Thresholds:
    """The smallest counts of people that may be shown."""
    site = _site(registry)
    return site.thresholds if site else _THRESHOLDS


def _site(registry: Registry) -> Site | None:
    found = registry.entities["site"].get("site")
    return found if isinstance(found, Site) else None
