"""Dates are possible, and in order. Only what both dates know is compared."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.figure import Revision
from generator.model.parts import parts
from generator.model.period import Period
from generator.model.program import Program
from generator.quality.freshness import earlier
from generator.record import Location, Record
from generator.text import Said

_PAST = (("source", "date"), ("source", "accessed"), ("service", "verified"), ("retired", "since"))


def nothing_happened_tomorrow(subject: Subject) -> Iterator[Finding]:
    """What has happened, was said, checked or published is not in the future."""
    for record, location, date in _past_dates(subject):
        if earlier(subject.today, date):
            yield Finding(
                record.place(location),
                "tanggal-masa-depan",
                Said(
                    f'{location[-1]} "{date}" sesudah hari ini ({subject.today}).',
                    f'{location[-1]} "{date}" is after today ({subject.today}).',
                ),
                Said(
                    "Tulis tanggal yang sudah lewat; yang belum pasti ditulis null.",
                    "Write a date that has passed; what is not known is null.",
                ),
            )


def _past_dates(subject: Subject) -> Iterator[tuple[Record, Location, str]]:
    yield from _past_dates_of_figures(subject)
    for record, program in subject.programs:
        for location, past in _past_dates_of(program):
            if past is not None:
                yield record, location, past
    for kind, name in _PAST:
        for record, entity in subject.each(kind):
            if (date := getattr(entity, name)) is not None:
                yield record, (name,), date


def _past_dates_of_figures(subject: Subject) -> Iterator[tuple[Record, Location, str]]:
    for record, _, stated, location, _ in subject.statements:
        for name in ("as_of", "stated_on", "published"):
            date = getattr(stated, name)
            if date is not None:
                yield record, (*location, name), date
        if isinstance(stated, Revision):
            yield record, (*location, "replaced"), stated.replaced
        for number, search in enumerate(stated.searched):
            yield record, (*location, "searched", number, "date"), search.date
    for record, placed in subject.figures:
        if placed.figure.withdrawn is not None:
            yield record, (*placed.location, "withdrawn", "date"), placed.figure.withdrawn.date


def _past_dates_of(program: Program) -> Iterator[tuple[Location, str | None]]:
    if program.checked is not None:
        yield ("checked", "date"), program.checked.date
    for number, official in enumerate(program.officials):
        yield ("officials", number, "as_of"), official.as_of
    for number, response in enumerate(program.responses):
        yield ("responses", number, "date"), response.date
    for number, event in enumerate(program.events):
        yield ("events", number, "date"), event.date if event.status == "held" else None


def periods_run_forward(subject: Subject) -> Iterator[Finding]:
    """A period begins before it ends."""
    for record, program in subject.programs:
        for location, period in parts(program, Period):
            if period.from_ and period.to and earlier(period.to, period.from_):
                yield Finding(
                    record.place((*location, "from")),
                    "masa-terbalik",
                    Said(
                        f"Masa ini mulai {period.from_} dan berakhir {period.to}.",
                        f"This period runs from {period.from_} to {period.to}.",
                    ),
                    Said("Tukar from dan to, atau betulkan.", "Swap from and to, or correct them."),
                )


def revisions_run_forward(subject: Subject) -> Iterator[Finding]:
    """Each revision was replaced after it was published, and before the next one was."""
    for record, placed in subject.figures:
        figure = placed.figure
        for number, revision in enumerate(figure.revisions):
            here = (*placed.location, "revisions", number)
            if revision.published and earlier(revision.replaced, revision.published):
                yield _disorder(
                    record.place((*here, "replaced")),
                    f"{revision.replaced} < {revision.published}",
                )
            later = [*figure.revisions[number + 1 :], figure][0]
            if later.published and earlier(later.published, revision.replaced):
                after = number + 1
                end = (*here[:-1], after) if after < len(figure.revisions) else placed.location
                yield _disorder(
                    record.place((*end, "published")), f"{later.published} < {revision.replaced}"
                )


def _disorder(place: Place, dates: str) -> Finding:
    return Finding(
        place,
        "riwayat-terbalik",
        Said(
            f"Urutan tanggal riwayat angka ini terbalik ({dates}).",
            f"The dates of this figure's history are out of order ({dates}).",
        ),
        Said(
            "Yang tertua dahulu: published ≤ replaced ≤ published berikutnya.",
            "Oldest first: published ≤ replaced ≤ the next published.",
        ),
    )


def sources_are_not_older(subject: Subject) -> Iterator[Finding]:
    """A source published before the day a value holds for cannot carry it."""
    sources = subject.registry.sources
    for record, _, stated, location, _ in subject.statements:
        source = sources.get(stated.source) if stated.source and stated.as_of else None
        if source is None or source.date is None or stated.as_of is None:
            continue
        if earlier(source.date, stated.as_of) and not earlier(subject.today, stated.as_of):
            yield Finding(
                record.place((*location, "as_of")),
                "sumber-lebih-tua",
                Said(
                    f'Nilai per {stated.as_of}, tetapi sumber "{source.id}" terbit {source.date}.',
                    f'The value is as of {stated.as_of}; "{source.id}" is of {source.date}.',
                ),
                Said(
                    "Betulkan as_of, tanggal sumbernya, atau sumbernya.",
                    "Correct as_of, the source's date, or the source.",
                ),
            )
