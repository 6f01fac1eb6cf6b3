"""What a rule on small counts refuses is not repeated by any other finding."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.check.number_words import states_few
from generator.check.subject import thresholds_of
from generator.finding import Finding
from generator.model.registry import Registry
from generator.record import Record
from generator.text import Said

HIDING = frozenset(
    {
        "jumlah-kecil",
        "jumlah-kecil-terhitung",
        "kutipan-membuka",
        "seluruh-kelompok",
        "tersembunyi-terhitung",
    }
)
"""The rules that refuse a count: their findings name thresholds and lines, never a value."""
_NO_NUMBER = "angka"
# A number by itself, or a range: dates, ids and anchors hold digits that are no count.
_AMOUNT = r"\d+(?:[.,]\d+)*"
_NUMBER = re.compile(
    rf"(?<![\w.,:-])(?!\d{{4}}-\d\d(?!\d)){_AMOUNT}(?: ?[-–—] ?{_AMOUNT})?(?:-an)?(?![\w:-])"
)
# `3O` is thirty, typed with a letter for the nought: it is no few people.
_TYPED = re.compile(r"\b(?=[OoIl]*\d)[\dOoIl]+\b")
_DIGITS = str.maketrans("OoIl", "0011")
_BLOT = "…"
_UNREADABLE = (
    Said(
        "Nilai ini bukan bilangan yang dapat dibaca dengan pasti.",
        "This value is not a number that can be read with certainty.",
    ),
    Said(
        "Tulis bilangan bulat saja, satuannya di `unit`. Bila jumlah orangnya terlalu kecil untuk "
        "ditampilkan: `value: null` dan `missing: suppressed`.",
        "Write a whole number alone, its unit in `unit`. If so few people may not be shown: "
        "`value: null` and `missing: suppressed`.",
    ),
)


def without_counts(findings: Sequence[Finding], registry: Registry) -> list[Finding]:
    """The same findings; in files that hold a count too small to show, none states a number.

    Annotations and logs are public, and two numbers of one program may tell a third. A program
    whose numbers cannot be read never reaches the rules on small counts: there the finding that
    says so hides too, by the strictest threshold, since whom the program serves is not known.
    """
    programs = {each.path: each for each in registry.records.values() if each.kind == "program"}
    unread = [
        each.rule == _NO_NUMBER
        and each.place.path in programs
        and _small(each, programs[each.place.path], registry)
        for each in findings
    ]
    hiding = {
        each.place.path
        for each, small in zip(findings, unread, strict=True)
        if small or each.rule in HIDING
    }
    return [
        _blotted(each, small) if each.place.path in hiding else each
        for each, small in zip(findings, unread, strict=True)
    ]


def _small(finding: Finding, program: Record, registry: Registry) -> bool:
    """Whether what is no number may still tell of a few people."""
    mark = (finding.place.line, finding.place.column)
    for location in (each for each, there in program.marks.items() if there == mark):
        if location[0] == "budgets":
            return False
        holder = program.value
        for key in location[:-1]:
            holder = holder[key]  # type: ignore[index]
        unit = registry.units.get(str(holder.get("unit")))
        if unit is not None and not unit.counts_people:
            return False
    said = _TYPED.sub(lambda typed: typed[0].translate(_DIGITS), finding.problem.id)
    return states_few(said, thresholds_of(registry).sensitive)


def _blotted(finding: Finding, unread: bool) -> Finding:
    if finding.rule in HIDING:
        return finding
    problem, cure = _UNREADABLE if unread else (finding.problem, finding.cure)
    return replace(finding, problem=_without(problem), cure=_without(cure))


def _without(said: Said) -> Said:
    return Said(_NUMBER.sub(_BLOT, said.id), _NUMBER.sub(_BLOT, said.en))
