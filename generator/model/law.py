"""Law: a legal basis."""

from generator.model.choices import LawType
from generator.model.field import Entity, optional, required
from generator.model.scalars import Id, Url, YearText
from generator.model.words import Text


class Law(Entity):
    """One file of data/laws/."""

    id: Id = required("Id", "Sama dengan nama berkas.", "uu-11-2009")
    type: LawType = required("Jenis", "Jenis peraturan.", "uu")
    number: str | None = optional("Nomor", "Nomor, dalam kutip.", "11")
    year: YearText = required("Tahun", "Tahun, dalam kutip.", "2009")
    title: Text = required("Judul", "Judul resmi.", {"id": "Kesejahteraan Sosial"})
    url: Url | None = optional("Tautan", "Alamat di JDIH.", "https://jdih.contoh.go.id/uu-11-2009")
    note: Text | None = optional(
        "Catatan",
        "Catatan redaksi.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
    )
    unused_reason: str | None = optional(
        "Alasan tak dipakai", "Mengapa tetap dicatat.", "Dirujuk glosarium."
    )

    @property
    def short_name(self) -> str:
        """`UU 11/2009`, as people write it."""
        kind = {"uud": "UUD", "uu": "UU", "pp": "PP", "sk": "SK"}.get(self.type, self.type.title())
        return f"{kind} {self.number}/{self.year}" if self.number else f"{kind} {self.year}"
