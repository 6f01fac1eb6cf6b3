"""What a share card says: the words alone, before anything is drawn."""

from dataclasses import dataclass

from generator import urls
from generator.model.choices import ASSERTIONS, SOURCE_TYPES
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import dates, numbers
from generator.wording.sentence import sentence

_HIDDEN = ("suppressed", "erased")
_SOURCE = Said("Sumber", "Source")


@dataclass(frozen=True, slots=True)
class Card:
    """`alt` says all of it in one sentence; `about` is the value in words and its period."""

    locale: Locale
    site: str
    address: str
    name: str
    tone: str
    kinds: tuple[str, ...]
    value: str
    about: tuple[str, ...]
    source: str
    source_type: str
    advertorial: bool
    alt: str


def headline(registry: Registry, program: Program) -> PlacedFigure | None:
    """The figure a program puts first, but for what is withdrawn or must not be seen."""
    for path in program.headline:
        placed = registry.figures[f"{program.id}/{path}"]
        if not placed.figure.withdrawn and placed.figure.missing not in _HIDDEN:
            return placed
    return None


def card(registry: Registry, placed: PlacedFigure, site_url: str, locale: Locale) -> Card:
    """One figure's card in one language. `site_url` is the site's full address."""
    figure = placed.figure
    unit = registry.units.get(figure.unit or "")
    words = None if figure.value is None else numbers.in_words(figure.value, unit, locale)
    source = registry.sources[figure.source] if figure.source else None
    page = urls.localised(urls.record("program", placed.program.id), locale)
    publisher = (source.publisher or source.title.in_(locale)) if source else ""
    return Card(
        locale=locale,
        site=registry.site.title,
        address=site_url.partition("://")[2].rstrip("/") + page,
        name=placed.program.name.in_(locale),
        tone=_tone(placed),
        kinds=_kinds(registry, placed, locale),
        value=numbers.stated(figure, unit, locale),
        about=tuple(each for each in (words, _when(placed, locale)) if each),
        source=f"{_SOURCE.in_(locale)}: {publisher}" if source else "",
        source_type=SOURCE_TYPES[source.type].in_(locale) if source else "",
        advertorial=source is not None and source.type == "advertorial",
        alt=sentence(registry, placed, locale),
    )


def _tone(placed: PlacedFigure) -> str:
    """As on the figure's own card: a plan never wears the green of what is reported done."""
    if placed.figure.value is None:
        return "none"
    if placed.kind == "target":
        return "target"
    return placed.assertion or "neutral"


def _kinds(registry: Registry, placed: PlacedFigure, locale: Locale) -> tuple[str, ...]:
    """The stage of money; else what the source asserts, and what kind of thing is counted."""
    if placed.stage:
        return (registry.budget_stages[placed.stage].name.in_(locale),)
    kind = registry.figure_kinds[placed.kind].name.in_(locale)
    only_kind = placed.kind in ("target", "classification") or placed.figure.value is None
    if placed.assertion is None or only_kind:
        return (kind,)
    return (ASSERTIONS[placed.assertion].in_(locale), kind)


def _when(placed: PlacedFigure, locale: Locale) -> str:
    """The period as the figure's sentence has it: never guessed, and said where not stated."""
    figure = placed.figure
    if placed.fiscal_year:
        year = placed.fiscal_year
        return Said(f"tahun anggaran {year}", f"fiscal year {year}").in_(locale)
    if placed.period and (span := dates.span(placed.period, locale)):
        return span
    if placed.stage:
        return Said("tahun anggaran tidak disebut", "fiscal year not stated").in_(locale)
    if figure.as_of:
        day = dates.day(figure.as_of, locale)
        return Said(f"keadaan per {day}", f"as of {day}").in_(locale)
    if figure.stated_on:
        day = dates.day(figure.stated_on, locale)
        return Said(f"disebut pada {day}", f"stated on {day}").in_(locale)
    return Said("tahun tidak disebut", "year not stated").in_(locale)
