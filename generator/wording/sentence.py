"""One plain sentence that says all of a figure: what, how much, for when, says who."""

from generator.model.choices import SOURCE_TYPES
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import figure_words, numbers

_ACCORDING_TO = Said("menurut", "according to")
_KIND = Said("jenis sumber", "kind of source")


def sentence(registry: Registry, placed: PlacedFigure, locale: Locale) -> str:
    """`Bimbingan …: 30 orang (dilaporkan terlaksana; tahun tidak disebut), menurut …`."""
    figure = placed.figure
    unit = registry.units.get(figure.unit or "")
    value = numbers.stated(figure, unit, locale)
    words = None if figure.value is None else numbers.in_words(figure.value, unit, locale)
    value = f"{value} ({words})" if words else value
    according = ""
    if figure.source:
        source = registry.sources[figure.source]
        kind = SOURCE_TYPES[source.type].in_(locale).lower()
        name = source.publisher or source.title.in_(locale)
        according = f", {_ACCORDING_TO.in_(locale)} {name}; {_KIND.in_(locale)}: {kind}"
    kinds = [each.lower() for each in reversed(figure_words.kinds(registry, placed, locale))]
    about = "; ".join([*kinds, figure_words.when(placed, locale)])
    return f"{placed.program.name.in_(locale)}: {value} – {about}{according}."
