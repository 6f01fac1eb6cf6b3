"""What may be added to what: figures with the same word here, and no others.

A sum is honest only between like and like: all rows of one breakdown, or one stage of money in one
fiscal year over different programs. Plans of several years, contracts, targets, people of different
cohorts (who may be the same people), spending so far, a second amount of the same program, stage
and year (which may be the first one told again) and whatever has no value are never to be added.
"""

from generator.model.figure import Figure
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry

_RUNGS = frozenset({"authorised", "realised", "audited"})
# Grows through the year: two of them hold the same money twice.
_SO_FAR = "realisasi_sementara"
# Types may overlap: one person can be of two.
_OVERLAPPING = "type"


def summable(registry: Registry, placed: PlacedFigure) -> str | None:
    """The name of the group within which the figure may be added; None: with nothing."""
    if not _stands(placed.figure):
        return None
    if placed.row is not None:
        return _breakdown(placed)
    stage, year = placed.stage, placed.fiscal_year
    if not (stage and year) or stage == _SO_FAR:
        return None
    if registry.budget_stages[stage].rung not in _RUNGS:
        return None
    budgets = placed.program.budgets
    alike = [each for each in budgets if each.stage == stage and each.fiscal_year == year]
    return f"{stage}/{year}/{placed.figure.unit}" if len(alike) == 1 else None


def _breakdown(placed: PlacedFigure) -> str | None:
    """The rows of one breakdown, if all of them stand and count the same at the same time."""
    group, _, _ = placed.id.rpartition(f"/{placed.row.key}/")
    by = group.rpartition("/")[2]
    figures = [row.amount for each in placed.item.breakdown if each.by == by for row in each.rows]
    counted = {(each.unit, each.as_of, each.kind) for each in figures}
    if by == _OVERLAPPING or len(counted) > 1 or not all(map(_stands, figures)):
        return None
    return group


def _stands(figure: Figure) -> bool:
    return figure.value is not None and not figure.withdrawn and figure.precision == "exact"
