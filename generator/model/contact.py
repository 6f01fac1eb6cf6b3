"""Contact: how to reach an office. Never a person."""

from generator.model.field import Concept, Entity, optional
from generator.model.scalars import Url
from generator.model.words import Text
from generator.text import Said

EXAMPLE_PHONE = "0254-123456"
"""Stands in the comments of new files, which the rule on personal data reads too."""


class Contact(Entity):
    """An office's public lines."""

    concept = Concept(
        Said("Kontak", "Contact"),
        Said(
            "Cara menghubungi suatu kantor; tidak pernah seseorang. null = tidak diketahui.",
            "How to reach an office; never a person. null = not known.",
        ),
    )

    phone: str | None = optional(
        "Telepon",
        "Nomor telepon kantor. null = tidak diketahui.",
        "129",
        en=("Telephone", "The office's telephone number. null = not known."),
        pattern=r"^\+?[0-9][0-9 ()-]{1,24}$",
    )
    whatsapp: str | None = optional(
        "WhatsApp",
        "Nomor WhatsApp layanan kantor. null = tidak diketahui.",
        "08111-129-129",
        en=("WhatsApp", "The office's WhatsApp service number. null = not known."),
        pattern=r"^\+?[0-9][0-9 -]{4,24}$",
    )
    email: str | None = optional(
        "Surel",
        "Alamat surel kantor. null = tidak diketahui.",
        "ppid@contoh.go.id",
        en=("E-mail", "The office's e-mail address. null = not known."),
        pattern=r'^[^@\s<>"]+@[^@\s<>"]+\.[a-z]{2,}$',
    )
    website: Url | None = optional(
        "Situs",
        "Alamat situs kantor. null = tidak diketahui.",
        "https://dinsos.contoh.go.id/",
        en=("Website", "The office's web address. null = not known."),
    )
    address: Text | None = optional(
        "Alamat",
        "Alamat kantor yang terbuka untuk umum. null = tidak diketahui.",
        {"id": "KP3B, Curug, Kota Serang"},
        en=("Address", "The office's public street address. null = not known."),
    )
