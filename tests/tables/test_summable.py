"""What may be added to what: like to like, and nothing that would be counted twice."""

import pytest

from generator.tables.summable import summable
from tests.model.invented import FULL, invented

AMOUNT = "value: 37000000000"


def group(program: str, figure: str) -> str | None:
    registry, findings = invented(program)
    assert findings == []
    registry = registry.public()
    return summable(registry)(registry.figures[f"contoh/{figure}"])


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


PAGU = """\
  - key: pagu
    stage: pagu_murni
    fiscal_year: "2024"
    amount: {value: 37000000000, unit: IDR, source: berita-contoh, published: "2026-06-01"}
"""


def test_the_same_money_is_not_added_twice() -> None:
    """A second amount of one program, stage and year may be the first one, told in more detail."""
    assert PAGU in FULL
    second = PAGU.replace("key: pagu", "key: pagu-sub").replace("37000000000", "30000000000")
    assert group(FULL.replace(PAGU, PAGU + second), "budgets/pagu/amount") is None
    next_year = second.replace("2024", "2025")
    assert group(FULL.replace(PAGU, PAGU + next_year), "budgets/pagu/amount") is not None


def test_spending_so_far_grows_and_is_added_to_nothing() -> None:
    text = FULL.replace("stage: pagu_murni", "stage: realisasi_sementara")
    assert group(text, "budgets/pagu/amount") is None


ROW = """\
          - key: timur
            name: {id: Timur}
            region: "98.01"
            amount: {value: 30, unit: orang, source: berita-contoh}
"""
TIMUR = "cohorts/angkatan-1/region/timur/amount"


@pytest.mark.parametrize(
    "amount",
    [
        "value: null, missing: suppressed, source: berita-contoh",
        "value: 4, unit: kk, source: berita-contoh",
        'value: 4, unit: orang, as_of: "2025-06", source: berita-contoh',
        "value: 4, unit: orang, precision: at_least, source: berita-contoh",
    ],
)
def test_rows_are_added_only_where_all_count_the_same(amount: str) -> None:
    assert ROW in FULL
    other = ROW.replace("timur", "barat").replace(
        "value: 30, unit: orang, source: berita-contoh", amount
    )
    assert group(FULL.replace(ROW, ROW + other), TIMUR) is None
    alike = ROW.replace("timur", "barat")
    assert group(FULL.replace(ROW, ROW + alike), TIMUR) is not None


def test_types_may_overlap() -> None:
    text = FULL.replace("- by: region", "- by: type").replace('            region: "98.01"\n', "")
    assert group(text, TIMUR.replace("region", "type")) is None
