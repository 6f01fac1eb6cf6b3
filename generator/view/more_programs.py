"""more_programs: the further pages of a record that more programs name than one page holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator import urls
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.naming_programs import Naming, naming, page_count
from generator.view.parts import Count, PageHead, Subject
from generator.view.region import regions_with_records

_KINDS = ("agency", "partner", "source", "region", "target_group", "law")
_TITLE = Said("Program yang menyebutnya", "Programs that name it")


class Further(NamedTuple):
    """The second page of a record's programs, or a later one."""

    kind: str
    record_id: str
    number: int


@dataclass(frozen=True, slots=True)
class FurtherPage:
    """Programs alone; what the record is stands on its first page, linked from the title."""

    head: PageHead
    name: str
    first: str
    number: Count
    naming: Naming


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every further page of every record."""
    for kind in _KINDS:
        ids = regions_with_records(registry) if kind == "region" else registry.entities[kind]
        for record_id in ids:
            for number in range(2, page_count(registry, kind, record_id) + 1):
                address = urls.paged(urls.record(kind, record_id), number)
                yield Subject(address, _frame(kind), Further(kind, record_id, number))


def view(here: Here, of: Further) -> FurtherPage:
    """One further page."""
    record = here.entity(of.kind, of.record_id)
    first = urls.record(of.kind, of.record_id)
    return FurtherPage(
        head=PageHead(
            locale=here.locale,
            address=here.address,
            frame=_frame(of.kind),
            template="pages/more_programs.html.j2",
            title=f"{record.name.text} · {here.say(Said('halaman', 'page'))} {of.number}",
            description=f"{record.name.text} · {here.say(_TITLE)}",
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
            quick_exit=of.kind == "target_group"
            and here.registry.target_groups[of.record_id].sensitive,
        ),
        name=record.name.text,
        first=here.to(first),
        number=here.count(of.number),
        naming=naming(here, of.kind, of.record_id, _TITLE, of.number),
    )


def _frame(kind: str) -> str:
    """As deep as `/instansi/<id>/halaman/2/`."""
    return f"{urls.SECTIONS[kind]}/_frame/halaman/_frame"
