"""Partner: an institution that is not an agency."""

from generator.model.code_lists import PartnerType
from generator.model.editorial import note, unused_reason
from generator.model.field import Concept, Entity, optional, required
from generator.model.record_check import Acknowledgement, acknowledged
from generator.model.scalars import Id, RegionRef
from generator.model.words import Text
from generator.text import Said


class Partner(Entity):
    """One file of data/partners/."""

    concept = Concept(
        Said("Mitra", "Partner"),
        Said(
            "Lembaga atau kelompok, di luar daftar instansi, yang disebut sumber sebagai mitra.",
            "An institution or group, not among the agencies, that a source names as a partner.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap catatan ini di alamatnya; sama dengan nama berkas, tidak pernah berubah.",
        "bapas-contoh",
        en=("Identifier", "The permanent name of the record in its address; it never changes."),
    )
    name: Text = required(
        "Nama",
        "Nama lembaga atau kelompok; tidak pernah nama orang.",
        {"id": "Balai Pemasyarakatan Kelas II Serang"},
        en=("Name", "The name of the institution or group; never that of a person."),
    )
    short_name: str | None = optional(
        "Nama pendek",
        "Singkatan atau nama sehari-hari. null = tidak ada.",
        "BAPAS",
        en=("Short name", "Its acronym or everyday name, in Indonesian. null = none."),
    )
    type: PartnerType = required(
        "Jenis",
        "Lembaga macam apa mitra ini.",
        "correctional",
        en=("Type", "What sort of institution it is."),
    )
    region: RegionRef | None = optional(
        "Wilayah",
        "Kode wilayahnya (Kemendagri). null = tidak dicatat, atau bukan satu wilayah.",
        "36",
        en=(
            "Region",
            "Its region, by the Home Affairs Ministry code. null = not recorded, or several.",
        ),
    )
    note: Text | None = note()
    unused_reason: str | None = unused_reason("Dipakai program yang sedang disusun.")
    acknowledged: tuple[Acknowledgement, ...] = acknowledged()
