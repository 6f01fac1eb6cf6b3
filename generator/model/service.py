"""Service: a help line or public service, shown on /bantuan/."""

from generator.model.editorial import note
from generator.model.field import Concept, Entity, optional, required
from generator.model.record_check import Acknowledgement, acknowledged
from generator.model.scalars import DateText, Id, SourceRef, Url
from generator.model.words import Text
from generator.text import Said


class Service(Entity):
    """One file of data/services/. Nobody's shelter address, ever."""

    concept = Concept(
        Said("Layanan", "Service"),
        Said(
            "Saluran bantuan atau layanan publik di halaman bantuan; tanpa alamat rumah aman.",
            "A help line or public service on the help page; never the address of a shelter.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap catatan ini; sama dengan nama berkas, tidak pernah berubah.",
        "sapa-129",
        en=("Identifier", "The permanent name of the record; it never changes."),
    )
    name: Text = required(
        "Nama",
        "Nama layanan.",
        {"id": "SAPA 129"},
        en=("Name", "The name of the service."),
    )
    operator: Text = required(
        "Pengelola",
        "Lembaga yang menjalankan layanan.",
        {"id": "KemenPPPA"},
        en=("Operator", "The institution that runs the service."),
    )
    phone: str | None = optional(
        "Telepon",
        "Nomor telepon layanan. null = tidak ada, atau tidak diketahui.",
        "129",
        en=("Telephone", "The service's telephone number. null = none, or not known."),
        pattern=r"^\+?[0-9][0-9 ()-]{1,24}$",
    )
    whatsapp: str | None = optional(
        "WhatsApp",
        "Nomor WhatsApp layanan. null = tidak ada, atau tidak diketahui.",
        "08111-129-129",
        en=("WhatsApp", "The service's WhatsApp number. null = none, or not known."),
        pattern=r"^\+?[0-9][0-9 -]{4,24}$",
    )
    website: Url | None = optional(
        "Situs",
        "Alamat situs layanan. null = tidak ada, atau tidak diketahui.",
        "https://layanan.contoh.go.id/",
        en=("Website", "The service's web address. null = none, or not known."),
    )
    scope: Text = required(
        "Untuk apa",
        "Siapa yang dilayani dan untuk keperluan apa.",
        {"id": "Perempuan dan anak yang mengalami kekerasan."},
        en=("Scope", "Whom the service is for, and in what need."),
    )
    source: SourceRef | None = optional(
        "Sumber",
        "Id sumber keterangan ini. null = dimuat atas keputusan redaksi, tanpa sumber tercatat.",
        "laporan-dinas-2025",
        en=("Source", "Id of the source. null = listed by the editors, no source recorded."),
    )
    verified: DateText | None = optional(
        "Diperiksa",
        "Tanggal keterangan ini diperiksa instansi. null = belum diperiksa instansi.",
        "2026-11-21",
        en=("Verified", "The date the agency checked it. null = not checked by the agency."),
    )
    expires: DateText | None = optional(
        "Harus diperiksa lagi",
        "Tanggal keterangan ini harus diperiksa lagi. null = tidak ditetapkan.",
        "2027-05",
        en=("Expires", "The date by which it must be checked again. null = not set."),
    )
    note: Text | None = note()
    acknowledged: tuple[Acknowledgement, ...] = acknowledged()
