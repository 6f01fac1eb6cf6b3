"""Event: something held or planned on a day."""

from typing import ClassVar

from generator.model.code_lists import EventStatus
from generator.model.field import Concept, optional, required
from generator.model.figure import Figure
from generator.model.item import Item
from generator.model.scalars import DateText, RegionRef, SourceRef
from generator.model.words import Text, verbatim
from generator.text import Said


class Event(Item):
    """Something held or planned on a day."""

    concept = Concept(
        Said("Kegiatan", "Event"),
        Said(
            "Rapat, pembukaan, penutupan, atau pertemuan lain yang direncanakan atau dilaporkan.",
            "A meeting, opening, closing or other gathering that was planned or reported.",
        ),
    )
    example: ClassVar = {
        "key": "pembukaan",
        "name": {"id": "Pembukaan"},
        "status": "held",
        "source": "laporan-dinas-2025",
    }

    name: Text = required(
        "Nama",
        "Nama kegiatan menurut sumber.",
        {"id": "Rapat koordinasi"},
        en=("Name", "The name of the event according to the source."),
    )
    status: EventStatus = required(
        "Status",
        "Direncanakan, atau dilaporkan terlaksana.",
        "held",
        en=("Status", "Planned, or reported as held."),
    )
    date: DateText | None = optional(
        "Tanggal",
        "Tanggal kegiatan, seteliti yang diketahui. null = tidak diketahui; tidak pernah ditebak.",
        "2022-03-22",
        en=(
            "Date",
            "The date, as precise as is known. null = not known; never guessed.",
        ),
    )
    place: Text | None = optional(
        "Tempat",
        "Tempat kegiatan menurut sumber; bagi kelompok peka paling rinci kabupaten atau kota. "
        "null = tidak disebut dalam sumber kami.",
        {"id": "Aula"},
        en=(
            "Place",
            "Where it took place according to the source; for sensitive groups no closer than the "
            "regency or city. null = not stated by our sources.",
        ),
    )
    region: RegionRef | None = optional(
        "Wilayah",
        "Kode wilayah (Kemendagri) kegiatan ini. null = wilayah programnya.",
        "36",
        en=(
            "Region",
            "The region of the event, by its Home Affairs Ministry code. null = the region of "
            "the program.",
        ),
    )
    attendees: tuple[Text, ...] = optional(
        "Yang hadir",
        "Jabatan dan lembaga yang disebut hadir, tanpa nama orang. Kosong = tidak disebut dalam "
        "sumber kami.",
        [{"id": "Sekretaris Daerah"}],
        default=(),
        en=(
            "Attendees",
            "Offices and institutions named as present, without names of people. Empty = not "
            "stated by our sources.",
        ),
    )
    attendance: Figure | None = optional(
        "Jumlah hadir",
        "Jumlah yang hadir; bukan jumlah penerima layanan. null = tidak disebut dalam sumber kami.",
        Figure.example,
        en=(
            "Attendance",
            "The number who attended; not people served. null = not stated by our sources.",
        ),
    )
    source: SourceRef = required(
        "Sumber",
        "Id sumber yang menyebut kegiatan ini.",
        "berita-rapat-2022",
        en=("Source", "Id of the source that states the event."),
    )
    quote: str | None = verbatim("menggelar rapat koordinasi")
