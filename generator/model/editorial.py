"""What the editors may write in a record of any kind."""

from typing import Any

from generator.model.field import optional


def note() -> Any:
    """The field for a note of the editors."""
    return optional(
        "Catatan redaksi",
        "Catatan kami tentang data ini; tampil di situs. null = tidak ada.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
        en=("Editors' note", "Our note on this record; shown on the site. null = none."),
    )


def unused_reason(example: str) -> Any:
    """The field that keeps a record which no other record names."""
    return optional(
        "Alasan tak dipakai",
        "Mengapa tetap dicatat meskipun belum dipakai catatan lain. null = dipakai.",
        example,
        en=(
            "Reason for keeping it unused",
            "Why it is kept although no other record uses it. null = it is used.",
        ),
    )
