"""One fact is stated once."""

from collections.abc import Hashable, Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.assistance import Assistance
from generator.model.budget import Budget
from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.placed_figure import PlacedFigure
from generator.model.target import Target
from generator.model.words import Text
from generator.record import Record
from generator.text import Said


def equal_items_agree(subject: Subject) -> Iterator[Finding]:
    """Items that describe one and the same thing do not give it different values."""
    first: dict[Hashable, PlacedFigure] = {}
    for record, placed in subject.figures:
        figure = placed.figure
        described = _described(placed)
        if described is None or figure.value is None or figure.withdrawn is not None:
            continue
        position = (record.id, placed.location[0], placed.field)
        key = (*position, placed.kind, placed.assertion, figure.unit, figure.as_of, *described)
        known = first.setdefault(key, placed)
        if known.figure.number != figure.number:
            line = record.place((*known.location, "value")).line
            yield Finding(
                record.place((*placed.location, "value")),
                "nilai-bertentangan",
                Said(
                    f'Hal yang sama bernilai lain di "{known.path}" (baris {line}).',
                    f'"{known.path}" (line {line}) gives the same thing another value.',
                ),
                Said(
                    "Pilih yang benar dan catat yang lama di revisions; atau tulis apa yang "
                    "membedakan keduanya (nama, tahap, masa, wilayah, dokumen, as_of).",
                    "Keep the right one and put the old in revisions; or say what sets them apart "
                    "(name, stage, period, region, document, as_of).",
                ),
            )


def _described(placed: PlacedFigure) -> tuple[Hashable, ...] | None:
    """What the item says it is; None when it says too little to be taken for another."""
    item = placed.item
    if isinstance(item, Budget):
        if item.fiscal_year is None and item.period is None:
            return None
        number = item.document.number if item.document else None
        return (item.stage, item.fiscal_year, item.period, item.fund, item.code, number)
    if placed.row is not None or isinstance(item, Event):
        return None
    if isinstance(item, Cohort):
        return (_words(item.name), item.period, placed.region)
    if isinstance(item, Target):
        return (_words(item.name), item.period, placed.region)
    return (_words(item.text),) if isinstance(item, Assistance) else None


def events_are_told_once(subject: Subject) -> Iterator[Finding]:
    """The same event (agency, name, date, place) is one item of one program."""
    first: dict[Hashable, tuple[Record, int]] = {}
    for record, program in subject.programs:
        for number, event in enumerate(program.events):
            if event.date is None:
                continue
            where = _words(event.place) if event.place else None
            key = (program.agency, _words(event.name), event.date, where)
            told, item = first.setdefault(key, (record, number))
            if (told, item) != (record, number):
                known = told.place(("events", item))
                yield Finding(
                    record.place(("events", number)),
                    "peristiwa-ganda",
                    Said(
                        f"Kegiatan ini sudah dicatat di {known.path} baris {known.line}.",
                        f"This event is recorded already in {known.path}, line {known.line}.",
                    ),
                    Said(
                        "Hapus salah satu. Dua sumber tentang satu kegiatan tetap satu kegiatan.",
                        "Remove one. Two sources about one event are still one event.",
                    ),
                )


def _words(text: Text) -> str:
    return " ".join(text.id.casefold().split())
