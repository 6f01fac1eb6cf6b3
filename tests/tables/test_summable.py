"""What may be added to what: like to like, and nothing that would be counted twice."""

import pytest

from generator.tables.summable import summable
from tests.model.invented import FULL, invented

AMOUNT = "value: 37000000000"


def group(program: str, figure: str) -> str | None:
    registry, findings = invented(program)
    assert findings == []
    registry = registry.public()
    return summable(registry, registry.figures[f"contoh/{figure}"])


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("budgets/pagu/amount", "pagu_murni/2024/IDR"),
        # Without a fiscal year nobody knows what it could be added to.
        ("budgets/realisasi/amount", None),
        # People of two cohorts may be the same people; targets are nobody served.
        ("cohorts/angkatan-1/participants", None),
        ("targets/klien/amount", None),
        ("targets/jenis/amount", None),
        ("assistance/beras/amount", None),
        ("events/rapat/attendance", None),
        ("cohorts/angkatan-1/region/timur/amount", "contoh/cohorts/angkatan-1/region"),
    ],
)
def test_only_like_is_added_to_like(figure: str, expected: str | None) -> None:
    assert group(FULL, figure) == expected


@pytest.mark.parametrize(
    "changed",
    [
        "precision: approximate, value: 37000000000",
        "value: null, missing: not_stated",
        'value: 37000000000, withdrawn: {date: "2026-09-01", reason: {id: Dicabut.}}',
    ],
)
def test_what_is_not_exact_or_does_not_stand_is_added_to_nothing(changed: str) -> None:
    assert group(FULL.replace(AMOUNT, changed), "budgets/pagu/amount") is None


def test_stages_are_never_added_up() -> None:
    """A plan and a contract have no group at all; the others one a stage."""
    for stage in ("rencana_tahunan", "usulan", "kontrak"):
        text = FULL.replace("stage: pagu_murni", f"stage: {stage}")
        assert group(text, "budgets/pagu/amount") is None
    text = FULL.replace("stage: pagu_murni", "stage: pagu_perubahan")
    assert group(text, "budgets/pagu/amount") == "pagu_perubahan/2024/IDR"
