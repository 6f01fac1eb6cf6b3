"""Contact: how to reach an office. Never a person."""

from generator.model.field import Entity, optional
from generator.model.scalars import Url
from generator.model.words import Text


class Contact(Entity):
    """An office's public lines."""

    phone: str | None = optional(
        "Telepon", "Telepon kantor.", "129", pattern=r"^\+?[0-9][0-9 ()-]{1,24}$"
    )
    whatsapp: str | None = optional(
        "WhatsApp", "Nomor WhatsApp layanan.", "08111-129-129", pattern=r"^\+?[0-9][0-9 -]{4,24}$"
    )
    email: str | None = optional(
        "Surel",
        "Surel kantor.",
        "ppid@contoh.go.id",
        pattern=r"^[^@\s<>\"]+@[^@\s<>\"]+\.[a-z]{2,}$",
    )
    website: Url | None = optional("Situs", "Alamat situs.", "https://dinsos.contoh.go.id/")
    address: Text | None = optional("Alamat", "Alamat kantor.", {"id": "KP3B, Curug, Kota Serang"})
