"""Where what is erased still stands, outside the places that are erased: named, never repeated."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator.check.strings import strings
from generator.finding import Place
from generator.model.registry import Registry
from generator.privacy.names import names_of, position_of_name
from generator.prose import ProsePage
from generator.record import Location, Record
from generator.snapshot import Snapshot
from generator.staff.erase.target import Target
from generator.text import Said

_SHORTEST_NUMBER = 1000  # below, the same digits count all sorts of things
_SHORTEST_WORDS = 8
_SHOWS = Said("menampilkannya", "shows it")
_SAYS = Said("masih memuat isinya", "still holds its content")


class Trace(NamedTuple):
    """Where, and in which way."""

    place: Place
    how: Said


def traces(target: Target, registry: Registry, prose: Sequence[ProsePage]) -> list[Trace]:
    """Every place but its own: other records, comments, hand-written pages, headlines, answers."""
    holds = _holds(target)
    found = {*_in_records(target, registry, holds), *_in_pages(target, prose, holds)}
    return sorted(found, key=lambda each: each.place)


def in_snapshots(target: Target, registry: Registry) -> list[Snapshot]:
    """The snapshots that show it."""
    holds = _holds(target)
    kept = (each.snapshot for each in registry.snapshots if not each.removal)
    return [each for each in kept if _shown(target, each) or any(map(holds, each.held.texts))]


def _shown(target: Target, snapshot: Snapshot) -> bool:
    held = snapshot.held
    if target.kind == "source":
        source = target.record.id
        return bool(held.sources.get(source)) or source in held.quoted
    ids = {target.name, *(target.figure.former_ids if target.figure else ())}
    return any(figure in ids and shown for (figure, _), shown in held.figures.items())


def _holds(target: Target) -> Callable[[str], bool]:
    """Whether a text holds what is erased."""
    part: Any = target.record.value
    for step in target.location:
        part = part[step]
    if target.kind == "official":
        said = [part.get("name"), *(part.get("aliases") or ())]
        names = names_of([each for each in said if isinstance(each, str)])
        return lambda text: position_of_name(text, names) is not None
    pattern = re.compile("|".join(sorted(_needles(target, part), reverse=True)) or r"(?!)", re.I)
    return lambda text: pattern.search(" ".join(text.split())) is not None


def _needles(target: Target, part: Mapping[str, Any]) -> Iterator[str]:
    if target.figure is not None:
        for stated in (part, *target.figure.revisions):
            yield from _numbers(stated.get("value"))
            yield from _words(stated.get("quote"))
        return
    names = ("title", "author", "url", "archive_url", "sha256", "note", "text")
    for name in names:
        for _, text in strings(part.get(name)):
            yield from _words(text)


def _numbers(value: object) -> Iterator[str]:
    written = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if written.isdigit() and int(written) >= _SHORTEST_NUMBER:
        grouped = f"{int(written):,}".replace(",", "[., \u00a0]?")
        yield rf"(?<!\d)(?<!\d[.,]){grouped}(?![.,]?\d)"


def _words(text: object) -> Iterator[str]:
    if isinstance(text, str) and len(text) >= _SHORTEST_WORDS:
        yield re.escape(" ".join(text.split()))


def _in_records(
    target: Target, registry: Registry, holds: Callable[[str], bool]
) -> Iterator[Trace]:
    for record in registry.records.values():
        if record.kind == "region":
            continue
        own = target.location if record is target.record else None
        for location, text in strings(record.value):
            if own is not None and location[: len(own)] == own:
                continue
            if (how := _named(target, record, location, text)) or holds(text):
                yield Trace(record.place(location), how or _SAYS)
        for line, text in record.comments:
            if holds(text):
                yield Trace(Place(record.path, line, 1), _SAYS)


def _named(target: Target, record: Record, location: Location, text: str) -> Said | None:
    """Whether a text names what is erased by its path or key."""
    if record is not target.record or target.kind in ("source", "response"):
        return None
    path = target.name.partition("/")[2]
    if location[0] == "headline" and text == path:
        return Said("angka utama program ini", "a headline figure of the program")
    if location[0] == "responses" and location[-1] == "to" and text == path:
        return Said("tanggapan atas angka ini", "a response to this figure")
    if target.kind == "official" and location[-1] == "said_by" and text == path.split("/")[1]:
        return Said("pernyataan pejabat ini", "a statement by this official")
    return None


def _in_pages(
    target: Target, prose: Sequence[ProsePage], holds: Callable[[str], bool]
) -> Iterator[Trace]:
    for page in prose:
        for call in page.calls():
            if call.figure == target.name:
                yield Trace(call.place, _SHOWS)
        for number, line in enumerate(page.text.splitlines(), start=1):
            if holds(line):
                yield Trace(Place(page.path, number, 1), _SAYS)
