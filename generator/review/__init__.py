"""review: what a change does to published figures, and which promises it breaks."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.finding import Finding
from generator.load.prose import load_prose
from generator.review.base import base_tree
from generator.review.change import Change
from generator.review.changes import changes
from generator.review.comparison import Comparison
from generator.review.privacy import Privacy
from generator.review.promises import broken
from generator.review.refusal import Refusal
from generator.review.side import read_side
from generator.text import Said

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that may be printed. `base` is what was asked for, `commit` what it led to."""

    base: str
    commit: str
    changes: tuple[Change, ...]
    refusals: tuple[Refusal, ...]
    notes: tuple[Said, ...]

    @property
    def refused(self) -> tuple[Refusal, ...]:
        """Broken promises; the others are advice."""
        return tuple(each for each in self.refusals if each.finding.severity == "error")


def review(
    root: Path,
    revision: str,
    today: str,
    findings: Sequence[Finding] = (),
    protected: Sequence[str] = (),
) -> Review:
    """Compare the files below root with the merge base of `revision` and HEAD.

    `findings` are those of `check`, which this mentions and does not depend on.
    """
    with base_tree(root, revision) as tree:
        base, head = read_side(tree.folder), read_side(root)
    privacy = Privacy(base, head, today, protected)
    prose, _ = load_prose(root)
    compared = Comparison(base, head, prose, today, privacy)
    notes = []
    if not tree.has_data:
        notes.append(
            Said(
                "Pada titik awal belum ada data/: semuanya baru.",
                "There was no data/ at the base: everything is new.",
            )
        )
    if base.faulty:
        names = ", ".join(base.faulty[:_SHOWN]) + (" …" if len(base.faulty) > _SHOWN else "")
        notes.append(
            Said(
                f"Tidak terbaca pada titik awal, jadi tidak dibandingkan: {names}",
                f"Not readable at the base, so not compared: {names}",
            )
        )
    if errors := Counter(each.severity for each in findings)["error"]:
        notes.append(
            Said(
                f"terang check menemukan {errors} kesalahan; betulkan juga.",
                f"terang check finds {errors} errors; mend them too.",
            )
        )
    made = Review(
        revision, tree.commit, tuple(changes(compared)), tuple(broken(compared)), tuple(notes)
    )
    return privacy.clean(made)
