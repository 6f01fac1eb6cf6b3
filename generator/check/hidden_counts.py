"""What a rule on small counts refuses is not repeated by any other finding."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.finding import Finding
from generator.text import Said

_HIDING = frozenset({"jumlah-kecil", "jumlah-kecil-terhitung", "seluruh-kelompok"})
# A number by itself: dates, ids and anchors hold digits that are no count.
_NUMBER = re.compile(r"(?<![\w.,:-])\d+(?:[.,]\d+)*(?![\w:-])")
_BLOT = "…"


def without_counts(findings: Sequence[Finding]) -> list[Finding]:
    """The same findings; in files that hold a count too small to show, none states a number.

    Annotations and logs are public, and two numbers of one program may tell a third.
    """
    hiding = {each.place.path for each in findings if each.rule in _HIDING}
    return [_blotted(each) if each.place.path in hiding else each for each in findings]


def _blotted(finding: Finding) -> Finding:
    if finding.rule in _HIDING:
        return finding  # it names thresholds, never a value
    return replace(finding, problem=_without(finding.problem), cure=_without(finding.cure))


def _without(said: Said) -> Said:
    return Said(_NUMBER.sub(_BLOT, said.id), _NUMBER.sub(_BLOT, said.en))
