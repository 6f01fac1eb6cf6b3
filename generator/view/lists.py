"""Lists of every kind: plain tables that work without a script, paged when they are long."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.choices import (
    AGENCY_LEVELS,
    LAW_TYPES,
    PARTNER_TYPES,
    PROGRAM_KINDS,
    PROGRAM_STATUSES,
)
from generator.model.registry import Registry
from generator.text import Said
from generator.view.figure_card import card_badges, figure_name
from generator.view.here import Here
from generator.view.parts import Badge, Code, Count, Inline, Name, PageHead, Subject, Words
from generator.view.region import regions_with_records
from generator.view.sources import source_badge

PAGE_SIZE = 100
TEMPLATE = "pages/lists.html.j2"

Row = tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind's list: its title, what it holds, its columns, and how a record becomes a row."""

    kind: str
    title: Said
    lead: Said
    columns: tuple[Said, ...]
    ids: Callable[[Registry], tuple[str, ...]]
    row: Callable[[Here, str], Row]


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a list."""

    listing: Listing
    ids: tuple[str, ...]
    number: int
    last: int


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of a table; `pages` links the others, empty when there is only one."""

    head: PageHead
    title: str
    lead: str
    total: Count
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    pages: tuple[tuple[Count, str, bool], ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every page of every list."""
    for listing in LISTS:
        ids = listing.ids(registry)
        first = urls.section(listing.kind)
        word = urls.SECTIONS[listing.kind]
        last = max(1, -(-len(ids) // PAGE_SIZE))
        for number in range(1, last + 1):
            frame = f"{word}/index" if number == 1 else f"{word}/halaman/_frame"
            part = ids[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
            yield Subject(urls.paged(first, number), frame, Part(listing, part, number, last))


def view(here: Here, part: Part) -> ListPage:
    """One page of one list."""
    listing = part.listing
    first = urls.section(listing.kind)
    word = urls.SECTIONS[listing.kind]
    title = here.say(listing.title)
    return ListPage(
        head=PageHead(
            locale=here.locale,
            address=here.address,
            frame=f"{word}/index" if part.number == 1 else f"{word}/halaman/_frame",
            template=TEMPLATE,
            title=title,
            description=here.say(listing.lead),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
        ),
        title=title,
        lead=here.say(listing.lead),
        total=here.count(len(listing.ids(here.registry))),
        columns=tuple(here.say(column) for column in listing.columns),
        rows=tuple(listing.row(here, each) for each in part.ids),
        pages=()
        if part.last == 1
        else tuple(
            (here.count(number), here.to(urls.paged(first, number)), number == part.number)
            for number in range(1, part.last + 1)
        ),
    )


def _all(kind: str) -> Callable[[Registry], tuple[str, ...]]:
    return lambda registry: tuple(registry.entities[kind])


def _used(here: Here, kind: str, record_id: str) -> tuple[Inline, ...]:
    return (here.count(len(here.programs_using(kind, record_id))),)


def _program(here: Here, record_id: str) -> Row:
    program = here.registry.programs[record_id]
    figures: list[Inline] = []
    for path in program.headline[:1]:
        placed = here.registry.figures[f"{record_id}/{path}"]
        name = figure_name(here, placed)
        figures += [*card_badges(here, placed), name, here.mention(placed)]
    absent = Words(here.say(Said("tidak disebut", "not stated")))
    return (
        (here.entity("program", record_id),),
        (Badge(here.say(PROGRAM_STATUSES[program.status]), f"status-{program.status}"),),
        (Words(here.say(PROGRAM_KINDS[program.kind])),),
        (here.entity("agency", program.agency),),
        (here.region(program.region),),
        tuple(figures) or (absent,),
    )


def _agency(here: Here, record_id: str) -> Row:
    agency = here.registry.agencies[record_id]
    return (
        (here.entity("agency", record_id),),
        (Words(here.say(AGENCY_LEVELS[agency.level])),),
        (here.region(agency.region),) if agency.region else (Words("–"),),
        _used(here, "agency", record_id),
    )


def _partner(here: Here, record_id: str) -> Row:
    partner = here.registry.partners[record_id]
    return (
        (here.entity("partner", record_id),),
        (Words(here.say(PARTNER_TYPES[partner.type])),),
        (here.region(partner.region),) if partner.region else (Words("–"),),
        _used(here, "partner", record_id),
    )


def _source(here: Here, record_id: str) -> Row:
    source = here.registry.sources[record_id]
    absent = Words(here.say(Said("tidak disebut", "not stated")))
    held = source.withheld.fields if source.withheld else ()
    hidden = Words(here.say(Said("tidak dimuat", "not shown")))
    publisher = Name(source.publisher) if source.publisher else None
    return (
        (here.entity("source", record_id),),
        (source_badge(here, source),),
        (publisher or (hidden if "publisher" in held else absent),),
        (here.moment(source.date) or (hidden if "date" in held else absent),),
        _used(here, "source", record_id),
    )


def _region(here: Here, record_id: str) -> Row:
    return (
        (here.entity("region", record_id),),
        (Code(record_id),),
        _used(here, "region", record_id),
    )


def _group(here: Here, record_id: str) -> Row:
    group = here.registry.target_groups[record_id]
    return (
        (here.entity("target_group", record_id),),
        (here.words(group.gloss),),
        _used(here, "target_group", record_id),
    )


def _law(here: Here, record_id: str) -> Row:
    law = here.registry.laws[record_id]
    return (
        (here.entity("law", record_id),),
        (Words(here.say(LAW_TYPES[law.type])),),
        (Code(law.short_name),),
        _used(here, "law", record_id),
    )


_PROGRAMS = Said("Program", "Programs")

LISTS: tuple[Listing, ...] = (
    Listing(
        "program",
        Said("Semua program", "All programs"),
        Said(
            "Apa yang dijanjikan, dianggarkan, dan dikerjakan, menurut sumber kami.",
            "What is promised, budgeted and done, according to our sources.",
        ),
        (
            Said("Program", "Program"),
            Said("Status", "Status"),
            Said("Jenis", "Kind"),
            Said("Penyelenggara", "Office in charge"),
            Said("Wilayah", "Region"),
            Said("Angka utama", "Headline figure"),
        ),
        _all("program"),
        _program,
    ),
    Listing(
        "agency",
        Said("Instansi", "Agencies"),
        Said("Dinas dan unit yang disebut dalam catatan.", "Offices and units named on record."),
        (
            Said("Instansi", "Agency"),
            Said("Tingkat", "Level"),
            Said("Wilayah", "Region"),
            _PROGRAMS,
        ),
        _all("agency"),
        _agency,
    ),
    Listing(
        "partner",
        Said("Mitra", "Partners"),
        Said(
            "Lembaga yang bekerja sama atau disebut sebagai mitra.",
            "Institutions that cooperate or are named as partners.",
        ),
        (Said("Mitra", "Partner"), Said("Jenis", "Kind"), Said("Wilayah", "Region"), _PROGRAMS),
        _all("partner"),
        _partner,
    ),
    Listing(
        "source",
        Said("Sumber", "Sources"),
        Said(
            "Dari mana setiap angka dan pernyataan berasal, dan apa jenis tulisannya.",
            "Where every figure and statement comes from, and what kind of text it is.",
        ),
        (
            Said("Sumber", "Source"),
            Said("Jenis", "Type"),
            Said("Penerbit", "Publisher"),
            Said("Tanggal terbit", "Published"),
            _PROGRAMS,
        ),
        _all("source"),
        _source,
    ),
    Listing(
        "region",
        Said("Wilayah", "Regions"),
        Said(
            "Provinsi, kabupaten, dan kota yang punya catatan.",
            "Provinces, regencies and cities that have records.",
        ),
        (Said("Wilayah", "Region"), Said("Kode Kemendagri", "Ministry code"), _PROGRAMS),
        lambda registry: tuple(regions_with_records(registry)),
        _region,
    ),
    Listing(
        "target_group",
        Said("Kelompok sasaran", "Target groups"),
        Said(
            "Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) menurut daftar resmi.",
            "People in need of social services (PPKS) according to the official list.",
        ),
        (Said("Kelompok", "Group"), Said("Penjelasan", "Explanation"), _PROGRAMS),
        _all("target_group"),
        _group,
    ),
    Listing(
        "law",
        Said("Dasar hukum", "Legal bases"),
        Said("Peraturan yang disebut dalam catatan.", "Laws and regulations named on record."),
        (Said("Peraturan", "Law"), Said("Jenis", "Type"), Said("Nomor", "Number"), _PROGRAMS),
        _all("law"),
        _law,
    ),
)
