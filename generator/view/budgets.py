"""budgets: every amount of money on record, by stage; stages are never added or compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.budget import BudgetDocument
from generator.model.choices import DOCUMENT_TYPES
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.ladder import RUNGS
from generator.view.parts import (
    Badge,
    FigureMention,
    Link,
    Moment,
    PageHead,
    Prose,
    SourceLine,
    Subject,
    Words,
)
from generator.view.sources import source_line

ADDRESS = "/anggaran/"
FRAME = "anggaran/index"


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One amount, never without its stage."""

    program: Link
    agency: Link
    stage: Badge
    figure: FigureMention
    fiscal_year: Moment | None
    document: Words | None
    source: SourceLine | None


@dataclass(frozen=True, slots=True)
class StageGroup:
    """One rung of the ladder with its amounts; an empty one says so."""

    name: str
    stages: tuple[tuple[str, Prose], ...]
    rows: tuple[BudgetRow, ...]


@dataclass(frozen=True, slots=True)
class BudgetsPage:
    """All amounts, rung by rung."""

    head: PageHead
    groups: tuple[StageGroup, ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of budgets."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> BudgetsPage:
    """Money on record, from plan to audited."""
    registry = here.registry
    rows: dict[str, list[BudgetRow]] = {rung: [] for rung in RUNGS}
    for placed in registry.figures.values():
        if placed.stage is None:
            continue
        stage = registry.budget_stages[placed.stage]
        rows[stage.rung].append(
            BudgetRow(
                program=here.entity("program", placed.program.id),
                agency=here.entity("agency", placed.program.agency),
                stage=Badge(stage.name.in_(here.locale), placed.assertion or "neutral"),
                figure=here.mention(placed),
                fiscal_year=here.moment(placed.fiscal_year),
                document=_document(here, placed.item.document),
                source=source_line(here, placed.figure.source) if placed.figure.source else None,
            )
        )
    groups = tuple(
        StageGroup(
            here.say(RUNGS[rung]),
            tuple(
                (stage.name.in_(here.locale), here.prose(stage.meaning))
                for stage in registry.budget_stages.values()
                if stage.rung == rung
            ),
            tuple(each),
        )
        for rung, each in rows.items()
    )
    return BudgetsPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/budgets.html.j2",
            title=here.say(Said("Anggaran", "Budgets")),
            description=here.say(
                Said(
                    "Semua jumlah uang dalam catatan kami, menurut tahapnya.",
                    "Every amount of money on our record, by its stage.",
                )
            ),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
        ),
        groups,
    )


def _document(here: Here, document: BudgetDocument | None) -> Words | None:
    if document is None:
        return None
    return Words(here.say(DOCUMENT_TYPES[document.type]))
