"""Recall and false alarms of one door, counted over the corpus."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tests.privacy.corpus import Line
from tests.torture import note


class Measured(NamedTuple):
    """`recall`: of the lines that are somebody's, those found; `false_alarms`: of the others.
    `worst`: the smallest recall of any kind. `wrong` are the lines decided wrongly."""

    recall: float
    false_alarms: float
    worst: float
    wrong: list[Line]


def measured(door: str, lines: Sequence[Line], found: Callable[[Line], bool]) -> Measured:
    """Ask a door about every line, and note what it said."""
    assert len(lines) >= 500
    decided = [(line, found(line)) for line in lines]
    wrong = [line for line, said in decided if said != (line.kind is not None)]
    kinds = {line.kind for line in lines if line.kind}
    shares = {kind: _share([said for line, said in decided if line.kind == kind]) for kind in kinds}
    recall = _share([said for line, said in decided if line.kind])
    alarms = _share([said for line, said in decided if not line.kind])
    worst = min(shares.values())
    note(
        f"data pribadi: {door}",
        lines=len(lines),
        recall=round(recall, 4),
        worst_kind=round(worst, 4),
        false_alarms=round(alarms, 4),
    )
    return Measured(recall, alarms, worst, wrong)


def _share(said: list[bool]) -> float:
    return sum(said) / len(said)
