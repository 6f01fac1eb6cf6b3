"""Service: a help line or public service, shown on /bantuan/."""

from typing import Annotated

from generator.model.field import Entity, optional, required
from generator.model.scalars import DateText, Id, Ref, Url
from generator.model.words import Text


class Service(Entity):
    """One file of data/services/. Nobody's shelter address, ever."""

    id: Id = required("Id", "Sama dengan nama berkas.", "sapa-129")
    name: Text = required("Nama", "Nama layanan.", {"id": "SAPA 129"})
    operator: Text = required("Pengelola", "Siapa yang menjalankan.", {"id": "KemenPPPA"})
    phone: str | None = optional(
        "Telepon", "Nomor telepon.", "129", pattern=r"^\+?[0-9][0-9 ()-]{1,24}$"
    )
    whatsapp: str | None = optional(
        "WhatsApp", "Nomor WhatsApp.", "08111-129-129", pattern=r"^\+?[0-9][0-9 -]{4,24}$"
    )
    website: Url | None = optional("Situs", "Alamat situs.", None)
    scope: Text = required("Untuk apa", "Siapa yang dilayani.", {"id": "…"})
    source: Annotated[str, Ref("source")] | None = optional("Sumber", "Id sumber.", None)
    verified: DateText | None = optional("Diperiksa", "null = belum diperiksa instansi.", None)
    expires: DateText | None = optional("Berlaku sampai", "Kapan harus diperiksa lagi.", None)
    note: Text | None = optional("Catatan", "Catatan redaksi.", None)
