"""What a figure's card says in small: dates, region, and who stated it."""

from generator.model.budget import Budget
from generator.model.choices import FUNDS
from generator.model.event import Event
from generator.model.placed_figure import PlacedFigure
from generator.text import Locale, Said
from generator.view.here import Here
from generator.view.parts import Code, Fact, Inline, Name, Words
from generator.view.sources import speaker
from generator.wording.figure_words import NOT_STATED

_NARRATION = Said("narasi penulis, tanpa nama pembicara", "the writer's narration, nobody named")
_DOCUMENT = Said("dokumennya sendiri", "the document itself")
_DOCUMENTS = frozenset({"official_document", "dataset", "law"})


def figure_facts(here: Here, placed: PlacedFigure, officials: dict[str, Words]) -> tuple[Fact, ...]:
    """Every date and attribute, with "not stated" where our sources are silent."""
    rows = [*_holder(here, placed)]
    if placed.region:
        rows.append(_fact(here, Said("Wilayah", "Region"), here.region(placed.region)))
    if placed.figure.value is None:
        return (*rows, *_searched(here, placed))
    return (*rows, *_statement(here, placed, officials))


def _fact(here: Here, label: Said, value: Inline | None, absent: Said = NOT_STATED) -> Fact:
    return Fact(here.say(label), (value or Words(here.say(absent)),))


def _holder(here: Here, placed: PlacedFigure) -> list[Fact]:
    """What the figure inherits from the item that holds it."""
    item = placed.item
    if isinstance(item, Event):
        day = here.moment(item.date)
        return [_fact(here, Said("Tanggal kegiatan", "Date of the event"), day)]
    period = _fact(here, Said("Masa", "Period"), here.span(placed.period))
    if not isinstance(item, Budget):
        return [period]
    year = here.moment(placed.fiscal_year)
    fund = Words(here.say(FUNDS[item.fund])) if item.fund else None
    rows = [
        _fact(here, Said("Tahun anggaran", "Fiscal year"), year),
        _fact(here, Said("Sumber dana", "Source of funds"), fund),
    ]
    if item.document and item.document.number:
        number = Code(item.document.number)
        rows.append(_fact(here, Said("Nomor dokumen", "Document number"), number))
    if item.code:
        label = here.say(Said("Kode anggaran", "Budget code"))
        name = (Name(item.code.name),) if item.code.name else ()
        rows.append(Fact(label, (Code(item.code.code), *name, Name(f"({item.code.nomenclature})"))))
    return [*rows, period] if placed.period else rows


def _statement(here: Here, placed: PlacedFigure, officials: dict[str, Words]) -> list[Fact]:
    """When and by whom it was stated, and where in the source."""
    figure = placed.figure
    kind = here.registry.sources[figure.source].type if figure.source else ""
    silent = _DOCUMENT if kind in _DOCUMENTS else _NARRATION
    said_by = speaker(here, figure.said_by, officials)
    rows = [
        _fact(here, Said("Keadaan per", "As of"), here.moment(figure.as_of)),
        _fact(here, Said("Disebut pada", "Stated on"), here.moment(figure.stated_on)),
        _fact(here, Said("Disebut oleh", "Said by"), said_by, silent),
    ]
    if figure.locator:
        label = Said("Letak dalam sumber", "Place in the source")
        lang: Locale | None = None if here.locale == "id" else "id"
        rows.append(_fact(here, label, Name(figure.locator, lang)))
    return rows


def _searched(here: Here, placed: PlacedFigure) -> list[Fact]:
    """Where a value was looked for in vain."""
    label = here.say(Said("Dicari di", "Searched in"))
    return [
        Fact(label, (Name(each.where), here.moment(each.date))) for each in placed.figure.searched
    ]
