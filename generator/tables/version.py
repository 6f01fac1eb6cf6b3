"""The version of the data set's format: columns, names, types. CHANGELOG-DATA.md tells its story.

The first number rises when a column or file goes or changes its meaning, the second when one comes.
What is to go is announced there one version before, and stays until then.
"""

from dataclasses import dataclass

from generator.text import Said

SCHEMA_VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class FormatChange:
    """One version of the format, and what is new in it, in whole sentences."""

    version: str
    said: tuple[Said, ...]


CHANGES: tuple[FormatChange, ...] = (
    FormatChange(
        "1.0",
        (
            Said(
                "Versi pertama: satu tabel untuk setiap jenis catatan dan untuk setiap daftar di "
                "dalamnya; satu baris untuk setiap angka.",
                "The first version: one table for each kind of record and for each list in it; "
                "one row for each figure.",
            ),
        ),
    ),
)
"""Newest first."""
