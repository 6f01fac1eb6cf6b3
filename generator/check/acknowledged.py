"""Warnings that somebody thought about and keeps, with a reason."""

from collections.abc import Iterator

from generator.check.naming import unknown
from generator.check.subject import Subject
from generator.finding import Finding
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
"""The warnings that can stand in a program; errors cannot be acknowledged."""


def acknowledged_rules_exist(subject: Subject) -> Iterator[Finding]:
    """What a program acknowledges is a warning that exists."""
    for record, program in subject.programs:
        for number, each in enumerate(program.acknowledged):
            if each.rule not in WARNINGS:
                place = record.place(("acknowledged", number, "rule"))
                yield unknown(place, Said("peringatan", "warning"), each.rule, WARNINGS)


def acknowledged_warnings(subject: Subject) -> frozenset[tuple[str, str]]:
    """The path of each program with each rule that it acknowledges."""
    return frozenset(
        (record.path, each.rule)
        for record, program in subject.programs
        for each in program.acknowledged
    )
