"""One fact is stated once."""

from collections.abc import Hashable, Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.description import described, plain
from generator.model.placed_figure import PlacedFigure
from generator.record import Record
from generator.text import Said


def equal_items_agree(subject: Subject) -> Iterator[Finding]:
    """Items that describe one and the same thing do not give it different values."""
    first: dict[Hashable, PlacedFigure] = {}
    for record, placed in subject.figures:
        figure = placed.figure
        description = described(placed)
        if description is None or figure.value is None or figure.withdrawn is not None:
            continue
        position = (record.id, placed.location[0], placed.field)
        key = (*position, placed.kind, placed.assertion, figure.unit, figure.as_of, *description)
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


def events_are_told_once(subject: Subject) -> Iterator[Finding]:
    """The same event (agency, name, date, place) is one item of one program."""
    first: dict[Hashable, tuple[Record, int]] = {}
    for record, program in subject.programs:
        for number, event in enumerate(program.events):
            if event.date is None:
                continue
            where = plain(event.place) if event.place else None
            key = (program.agency, plain(event.name), event.date, where)
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
