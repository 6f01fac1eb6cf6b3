"""The time that figures speak of, from the earliest to the latest date that is stated."""

from collections.abc import Iterator

from generator.model.period import Period
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry


def spoken_of(registry: Registry) -> Period:
    """An end is null where no figure states a date."""
    dates = [date for placed in registry.figures.values() for date in _dates(placed)]
    # `2024` begins before `2024-03`, and ends after it.
    return Period.model_validate(
        {
            "from": min(dates, default=None),
            "to": max(dates, key=lambda date: date.ljust(len("2024-03-22"), "~"), default=None),
        }
    )


def _dates(placed: PlacedFigure) -> Iterator[str]:
    if placed.figure.value is None or placed.figure.withdrawn:
        return
    period = placed.period
    ends = (period.from_, period.to) if period else ()
    yield from (date for date in (placed.fiscal_year, placed.figure.as_of, *ends) if date)
