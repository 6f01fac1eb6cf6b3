"""The table of breakdowns: the parts of one cohort's participants."""

from collections.abc import Iterator

from generator.export.dataset.derive import cells, flat
from generator.export.dataset.records import POSITION, TABLES
from generator.export.dataset.table import Column, Row, Table
from generator.model.field import entity_words, words
from generator.model.program_parts import Breakdown, BreakdownRow, Cohort
from generator.model.registry import Registry
from generator.text import Said

_ROW = flat(BreakdownRow, TABLES, frozenset())


def breakdown_table() -> Table:
    """One row a part; its cohort is found by program and key."""
    by = Breakdown.model_fields["by"]
    name, definition = entity_words(Breakdown)
    columns = (
        Column(
            "program",
            "text",
            Said("Program", "Program"),
            Said("Program yang memuatnya.", "The program that holds it."),
            required=True,
            references="programs",
        ),
        Column(
            "cohort",
            "text",
            entity_words(Cohort)[0],
            Said("Kunci angkatan dalam program itu.", "Key of the cohort in that program."),
            required=True,
        ),
        Column("by", "text", *words(by), required=True),
        POSITION,
        *(column for each in _ROW for column in each.columns),
    )
    return Table("breakdowns", name, definition, columns, ("program", "cohort", "by", "key"), _rows)


def _rows(registry: Registry, site_url: str) -> Iterator[Row]:
    for program in registry.programs.values():
        for cohort in program.cohorts:
            for breakdown in cohort.breakdown:
                for position, row in enumerate(breakdown.rows, start=1):
                    path = f"{program.id}/cohorts/{cohort.key}/{breakdown.by}/{row.key}"
                    where = (program.id, cohort.key, breakdown.by, position)
                    yield (*where, *cells(_ROW, row, path, registry))
