"""budgets: every amount of money on record, by stage; stages are never added or compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.view.charts.bars import Chart
from generator.view.charts.budget import budget_chart
from generator.view.charts.spending import spending_chart
from generator.view.here import Here
from generator.view.ladder import RUNGS, by_rung, is_evidence, without
from generator.view.listing.budget_rows import BUDGETS
from generator.view.listing.table import ListPart, Table, page_head, subjects_of, table
from generator.view.parts import Count, PageHead, Prose, Subject


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder, with the stages that belong to it.

    `known`: how many amounts are stated on it. Where None are, `without` says why there is no
    value.
    """

    name: str
    known: Count | None
    without: str
    stages: tuple[tuple[str, Prose], ...]


@dataclass(frozen=True, slots=True)
class BudgetsPage:
    """A page of amounts; the ladder and the charts stand on the first one."""

    head: PageHead
    rungs: tuple[Rung, ...]
    charts: tuple[Chart, ...]
    table: Table


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every page of the list of amounts."""
    return subjects_of(registry, BUDGETS)


def view(here: Here, of: ListPart) -> BudgetsPage:
    """Money on record, from plan to audited."""
    return BudgetsPage(
        page_head(here, of, "pages/budgets.html.j2"),
        _rungs(here) if of.part.number == 1 else (),
        _charts(here) if of.part.number == 1 else (),
        table(here, of),
    )


def _rungs(here: Here) -> tuple[Rung, ...]:
    """How many amounts are stated on each rung. Withdrawn and missing ones are none."""
    registry = here.registry
    return tuple(
        Rung(
            here.say(RUNGS[rung]),
            here.count(known) if (known := sum(map(is_evidence, amounts))) else None,
            without(here, amounts),
            tuple(
                (stage.name.in_(here.locale), here.prose(stage.meaning))
                for stage in registry.budget_stages.values()
                if stage.rung == rung
            ),
        )
        for rung, amounts in by_rung(here, registry.figures.values()).items()
    )


def _charts(here: Here) -> tuple[Chart, ...]:
    money = tuple(placed for placed in here.registry.figures.values() if placed.stage)
    return (
        budget_chart(here, money, with_program=True),
        spending_chart(here, money, with_program=True),
    )
