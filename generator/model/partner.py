"""Partner: an institution that is not an agency."""

from typing import Annotated

from generator.model.choices import PartnerType
from generator.model.field import Entity, optional, required
from generator.model.scalars import Id, Ref
from generator.model.words import Text


class Partner(Entity):
    """One file of data/partners/."""

    id: Id = required("Id", "Sama dengan nama berkas.", "bapas-serang")
    name: Text = required("Nama", "Nama lembaga.", {"id": "Balai Pemasyarakatan Kelas II Serang"})
    short_name: str | None = optional("Nama pendek", "Singkatan.", "BAPAS")
    type: PartnerType = required("Jenis", "Jenis lembaga.", "correctional")
    region: Annotated[str, Ref("region")] | None = optional("Wilayah", "Kode Kemendagri.", "36")
    note: Text | None = optional(
        "Catatan",
        "Catatan redaksi.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
    )
    unused_reason: str | None = optional(
        "Alasan tak dipakai", "Mengapa tetap dicatat.", "Dipakai program yang sedang disusun."
    )
