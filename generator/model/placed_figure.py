"""PlacedFigure: a figure where it stands, with what it inherits from its holder."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from generator.model.assistance import Assistance
from generator.model.budget import Budget
from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.period import Period
from generator.model.program import Program
from generator.model.target import Target
from generator.record import Location

_REALISED = ("realisasi_sementara", "realisasi_belum_audit")


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """`id` = `<program>/<list>/<item key>/<field>`; `location` leads to it in the record."""

    id: str
    program: Program
    item: Any
    figure: Figure
    location: Location
    kind: str
    assertion: str | None
    period: Period | None
    region: str | None
    stage: str | None = None
    fiscal_year: str | None = None
    row: Any = None

    @property
    def path(self) -> str:
        """The id below the program: `cohorts/angkatan-1/participants`."""
        return self.id.partition("/")[2]

    @property
    def former_paths(self) -> tuple[str, ...]:
        """The paths that this figure had under its holders' former keys."""
        first, key, *rest = self.path.split("/")
        rows = [self.row.key, *self.row.former_keys] if self.row else [""]
        return tuple(
            "/".join([first, each, *(row if part == rows[0] else part for part in rest)])
            for each in (key, *self.item.former_keys)
            for row in rows
        )[1:]

    @property
    def field(self) -> str:
        """The last part of the id: `participants`."""
        return self.id.rpartition("/")[2]


def placed_figures(program: Program) -> Iterator[PlacedFigure]:
    """Every figure of a program, in the order of its file."""
    for index, budget in enumerate(program.budgets):
        yield _budget(program, budget, index)
    for index, cohort in enumerate(program.cohorts):
        yield from _cohort(program, cohort, index)
    for index, target in enumerate(program.targets):
        yield _target(program, target, index)
    for index, assistance in enumerate(program.assistance):
        yield from _assistance(program, assistance, index)
    for index, event in enumerate(program.events):
        yield from _event(program, event, index)


def _budget(program: Program, budget: Budget, index: int) -> PlacedFigure:
    figure = budget.amount
    if budget.stage == "realisasi_diaudit":
        asserted = "audited"
    else:
        asserted = "reported" if budget.stage in _REALISED else "planned"
    return PlacedFigure(
        id=f"{program.id}/budgets/{budget.key}/amount",
        program=program,
        item=budget,
        figure=figure,
        location=("budgets", index, "amount"),
        kind=figure.kind or "budget",
        assertion=figure.assertion or asserted,
        period=budget.period,
        region=program.region,
        stage=budget.stage,
        fiscal_year=budget.fiscal_year,
    )


def _cohort(program: Program, cohort: Cohort, index: int) -> Iterator[PlacedFigure]:
    def placed(
        figure: Figure, path: str, location: Location, kind: str, row: Any = None
    ) -> PlacedFigure:
        return PlacedFigure(
            id=f"{program.id}/cohorts/{cohort.key}/{path}",
            program=program,
            item=cohort,
            figure=figure,
            location=("cohorts", index, *location),
            kind=figure.kind or kind,
            assertion=figure.assertion or "reported",
            period=cohort.period,
            region=(row.region if row else None) or cohort.region or program.region,
            row=row,
        )

    for name, kind in (
        ("participants", "recipients"),
        ("completed", "recipients"),
        ("duration", "duration"),
    ):
        figure = getattr(cohort, name)
        if figure is not None:
            yield placed(figure, name, (name,), kind)
    for part, breakdown in enumerate(cohort.breakdown):
        for number, row in enumerate(breakdown.rows):
            location = ("breakdown", part, "rows", number, "amount")
            path = f"{breakdown.by}/{row.key}/amount"
            yield placed(row.amount, path, location, "recipients", row)


def _target(program: Program, target: Target, index: int) -> PlacedFigure:
    figure = target.amount
    kind = figure.kind or "target"
    return PlacedFigure(
        id=f"{program.id}/targets/{target.key}/amount",
        program=program,
        item=target,
        figure=figure,
        location=("targets", index, "amount"),
        kind=kind,
        # A classification counts names on a list: nobody plans or reports it.
        assertion=figure.assertion or (None if kind == "classification" else "planned"),
        period=target.period,
        region=target.region or program.region,
    )


def _assistance(program: Program, assistance: Assistance, index: int) -> Iterator[PlacedFigure]:
    if assistance.amount is not None:
        yield PlacedFigure(
            id=f"{program.id}/assistance/{assistance.key}/amount",
            program=program,
            item=assistance,
            figure=assistance.amount,
            location=("assistance", index, "amount"),
            kind=assistance.amount.kind or "output",
            assertion=assistance.amount.assertion or "reported",
            period=None,
            region=program.region,
        )


def _event(program: Program, event: Event, index: int) -> Iterator[PlacedFigure]:
    if event.attendance is not None:
        yield PlacedFigure(
            id=f"{program.id}/events/{event.key}/attendance",
            program=program,
            item=event,
            figure=event.attendance,
            location=("events", index, "attendance"),
            kind=event.attendance.kind or "output",
            assertion=event.attendance.assertion
            or ("planned" if event.status == "planned" else "reported"),
            period=_on(event.date) if event.date else None,
            region=event.region or program.region,
        )


@lru_cache
def _on(date: str) -> Period:
    return Period.model_validate({"from": date, "to": date})
