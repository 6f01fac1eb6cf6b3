"""Parts and wholes agree."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.budget import Budget
from generator.model.ceilings import REALISED, ceiling_of
from generator.model.figure import Figure
from generator.record import Record
from generator.text import Said


def breakdowns_sum(subject: Subject) -> Iterator[Finding]:
    """The rows of a breakdown add up to the participants, when all are known exactly."""
    for record, program in subject.programs:
        for index, cohort in enumerate(program.cohorts):
            for part, breakdown in enumerate(cohort.breakdown):
                rows = [row.amount for row in breakdown.rows]
                if not comparable(cohort.participants, *(row for row in rows if row.value)):
                    continue
                known = [row.number for row in rows if row.number is not None]
                total = cohort.participants.number if cohort.participants else None
                if total is None or not known:
                    continue
                if sum(known) > total or (len(known) == len(rows) and sum(known) != total):
                    yield Finding(
                        record.place(("cohorts", index, "breakdown", part, "rows")),
                        "rincian-tidak-cocok",
                        Said(
                            f"Rincian ini berjumlah {sum(known)}, pesertanya {total}.",
                            f"This breakdown adds up to {sum(known)}, of {total} participants.",
                        ),
                        Said(
                            "Samakan dengan sumber; bagian yang tidak diketahui ditulis "
                            "`value: null`.",
                            "Make it agree with the source; write a part that is not known as "
                            "`value: null`.",
                        ),
                    )


def completed_are_participants(subject: Subject) -> Iterator[Finding]:
    """No more people complete than take part."""
    for record, program in subject.programs:
        for index, cohort in enumerate(program.cohorts):
            all_, done = cohort.participants, cohort.completed
            if not comparable(all_, done) or all_ is None or done is None:
                continue
            if all_.number is not None and done.number is not None and done.number > all_.number:
                yield Finding(
                    record.place(("cohorts", index, "completed", "value")),
                    "selesai-melebihi-peserta",
                    Said(
                        f"Yang selesai {done.value}, pesertanya {all_.value}.",
                        f"{done.value} completed, of {all_.value} participants.",
                    ),
                    Said("Periksa kedua nilai di sumber.", "Check both values in the source."),
                )


def comparable(*figures: Figure | None) -> bool:
    """Whether figures count the same thing exactly, and all still stand."""
    given = [figure for figure in figures if figure is not None]
    return len({figure.unit for figure in given}) == 1 and all(
        figure.precision == "exact" and figure.withdrawn is None for figure in given
    )


def realisation_is_under_the_ceiling(subject: Subject) -> Iterator[Finding]:
    """No more is spent than the last ceiling of the same year, unless a caveat explains it."""
    for record, program in subject.programs:
        for index, budget in enumerate(program.budgets):
            spent = budget.amount.number
            if budget.stage not in REALISED or spent is None or budget.amount.caveat:
                continue
            ceiling = ceiling_of(program, budget)
            if ceiling is None or ceiling.amount.number is None:
                continue
            if spent > ceiling.amount.number:
                yield _overspent(record, index, budget, ceiling)


def _overspent(record: Record, index: int, budget: Budget, ceiling: Budget) -> Finding:
    return Finding(
        record.place(("budgets", index, "amount", "value")),
        "realisasi-melebihi-pagu",
        Said(
            f'Realisasi {budget.fiscal_year} melebihi pagunya ("{ceiling.key}").',
            f'Spending of {budget.fiscal_year} exceeds its ceiling ("{ceiling.key}").',
        ),
        Said(
            "Periksa kedua nilai dan versi pagunya; bila memang begitu, jelaskan di caveat.",
            "Check both values and the ceiling's version; if true, explain it in caveat.",
        ),
        "warning",
    )
