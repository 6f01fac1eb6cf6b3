"""Document: something published that belongs to a program."""

from typing import ClassVar

from generator.model.field import Concept, optional, required
from generator.model.item import Item
from generator.model.scalars import SourceRef, Url
from generator.model.words import Text
from generator.text import Said


class Document(Item):
    """A document that belongs to the program."""

    concept = Concept(
        Said("Dokumen program", "Program document"),
        Said(
            "Dokumen tentang program ini, misalnya laporan atau petunjuk pelaksanaan.",
            "A document about the program, such as a report or guidelines.",
        ),
    )
    example: ClassVar = {
        "key": "laporan",
        "title": {"id": "Laporan kegiatan"},
        "url": "https://contoh.go.id/laporan.pdf",
    }

    title: Text = required(
        "Judul",
        "Judul dokumen.",
        {"id": "Laporan kegiatan"},
        en=("Title", "The title of the document."),
    )
    url: Url | None = optional(
        "Tautan",
        "Alamat dokumen di internet. null = tidak diketahui, atau tidak ada di internet.",
        "https://contoh.go.id/laporan.pdf",
        en=("Link", "The web address of the document. null = not known, or not on the web."),
    )
    source: SourceRef | None = optional(
        "Sumber",
        "Id sumber yang menyebut dokumen ini. null = tidak dicatat.",
        "laporan-dinas-2025",
        en=("Source", "Id of the source that names the document. null = not recorded."),
    )
