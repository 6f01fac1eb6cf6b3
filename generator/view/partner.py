"""partner: an institution that works with an office, and in which programs."""

from collections.abc import Iterator

from generator.model.choices import PARTNER_TYPES
from generator.model.partner import Partner
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Badge, Fact, Name, Subject
from generator.view.record_page import RecordPage, record_page, record_subjects
from generator.view.search_facets import region_facets

TITLE = Said("Mitra", "Partners")


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every partner."""
    return record_subjects(registry, "partner")


def view(here: Here, partner: Partner) -> RecordPage:
    """The page of one partner."""
    rows: list[Fact] = []
    if partner.short_name:
        rows.append(Fact(here.say(Said("Nama pendek", "Short name")), (Name(partner.short_name),)))
    if partner.region:
        region = here.region(partner.region)
        rows.append(Fact(here.say(Said("Wilayah", "Region")), (region,)))
    return record_page(
        here,
        kind="partner",
        record_id=partner.id,
        list_title=TITLE,
        name=here.name(partner.name),
        badge=Badge(here.say(PARTNER_TYPES[partner.type]), "kind"),
        lead=here.prose(partner.note),
        facts=tuple(rows),
        search_terms=(partner.short_name,) if partner.short_name else (),
        facets=region_facets(here, partner.region),
    )
