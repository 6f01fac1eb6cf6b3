"""What may be added to what: figures with the same word here, and no others.

A sum is honest only between like and like: all rows of one breakdown, or one stage of money in one
fiscal year over different programs. Plans of several years, contracts, targets, people of different
cohorts (who may be the same people), spending so far, a second amount of the same program, stage
and year (which may be the first one told again) and whatever has no value are never to be added.
"""

from collections.abc import Callable

from generator.model.figure import Figure
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry

_RUNGS = frozenset({"authorised", "realised", "audited"})
# Grows through the year: two of them hold the same money twice.
_SO_FAR = "realisasi_sementara"
# Types may overlap: one person can be of two.
_OVERLAPPING = "type"


def summable(registry: Registry) -> Callable[[PlacedFigure], str | None]:
    """(a figure) → the name of the group within which it may be added; None: with nothing."""
    # The rows of a breakdown come one after the other, and one answer is for all of them.
    last: tuple[str, bool] = ("", False)

    def group(placed: PlacedFigure) -> str | None:
        nonlocal last
        if not _stands(placed.figure):
            return None
        if placed.row is None:
            return _money(registry, placed)
        rows, _, _ = placed.id.rpartition(f"/{placed.row.key}/")
        if rows != last[0]:
            last = rows, _are_alike(placed, rows.rpartition("/")[2])
        return rows if last[1] else None

    return group


def _money(registry: Registry, placed: PlacedFigure) -> str | None:
    stage, year = placed.stage, placed.fiscal_year
    if not (stage and year) or stage == _SO_FAR:
        return None
    if registry.budget_stages[stage].rung not in _RUNGS:
        return None
    budgets = placed.program.budgets
    alike = [each for each in budgets if each.stage == stage and each.fiscal_year == year]
    return f"{stage}/{year}/{placed.figure.unit}" if len(alike) == 1 else None


def _are_alike(placed: PlacedFigure, by: str) -> bool:
    """Whether all rows of one breakdown stand and count the same at the same time."""
    figures = [row.amount for each in placed.item.breakdown if each.by == by for row in each.rows]
    counted = {(each.unit, each.as_of, each.kind) for each in figures}
    return by != _OVERLAPPING and len(counted) == 1 and all(map(_stands, figures))


def _stands(figure: Figure) -> bool:
    return figure.value is not None and not figure.withdrawn and figure.precision == "exact"
