"""RawFigure: a figure as its file says it, whatever model it was written for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.record import Location, Record
from generator.review.equality import canonical

FIELDS: Mapping[str, tuple[str, ...]] = {
    "budgets": ("amount",),
    "cohorts": ("participants", "completed", "duration"),
    "targets": ("amount",),
    "assistance": ("amount",),
    "events": ("attendance",),
}
"""Where a program holds figures, the rows of breakdowns apart: a list, and fields of its items."""
HIDDEN = ("suppressed", "erased")
HELD = ("stage", "period", "fiscal_year")
"""What a figure inherits from its holder, and a revision repeats."""


@dataclass(frozen=True)
class RawFigure:
    """`stated` is the figure's own mapping; `held` what it has of HELD from its holder.

    `former_ids` are the ids that it had under its holders' former keys.
    """

    id: str
    record: Record
    location: Location
    stated: Mapping[str, Any]
    held: Mapping[str, Any] = field(default_factory=dict)
    former_ids: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The id below the program."""
        return self.id.partition("/")[2]

    @property
    def revisions(self) -> tuple[Mapping[str, Any], ...]:
        """What it said before, oldest first; whatever else stands there is left out."""
        return tuple(each for _, each in _numbered(self.stated.get("revisions")))

    @property
    def hidden(self) -> bool:
        """Whether its value was taken away to protect people."""
        return self.stated.get("value") is None and self.stated.get("missing") in HIDDEN

    def has_value(self) -> bool:
        return self.stated.get("value") is not None


def raw_figures(record: Record) -> Iterator[RawFigure]:
    """Every figure of a program, in the order of its lists."""
    for name, fields in FIELDS.items():
        for index, item in _numbered(record.value.get(name)):
            if not isinstance(item.get("key"), str):
                continue
            for part in fields:
                if isinstance(item.get(part), dict):
                    yield _figure(record, item, (name, index, part), [(part,)])
            if name == "cohorts":
                yield from _rows(record, item, (name, index))


def without_figures(value: Any) -> Any:
    """What a program says beside its figures, to see what else changed."""
    if isinstance(value, tuple):
        return tuple(without_figures(each) for each in value)
    if not isinstance(value, Mapping):
        return value
    names = {name for fields in FIELDS.values() for name in fields}
    return {
        key: without_figures(part)
        for key, part in value.items()
        if not (key in names and isinstance(part, Mapping) and part.keys() & {"value", "missing"})
    }


def _rows(record: Record, cohort: Mapping[str, Any], here: Location) -> Iterator[RawFigure]:
    for number, breakdown in _numbered(cohort.get("breakdown")):
        for row_number, row in _numbered(breakdown.get("rows")):
            if isinstance(row.get("key"), str) and isinstance(row.get("amount"), dict):
                location = (*here, "breakdown", number, "rows", row_number, "amount")
                by = str(breakdown.get("by"))
                tails = [(by, key, "amount") for key in _keys(row)]
                yield _figure(record, cohort, location, tails)


def _figure(
    record: Record, item: Mapping[str, Any], location: Location, tails: Sequence[tuple[str, ...]]
) -> RawFigure:
    """`tails` is how its id ends, now and under each former key of its row."""
    name = str(location[0])
    ids = ["/".join((record.id, name, key, *tail)) for key in _keys(item) for tail in tails]
    stated: Any = record.value
    for part in location:
        stated = stated[part]
    return RawFigure(ids[0], record, location, stated, _held(name, item), tuple(ids[1:]))


def _keys(item: Mapping[str, Any]) -> tuple[str, ...]:
    """The key and the former keys of an item."""
    former = item.get("former_keys")
    listed = former if isinstance(former, tuple) else ()
    return (item["key"], *(each for each in listed if isinstance(each, str)))


def _held(name: str, item: Mapping[str, Any]) -> Mapping[str, Any]:
    """HELD of one item; an event's day is its period."""
    date = item.get("date")
    if name == "events":
        return {"period": {"from": date, "to": date}} if canonical(date) else {}
    if name == "assistance":
        return {}
    return {each: item[each] for each in HELD if canonical(item.get(each)) not in (None, {}, "")}


def _numbered(value: Any) -> Iterator[tuple[int, Mapping[str, Any]]]:
    if isinstance(value, tuple):
        yield from ((n, each) for n, each in enumerate(value) if isinstance(each, dict))
