"""RecordPage: the page of anything that programs name — who it is, and where it occurs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.naming_programs import Naming, naming, program_ids
from generator.view.parts import (
    Badge,
    Count,
    Fact,
    FigureMention,
    Link,
    Name,
    PageHead,
    Prose,
    Subject,
)
from generator.view.search_facets import Facet, page_search
from generator.view.search_terms import other_words
from generator.view.terms import page_terms

_NAMED_IN = Said("Program yang menyebutnya", "Programs that name it")
_RELATED = Said("Terkait", "Related")


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure that rests on this record, with the program it belongs to."""

    badges: tuple[Badge, ...]
    figure: FigureMention
    name: Name
    program: Link


@dataclass(frozen=True, slots=True)
class RecordPage:
    """`notice` is a caution before anything else; `related` are records of the same kind.

    `more_figures`: how many figures rest on it besides those shown.
    """

    head: PageHead
    name: Name
    kind: Badge
    lead: Prose | None
    notice: Prose | None
    facts: tuple[Fact, ...]
    related_title: str
    related: tuple[Link, ...]
    figures: tuple[FigureRow, ...]
    more_figures: Count | None
    naming: Naming
    empty: str


def record_subjects(registry: Registry, kind: str) -> Iterator[Subject]:
    """Every record of a kind."""
    for record_id, entity in registry.entities[kind].items():
        yield Subject(urls.record(kind, record_id), f"{urls.SECTIONS[kind]}/_frame", entity)


def record_page(
    here: Here,
    *,
    kind: str,
    record_id: str,
    list_title: Said,
    name: Name,
    badge: Badge,
    lead: Prose | None = None,
    notice: Prose | None = None,
    facts: tuple[Fact, ...] = (),
    related_title: Said = _RELATED,
    related: tuple[Link, ...] = (),
    figures: tuple[FigureRow, ...] = (),
    more_figures: int = 0,
    description: str = "",
    programs_title: Said = _NAMED_IN,
    quick_exit: bool = False,
    search_terms: tuple[str, ...] = (),
    facets: Iterable[Facet] = (),
) -> RecordPage:
    """Put the parts together; what no record names says so."""
    said = (name.text, lead.text if lead else "", *search_terms)
    return RecordPage(
        head=PageHead(
            locale=here.locale,
            address=here.address,
            frame=f"{urls.SECTIONS[kind]}/_frame",
            template=f"pages/{kind}.html.j2",
            title=name.text,
            description=description or f"{name.text} · {here.say(list_title)}",
            crumbs=(
                here.crumb(Said("Beranda", "Home"), "/"),
                here.crumb(list_title, urls.section(kind)),
            ),
            quick_exit=quick_exit,
            terms=page_terms(here, program_ids(here.registry, kind, record_id)),
            search=page_search(
                here,
                urls.SECTIONS[kind],
                list_title,
                (*search_terms, *other_words(here.registry, here.locale, said)),
                facets,
            ),
        ),
        name=name,
        kind=badge,
        lead=lead,
        notice=notice,
        facts=facts,
        related_title=here.say(related_title),
        related=related,
        figures=figures,
        more_figures=here.count(more_figures) if more_figures else None,
        naming=naming(here, kind, record_id, programs_title),
        empty=here.say(
            Said(
                "Belum ada program dalam catatan kami yang menyebutnya.",
                "No program in our records names it yet.",
            )
        ),
    )
