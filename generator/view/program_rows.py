"""The rows of a program's lists: partners, events, statements, officials, answers."""

from dataclasses import dataclass

from generator.model.choices import CLAIM_TYPES, EVENT_STATUSES, PARTNER_STATUSES
from generator.model.program import Program
from generator.model.program_parts import (
    Assistance,
    Claim,
    Cohort,
    Event,
    Official,
    Partnership,
    Response,
    Step,
)
from generator.view.here import Here
from generator.view.parts import Badge, Link, Moment, Name, Prose, Quote, SourceLine, Words
from generator.view.sources import source_line, speaker


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner, its part, and how far the partnership has come."""

    link: Link
    role: Words
    status: Badge
    agreement: Words | None
    quote: Quote | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something held or planned."""

    key: str
    name: Words
    status: Badge
    date: Moment | None
    place: Words | None
    region: Link | Name | None
    attendees: tuple[Words, ...]
    quote: Quote | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A statement without a number."""

    key: str
    kind: Badge
    text: Words
    speaker: Words | None
    quote: Quote | None
    source: SourceLine


@dataclass(frozen=True, slots=True)
class CohortRow:
    """A batch: what its figures do not say."""

    name: Words
    period: Moment | None
    place: Words | None
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

    by: Link
    date: Moment | None
    text: Prose


def claim_rows(here: Here, program: Program) -> tuple[ClaimRow, ...]:
    """A program's statements, in order."""
    officials = officials_by_key(here, program)
    return tuple(_claim(here, each, officials) for each in program.claims)


def officials_by_key(here: Here, program: Program) -> dict[str, Words]:
    """What a speaker's key stands for: name and office."""
    return {
        each.key: Words(f"{each.name}, {each.role.in_(here.locale)}") for each in program.officials
    }


def partner_row(here: Here, each: Partnership) -> PartnerRow:
    """One partner."""
    source = source_line(here, each.source)
    return PartnerRow(
        link=here.partner(each.partner),
        role=here.words(each.role),
        status=Badge(here.say(PARTNER_STATUSES[each.status]), f"partner-{each.status}"),
        agreement=Words(each.agreement.type) if each.agreement else None,
        quote=Quote(each.quote, None, source) if each.quote else None,
        source=source,
    )


def event_row(here: Here, each: Event) -> EventRow:
    """One event."""
    source = source_line(here, each.source)
    return EventRow(
        key=each.key,
        name=here.words(each.name),
        status=Badge(here.say(EVENT_STATUSES[each.status]), f"event-{each.status}"),
        date=here.moment(each.date),
        place=here.words(each.place),
        region=here.region(each.region) if each.region else None,
        attendees=tuple(here.words(text) for text in each.attendees),
        quote=Quote(each.quote, None, source) if each.quote else None,
        source=source,
    )


def _claim(here: Here, each: Claim, officials: dict[str, Words]) -> ClaimRow:
    source = source_line(here, each.source)
    return ClaimRow(
        key=each.key,
        kind=Badge(here.say(CLAIM_TYPES[each.type]), f"claim-{each.type}"),
        text=here.words(each.text),
        speaker=speaker(here, each.said_by, officials),
        quote=Quote(each.quote, None, source) if each.quote else None,
        source=source,
    )


def cohort_row(here: Here, cohort: Cohort) -> CohortRow:
    """One batch."""
    return CohortRow(
        name=here.words(cohort.name),
        period=here.span(cohort.period),
        place=here.words(cohort.place),
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


def response_row(here: Here, each: Response) -> ResponseRow:
    """One answer of an office."""
    return ResponseRow(
        here.entity("agency", each.by), here.moment(each.date), here.prose(each.text)
    )
