"""What a figure is called, what kind it is, for when, and how old: one phrase each."""

from generator.model.budget import Budget
from generator.model.choices import ASSERTIONS
from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import dates

NOT_STATED = Said("tidak disebut", "not stated")
_NO_YEAR = Said("tahun tidak disebut", "year not stated")
_NO_FISCAL_YEAR = Said("tahun anggaran tidak disebut", "fiscal year not stated")
FIELD_NAMES = {
    "participants": Said("Peserta", "Participants"),
    "completed": Said("Peserta yang selesai", "Participants who completed"),
    "duration": Said("Lama kegiatan", "Duration"),
    "attendance": Said("Yang hadir atau dilibatkan", "Attending or involved"),
}
BREAKDOWN = Said("Rincian", "Breakdown")
# Neither a plan nor what was spent is a budget: the stage beside it says which it is.
MONEY = Said("Jumlah uang", "Amount of money")


def name(placed: PlacedFigure, locale: Locale) -> str:
    """What is counted: `Peserta (Angkatan pertama)`, `Rincian: Timur`, `Jumlah uang`."""
    item = placed.item
    if isinstance(item, Budget):
        return MONEY.in_(locale)
    label = FIELD_NAMES.get(placed.field, BREAKDOWN).in_(locale)
    if isinstance(item, Cohort):
        counted = f"{label}: {placed.row.name.in_(locale)}" if placed.row else label
        return f"{counted} ({item.name.in_(locale)})"
    if isinstance(item, Event):
        return f"{label}: {item.name.in_(locale)}"
    text = getattr(item, "name", None) or item.text
    return str(text.in_(locale))


def kinds(registry: Registry, placed: PlacedFigure, locale: Locale) -> tuple[str, ...]:
    """The stage of money; else what the source asserts, and what kind of thing is counted."""
    if placed.stage:
        return (registry.budget_stages[placed.stage].name.in_(locale),)
    kind = registry.figure_kinds[placed.kind].name.in_(locale)
    # What has no value was neither planned nor reported: only its kind is known.
    only_kind = placed.kind in ("target", "classification") or placed.figure.value is None
    if placed.assertion is None or only_kind:
        return (kind,)
    return (ASSERTIONS[placed.assertion].in_(locale), kind)


def tone(placed: PlacedFigure) -> str:
    """Which sign and colour a figure wears. A plan never wears those of what is reported done."""
    if placed.figure.withdrawn or placed.figure.value is None:
        return "none"
    if placed.kind == "target":
        return "target"
    return placed.assertion or "neutral"


def stage(registry: Registry, placed: PlacedFigure, locale: Locale) -> str:
    """All of `kinds` as one phrase: `penerima layanan, dilaporkan terlaksana`."""
    return ", ".join(each.lower() for each in reversed(kinds(registry, placed, locale)))


def when(placed: PlacedFigure, locale: Locale) -> str:
    """The best date there is: never guessed, and said where not stated."""
    figure = placed.figure
    if placed.fiscal_year:
        return _fiscal_year(placed.fiscal_year, locale)
    if placed.period and (span := dates.span(placed.period, locale)):
        return span
    if placed.stage:
        return _NO_FISCAL_YEAR.in_(locale)
    if figure.as_of:
        return _as_of(figure.as_of, locale)
    return _stated_on(figure.stated_on, locale) if figure.stated_on else _NO_YEAR.in_(locale)


def period(placed: PlacedFigure, locale: Locale) -> str:
    """The fiscal year, and the time that the figure speaks of."""
    words = []
    if placed.fiscal_year:
        words.append(_fiscal_year(placed.fiscal_year, locale))
    if placed.period and (span := dates.span(placed.period, locale)):
        words.append(span)
    return "; ".join(words) or NOT_STATED.in_(locale)


def date_of_data(placed: PlacedFigure, locale: Locale) -> str:
    """For when the value holds, and when it was stated."""
    figure, words = placed.figure, []
    if figure.as_of:
        words.append(_as_of(figure.as_of, locale))
    if figure.stated_on:
        words.append(_stated_on(figure.stated_on, locale))
    return "; ".join(words) or NOT_STATED.in_(locale)


def _fiscal_year(year: str, locale: Locale) -> str:
    return ("tahun anggaran " if locale == "id" else "fiscal year ") + year


def _as_of(date: str, locale: Locale) -> str:
    return ("keadaan per " if locale == "id" else "as of ") + dates.day(date, locale)


def _stated_on(date: str, locale: Locale) -> str:
    return ("disebut pada " if locale == "id" else "stated on ") + dates.day(date, locale)
