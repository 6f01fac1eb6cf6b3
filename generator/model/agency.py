"""Agency: a public office, or a unit of one."""

from generator.model.code_lists import AgencyLevel
from generator.model.contact import EXAMPLE_PHONE, Contact
from generator.model.editorial import note, unused_reason
from generator.model.field import Concept, Entity, optional, required
from generator.model.record_check import Acknowledgement, acknowledged
from generator.model.scalars import AgencyRef, Id, RegionRef, Url
from generator.model.words import Text
from generator.text import Said


class Agency(Entity):
    """One file of data/agencies/."""

    concept = Concept(
        Said("Instansi", "Agency"),
        Said(
            "Instansi pemerintah, atau unit pelaksana di bawahnya.",
            "A government agency, or an implementing unit of one.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap catatan ini di alamatnya; sama dengan nama berkas, tidak pernah berubah.",
        "dinsos-contoh",
        en=("Identifier", "The permanent name of the record in its address; it never changes."),
    )
    name: Text = required(
        "Nama",
        "Nama resmi instansi.",
        {"id": "Dinas Sosial Provinsi Contoh"},
        en=("Name", "The official name of the agency."),
    )
    short_name: str | None = optional(
        "Nama pendek",
        "Singkatan atau nama sehari-hari. null = tidak ada.",
        "Dinsos Contoh",
        en=("Short name", "Its acronym or everyday name, in Indonesian. null = none."),
    )
    level: AgencyLevel = required(
        "Tingkat",
        "Tingkat pemerintahan, atau unit pelaksana.",
        "province",
        en=("Level", "Its level of government, or an implementing unit."),
    )
    region: RegionRef | None = optional(
        "Wilayah",
        "Kode wilayah kerjanya (Kemendagri). null = tidak dicatat.",
        "36",
        en=("Region", "Its region, by the Home Affairs Ministry code. null = not recorded."),
    )
    parent: AgencyRef | None = optional(
        "Induk",
        "Id instansi induk suatu unit. null = bukan unit, atau induknya tidak dicatat.",
        "dinsos-contoh",
        en=("Parent", "Id of the agency a unit belongs to. null = no unit, or not recorded."),
    )
    website: Url | None = optional(
        "Situs",
        "Alamat situs resmi. null = tidak diketahui.",
        "https://dinsos.contoh.go.id/",
        en=("Website", "Its official web address. null = not known."),
    )
    contact: Contact | None = optional(
        "Kontak",
        "Kontak kantor, bukan kontak orang. null = tidak diketahui.",
        {"phone": EXAMPLE_PHONE, "email": "dinsos@contoh.go.id"},
        en=("Contact", "The office's contact, never a person's. null = not known."),
    )
    ppid: Contact | None = optional(
        "PPID",
        "Kontak PPID, tempat meminta informasi publik. null = tidak diketahui.",
        {"email": "ppid@contoh.go.id"},
        en=(
            "Information officer (PPID)",
            "Contact of the PPID, where public information is requested. null = not known.",
        ),
    )
    note: Text | None = note()
    unused_reason: str | None = unused_reason("Dipakai program yang sedang disusun.")
    acknowledged: tuple[Acknowledgement, ...] = acknowledged()
