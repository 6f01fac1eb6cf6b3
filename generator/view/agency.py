"""agency: a public office, its units, and the programs it runs or takes part in."""

from collections.abc import Iterator

from generator import urls
from generator.model.agency import Agency
from generator.model.choices import AGENCY_LEVELS
from generator.model.contact import Contact
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Badge, Fact, Inline, Link, Name, Subject, Words
from generator.view.record_page import RecordPage, record_page, record_subjects
from generator.view.search_facets import agency_facets, region_facets

TITLE = Said("Instansi", "Agencies")


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every agency."""
    return record_subjects(registry, "agency")


def view(here: Here, agency: Agency) -> RecordPage:
    """The page of one agency."""
    units = tuple(
        here.entity("agency", each.id)
        for each in here.registry.agencies.values()
        if each.parent == agency.id
    )
    return record_page(
        here,
        kind="agency",
        record_id=agency.id,
        list_title=TITLE,
        name=here.name(agency.name),
        badge=Badge(here.say(AGENCY_LEVELS[agency.level]), "kind"),
        lead=here.prose(agency.note),
        facts=_facts(here, agency),
        related_title=Said("Unit di bawahnya", "Its units"),
        related=units,
        programs_title=Said(
            "Program yang dijalankan atau menyebutnya", "Programs it runs or that name it"
        ),
        search_terms=(agency.short_name,) if agency.short_name else (),
        facets=(
            *agency_facets(here, agency.id, agency.parent),
            *region_facets(here, agency.region),
        ),
    )


def _facts(here: Here, agency: Agency) -> tuple[Fact, ...]:
    rows: list[Fact] = []
    if agency.short_name:
        rows.append(Fact(here.say(Said("Nama pendek", "Short name")), (Name(agency.short_name),)))
    if agency.parent:
        parent = here.entity("agency", agency.parent)
        rows.append(Fact(here.say(Said("Induk", "Parent")), (parent,)))
    if agency.region:
        region = here.region(agency.region)
        rows.append(Fact(here.say(Said("Wilayah", "Region")), (region,)))
    website = (
        Link(Name(agency.website), agency.website, outside=True)
        if agency.website
        else _absent(here)
    )
    rows.append(Fact(here.say(Said("Situs", "Website")), (website,)))
    rows.append(Fact(here.say(Said("Kontak", "Contact")), contact_lines(here, agency.contact)))
    rows.append(Fact("PPID", contact_lines(here, agency.ppid)))
    return tuple(rows)


def contact_lines(here: Here, contact: Contact | None) -> tuple[Inline, ...]:
    """An office's lines as links; none says so."""
    if contact is None:
        return (_absent(here),)
    lines: list[Inline] = []
    if contact.phone:
        label = f"{here.say(Said('Telepon', 'Phone'))} {contact.phone}"
        lines.append(Link(Name(label), "tel:" + urls.dialled(contact.phone), outside=True))
    if contact.whatsapp:
        number = urls.whatsapp_number(contact.whatsapp)
        lines.append(Link(Name(f"WhatsApp {contact.whatsapp}"), f"https://wa.me/{number}", True))
    if contact.email:
        lines.append(Link(Name(contact.email), f"mailto:{contact.email}", outside=True))
    if contact.website:
        lines.append(Link(Name(contact.website), contact.website, outside=True))
    if contact.address:
        lines.append(here.name(contact.address))
    return tuple(lines) or (_absent(here),)


def _absent(here: Here) -> Words:
    return Words(here.say(Said("tidak disebut dalam sumber kami", "not stated by our sources")))
