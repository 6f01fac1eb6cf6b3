"""What one record lacks, counted and named."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.field import Entity
from generator.model.parts import parts
from generator.model.program import Program
from generator.model.registry import Registry
from generator.model.service import Service
from generator.model.words import Text
from generator.quality.expected import held
from generator.quality.freshness import check_is_due, outlived, service_is_due
from generator.quality.measures import (
    ADVERTORIAL,
    ENGLISH,
    INCOMPLETE,
    STALE,
    UNCHECKED,
    UNSOURCED,
    Measure,
)
from generator.quality.sourcing import only_advertorial, unsourced, wholly_advertorial
from generator.record import Location
from generator.text import Said

# The warning of `check` that a program may acknowledge: the record is stale, and we know why.
_ACKNOWLEDGED = "pemeriksaan-basi"


@dataclass(frozen=True, slots=True)
class Lack:
    """`named`: what is lacking, for people. `due`: a day that we promised has passed; `known`: we
    have said why, and nobody is called for it.

    `location` leads to the place in the file where it is mended.
    """

    measure: Measure
    count: int
    named: tuple[Said, ...] = ()
    due: bool = False
    location: Location = ()
    known: bool = False


def without_english(entity: Entity) -> tuple[Location, ...]:
    """Where the texts of a record stand that have no English."""
    return tuple(location for location, text in parts(entity, Text) if text.en is None)


def lacks(registry: Registry, entity: Entity, today: str) -> Iterator[Lack]:
    """What a record lacks on a day (ISO), in the order of MEASURES."""
    if isinstance(entity, Program):
        yield from _of_program(registry, entity, today)
    elif isinstance(entity, Service):
        yield from _of_service(entity, today)
    if untranslated := without_english(entity):
        paths = tuple(_plain("/".join(map(str, each))) for each in untranslated)
        yield Lack(ENGLISH, len(untranslated), paths, location=untranslated[0])


def _of_program(registry: Registry, program: Program, today: str) -> Iterator[Lack]:
    figures = registry.figures_of(program.id)
    promise = registry.site.stale_after_months
    old: list[Said] = []
    due = check_is_due(program, promise, today)
    if due and program.checked:
        on = program.checked.date
        old.append(
            Said(
                f"diperiksa {on}; janji kami {promise} bulan",
                f"checked {on}; we promise {promise} months",
            )
        )
    old += outlived(program, today)
    if old:
        known = any(each.rule == _ACKNOWLEDGED for each in program.acknowledged)
        where: Location = ("checked", "date") if due else ("status",)
        yield Lack(STALE, len(old), tuple(old), due, where, known)
    if bare := tuple(unsourced(program)):
        yield Lack(UNSOURCED, len(bare), tuple(map(_plain, bare)))
    paid = [
        each
        for each in figures
        if each.figure.value is not None
        and not each.figure.withdrawn
        and only_advertorial(registry, each)
    ]
    if paid or wholly_advertorial(registry, program):
        paths = tuple(_plain(each.path) for each in paid)
        # A record without figures that rests on advertorials is one thing to mend, not none.
        yield Lack(ADVERTORIAL, max(len(paid), 1), paths, location=("sources",))
    if program.checked is None:
        yield Lack(UNCHECKED, 1)
    if missing := held(program, figures, registry)[1]:
        yield Lack(INCOMPLETE, len(missing), tuple(each.name for each in missing))


def _of_service(service: Service, today: str) -> Iterator[Lack]:
    if service_is_due(service, today):
        since = service.expires
        said = Said(f"harus diperiksa lagi sejak {since}", f"due for checking since {since}")
        yield Lack(STALE, 1, (said,), True, ("expires",))
    if service.source is None:
        yield Lack(UNSOURCED, 1, location=("source",))
    if service.verified is None:
        yield Lack(UNCHECKED, 1, location=("verified",))


def _plain(text: str) -> Said:
    return Said(text, text)
