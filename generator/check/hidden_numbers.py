"""A finding ends in public logs: none repeats a number that may be somebody's NIK, KK or mobile."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.finding import Finding
from generator.private_numbers import PRIVATE, is_dated, private_numbers
from generator.text import Said

_BLOT = "…"
# Written in thousands, or round: budgets begin with 62 8 and have sixteen digits too.
_AMOUNT = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*000")


def without_numbers(findings: Sequence[Finding]) -> list[Finding]:
    """The same findings, private numbers blotted out of what they say and of the file's name."""
    return [_blotted(each) for each in findings]


def holds_private_number(text: str) -> bool:
    """Whether a text spells what may be a person's number, and is no amount."""
    return without_private_numbers(text) != text


def without_private_numbers(text: str) -> str:
    """The same text, its private numbers blotted out; amounts, codes and checksums stay."""
    for _, digits, position in reversed(list(private_numbers(text))):
        found = PRIVATE.match(text, position)
        if found and (is_dated(digits) or not _AMOUNT.fullmatch(found[0])):
            text = text[:position] + _BLOT + text[found.end() :]
    return text


def _blotted(finding: Finding) -> Finding:
    return replace(
        finding,
        place=replace(finding.place, path=without_private_numbers(finding.place.path)),
        problem=_said(finding.problem),
        cure=_said(finding.cure),
    )


def _said(said: Said) -> Said:
    return Said(without_private_numbers(said.id), without_private_numbers(said.en))
