"""How a source is named wherever something rests on it."""

from generator.model.choices import SOURCE_TYPES
from generator.model.source import Source
from generator.model.words import Text
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Badge, Name, SourceLine, Words

UNNAMED_PAYER = Said("pembayar tidak disebut", "payer not named")
_WITHHELD = Said("penerbit tidak dimuat", "publisher not shown")
_NOT_STATED = Said("penerbit tidak disebut", "publisher not stated")


def source_badge(here: Here, source: Source) -> Badge:
    """The kind of text a source is; an advertorial says so in amber."""
    tone = "advertorial" if source.type == "advertorial" else "source"
    return Badge(here.say(SOURCE_TYPES[source.type]), tone)


def source_line(here: Here, source_id: str) -> SourceLine:
    """Link, publisher, date and kind of a source; who paid, where it was paid for."""
    if source_id not in here.source_lines:
        here.source_lines[source_id] = _source_line(here, source_id)
    return here.source_lines[source_id]


def _source_line(here: Here, source_id: str) -> SourceLine:
    source = here.registry.sources[source_id]
    held = source.withheld.fields if source.withheld else ()
    return SourceLine(
        link=here.entity("source", source_id),
        publisher=source.publisher or here.say(_WITHHELD if "publisher" in held else _NOT_STATED),
        short=Name(source.publisher) if source.publisher else here.name(source.title),
        date=here.moment(source.date),
        date_held="date" in held,
        badge=source_badge(here, source),
        payer=here.words(source.paid_by),
        unnamed_payer=source.type == "advertorial" and source.paid_by is None,
    )


def speaker(here: Here, said_by: Text | str | None, officials: dict[str, Words]) -> Words | None:
    """Who said it: a role, an official in function, or nobody named."""
    if said_by is None:
        return None
    if isinstance(said_by, str):
        return officials.get(said_by, Words(said_by))
    return here.words(said_by)
