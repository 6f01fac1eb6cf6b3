"""Source: where facts come from, and what kind of text it is."""

from typing import Self

from generator.model.code_lists import SourceType, WithheldField
from generator.model.editorial import note, unused_reason
from generator.model.field import Concept, Entity, optional, required
from generator.model.record_check import Acknowledgement, acknowledged
from generator.model.scalars import DateText, Id, Url
from generator.model.words import Text
from generator.text import Said


class Withheld(Entity):
    """What of a source is kept back to protect people, and why."""

    concept = Concept(
        Said("Penahanan", "Withholding"),
        Said(
            "Keterangan sumber yang tidak dimuat demi melindungi orang, dan alasannya.",
            "What of a source is not published, to protect people, and why.",
        ),
    )

    fields: tuple[WithheldField, ...] = required(
        "Bidang",
        "Keterangan yang ditahan, misalnya tautan atau judul.",
        ["url"],
        en=("Fields", "What is withheld, such as the link or the title."),
        min_length=1,
    )
    reason: Text = required(
        "Alasan",
        "Mengapa ditahan.",
        {"id": "Demi pelindungan anak."},
        en=("Reason", "Why it is withheld."),
    )


class Source(Entity):
    """One file of data/sources/."""

    concept = Concept(
        Said("Sumber", "Source"),
        Said(
            "Tulisan, dokumen, atau data tempat kami mengambil keterangan, dan jenisnya.",
            "A text, document or data set that we take facts from, and what type it is.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap catatan ini di alamatnya; sama dengan nama berkas, tidak pernah berubah.",
        "berita-pelatihan",
        en=("Identifier", "The permanent name of the record in its address; it never changes."),
    )
    title: Text = required(
        "Judul",
        "Judul sumber; bila judulnya ditahan, uraian netral dari redaksi.",
        {"id": "Dinas Sosial Gelar Pelatihan"},
        en=("Title", "Its title; where that is withheld, a neutral description by the editors."),
    )
    publisher: str | None = optional(
        "Penerbit",
        "Media atau instansi yang menerbitkan. null = tidak diketahui, atau ditahan.",
        "Harian Contoh",
        en=("Publisher", "The medium or agency that published it. null = not known, or withheld."),
    )
    type: SourceType = required(
        "Jenis",
        "Jenis sumber; tampil di samping setiap angka.",
        "advertorial",
        en=("Type", "The type of source; shown beside every figure."),
    )
    label_quote: str | None = optional(
        "Tanda sumber",
        "Tanda jenis dari sumber sendiri, persis. null = sumber tidak menandai dirinya.",
        "(Adv)*",
        en=(
            "The source's mark",
            "Its own mark of its type, verbatim. null = it has none.",
        ),
    )
    paid_by: Text | None = optional(
        "Dibayar oleh",
        "Siapa yang membayar advertorial. null = pembayar tidak disebut, atau tidak berbayar.",
        {"id": "Dinas Sosial Kabupaten Contoh"},
        en=("Paid by", "Who paid for an advertorial. null = payer not stated, or not paid for."),
    )
    author: str | None = optional(
        "Penulis",
        "Wartawan atau kolumnis, seperti tertulis. null = tidak disebut, atau ditahan.",
        "Emde",
        en=("Author", "The journalist or columnist as printed. null = not stated, or withheld."),
    )
    date: DateText | None = optional(
        "Terbit",
        "Tanggal terbit sumber, bukan tanggal peristiwa. null = tidak diketahui, atau ditahan.",
        "2020-12",
        en=(
            "Published",
            "The date of publication, not of an event. null = not known, or withheld.",
        ),
    )
    accessed: DateText | None = optional(
        "Diakses",
        "Tanggal kami membacanya. null = tidak dicatat.",
        "2026-11-20",
        en=("Accessed", "The date we read it. null = not recorded."),
    )
    url: Url | None = optional(
        "Tautan",
        "Alamat sumber di internet. null = tidak diketahui, tidak ada, atau ditahan.",
        "https://contoh.id/berita",
        en=("Link", "Its web address. null = not known, not on the web, or withheld."),
    )
    archive_url: Url | None = optional(
        "Arsip",
        "Alamat salinannya di arsip web. null = tidak ada, atau ditahan.",
        "https://arsip.contoh.id/berita",
        en=("Archive", "Address of its copy in a web archive. null = none, or withheld."),
    )
    sha256: str | None = optional(
        "Sidik berkas",
        "Sidik (SHA) berkas yang kami baca, untuk memastikan berkas yang sama. null = tidak ada, "
        "atau ditahan.",
        "0000000000000000000000000000000000000000000000000000000000000000",
        en=(
            "File hash",
            "Hash (SHA) of the file we read, to tell the same file again. null = none, or "
            "withheld.",
        ),
        pattern=r"^[0-9a-f]{64}$",
    )
    note: Text | None = note()
    unused_reason: str | None = unused_reason("Disimpan untuk dibandingkan.")
    acknowledged: tuple[Acknowledgement, ...] = acknowledged()
    withheld: Withheld | None = optional(
        "Ditahan",
        "Apa yang tidak dimuat demi melindungi orang, dan mengapa. null = tidak ada yang ditahan.",
        {"fields": ["url"], "reason": {"id": "Demi pelindungan anak."}},
        en=("Withheld", "What is kept back to protect people, and why. null = nothing."),
    )

    def public(self) -> Self:
        """Without what is withheld; the title stays, since it is then a neutral description."""
        if self.withheld is None:
            return self
        hidden = {name: None for name in self.withheld.fields if name != "title"}
        return self.model_copy(update=hidden)
