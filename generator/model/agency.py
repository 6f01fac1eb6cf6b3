"""Agency: a public office, or a unit of one."""

from typing import Annotated

from generator.model.choices import AgencyLevel
from generator.model.contact import Contact
from generator.model.field import Entity, optional, required
from generator.model.scalars import Id, Ref, Url
from generator.model.words import Text


class Agency(Entity):
    """One file of data/agencies/."""

    id: Id = required("Id", "Sama dengan nama berkas.", "dinsos-banten")
    name: Text = required("Nama", "Nama resmi.", {"id": "Dinas Sosial Provinsi Banten"})
    short_name: str | None = optional("Nama pendek", "Singkatan.", "Dinsos Banten")
    level: AgencyLevel = required("Tingkat", "Tingkat pemerintahan.", "province")
    region: Annotated[str, Ref("region")] | None = optional("Wilayah", "Kode Kemendagri.", "36")
    parent: Annotated[str, Ref("agency")] | None = optional(
        "Induk", "Instansi induk unit.", "dinsos-banten"
    )
    website: Url | None = optional("Situs", "Alamat situs.", "https://dinsos.contoh.go.id/")
    contact: Contact | None = optional(
        "Kontak", "Kontak kantor.", {"phone": "0254-123456", "email": "dinsos@contoh.go.id"}
    )
    ppid: Contact | None = optional("PPID", "Pejabat informasi.", {"email": "ppid@contoh.go.id"})
    note: Text | None = optional(
        "Catatan",
        "Catatan redaksi.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
    )
    unused_reason: str | None = optional(
        "Alasan tak dipakai", "Mengapa tetap dicatat.", "Dipakai program yang sedang disusun."
    )
