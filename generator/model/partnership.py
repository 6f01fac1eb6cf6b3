"""Partnership: an institution's part in a program, as far as the source says."""

from typing import Annotated, ClassVar

from generator.model.code_lists import PartnerStatus
from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import DateText, Ref, SourceRef
from generator.model.words import Text, verbatim
from generator.text import Said


class Agreement(Entity):
    """A formal agreement between offices."""

    concept = Concept(
        Said("Perjanjian", "Agreement"),
        Said(
            "Perjanjian tertulis antara lembaga, yang direncanakan atau sudah ada; lihat status.",
            "A written agreement between institutions, planned or made; see the status.",
        ),
    )

    type: str = required(
        "Jenis",
        "Jenis perjanjian seperti disebut sumber.",
        "Perjanjian kerja sama",
        en=("Type", "The type of agreement as the source has it, in Indonesian."),
    )
    number: str | None = optional(
        "Nomor",
        "Nomor perjanjian. null = tidak disebut dalam sumber kami.",
        "460/12/Dinsos",
        en=("Number", "The number of the agreement. null = not stated by our sources."),
    )
    date: DateText | None = optional(
        "Tanggal",
        "Tanggal perjanjian. null = tidak disebut dalam sumber kami.",
        "2026-05-20",
        en=("Date", "The date of the agreement. null = not stated by our sources."),
    )


class Partnership(Entity):
    """An institution and its part in the program."""

    concept = Concept(
        Said("Kerja sama", "Partnership"),
        Said(
            "Lembaga yang disebut bekerja sama, perannya, dan sejauh mana kerja samanya.",
            "An institution named as working with the program, its part, and how far that is.",
        ),
    )
    example: ClassVar = {
        "partner": "lks",
        "role": {"id": "Menyediakan ruang."},
        "status": "named",
        "source": "laporan-dinas-2025",
    }

    partner: Annotated[str, Ref("partner", "agency")] = required(
        "Mitra",
        "Id lembaga di partners/ atau agencies/.",
        "bapas-contoh",
        en=("Partner", "Id of the institution: a partner or an agency."),
    )
    role: Text = required(
        "Peran",
        "Bagian lembaga ini dalam program, menurut sumber.",
        {"id": "Menyediakan ruang."},
        en=("Role", "The part of the institution in the program, according to the source."),
    )
    status: PartnerStatus = required(
        "Status",
        "Sejauh mana kerja samanya menurut sumber; yang direncanakan belum tentu terjadi.",
        "planned",
        en=("Status", "How far it has come according to the source; a plan may not have happened."),
    )
    agreement: Agreement | None = optional(
        "Perjanjian",
        "Perjanjian yang disebut sumber. null = tidak disebut dalam sumber kami.",
        {"type": "Perjanjian kerja sama"},
        en=("Agreement", "The agreement the source names. null = not stated by our sources."),
    )
    source: SourceRef = required(
        "Sumber",
        "Id sumber yang menyebut kerja sama ini.",
        "berita-rapat-2022",
        en=("Source", "Id of the source that states the partnership."),
    )
    quote: str | None = verbatim("akan bekerja sama")
