"""retired: what stands at the address of a record that is gone: why, since when, where to go."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.registry import Registry
from generator.model.retired import Retired
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Link, Moment, Name, PageHead, Prose, Subject


@dataclass(frozen=True, slots=True)
class GoneFigure:
    """A row at the former anchors of a figure."""

    anchors: tuple[str, ...]
    path: str
    since: Moment
    reason: Prose
    instead: Link | None


@dataclass(frozen=True, slots=True)
class RetiredPage:
    """The page of a record that is gone."""

    head: PageHead
    since: Moment
    reason: Prose
    instead: Link | None
    figures: tuple[GoneFigure, ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every retired record that had a page."""
    for retired in registry.retired.values():
        word = urls.SECTIONS.get(retired.kind)
        if word and retired.id not in registry.entities[retired.kind]:
            yield Subject(urls.record(retired.kind, retired.id), f"{word}/_frame", retired)


def view(here: Here, retired: Retired) -> RetiredPage:
    """Why it is gone and where to go."""
    known = here.registry.entities[retired.kind]
    instead = retired.replaced_by if retired.replaced_by in known else None
    return RetiredPage(
        head=PageHead(
            locale=here.locale,
            address=here.address,
            frame=f"{urls.SECTIONS[retired.kind]}/_frame",
            template="pages/retired.html.j2",
            title=here.say(Said("Catatan ini sudah ditarik", "This record was withdrawn")),
            description=retired.reason.in_(here.locale),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
        ),
        since=here.moment(retired.since),
        reason=here.prose(retired.reason),
        instead=here.entity(retired.kind, instead) if instead else None,
        figures=tuple(_gone(here, retired, path, None) for path in retired.figures),
    )


def gone_figures(here: Here, program_id: str) -> tuple[GoneFigure, ...]:
    """The figures that a living program once had."""
    return tuple(
        _gone(here, retired, path, _figure_link(here, retired.replaced_by))
        for retired in here.registry.retired.values()
        if retired.kind == "figure" and retired.id == program_id
        for path in retired.figures
    )


def _figure_link(here: Here, figure_id: str | None) -> Link | None:
    placed = here.registry.figures.get(figure_id or "")
    if placed is None:
        return None
    return Link(Name(placed.path), here.to(urls.figure(placed.id)))


def _gone(here: Here, retired: Retired, path: str, instead: Link | None) -> GoneFigure:
    return GoneFigure(
        anchors=(urls.anchor(path), urls.anchor(path, 1)),
        path=path,
        since=here.moment(retired.since),
        reason=here.prose(retired.reason),
        instead=instead,
    )
