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
    website: Url | None = optional("Situs", "Alamat situs.", "https://layanan.contoh.go.id/")
    scope: Text = required(
        "Untuk apa", "Siapa yang dilayani.", {"id": "Perempuan dan anak yang mengalami kekerasan."}
    )
    source: Annotated[str, Ref("source")] | None = optional(
        "Sumber", "Id sumber.", "laporan-dinas-2025"
    )
    verified: DateText | None = optional(
        "Diperiksa", "null = belum diperiksa instansi.", "2026-11-21"
    )
    expires: DateText | None = optional("Berlaku sampai", "Kapan harus diperiksa lagi.", "2027-05")
    note: Text | None = optional(
        "Catatan",
        "Catatan redaksi.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
    )
