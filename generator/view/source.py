"""source: a text that facts rest on, what kind of text it is, and what rests on it."""

from collections.abc import Iterator

from generator.model.registry import Registry
from generator.model.source import Source
from generator.text import Said
from generator.view.figure_card import card_badges, figure_name
from generator.view.here import Here
from generator.view.parts import Fact, Inline, Link, Name, Prose, Subject, Words
from generator.view.record_page import FigureRow, RecordPage, record_page, record_subjects
from generator.view.search_facets import year_facets
from generator.view.sources import UNNAMED_PAYER, source_badge

TITLE = Said("Sumber", "Sources")
# A collection of data may carry thousands; each stands on its program's page, named below.
_FIGURES = 100
_ABSENT = Said("tidak disebut", "not stated")
_HELD_BACK = Said("tidak dimuat", "not shown")
_ADVERTORIAL = Said(
    "Ini advertorial: iklan yang berbentuk berita. Isinya dibayar, jadi angka di dalamnya adalah "
    "pernyataan pihak yang membayar, bukan hasil pemeriksaan wartawan.",
    "This is an advertorial: advertising that looks like news. It is paid for, so its figures are "
    "statements of whoever paid, not something a journalist checked.",
)


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every source."""
    return record_subjects(registry, "source")


def view(here: Here, source: Source) -> RecordPage:
    """The page of one source."""
    resting = here.registry.figures_by_source.get(source.id, ())
    figures = tuple(
        FigureRow(
            card_badges(here, placed),
            here.mention(placed),
            figure_name(here, placed),
            here.entity("program", placed.program.id),
        )
        for placed in resting[:_FIGURES]
    )
    return record_page(
        here,
        kind="source",
        record_id=source.id,
        list_title=TITLE,
        name=here.name(source.title),
        badge=source_badge(here, source),
        lead=here.prose(source.note),
        notice=Prose(here.say(_ADVERTORIAL)) if source.type == "advertorial" else None,
        facts=_facts(here, source),
        figures=figures,
        more_figures=len(resting) - len(figures),
        description=source.title.in_(here.locale),
        facets=year_facets(here, (source.date,)),
    )


def _facts(here: Here, source: Source) -> tuple[Fact, ...]:
    held = source.withheld.fields if source.withheld else ()
    rows: list[Fact] = []

    def row(label: Said, field: str, value: Inline | None) -> None:
        absent = Words(here.say(_HELD_BACK if field in held else _ABSENT))
        rows.append(Fact(here.say(label), (value or absent,)))

    row(
        Said("Penerbit", "Publisher"),
        "publisher",
        Name(source.publisher) if source.publisher else None,
    )
    row(Said("Penulis", "Author"), "author", Name(source.author) if source.author else None)
    row(Said("Tanggal terbit", "Date of publication"), "date", here.moment(source.date))
    if source.type == "advertorial":
        payer = here.words(source.paid_by) or Words(here.say(UNNAMED_PAYER))
        rows.append(Fact(here.say(Said("Dibayar oleh", "Paid by")), (payer,)))
        if source.label_quote:
            mark = Words(f"“{source.label_quote}”")
            rows.append(Fact(here.say(Said("Tanda dari media", "The outlet's mark")), (mark,)))
    row(
        Said("Tautan", "Link"),
        "url",
        Link(Name(source.url), source.url, outside=True) if source.url else None,
    )
    if source.archive_url or "archive_url" in held:
        archive = source.archive_url
        link = Link(Name(archive), archive, outside=True) if archive else None
        row(Said("Arsip", "Archive"), "archive_url", link)
    if source.accessed:
        accessed = here.moment(source.accessed)
        rows.append(Fact(here.say(Said("Diakses", "Accessed")), (accessed,)))
    if source.withheld:
        label = here.say(Said("Mengapa tidak dimuat", "Why not shown"))
        rows.append(Fact(label, (here.words(source.withheld.reason),)))
    return tuple(rows)
