"""The lists of what records rest on and speak of: sources, laws, regions, target groups."""

from generator.model.choices import LAW_TYPES, SOURCE_TYPES
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.facets import MISSING, NOT_STATED, regions, words, years
from generator.view.listing.listing import Column, Listing, Row
from generator.view.listing.offices import USED, used
from generator.view.listing.taken import ID, address, key, text, value
from generator.view.parts import Code, Name, Words
from generator.view.region import LEVELS, level, regions_with_records
from generator.view.sources import source_badge


def _source(here: Here, source_id: str) -> Row:
    source = here.registry.sources[source_id]
    absent = Words(here.say(NOT_STATED))
    held = source.withheld.fields if source.withheld else ()
    hidden = Words(here.say(Said("tidak dimuat", "not shown")))
    publisher = Name(source.publisher) if source.publisher else None
    return (
        (here.entity("source", source_id),),
        (source_badge(here, source),),
        (publisher or (hidden if "publisher" in held else absent),),
        (here.moment(source.date) or (hidden if "date" in held else absent),),
        used(here, "source", source_id),
    )


def _region(here: Here, code: str) -> Row:
    return (
        (here.entity("region", code),),
        (Words(here.say(LEVELS[level(here.registry.regions[code])])),),
        (Code(code),),
        used(here, "region", code),
    )


def _group(here: Here, group_id: str) -> Row:
    group = here.registry.target_groups[group_id]
    return (
        (here.entity("target_group", group_id),),
        (here.words(group.gloss),),
        used(here, "target_group", group_id),
    )


def _law(here: Here, law_id: str) -> Row:
    law = here.registry.laws[law_id]
    return (
        (here.entity("law", law_id),),
        (Words(here.say(LAW_TYPES[law.type])),),
        (Code(law.short_name),),
        (here.moment(law.year),),
        used(here, "law", law_id),
    )


def _year(registry: Registry, source_id: str) -> str:
    return (registry.sources[source_id].date or MISSING)[:4]


SOURCES = Listing(
    "sumber",
    Said("Sumber", "Sources"),
    Said(
        "Dari mana setiap angka dan pernyataan berasal, dan apa jenis tulisannya.",
        "Where every figure and statement comes from, and what kind of text it is.",
    ),
    Said("sumber", "source"),
    Said("sumber", "sources"),
    (
        Column("sumber", Said("Sumber", "Source")),
        Column(
            "jenis",
            Said("Jenis", "Type"),
            facet=words(lambda registry, each: registry.sources[each].type, SOURCE_TYPES),
        ),
        Column("penerbit", Said("Penerbit", "Publisher")),
        Column("tanggal", Said("Tanggal terbit", "Published"), "date", years(_year)),
        USED,
    ),
    lambda registry: tuple(registry.sources),
    _source,
    (
        ID,
        address("source"),
        text("judul", "title", "sumber"),
        text("jenis", "type", "jenis"),
        key("kode_jenis", "type_code", "jenis"),
        text("penerbit", "publisher", "penerbit"),
        value("tanggal_terbit", "published", "tanggal"),
        value("jumlah_program", "programs", "program"),
    ),
)

REGIONS = Listing(
    "wilayah",
    Said("Wilayah", "Regions"),
    Said(
        "Provinsi, kabupaten, dan kota yang punya catatan.",
        "Provinces, regencies and cities that have records.",
    ),
    Said("wilayah", "region"),
    Said("wilayah", "regions"),
    (
        Column("wilayah", Said("Wilayah", "Region"), facet=regions(lambda _, code: code)),
        Column(
            "tingkat",
            Said("Tingkat", "Level"),
            "facet",
            words(lambda registry, code: level(registry.regions[code]), LEVELS),
        ),
        Column("kode", Said("Kode Kemendagri", "Ministry code")),
        USED,
    ),
    lambda registry: tuple(regions_with_records(registry)),
    _region,
    (
        ID,
        address("region"),
        text("nama", "name", "wilayah"),
        text("tingkat", "level", "tingkat"),
        value("jumlah_program", "programs", "program"),
    ),
)

TARGET_GROUPS = Listing(
    "sasaran",
    Said("Kelompok sasaran", "Target groups"),
    Said(
        "Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) menurut daftar resmi.",
        "People in need of social services (PPKS) according to the official list.",
    ),
    Said("kelompok", "group"),
    Said("kelompok", "groups"),
    (
        Column("kelompok", Said("Kelompok", "Group")),
        Column("penjelasan", Said("Penjelasan", "Explanation"), None),
        USED,
    ),
    lambda registry: tuple(registry.target_groups),
    _group,
    (
        ID,
        address("target_group"),
        text("nama", "name", "kelompok"),
        text("penjelasan", "explanation", "penjelasan"),
        value("jumlah_program", "programs", "program"),
    ),
)

LAWS = Listing(
    "dasar-hukum",
    Said("Dasar hukum", "Legal bases"),
    Said("Peraturan yang disebut dalam catatan.", "Laws and regulations named on record."),
    Said("peraturan", "law"),
    Said("peraturan", "laws"),
    (
        Column("peraturan", Said("Peraturan", "Law")),
        Column(
            "jenis",
            Said("Jenis", "Type"),
            facet=words(lambda registry, each: registry.laws[each].type, LAW_TYPES),
        ),
        Column("nomor", Said("Nomor", "Number")),
        Column(
            "tahun",
            Said("Tahun", "Year"),
            "date",
            years(lambda registry, each: registry.laws[each].year),
        ),
        USED,
    ),
    lambda registry: tuple(registry.laws),
    _law,
    (
        ID,
        address("law"),
        text("judul", "title", "peraturan"),
        text("jenis", "type", "jenis"),
        key("kode_jenis", "type_code", "jenis"),
        text("nomor", "number", "nomor"),
        value("tahun", "year", "tahun"),
        value("jumlah_program", "programs", "program"),
    ),
)
