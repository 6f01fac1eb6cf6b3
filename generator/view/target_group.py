"""target_group: one of the official kinds of people in need of services, in neutral words."""

from collections.abc import Iterator

from generator.model.registry import Registry
from generator.model.vocabulary import TargetGroup
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Badge, Code, Fact, Name, Subject
from generator.view.record_page import RecordPage, record_page, record_subjects
from generator.view.search_facets import group_facet

TITLE = Said("Kelompok sasaran", "Target groups")


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every target group."""
    return record_subjects(registry, "target_group")


def view(here: Here, group: TargetGroup) -> RecordPage:
    """The page of one target group."""
    rows = [Fact(here.say(Said("Kode di situs ini", "Code on this site")), (Code(group.id),))]
    if group.label:
        rows.append(Fact(here.say(Said("Nama resmi", "Official name")), (here.name(group.name),)))
    if group.former_name:
        rows.append(Fact(here.say(Said("Sebutan lama", "Former name")), (Name(group.former_name),)))
    return record_page(
        here,
        kind="target_group",
        record_id=group.id,
        list_title=TITLE,
        name=here.name(group.label or group.name),
        badge=Badge("PPKS", "kind"),
        lead=here.prose(group.gloss),
        facts=tuple(rows),
        quick_exit=group.sensitive,
        search_terms=group.aliases,
        facets=(group_facet(here, group.id),),
    )
