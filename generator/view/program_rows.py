"""The rows of a program's lists: partners, events, statements, officials, answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from generator import urls
from generator.model.assistance import Assistance, Step
from generator.model.choices import CLAIM_TYPES, EVENT_STATUSES, PARTNER_STATUSES
from generator.model.claim import Claim, Response
from generator.model.cohort import Cohort
from generator.model.document import Document
from generator.model.event import Event
from generator.model.official import Official
from generator.model.partnership import Agreement, Partnership
from generator.model.program import Program
from generator.view.figure_card import figure_name
from generator.view.here import Here
from generator.view.parts import Badge, Code, Inline, Link, Moment, Name, Prose, SourceLine, Words
from generator.view.sources import source_line, speaker


class Sourced(Protocol):
    """A row that rests on a source."""

    @property
    def source(self) -> SourceLine: ...


Row = TypeVar("Row", bound=Sourced)


@dataclass(frozen=True, slots=True)
class Rows(Generic[Row]):
    """Rows of a list; `source` is the one they all rest on, so that it is named once."""

    rows: tuple[Row, ...]
    source: SourceLine | None


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner, its part, and how far the partnership has come."""

    link: Link
    role: Words
    status: Badge
    agreement: tuple[Inline, ...]
    quote: str | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something held or planned."""

    name: Words
    status: Badge
    date: Moment | None
    place: Words | None
    region: Link | Name | None
    attendees: tuple[Words, ...]
    quote: str | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A statement without a number."""

    kind: Badge
    text: Words
    speaker: Words | None
    quote: str | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class Speech:
    """What one speaker said; None is the writer's narration."""

    speaker: Words | None
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class CohortRow:
    """A batch: what its figures do not say."""

    name: Words
    period: Moment | None
    place: Words | None
    region: Link | Name | None
    content: tuple[Words, ...]
    follow_up: Prose | None


@dataclass(frozen=True, slots=True)
class TextRow:
    """A step or a kind of assistance, with its source."""

    text: Prose
    source: SourceLine


@dataclass(frozen=True, slots=True)
class OfficialRow:
    """A public official in function."""

    name: Name
    aliases: tuple[Name, ...]
    role: Words
    agency: Link | None
    seen: Moment | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """The office's answer."""

    anchor: str
    by: Link
    date: Moment | None
    answers: Link | None
    text: Prose
    source: SourceLine | None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document that belongs to the program."""

    title: Words
    link: Link | None
    source: SourceLine | None


def with_source(rows: Iterable[Row]) -> Rows[Row]:
    """Rows, and their source where there is only one for two or more of them."""
    listed = tuple(rows)
    sources = {each.source for each in listed}
    return Rows(listed, listed[0].source if len(sources) == 1 < len(listed) else None)


def speeches(claims: tuple[ClaimRow, ...]) -> tuple[Speech, ...]:
    """Statements by who made them, in the order in which the speakers first appear."""
    by_speaker: dict[Words | None, list[ClaimRow]] = {}
    for each in claims:
        by_speaker.setdefault(each.speaker, []).append(each)
    return tuple(Speech(speaker, tuple(said)) for speaker, said in by_speaker.items())


def claim_rows(here: Here, program: Program) -> tuple[ClaimRow, ...]:
    """A program's statements, in order."""
    officials = officials_by_key(here, program)
    return tuple(_claim(here, each, officials) for each in program.claims)


def officials_by_key(here: Here, program: Program) -> dict[str, Words]:
    """What a speaker's key stands for: name and office."""
    return {
        each.key: Words(f"{each.name}, {role.text}", role.lang)
        for each in program.officials
        for role in [here.words(each.role)]
    }


def partner_row(here: Here, each: Partnership) -> PartnerRow:
    """One partner."""
    return PartnerRow(
        link=here.partner(each.partner),
        role=here.words(each.role),
        status=Badge(here.say(PARTNER_STATUSES[each.status]), f"partner-{each.status}"),
        agreement=_agreement(here, each.agreement),
        quote=each.quote,
        source=source_line(here, each.source),
    )


def _agreement(here: Here, agreement: Agreement | None) -> tuple[Inline, ...]:
    if agreement is None:
        return ()
    parts: list[Inline] = [Name(agreement.type, None if here.locale == "id" else "id")]
    if agreement.number:
        parts.append(Code(agreement.number))
    if agreement.date:
        parts.append(here.moment(agreement.date))
    return tuple(parts)


def event_row(here: Here, each: Event) -> EventRow:
    """One event."""
    return EventRow(
        name=here.words(each.name),
        status=Badge(here.say(EVENT_STATUSES[each.status]), f"event-{each.status}"),
        date=here.moment(each.date),
        place=here.words(each.place),
        region=here.region(each.region) if each.region else None,
        attendees=tuple(here.words(text) for text in each.attendees),
        quote=each.quote,
        source=source_line(here, each.source),
    )


def _claim(here: Here, each: Claim, officials: dict[str, Words]) -> ClaimRow:
    return ClaimRow(
        kind=Badge(here.say(CLAIM_TYPES[each.type]), f"claim-{each.type}"),
        text=here.words(each.text),
        speaker=speaker(here, each.said_by, officials),
        quote=each.quote,
        source=source_line(here, each.source),
    )


def cohort_row(here: Here, cohort: Cohort) -> CohortRow:
    """One batch."""
    return CohortRow(
        name=here.words(cohort.name),
        period=here.span(cohort.period),
        place=here.words(cohort.place),
        region=here.region(cohort.region) if cohort.region else None,
        content=tuple(here.words(text) for text in cohort.content),
        follow_up=here.prose(cohort.follow_up),
    )


def text_row(here: Here, each: Step | Assistance) -> TextRow:
    """One step, or one kind of assistance."""
    return TextRow(here.prose(each.text), source_line(here, each.source))


def official_row(here: Here, each: Official) -> OfficialRow:
    """One official, as seen on a date."""
    return OfficialRow(
        name=Name(each.name),
        aliases=tuple(Name(alias) for alias in each.aliases),
        role=here.words(each.role),
        agency=here.entity("agency", each.agency) if each.agency else None,
        seen=here.moment(each.as_of),
        source=source_line(here, each.source),
    )


def response_row(here: Here, program: Program, each: Response) -> ResponseRow:
    """One answer of an office, and the figure it answers."""
    placed = here.registry.figures.get(f"{program.id}/{each.to}")
    return ResponseRow(
        anchor=f"tanggapan-{each.key}",
        by=here.entity("agency", each.by),
        date=here.moment(each.date),
        answers=Link(figure_name(here, placed), f"#{urls.anchor(placed.path)}") if placed else None,
        text=here.prose(each.text),
        source=source_line(here, each.source) if each.source else None,
    )


def document_row(here: Here, each: Document) -> DocumentRow:
    """One document."""
    return DocumentRow(
        title=here.words(each.title),
        link=Link(Name(each.url), each.url, outside=True) if each.url else None,
        source=source_line(here, each.source) if each.source else None,
    )
