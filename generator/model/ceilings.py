"""Which ceiling an amount of spending may be held against: the only stages that may be compared."""

from generator.model.budget import Budget
from generator.model.program import Program

CEILINGS = ("pagu_murni", "pagu_pergeseran", "pagu_perubahan")
REALISED = frozenset({"realisasi_sementara", "realisasi_belum_audit", "realisasi_diaudit"})


def ceiling_of(program: Program, realised: Budget) -> Budget | None:
    """The last version of the ceiling of the same year, fund and code; None where not certain."""
    if realised.fiscal_year is None:
        return None
    ceilings = [
        budget
        for budget in program.budgets
        if budget.stage in CEILINGS
        and budget.fiscal_year == realised.fiscal_year
        and (budget.fund, budget.code) == (realised.fund, realised.code)
        and budget.amount.withdrawn is None
    ]
    last = max((CEILINGS.index(budget.stage) for budget in ceilings), default=-1)
    latest = [budget for budget in ceilings if CEILINGS.index(budget.stage) == last]
    return latest[0] if len(latest) == 1 else None
