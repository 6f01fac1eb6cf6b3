"""What may be added to what: figures with the same word here, and no others.

A sum is honest only between like and like: the rows of one breakdown, or one stage of money in one
fiscal year over different programs. Plans of several years, contracts, targets, people of different
cohorts (who may be the same people) and whatever has no value are never to be added.
"""

from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry

_RUNGS = frozenset({"authorised", "realised", "audited"})


def summable(registry: Registry, placed: PlacedFigure) -> str | None:
    """The name of the group within which the figure may be added; None: with nothing."""
    figure = placed.figure
    if figure.value is None or figure.withdrawn or figure.precision != "exact":
        return None
    if placed.row is not None:
        return placed.id.removesuffix(f"/{placed.row.key}/amount")
    stage, year = placed.stage, placed.fiscal_year
    if stage and year and registry.budget_stages[stage].rung in _RUNGS:
        return f"{stage}/{year}/{figure.unit}"
    return None
