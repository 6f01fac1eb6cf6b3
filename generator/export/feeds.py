"""Atom feeds (RFC 4287) of every change of a published figure: of all, and of each program.

Once, without /en/: in Indonesian, as the data is. An entry's id never changes.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from generator import urls
from generator.artifact import Artifact
from generator.export.subject import Subject
from generator.model.changes import CHANGE_TYPES, WITHDRAWAL, Change, changes, whole_day
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Locale
from generator.wording import figure_words, numbers
from generator.wording.one_line import one_line

CORRECTIONS = "/koreksi/"
FILE = "feed.atom"
_LOCALE: Locale = "id"
_ATOM = "http://www.w3.org/2005/Atom"
_NAMESPACES: Any = {None: _ATOM}  # the default namespace has no prefix
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """The site's feed; a feed of no changes is a feed."""
    registry = subject.registry
    title = f"Koreksi – {one_line(registry.site.title)}"
    yield _feed(subject, CORRECTIONS, "koreksi", title, registry.figures.values())


def of_program(subject: Subject, program: Program) -> Iterator[Artifact]:
    """The program's feed."""
    registry = subject.registry
    title = f"Koreksi: {one_line(program.name.in_(_LOCALE))} – {one_line(registry.site.title)}"
    address, figures = urls.record("program", program.id), registry.figures_of(program.id)
    yield _feed(subject, address, f"program/{program.id}", title, figures)


def _feed(
    subject: Subject, address: str, name: str, title: str, figures: Iterable[PlacedFigure]
) -> Artifact:
    """`address` is the page that the feed stands beside; `name` what its id ends with."""
    registry, figures = subject.registry, tuple(figures)
    site, made = registry.site, changes(figures)
    root = etree.Element(f"{{{_ATOM}}}feed", nsmap=_NAMESPACES)
    root.set(_LANG, _LOCALE)
    _text(root, "id", f"{site.feed_tag}{name}")
    _text(root, "title", title)
    _text(root, "updated", _moment(_newest(made, figures) or subject.today))
    _text(_element(root, "author"), "name", one_line(site.publisher.in_(_LOCALE)))
    _text(root, "rights", one_line(site.licence.name))
    file = address + FILE
    _link(root, "self", "application/atom+xml", _absolute(subject, file))
    _link(root, "alternate", "text/html", _absolute(subject, address))
    for change in made:
        _entry(root, subject, change)
    etree.indent(root)
    content = etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
    return Artifact(file.lstrip("/"), content)


def _newest(made: list[Change], figures: tuple[PlacedFigure, ...]) -> str | None:
    """The day of the newest change; while nothing changed, of the newest publication."""
    if made:
        return made[0].on
    published = [each.figure.published for each in figures if each.figure.published]
    return max(published, key=whole_day, default=None)


def _entry(feed: etree._Element, subject: Subject, change: Change) -> None:
    placed = change.placed
    entry = _element(feed, "entry")
    last = "withdrawn" if change.type == WITHDRAWAL else f"r{change.number}"
    kind = CHANGE_TYPES[change.type].in_(_LOCALE)
    what = f"{placed.program.name.in_(_LOCALE)} – {figure_words.name(placed, _LOCALE)}"
    values = _values(subject.registry, change)
    address = urls.figure(placed.id, change.number)
    _text(entry, "id", f"{subject.registry.site.feed_tag}{placed.id}/{last}")
    _text(entry, "title", one_line(f"{kind}: {what}: {values}"))
    _text(entry, "updated", _moment(change.on))
    _link(entry, "alternate", "text/html", _absolute(subject, address))
    _element(entry, "category", term=change.type, label=kind)
    reason = one_line(change.reason.in_(_LOCALE))
    _text(entry, "content", f"{one_line(values)}. Alasan: {reason}", type="text")


def _values(registry: Registry, change: Change) -> str:
    """`30 orang → 32 orang`; one value where it stayed as it was, or no longer stands."""
    before, after = (
        numbers.stated(each, registry.units.get(each.unit or ""), _LOCALE)
        for each in (change.before, change.after)
    )
    if change.type == WITHDRAWAL:
        return f"{before} (ditarik)"
    return f"{before} (tetap)" if before == after else f"{before} → {after}"


def _moment(day: str) -> str:
    """Atom wants a moment: the first of the day, month or year that is known, in Jakarta."""
    return f"{whole_day(day)}T00:00:00+07:00"


def _absolute(subject: Subject, address: str) -> str:
    return subject.site_url.rstrip("/") + address


def _link(parent: etree._Element, rel: str, media_type: str, href: str) -> None:
    _element(parent, "link", rel=rel, type=media_type, href=href)


def _text(parent: etree._Element, name: str, text: str, **attributes: str) -> None:
    _element(parent, name, **attributes).text = text


def _element(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
