"""The words of a record, whatever they stand in."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from generator.record import Location, LooseNumber, Record

LANGUAGES = frozenset({"id", "en"})
# The name of a record may hold digits ("SAPA 129"): they belong to the name.
NAMES = frozenset({"name", "title", "label"})


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


class Words(NamedTuple):
    """The words of a record without their places: a quick look before a close one.

    `whole`: every text and number, one a line. `said`: each running text, in each language.
    """

    whole: str
    said: tuple[str, ...]


def words(record: Record) -> Words:
    """What a record says."""
    found: list[str] = []
    said: list[str] = []
    for name, part in record.value.items():
        # The record's own `id` is no language.
        _collect([(None, part)], found, [] if name in NAMES else said)
    return Words("\n".join(found), tuple(said))


def _collect(parts: Iterable[tuple[Any, Any]], found: list[str], said: list[str]) -> None:
    for key, part in parts:
        if isinstance(part, str):
            found.append(part)
            if key in LANGUAGES:
                said.append(part)
        elif isinstance(part, dict):
            _collect(part.items(), found, said)
        elif isinstance(part, tuple):
            _collect(enumerate(part), found, said)
        else:
            found.extend(text for _, text in strings(part))
