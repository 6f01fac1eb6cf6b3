"""What a share card says: the words alone, before anything is drawn."""

from dataclasses import dataclass

from generator import urls
from generator.model.choices import SOURCE_TYPES
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import figure_words, numbers
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
        tone=figure_words.tone(placed),
        kinds=figure_words.kinds(registry, placed, locale),
        value=numbers.stated(figure, unit, locale),
        about=tuple(each for each in (words, figure_words.when(placed, locale)) if each),
        source=f"{_SOURCE.in_(locale)}: {publisher}" if source else "",
        source_type=SOURCE_TYPES[source.type].in_(locale) if source else "",
        advertorial=source is not None and source.type == "advertorial",
        alt=sentence(registry, placed, locale),
    )
