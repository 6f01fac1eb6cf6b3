"""law: a legal basis, and the programs whose sources name it."""

from collections.abc import Iterator

from generator.model.choices import LAW_TYPES
from generator.model.law import Law
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Badge, Code, Fact, Link, Name, Subject, Words
from generator.view.record_page import RecordPage, record_page, record_subjects
from generator.view.search_facets import year_facets

TITLE = Said("Dasar hukum", "Legal bases")


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every law."""
    return record_subjects(registry, "law")


def view(here: Here, law: Law) -> RecordPage:
    """The page of one law."""
    number = Code(law.number) if law.number else Words("–")
    rows = [
        Fact(here.say(Said("Nomor", "Number")), (number,)),
        Fact(here.say(Said("Tahun", "Year")), (here.moment(law.year),)),
    ]
    if law.url:
        rows.append(Fact("JDIH", (Link(Name(law.url), law.url, outside=True),)))
    return record_page(
        here,
        kind="law",
        record_id=law.id,
        list_title=TITLE,
        name=here.entity("law", law.id).name,
        badge=Badge(here.say(LAW_TYPES[law.type]), "kind"),
        lead=here.prose(law.note),
        facts=tuple(rows),
        search_terms=(law.short_name,),
        facets=year_facets(here, (law.year,)),
    )
