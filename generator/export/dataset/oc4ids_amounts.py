"""The figures of one OC4IDS project, each where its stage belongs and nowhere else.

Plans and ceilings are the budget, in one group a stage; a contract's value is a contracting
process's; what was spent, and every other figure, is a metric, or a forecast while it is planned.
Nothing is added up, and no total is stated: `budget.amount` would be one.
"""

from typing import Any

from generator import urls
from generator.model.figure import Figure
from generator.model.period import Period
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.wording import figure_words, numbers

_BUDGET = ("plan", "authorised")
_FULL_DATE = 10
# What is there without the project: people who live somewhere, names on a list.
_NOT_ITS_OWN = frozenset({"population", "registered", "classification"})


def amounts(registry: Registry, program: Program, base: str) -> dict[str, Any]:
    """`budget`, `contractingProcesses`, `forecasts` and `metrics`; empty where there is none."""
    groups: dict[str, dict[str, Any]] = {}
    contracts, forecasts, metrics = [], [], []
    for placed in registry.figures_of(program.id):
        if placed.figure.value is None or placed.figure.withdrawn or placed.kind in _NOT_ITS_OWN:
            continue
        rung = registry.budget_stages[placed.stage].rung if placed.stage else None
        if rung in _BUDGET:
            group = groups.setdefault(placed.stage or "", _group(registry, placed))
            group["budgetBreakdown"].append(_entry(registry, placed, base))
        elif rung == "contract":
            contracts.append(_contract(registry, placed))
        elif rung is None and placed.assertion == "planned":
            forecasts.append(_metric(registry, placed))
        else:
            metrics.append(_metric(registry, placed))
    return {
        "budget": {"budgetBreakdowns": [*groups.values()]} if groups else {},
        "contractingProcesses": contracts,
        "forecasts": forecasts,
        "metrics": metrics,
    }


def instant(date: str) -> str:
    """A day as the date-time that the standard wants."""
    return f"{date}T00:00:00Z"


def day(date: str | None) -> str | None:
    """A date known to the day, as a date-time; None for any other, which would be padded."""
    return instant(date) if date and len(date) == _FULL_DATE else None


def _group(registry: Registry, placed: PlacedFigure) -> dict[str, Any]:
    stage = registry.budget_stages[placed.stage or ""]
    description = f"{stage.name.id}. {stage.meaning.id} {stage.not_for.id}"
    return {"id": stage.id, "description": description, "budgetBreakdown": []}


def _entry(registry: Registry, placed: PlacedFigure, base: str) -> dict[str, Any]:
    return {
        "id": placed.id,
        "description": _told(registry, placed),
        "uri": base + urls.figure(placed.id),
        **_value("amount", placed.figure),
        **_period(placed.period),
    }


def _contract(registry: Registry, placed: PlacedFigure) -> dict[str, Any]:
    value = _value("contractValue", placed.figure)
    return {"id": placed.id, "summary": {"description": _told(registry, placed), **value}}


def _metric(registry: Registry, placed: PlacedFigure) -> dict[str, Any]:
    observation = {
        "id": placed.id,
        "notes": _told(registry, placed),
        **(_value("value", placed.figure) or _measure(registry, placed.figure)),
        **_period(placed.period),
    }
    kinds = ", ".join(figure_words.kinds(registry, placed, "id"))
    title = figure_words.name(placed, "id")
    return {"id": placed.id, "title": title, "description": kinds, "observations": [observation]}


def _told(registry: Registry, placed: PlacedFigure) -> str:
    """The value as people read it, the time it speaks of, and what could be misread."""
    figure = placed.figure
    value = numbers.stated(figure, registry.units.get(figure.unit or ""), "id")
    caveat = f" {figure.caveat.id}" if figure.caveat else ""
    return f"{value}; {figure_words.when(placed, 'id')}.{caveat}"


def _value(name: str, figure: Figure) -> dict[str, Any]:
    """Whole rupiah. What is no exact number ("at least", decimals) is said in words alone."""
    if figure.unit != "IDR" or not isinstance(figure.value, int) or figure.precision != "exact":
        return {}
    return {name: {"amount": figure.value, "currency": "IDR"}}


def _measure(registry: Registry, figure: Figure) -> dict[str, Any]:
    if figure.unit == "IDR" or figure.precision != "exact":
        return {}
    unit = registry.units.get(figure.unit or "")
    named = {"unit": {"name": numbers.unit_word(unit, figure.source_term, "id")}} if unit else {}
    return {"measure": figure.value, **named}


def _period(period: Period | None) -> dict[str, Any]:
    if period is None:
        return {}
    ends = {"startDate": day(period.from_), "endDate": day(period.to)}
    known = {name: date for name, date in ends.items() if date}
    return {"period": known} if known else {}
