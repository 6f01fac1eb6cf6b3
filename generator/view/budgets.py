"""budgets: every amount of money on record, by stage; stages are never added or compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.view.here import Here
from generator.view.ladder import RUNGS
from generator.view.listing.budget_rows import BUDGETS
from generator.view.listing.table import ListPart, Table, page_head, subjects_of, table
from generator.view.parts import Count, PageHead, Prose, Subject


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder, with the stages that belong to it; `known` None: none on record."""

    name: str
    known: Count | None
    stages: tuple[tuple[str, Prose], ...]


@dataclass(frozen=True, slots=True)
class BudgetsPage:
    """A page of amounts; the ladder stands on the first one."""

    head: PageHead
    rungs: tuple[Rung, ...]
    table: Table


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every page of the list of amounts."""
    return subjects_of(registry, BUDGETS)


def view(here: Here, of: ListPart) -> BudgetsPage:
    """Money on record, from plan to audited."""
    return BudgetsPage(
        page_head(here, of, "pages/budgets.html.j2"),
        _rungs(here) if of.part.number == 1 else (),
        table(here, of),
    )


def _rungs(here: Here) -> tuple[Rung, ...]:
    """How many amounts our sources state on each rung. Withdrawn and missing ones are none."""
    registry = here.registry
    known = dict.fromkeys(RUNGS, 0)
    for placed in registry.figures.values():
        if placed.stage and placed.figure.value is not None and not placed.figure.withdrawn:
            known[registry.budget_stages[placed.stage].rung] += 1
    return tuple(
        Rung(
            here.say(name),
            here.count(known[rung]) if known[rung] else None,
            tuple(
                (stage.name.in_(here.locale), here.prose(stage.meaning))
                for stage in registry.budget_stages.values()
                if stage.rung == rung
            ),
        )
        for rung, name in RUNGS.items()
    )
