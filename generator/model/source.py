"""Source: where facts come from, and what kind of text it is."""

from typing import Self

from generator.model.choices import SourceType, WithheldField
from generator.model.field import Entity, optional, required
from generator.model.scalars import DateText, Id, Url
from generator.model.words import Text


class Withheld(Entity):
    """What of a source is kept back to protect people, and why."""

    fields: tuple[WithheldField, ...] = required(
        "Bidang", "Yang tidak dimuat.", ["url"], min_length=1
    )
    reason: Text = required("Alasan", "Mengapa.", {"id": "Demi pelindungan anak."})


class Source(Entity):
    """One file of data/sources/."""

    id: Id = required("Id", "Sama dengan nama berkas.", "radarbanten-wktk")
    title: Text = required(
        "Judul", "Judul; bila ditahan, uraian netral.", {"id": "Dinas Sosial Gelar Pelatihan"}
    )
    publisher: str | None = optional("Penerbit", "Media atau instansi.", "Radar Banten")
    type: SourceType = required(
        "Jenis", "Jenis sumber; tampil di samping setiap angka.", "advertorial"
    )
    label_quote: str | None = optional("Tanda sumber", "Tanda dari sumber sendiri.", "(Adv)*")
    paid_by: Text | None = optional(
        "Dibayar oleh", "null = pembayar tidak disebut.", {"id": "Dinas Sosial Kabupaten Contoh"}
    )
    author: str | None = optional("Penulis", "Wartawan atau kolumnis.", "Emde")
    date: DateText | None = optional(
        "Terbit", "Tanggal terbit; tanggal peristiwa bukan itu.", "2020-12"
    )
    accessed: DateText | None = optional("Diakses", "Tanggal diakses.", "2026-11-20")
    url: Url | None = optional("Tautan", "Alamat.", "https://contoh.id/berita")
    archive_url: Url | None = optional("Arsip", "Alamat arsip.", "https://arsip.contoh.id/berita")
    sha256: str | None = optional(
        "Sidik",
        "SHA-256 berkas.",
        "0000000000000000000000000000000000000000000000000000000000000000",
        pattern=r"^[0-9a-f]{64}$",
    )
    note: Text | None = optional(
        "Catatan",
        "Catatan redaksi.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
    )
    unused_reason: str | None = optional(
        "Alasan tak dipakai", "Mengapa tetap dicatat.", "Disimpan untuk dibandingkan."
    )
    withheld: Withheld | None = optional(
        "Ditahan",
        "Yang ditahan demi keselamatan.",
        {"fields": ["url"], "reason": {"id": "Demi pelindungan anak."}},
    )

    def public(self) -> Self:
        """Without what is withheld; the title stays, since it is then a neutral description."""
        if self.withheld is None:
            return self
        hidden = {name: None for name in self.withheld.fields if name != "title"}
        return self.model_copy(update=hidden)
