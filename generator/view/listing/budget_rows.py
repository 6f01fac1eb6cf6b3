"""The list of money: every amount with its stage, never a total."""

from collections.abc import Callable

from generator.model.budget import BudgetDocument
from generator.model.choices import DOCUMENT_TYPES, FUNDS, SOURCE_TYPES
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Said
from generator.view.figure_card import card_badges
from generator.view.here import Here
from generator.view.listing.facets import (
    MISSING,
    absent,
    records,
    regions,
    stages,
    words,
    years,
)
from generator.view.listing.listing import Column, Listing, Row
from generator.view.listing.taken import ID, figure_address, key, own, text, value
from generator.view.parts import Inline, Link, Words
from generator.view.sources import UNNAMED_PAYER, source_line


def _amounts(registry: Registry) -> tuple[str, ...]:
    """From plan to audited, and within a stage as programs stand."""
    order = list(registry.budget_stages)
    money = [placed for placed in registry.figures.values() if placed.stage]
    return tuple(each.id for each in sorted(money, key=lambda each: order.index(each.stage or "")))


def _row(here: Here, figure_id: str) -> Row:
    placed = here.registry.figures[figure_id]
    nothing = absent(here)
    year = here.moment(placed.fiscal_year) or here.span(placed.period)
    fund = placed.item.fund
    return (
        card_badges(here, placed),
        (here.mention(placed),),
        (here.entity("program", placed.program.id),),
        (here.entity("agency", placed.program.agency),),
        (here.region(placed.program.region),),
        (year or nothing,),
        (Words(here.say(FUNDS[fund])) if fund else nothing,),
        _document(here, placed.item.document) or (nothing,),
        _source(here, placed.figure.source) or (nothing,),
    )


def _document(here: Here, document: BudgetDocument | None) -> tuple[Inline, ...]:
    if document is None:
        return ()
    said = Words(here.say(DOCUMENT_TYPES[document.type]))
    covered = here.span(document.years)
    return (said, covered) if covered else (said,)


def _source(here: Here, source_id: str | None) -> tuple[Inline, ...]:
    """Who says it, what kind of text that is, and who paid for it where it was paid for."""
    if source_id is None:
        return ()
    line = source_line(here, source_id)
    parts: list[Inline] = [Link(line.short, line.link.href), line.badge]
    if line.payer:
        parts += [Words(here.say(Said("dibayar oleh", "paid for by"))), line.payer]
    elif line.unnamed_payer:
        parts.append(Words(here.say(UNNAMED_PAYER)))
    return tuple(parts)


def _of(give: Callable[[PlacedFigure], str | None]) -> Callable[[Registry, str], str]:
    return lambda registry, figure_id: give(registry.figures[figure_id]) or MISSING


def _own(give: Callable[[Here, PlacedFigure], str | None]) -> Callable[[Here, str], str]:
    return lambda here, figure_id: give(here, here.registry.figures[figure_id]) or ""


def _source_type(registry: Registry, figure_id: str) -> str:
    source = registry.figures[figure_id].figure.source
    return registry.sources[source].type if source else MISSING


BUDGETS = Listing(
    "anggaran",
    Said("Anggaran", "Budgets"),
    Said(
        "Semua jumlah uang dalam catatan kami, menurut tahapnya.",
        "Every amount of money on our record, by its stage.",
    ),
    Said("jumlah", "amount"),
    Said("jumlah", "amounts"),
    (
        Column(
            "tahap",
            Said("Tahap", "Stage"),
            "facet",
            stages(_of(lambda placed: placed.stage)),
        ),
        # A plan and a realisation are not larger or smaller than each other.
        Column("jumlah", Said("Jumlah", "Amount"), "number", within="tahap"),
        Column("program", Said("Program", "Program")),
        Column(
            "instansi",
            Said("Penyelenggara", "Office in charge"),
            facet=records(_of(lambda placed: placed.program.agency), "agency"),
        ),
        Column(
            "wilayah",
            Said("Wilayah", "Region"),
            facet=regions(_of(lambda placed: placed.program.region)),
        ),
        Column(
            "tahun",
            Said("Tahun anggaran", "Fiscal year"),
            "date",
            years(_of(lambda placed: placed.fiscal_year)),
        ),
        Column(
            "dana",
            Said("Sumber dana", "Fund"),
            facet=words(_of(lambda placed: placed.item.fund), FUNDS),
        ),
        Column("dokumen", Said("Dokumen", "Document")),
        Column("sumber", Said("Sumber", "Source"), facet=words(_source_type, SOURCE_TYPES)),
    ),
    _amounts,
    _row,
    (
        ID,
        own("alamat", "address", _own(figure_address)),
        text("tahap", "stage", "tahap"),
        key("kode_tahap", "stage_code", "tahap"),
        own("sifat", "assertion", _own(lambda _, placed: placed.assertion)),
        value("nilai", "value", "jumlah"),
        own("satuan", "unit", _own(lambda _, placed: placed.figure.unit)),
        text("jumlah", "amount", "jumlah"),
        own("ditarik", "withdrawn", _own(lambda _, placed: _withdrawn(placed))),
        own("id_program", "program_id", _own(lambda _, placed: placed.program.id)),
        text("program", "program", "program"),
        key("id_penyelenggara", "agency_id", "instansi"),
        text("penyelenggara", "agency", "instansi"),
        key("kode_wilayah", "region_code", "wilayah"),
        text("wilayah", "region", "wilayah"),
        own("tahun_anggaran", "fiscal_year", _own(lambda _, placed: placed.fiscal_year)),
        own("kode_dana", "fund_code", _own(lambda _, placed: placed.item.fund)),
        text("dokumen", "document", "dokumen"),
        own("id_sumber", "source_id", _own(lambda _, placed: placed.figure.source)),
        key("jenis_sumber", "source_type", "sumber"),
    ),
    header=2,
    stem=lambda figure_id: figure_id.partition("/")[0],
)


def _withdrawn(placed: PlacedFigure) -> str:
    return placed.figure.withdrawn.date if placed.figure.withdrawn else ""
