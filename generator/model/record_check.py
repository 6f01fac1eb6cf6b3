"""What was done about a record as a whole: checked by an office, a warning thought over."""

from typing import Any, ClassVar

from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import DateText
from generator.text import Said


class Check(Entity):
    """When an office checked the record."""

    concept = Concept(
        Said("Pemeriksaan", "Check by the agency"),
        Said(
            "Kapan dan oleh jabatan apa instansi memeriksa catatan ini.",
            "When, and by which function, an agency checked this record.",
        ),
    )

    date: DateText = required(
        "Tanggal",
        "Tanggal instansi memeriksa catatan ini.",
        "2026-11-21",
        en=("Date", "The date the agency checked the record."),
    )
    by_role: str = required(
        "Oleh",
        "Jabatan pemeriksa, bukan namanya.",
        "Sekretaris dinas",
        en=("By", "The function of the checker, not a name, in Indonesian."),
    )


class Acknowledgement(Entity):
    """A warning that was thought about and stays."""

    concept = Concept(
        Said("Peringatan yang diterima", "Acknowledged warning"),
        Said(
            "Peringatan pemeriksaan otomatis yang sudah dipertimbangkan redaksi dan dibiarkan.",
            "A warning of the automatic checks that the editors have considered and let stand.",
        ),
    )
    example: ClassVar = {"rule": "inggris-kosong", "reason": "Terjemahan menyusul."}

    rule: str = required(
        "Aturan",
        "Nama aturan pemeriksaan.",
        "inggris-kosong",
        en=("Rule", "The name of the rule."),
    )
    reason: str = required(
        "Alasan",
        "Mengapa peringatan itu diterima.",
        "Terjemahan menyusul.",
        en=("Reason", "Why the warning is let stand, in Indonesian."),
    )


def acknowledged() -> Any:
    """The field for what the automatic checks say, and the editors let stand."""
    return optional(
        "Peringatan diterima",
        "Peringatan pemeriksaan yang sudah dipertimbangkan redaksi, dengan alasannya.",
        [Acknowledgement.example],
        default=(),
        en=("Acknowledged warnings", "Warnings the editors have considered, with their reasons."),
    )
