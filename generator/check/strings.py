"""The words of a record, whatever they stand in."""

from collections.abc import Iterator
from typing import Any

from generator.record import Location, LooseNumber, Record


def strings(value: Any, location: Location = ()) -> Iterator[tuple[Location, str]]:
    """Every text and number as it was written, with where it stands; keys are not included."""
    if isinstance(value, str):
        yield location, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from strings(part, (*location, key))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from strings(part, (*location, index))
    elif isinstance(value, LooseNumber):
        yield location, value.raw
    elif isinstance(value, int) and not isinstance(value, bool):
        yield location, str(value)


def joined(record: Record) -> str:
    """All words of a record in one text: a quick look before a close one."""
    words: list[str] = []
    _collect(record.value, words)
    return "\n".join(words)


def _collect(value: Any, words: list[str]) -> None:
    if isinstance(value, str):
        words.append(value)
    elif isinstance(value, dict):
        for part in value.values():
            _collect(part, words)
    elif isinstance(value, tuple):
        for part in value:
            _collect(part, words)
    elif isinstance(value, LooseNumber):
        words.append(value.raw)
    elif isinstance(value, int):
        words.append(str(value))
