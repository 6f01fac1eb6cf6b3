"""Warnings that somebody thought about and keeps, with a reason."""

from collections.abc import Iterator

from generator.check.naming import unknown
from generator.check.subject import Subject
from generator.finding import Finding
from generator.privacy.detect import Match, is_structured
from generator.privacy.patterns import ACKNOWLEDGED_AS
from generator.record import Record
from generator.text import Said

WARNINGS = frozenset(
    {
        "dugaan-salah-nol",
        "html-dalam-teks",
        "inggris-kosong",
        "nilai-tidak-di-kutipan",
        "pemeriksaan-basi",
        "realisasi-melebihi-pagu",
    }
)
"""The warnings that can stand in a program. Of errors, false alarms of personal data alone can be
acknowledged: in any record, by kind."""


def acknowledged_rules_exist(subject: Subject) -> Iterator[Finding]:
    """What a record acknowledges is a warning that exists, or a kind of personal data."""
    for record, entity in subject.every():
        known = {*ACKNOWLEDGED_AS, *(WARNINGS if record.kind == "program" else ())}
        for number, each in enumerate(getattr(entity, "acknowledged", ())):
            if each.rule not in known:
                place = record.place(("acknowledged", number, "rule"))
                yield unknown(place, Said("peringatan", "warning"), each.rule, known)


def lets_stand(record: Record, match: Match) -> bool:
    """Whether a record says of a match that it is nobody's. A number with the region and the date
    of an NIK is somebody's, whatever is said of it."""
    if match.kind == "identity" and is_structured(match.spelt):
        return False
    listed = record.value.get("acknowledged")
    return any(
        isinstance(each, dict) and ACKNOWLEDGED_AS.get(str(each.get("rule"))) == match.kind
        for each in (listed if isinstance(listed, tuple) else ())
    )


def acknowledged_warnings(subject: Subject) -> frozenset[tuple[str, str]]:
    """The path of each program with each rule that it acknowledges."""
    return frozenset(
        (record.path, each.rule)
        for record, program in subject.programs
        for each in program.acknowledged
    )
