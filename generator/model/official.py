"""Official: a person in public office. There is no field for any other person, on purpose."""

from typing import ClassVar

from generator.model.field import Concept, optional, required
from generator.model.item import Item
from generator.model.scalars import AgencyRef, DateText, SourceRef
from generator.model.words import Text
from generator.text import Said


class Official(Item):
    """A person in public office, in that function, as seen on a date."""

    concept = Concept(
        Said("Pejabat", "Official"),
        Said(
            "Pejabat publik dalam jabatannya, seperti tercatat dalam sumber pada suatu tanggal.",
            "A person in public office, in that function, as a source records it on a date.",
        ),
    )
    example: ClassVar = {
        "key": "kepala",
        "name": "Nama Pejabat",
        "role": {"id": "Kepala Dinas Sosial"},
        "source": "laporan-dinas-2025",
    }

    name: str = required(
        "Nama",
        "Nama pejabat publik; tidak pernah nama orang lain.",
        "Nama Pejabat",
        en=("Name", "The name of the public official; never that of anyone else."),
        min_length=1,
    )
    role: Text = required(
        "Jabatan",
        "Jabatan publiknya menurut sumber.",
        {"id": "Kepala Dinas Sosial"},
        en=("Role", "The public office held, according to the source."),
    )
    agency: AgencyRef | None = optional(
        "Instansi",
        "Id instansi tempat menjabat. null = tidak ada di data kami.",
        "dinsos-contoh",
        en=("Agency", "Id of the agency of that office. null = not in our data."),
    )
    as_of: DateText | None = optional(
        "Tercatat pada",
        "Tanggal sumber mencatatnya menjabat; bukan masa jabatan. null = tidak diketahui.",
        "2022-03-22",
        en=(
            "As of",
            "The date a source records the person in office; not a term of office. null = not "
            "known.",
        ),
    )
    source: SourceRef = required(
        "Sumber",
        "Id sumber yang menyebut pejabat ini.",
        "berita-rapat-2022",
        en=("Source", "Id of the source that names the official."),
    )
    aliases: tuple[str, ...] = optional(
        "Ejaan lain",
        "Ejaan lain namanya dalam sumber.",
        ["Ejaan Lain"],
        default=(),
        en=("Other spellings", "Other spellings of the name in sources."),
    )
