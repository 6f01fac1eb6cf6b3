"""The table of breakdowns: the parts of one cohort's participants."""

from collections.abc import Iterator

from generator.model.code_lists import code_list
from generator.model.cohort import Breakdown, BreakdownRow, Cohort
from generator.model.field import Concept, concept
from generator.model.registry import Registry
from generator.tables.derive import flat, reader
from generator.tables.records import POSITION, TABLES
from generator.tables.table import Column, Row, Table
from generator.text import Said

_ROW = flat(BreakdownRow, TABLES, frozenset())
_CELLS = reader(_ROW)


def breakdown_table() -> Table:
    """One row a part; its cohort is found by program and key."""
    by = Breakdown.model_fields["by"]
    columns = (
        Column(
            "program",
            "text",
            Concept(
                Said("Program", "Program"),
                Said("Program yang memuatnya.", "The program that holds it."),
            ),
            required=True,
            references="programs",
        ),
        Column(
            "cohort",
            "text",
            Concept(
                Cohort.concept.title,
                Said("Kunci angkatan dalam program itu.", "Key of the cohort in that program."),
            ),
            required=True,
        ),
        Column("by", "text", concept(by), required=True, code_list=code_list(by)),
        POSITION,
        *(column for each in _ROW for column in each.columns),
    )
    return Table(
        "breakdowns", Breakdown.concept, columns, ("program", "cohort", "by", "key"), _rows
    )


def _rows(registry: Registry, site_url: str) -> Iterator[Row]:
    for program in registry.programs.values():
        for cohort in program.cohorts:
            for breakdown in cohort.breakdown:
                for position, row in enumerate(breakdown.rows, start=1):
                    path = f"{program.id}/cohorts/{cohort.key}/{breakdown.by}/{row.key}"
                    where = (program.id, cohort.key, breakdown.by, position)
                    yield (*where, *_CELLS(row, path, registry))
