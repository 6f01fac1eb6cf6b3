"""The lists of agencies and partners."""

from generator.model.choices import AGENCY_LEVELS, PARTNER_TYPES
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.facets import MISSING, regions, words
from generator.view.listing.listing import Column, Listing, Row
from generator.view.listing.taken import ID, address, key, text, value
from generator.view.parts import Inline, Words

USED = Column("program", Said("Program", "Programs"), "number")


def used(here: Here, kind: str, record_id: str) -> tuple[Inline, ...]:
    """In how many programs a record is named."""
    return (here.count(len(here.programs_using(kind, record_id))),)


def _region(here: Here, code: str | None) -> tuple[Inline, ...]:
    return (here.region(code),) if code else (Words("–"),)


def _agency(here: Here, agency_id: str) -> Row:
    agency = here.registry.agencies[agency_id]
    return (
        (here.entity("agency", agency_id),),
        (Words(here.say(AGENCY_LEVELS[agency.level])),),
        _region(here, agency.region),
        used(here, "agency", agency_id),
    )


def _partner(here: Here, partner_id: str) -> Row:
    partner = here.registry.partners[partner_id]
    return (
        (here.entity("partner", partner_id),),
        (Words(here.say(PARTNER_TYPES[partner.type])),),
        _region(here, partner.region),
        used(here, "partner", partner_id),
    )


AGENCIES = Listing(
    "instansi",
    Said("Instansi", "Agencies"),
    Said("Dinas dan unit yang disebut dalam catatan.", "Offices and units named on record."),
    Said("instansi", "agency"),
    Said("instansi", "agencies"),
    (
        Column("instansi", Said("Instansi", "Agency")),
        Column(
            "tingkat",
            Said("Tingkat", "Level"),
            "facet",
            words(lambda registry, each: registry.agencies[each].level, AGENCY_LEVELS),
        ),
        Column(
            "wilayah",
            Said("Wilayah", "Region"),
            facet=regions(lambda registry, each: registry.agencies[each].region or MISSING),
        ),
        USED,
    ),
    lambda registry: tuple(registry.agencies),
    _agency,
    (
        ID,
        address("agency"),
        text("nama", "name", "instansi"),
        text("tingkat", "level", "tingkat"),
        key("kode_tingkat", "level_code", "tingkat"),
        text("wilayah", "region", "wilayah"),
        key("kode_wilayah", "region_code", "wilayah"),
        value("jumlah_program", "programs", "program"),
    ),
)

PARTNERS = Listing(
    "mitra",
    Said("Mitra", "Partners"),
    Said(
        "Lembaga yang bekerja sama atau disebut sebagai mitra.",
        "Institutions that cooperate or are named as partners.",
    ),
    Said("mitra", "partner"),
    Said("mitra", "partners"),
    (
        Column("mitra", Said("Mitra", "Partner")),
        Column(
            "jenis",
            Said("Jenis", "Kind"),
            facet=words(lambda registry, each: registry.partners[each].type, PARTNER_TYPES),
        ),
        Column(
            "wilayah",
            Said("Wilayah", "Region"),
            facet=regions(lambda registry, each: registry.partners[each].region or MISSING),
        ),
        USED,
    ),
    lambda registry: tuple(registry.partners),
    _partner,
    (
        ID,
        address("partner"),
        text("nama", "name", "mitra"),
        text("jenis", "kind", "jenis"),
        key("kode_jenis", "kind_code", "jenis"),
        text("wilayah", "region", "wilayah"),
        key("kode_wilayah", "region_code", "wilayah"),
        value("jumlah_program", "programs", "program"),
    ),
)
