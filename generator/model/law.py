"""Law: a legal basis."""

from generator.model.code_lists import LawType
from generator.model.editorial import note, unused_reason
from generator.model.field import Concept, Entity, optional, required
from generator.model.record_check import Acknowledgement, acknowledged
from generator.model.scalars import Id, Url, YearText
from generator.model.words import Text
from generator.text import Said


class Law(Entity):
    """One file of data/laws/."""

    concept = Concept(
        Said("Dasar hukum", "Legal basis"),
        Said(
            "Peraturan atau keputusan yang disebut sebagai dasar suatu program.",
            "A law, regulation or decree named as the basis of a program.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap catatan ini di alamatnya; sama dengan nama berkas, tidak pernah berubah.",
        "uu-contoh-2020",
        en=("Identifier", "The permanent name of the record in its address; it never changes."),
    )
    type: LawType = required(
        "Jenis",
        "Jenis peraturan atau keputusan.",
        "uu",
        en=("Type", "The type of law, regulation or decree."),
    )
    number: str | None = optional(
        "Nomor",
        "Nomor peraturan, dalam tanda kutip. null = tidak bernomor, atau tidak diketahui.",
        "11",
        en=("Number", "Its number, kept as text. null = it has none, or not known."),
    )
    year: YearText = required(
        "Tahun",
        "Tahun peraturan, dalam tanda kutip.",
        "2009",
        en=("Year", "Its year, kept as text."),
    )
    title: Text = required(
        "Judul",
        "Judul resmi peraturan.",
        {"id": "Kesejahteraan Sosial"},
        en=("Title", "The official title."),
    )
    url: Url | None = optional(
        "Tautan",
        "Alamat naskahnya di JDIH. null = tidak diketahui.",
        "https://jdih.contoh.go.id/uu-contoh-2020",
        en=("Link", "Web address of its text in the legal database (JDIH). null = not known."),
    )
    note: Text | None = note()
    unused_reason: str | None = unused_reason("Dirujuk glosarium.")
    acknowledged: tuple[Acknowledgement, ...] = acknowledged()

    @property
    def short_name(self) -> str:
        """`UU 11/2009`, as people write it."""
        kind = {"uud": "UUD", "uu": "UU", "pp": "PP", "sk": "SK"}.get(self.type, self.type.title())
        return f"{kind} {self.number}/{self.year}" if self.number else f"{kind} {self.year}"
