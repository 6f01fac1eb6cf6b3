"""The list of programs."""

from collections.abc import Callable

from generator.model.choices import PROGRAM_KINDS, PROGRAM_STATUSES
from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.figure_card import card_badges, figure_name
from generator.view.here import Here
from generator.view.listing.facets import NOT_STATED, records, regions, words
from generator.view.listing.listing import Column, Listing, Row
from generator.view.listing.taken import (
    ID,
    address,
    figure_address,
    key,
    own,
    source_type,
    text,
    value,
)
from generator.view.parts import Badge, Inline, Words


def _headline(here: Here, program_id: str) -> PlacedFigure | None:
    paths = here.registry.programs[program_id].headline[:1]
    return here.registry.figures[f"{program_id}/{paths[0]}"] if paths else None


def _of_headline(
    give: Callable[[Here, PlacedFigure], str | None],
) -> Callable[[Here, str], str]:
    def answer(here: Here, program_id: str) -> str:
        placed = _headline(here, program_id)
        return (give(here, placed) or "") if placed else ""

    return answer


def _row(here: Here, program_id: str) -> Row:
    program = here.registry.programs[program_id]
    placed = _headline(here, program_id)
    figures: tuple[Inline, ...] = (Words(here.say(NOT_STATED)),)
    if placed:
        figures = (*card_badges(here, placed), figure_name(here, placed), here.mention(placed))
    return (
        (here.entity("program", program_id),),
        (Badge(here.say(PROGRAM_STATUSES[program.status]), f"status-{program.status}"),),
        (Words(here.say(PROGRAM_KINDS[program.kind])),),
        (here.entity("agency", program.agency),),
        (here.region(program.region),),
        figures,
    )


PROGRAMS = Listing(
    "program",
    Said("Semua program", "All programs"),
    Said(
        "Apa yang dijanjikan, dianggarkan, dan dikerjakan, menurut sumber kami.",
        "What is promised, budgeted and done, according to our sources.",
    ),
    Said("program", "program"),
    Said("program", "programs"),
    (
        Column("program", Said("Program", "Program")),
        Column(
            "status",
            Said("Status", "Status"),
            "facet",
            words(lambda registry, each: registry.programs[each].status, PROGRAM_STATUSES),
        ),
        Column(
            "jenis",
            Said("Jenis", "Kind"),
            facet=words(lambda registry, each: registry.programs[each].kind, PROGRAM_KINDS),
        ),
        Column(
            "instansi",
            Said("Penyelenggara", "Office in charge"),
            facet=records(lambda registry, each: registry.programs[each].agency, "agency"),
        ),
        Column(
            "wilayah",
            Said("Wilayah", "Region"),
            facet=regions(lambda registry, each: registry.programs[each].region),
        ),
        # People, rupiah and villages have no common order.
        Column("angka", Said("Angka utama", "Headline figure"), None),
    ),
    lambda registry: tuple(registry.programs),
    _row,
    (
        ID,
        address("program"),
        text("nama", "name", "program"),
        text("status", "status", "status"),
        key("kode_status", "status_code", "status"),
        text("jenis", "kind", "jenis"),
        key("kode_jenis", "kind_code", "jenis"),
        text("penyelenggara", "agency", "instansi"),
        key("id_penyelenggara", "agency_id", "instansi"),
        text("wilayah", "region", "wilayah"),
        key("kode_wilayah", "region_code", "wilayah"),
        own("id_angka", "figure_id", _of_headline(lambda _, placed: placed.id)),
        own("alamat_angka", "figure_address", _of_headline(figure_address)),
        own(
            "nama_angka",
            "figure_name",
            _of_headline(lambda here, placed: figure_name(here, placed).text),
        ),
        value("nilai", "value", "angka"),
        own("satuan", "unit", _of_headline(lambda _, placed: placed.figure.unit)),
        own("jenis_angka", "figure_kind", _of_headline(lambda _, placed: placed.kind)),
        own("tahap", "stage", _of_headline(lambda _, placed: placed.stage)),
        own("sifat", "assertion", _of_headline(lambda _, placed: placed.assertion)),
        own("id_sumber", "source_id", _of_headline(lambda _, placed: placed.figure.source)),
        own(
            "jenis_sumber",
            "source_type",
            _of_headline(lambda here, placed: source_type(here, placed.figure.source)),
        ),
    ),
)
