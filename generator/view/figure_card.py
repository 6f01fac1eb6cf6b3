"""The figure card: kind first, then the exact value, what it means, and who says so."""

from dataclasses import dataclass

from generator import urls
from generator.model.budget import Budget
from generator.model.choices import (
    DOCUMENT_TYPES,
    REVISION_TYPES,
)
from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.figure import Revision
from generator.model.placed_figure import PlacedFigure
from generator.model.words import Text
from generator.quality.sourcing import only_advertorial
from generator.text import Said
from generator.view.figure_facts import figure_facts
from generator.view.here import Here, value_text
from generator.view.ladder import Ladder
from generator.view.parts import Badge, Fact, Inline, Link, Moment, Name, Prose, SourceLine, Words
from generator.view.reports import report_links
from generator.view.sources import source_line
from generator.wording import figure_words, numbers
from generator.wording.citation_styles import in_both_languages, in_every_style

CITED_AS = (
    ("teks", Said("Teks Indonesia", "Indonesian text")),
    ("text", Said("Teks Inggris", "English text")),
    ("apa", Said("APA", "APA")),
    ("bibtex", Said("BibTeX", "BibTeX")),
    ("ris", Said("RIS", "RIS")),
    ("csl-json", Said("CSL-JSON", "CSL-JSON")),
)
IN_PROSE = {"id": "teks", "en": "text"}


@dataclass(frozen=True, slots=True)
class PastValue:
    """An earlier revision: its own anchor, its value, and why it was replaced."""

    anchor: str
    number: int
    figure_id: str
    value: str
    text: str
    kind: str
    published: Moment | None
    replaced: Moment | None
    reason: Prose
    successor: str
    last: bool


@dataclass(frozen=True, slots=True)
class FigureCard:
    """Everything one figure has to say for itself."""

    id: str
    anchor: str
    name: Name
    badges: tuple[Badge, ...]
    tone: str
    context: tuple[Inline, ...]
    value: str
    value_text: str
    value_words: str | None
    missing: bool
    withdrawn: Prose | None
    withdrawn_on: Moment | None
    meaning: Prose | None
    not_for: Prose | None
    caveat: Prose | None
    facts: tuple[Fact, ...]
    quote: str | None
    source: SourceLine | None
    corroboration: tuple[SourceLine, ...]
    only_advertorial: bool
    permalink: str
    canonical: str
    published: Moment | None
    history: tuple[PastValue, ...]
    current_anchor: str
    former_anchors: tuple[str, ...]
    citation: str
    citations: tuple[tuple[str, str], ...]
    sentence: str
    reports: tuple[Link, ...]
    responses: tuple[Link, ...]
    ladder: Ladder | None


def figure_card(
    here: Here, placed: PlacedFigure, officials: dict[str, Words], ladder: Ladder | None = None
) -> FigureCard:
    """The card of one figure, as it stands on its program's page."""
    registry, figure = here.registry, placed.figure
    unit = registry.units.get(figure.unit or "")
    about = (
        registry.budget_stages[placed.stage] if placed.stage else registry.figure_kinds[placed.kind]
    )
    said = in_both_languages(registry, placed, here.site_url)
    cited = in_every_style(said, here.locale)
    return FigureCard(
        id=placed.id,
        anchor=urls.anchor(placed.path),
        name=figure_name(here, placed),
        badges=card_badges(here, placed),
        tone=figure_words.tone(placed),
        context=_context(here, placed),
        value="" if figure.value is None else str(figure.value),
        value_text=value_text(registry, placed, here.locale),
        value_words=None
        if figure.value is None
        else numbers.in_words(figure.value, unit, here.locale),
        missing=figure.value is None,
        withdrawn=here.prose(figure.withdrawn.reason) if figure.withdrawn else None,
        withdrawn_on=here.moment(figure.withdrawn.date) if figure.withdrawn else None,
        meaning=None if figure.value is None else here.prose(about.meaning),
        not_for=None if figure.value is None else here.prose(about.not_for),
        caveat=here.prose(figure.caveat),
        facts=figure_facts(here, placed, officials),
        quote=figure.quote,
        source=source_line(here, figure.source) if figure.source else None,
        corroboration=tuple(source_line(here, each) for each in figure.corroborated_by),
        only_advertorial=only_advertorial(registry, placed),
        permalink=f"#{urls.anchor(placed.path)}",
        canonical=here.site_url.rstrip("/") + urls.figure(placed.id, figure.revision),
        published=here.moment(figure.published),
        history=past_values(here, placed),
        current_anchor=urls.anchor(placed.path, figure.revision),
        former_anchors=tuple(
            urls.anchor(path, number)
            for path in placed.former_paths
            for number in (None, *range(1, figure.revision + 1))
        ),
        citation=cited[IN_PROSE[here.locale]].removesuffix("\n"),
        citations=tuple((here.say(label), cited[style].strip()) for style, label in CITED_AS),
        sentence=said[here.locale].sentence,
        reports=report_links(here, placed),
        responses=_responses(here, placed),
        ladder=ladder,
    )


