"""What changed about records, beside the figures that they hold."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.review.change import (
    Change,
    RecordAdded,
    RecordChanged,
    RecordRemoved,
    RecordRenamed,
)
from generator.review.comparison import Comparison
from generator.review.equality import canonical
from generator.review.raw_figure import without_figures


def record_changes(compared: Comparison) -> Iterator[Change]:
    """By kind and id: a file in another folder is the same record."""
    base, head = compared.base, compared.head
    for key, old in base.records.items():
        new = head.records.get(key)
        if new is not None:
            names = tuple(_changed(without_figures(old.value), without_figures(new.value)))
            if names:
                yield RecordChanged(*key, names)
        elif key not in head.unreadable:
            retired = head.retired_records.get(key)
            if retired is not None and retired.replaced_by:
                yield RecordRenamed(*key, retired.replaced_by)
            else:
                yield RecordRemoved(*key, retired is not None)
    for key in head.records:
        if key not in base.records and key not in base.unreadable:
            yield RecordAdded(*key)


def _changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """Top-level fields; of a list with keys, the items."""
    for name in dict.fromkeys((*old, *new)):
        one, other = canonical(old.get(name)), canonical(new.get(name))
        if one == other or (one in (None, (), {}) and other in (None, (), {})):
            continue
        before, after = _by_key(one), _by_key(other)
        if before is None or after is None or list(before) == list(after) == []:
            yield str(name)
            continue
        moved = [
            key for key in dict.fromkeys((*before, *after)) if before.get(key) != after.get(key)
        ]
        yield from (f"{name}/{key}" for key in moved)
        if not moved:
            yield str(name)  # another order


def _by_key(items: Any) -> Mapping[str, Any] | None:
    """The items of a list by their keys; None where it is another list."""
    listed = () if items is None else items
    if not isinstance(listed, tuple):
        return None
    keyed = [each for each in listed if isinstance(each, dict) and isinstance(each.get("key"), str)]
    return {each["key"]: each for each in keyed} if len(keyed) == len(listed) else None
