"""One plain sentence that says all of a figure: what, how much, for when, says who."""

from generator.model.choices import ASSERTIONS, SOURCE_TYPES
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import dates, numbers

_NO_YEAR = Said("tahun tidak disebut", "year not stated")


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
        according = Said(
            f", menurut {name}; jenis sumber: {kind}",
            f", according to {name}; kind of source: {kind}",
        ).in_(locale)
    about = "; ".join([*_kinds(registry, placed, locale), _when(placed, locale)])
    return f"{placed.program.name.in_(locale)}: {value} – {about}{according}."


def _kinds(registry: Registry, placed: PlacedFigure, locale: Locale) -> list[str]:
    if placed.stage:
        return [registry.budget_stages[placed.stage].name.in_(locale).lower()]
    kinds = [registry.figure_kinds[placed.kind].name.in_(locale).lower()]
    if placed.assertion and placed.kind != "target":
        kinds.append(ASSERTIONS[placed.assertion].in_(locale).lower())
    return kinds


def _when(placed: PlacedFigure, locale: Locale) -> str:
    if placed.fiscal_year:
        return Said(
            f"tahun anggaran {placed.fiscal_year}", f"fiscal year {placed.fiscal_year}"
        ).in_(locale)
    if placed.stage and not placed.period:
        return Said("tahun anggaran tidak disebut", "fiscal year not stated").in_(locale)
    if placed.period:
        return dates.span(placed.period, locale)
    if placed.figure.as_of:
        day = dates.day(placed.figure.as_of, locale)
        return Said(f"keadaan per {day}", f"as of {day}").in_(locale)
    if placed.figure.stated_on:
        day = dates.day(placed.figure.stated_on, locale)
        return Said(f"disebut pada {day}", f"stated on {day}").in_(locale)
    return _NO_YEAR.in_(locale)
