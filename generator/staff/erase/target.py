"""What is to be erased, as it is named on the command line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.finding import CannotRun
from generator.model.registry import Registry
from generator.model.spelling import nearest
from generator.record import Location, Record
from generator.review.raw_figure import RawFigure, raw_figures
from generator.text import Said

Kind = Literal["figure", "source", "official", "response"]
_LISTS: dict[Kind, str] = {"official": "officials", "response": "responses"}


@dataclass(frozen=True, slots=True)
class Target:
    """`location` is where it stands in its record; `figure` is there for a figure alone."""

    kind: Kind
    name: str
    record: Record
    location: Location
    figure: RawFigure | None = None


def target(words: Sequence[str], registry: Registry) -> Target:
    """`PROGRAM/LIST/KEY/FIELD` is a figure, `source ID` a source; `official PROGRAM/officials/KEY`
    and `response PROGRAM/responses/KEY` may leave their first word away."""
    known = {each.name: each for each in _all(registry)}
    *kinds, name = words
    if kinds == ["source"]:
        name = f"source {name}"
    found = known.get(name)
    if found and (not kinds or kinds == [found.kind]):
        return found
    guess = nearest(name, tuple(known))
    meant = Said(f'Maksud Anda "{guess}"? ', f'Did you mean "{guess}"? ') if guess else Said("", "")
    raise CannotRun(
        Said("Tidak ada yang bernama demikian.", "Nothing is called that."),
        Said(
            f"{meant.id}Contoh: terang erase program-a/cohorts/angkatan-1/participants; terang "
            "erase source berita-a; terang erase official program-a/officials/kepala; terang "
            "erase response program-a/responses/jawaban",
            f"{meant.en}Such as: terang erase program-a/cohorts/angkatan-1/participants; terang "
            "erase source berita-a; terang erase official program-a/officials/kepala; terang "
            "erase response program-a/responses/jawaban",
        ),
    )


def _all(registry: Registry) -> Iterator[Target]:
    for (kind, record_id), record in registry.records.items():
        if kind == "source":
            yield Target("source", f"source {record_id}", record, ())
        elif kind == "program":
            for figure in raw_figures(record):
                yield Target("figure", figure.id, record, figure.location, figure)
            for part, name in _LISTS.items():
                listed = record.value.get(name)
                for number, item in enumerate(listed if isinstance(listed, tuple) else ()):
                    if isinstance(item, dict) and isinstance(item.get("key"), str):
                        path = f"{record_id}/{name}/{item['key']}"
                        yield Target(part, path, record, (name, number))
