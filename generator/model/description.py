"""What an item says it is about: two that say the same count the same."""

from collections.abc import Hashable

from generator.model.assistance import Assistance
from generator.model.budget import Budget
from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.placed_figure import PlacedFigure
from generator.model.target import Target
from generator.model.words import Text


def described(placed: PlacedFigure) -> tuple[Hashable, ...] | None:
    """What the item says it is; None when it says too little to be taken for another."""
    item = placed.item
    if isinstance(item, Budget):
        if item.fiscal_year is None and item.period is None:
            return None
        number = item.document.number if item.document else None
        return (item.stage, item.fiscal_year, item.period, item.fund, item.code, number)
    if placed.row is not None or isinstance(item, Event):
        return None
    if isinstance(item, Cohort):
        return (plain(item.name), item.period, placed.region)
    if isinstance(item, Target):
        return (plain(item.name), item.period, placed.region)
    return (plain(item.text),) if isinstance(item, Assistance) else None


def plain(text: Text) -> str:
    """Its Indonesian words, whatever their case and spacing."""
    return " ".join(text.id.casefold().split())