def _responses(here: Here, placed: PlacedFigure) -> tuple[Link, ...]:
    """The office's answers to this figure, further down the page."""
    return tuple(
        Link(here.entity("agency", each.by).name, f"#tanggapan-{each.key}")
        for each in placed.program.responses
        if each.to == placed.path
    )


def figure_name(here: Here, placed: PlacedFigure) -> Name:
    """What is counted, in a word or two."""
    item = placed.item
    if isinstance(item, Budget):
        return Name(here.say(figure_words.MONEY))
    if isinstance(item, Cohort):
        label = here.say(figure_words.FIELD_NAMES.get(placed.field, figure_words.BREAKDOWN))
        return _of(here, label, placed.row.name) if placed.row else Name(label)
    if isinstance(item, Event):
        return _of(here, here.say(figure_words.FIELD_NAMES["attendance"]), item.name)
    text = getattr(item, "name", None) or item.text
    return here.name(text)


def _of(here: Here, label: str, text: Text) -> Name:
    name = here.name(text)
    return Name(f"{label}: {name.text}", name.lang)


def card_badges(here: Here, placed: PlacedFigure) -> tuple[Badge, ...]:
    """Kind or stage of a figure in plain words: it comes before the value, everywhere."""
    if placed.figure.withdrawn:
        said = Badge(here.say(Said("Ditarik", "Withdrawn")), "withdrawn")
        return (said, *_kind_badges(here, placed))
    return _kind_badges(here, placed)


def _kind_badges(here: Here, placed: PlacedFigure) -> tuple[Badge, ...]:
    first, *others = figure_words.kinds(here.registry, placed, here.locale)
    tone = figure_words.tone(placed)
    return (Badge(first, tone), *(Badge(each, "kind") for each in others))


def _context(here: Here, placed: PlacedFigure) -> tuple[Inline, ...]:
    """The line beside the badges: the source's term, the document, the period."""
    parts: list[Inline] = []
    if placed.figure.source_term and placed.figure.unit != "tidak_dijelaskan":
        parts.append(Words(f"“{placed.figure.source_term}”"))
    if isinstance(placed.item, Budget) and (document := placed.item.document):
        parts.append(Words(here.say(DOCUMENT_TYPES[document.type])))
        if years := here.span(document.years):
            parts.append(years)
    return tuple(parts)


def past_values(here: Here, placed: PlacedFigure) -> tuple[PastValue, ...]:
    """The figure's earlier revisions, oldest first."""
    return tuple(
        _past(here, placed, number, revision)
        for number, revision in enumerate(placed.figure.revisions, start=1)
    )


def _past(here: Here, placed: PlacedFigure, number: int, revision: Revision) -> PastValue:
    unit = here.registry.units.get(revision.unit or "")
    return PastValue(
        anchor=urls.anchor(placed.path, number),
        number=number,
        figure_id=placed.id,
        value="" if revision.value is None else str(revision.value),
        text=numbers.stated(revision, unit, here.locale),
        kind=here.say(REVISION_TYPES[revision.type]),
        published=here.moment(revision.published),
        replaced=here.moment(revision.replaced),
        reason=here.prose(revision.reason),
        successor=urls.anchor(placed.path, number + 1),
        last=number == len(placed.figure.revisions),
    )
