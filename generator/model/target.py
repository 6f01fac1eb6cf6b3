"""Target: a number that is aimed at."""

from typing import ClassVar

from generator.model.field import Concept, optional, required
from generator.model.figure import Figure
from generator.model.item import Item
from generator.model.period import Period
from generator.model.scalars import RegionRef
from generator.model.words import Text
from generator.text import Said


class Target(Item):
    """A number that is aimed at: not people served."""

    concept = Concept(
        Said("Sasaran", "Target"),
        Said(
            "Jumlah yang dituju atau tercatat menurut sumber; bukan jumlah yang sudah dilayani.",
            "A number aimed at or on record according to the source; not people already served.",
        ),
    )
    example: ClassVar = {"key": "klien", "name": {"id": "Klien sasaran"}, "amount": Figure.example}

    name: Text = required(
        "Nama",
        "Apa atau siapa yang dituju.",
        {"id": "Klien sasaran"},
        en=("Name", "What or whom is aimed at."),
    )
    region: RegionRef | None = optional(
        "Wilayah",
        "Kode wilayah (Kemendagri) sasaran ini; “id” untuk seluruh Indonesia. null = wilayah "
        "programnya.",
        "36",
        en=(
            "Region",
            "The region of the target, by its Home Affairs Ministry code; “id” for all of "
            "Indonesia. null = the region of the program.",
        ),
    )
    period: Period | None = optional(
        "Masa",
        "Masa sasaran ini berlaku. null = tidak diketahui; tidak pernah ditebak.",
        {"from": "2025", "to": "2025"},
        en=("Period", "The period the target is for. null = not known; never guessed."),
    )
    amount: Figure = required(
        "Jumlah",
        "Jumlah yang dituju atau tercatat, dengan satuan dan jenis angkanya.",
        Figure.example,
        en=("Amount", "The number aimed at or on record, with its unit and kind."),
    )
