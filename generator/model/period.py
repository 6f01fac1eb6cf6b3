"""Period: from when until when."""

from generator.model.field import Concept, Entity, optional
from generator.model.scalars import DateText
from generator.text import Said


class Period(Entity):
    """From when until when; an end that is not known is null."""

    concept = Concept(
        Said("Masa", "Period"),
        Said(
            "Dari kapan sampai kapan. Ujung yang tidak diketahui kosong, tidak pernah ditebak.",
            "From when until when. An end that is not known is left empty, never guessed.",
        ),
    )

    from_: DateText | None = optional(
        "Mulai",
        "Awal masa, seteliti yang diketahui: tahun, bulan, atau hari. null = tidak diketahui.",
        "2023",
        en=(
            "From",
            "Start of the period, as precise as is known: year, month or day. null = not known.",
        ),
        alias="from",
    )
    to: DateText | None = optional(
        "Sampai",
        "Akhir masa, seteliti yang diketahui: tahun, bulan, atau hari. null = tidak diketahui.",
        "2026",
        en=(
            "To",
            "End of the period, as precise as is known: year, month or day. null = not known.",
        ),
    )
