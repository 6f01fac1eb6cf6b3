"""The lists of a program: money, people, events, words."""

from typing import Annotated

from generator.model.choices import (
    BreakdownBy,
    ClaimType,
    DocumentType,
    EventStatus,
    Fund,
    PartnerStatus,
)
from generator.model.field import Entity, optional, required
from generator.model.figure import Figure, Period
from generator.model.scalars import DateText, Key, Ref, Url, YearText
from generator.model.words import MAX_QUOTE, Paragraphs, Text

RegionRef = Annotated[str, Ref("region")]
SourceRef = Annotated[str, Ref("source")]


class Item(Entity):
    """An item of a list: its key is part of an address, neutral and permanent."""

    key: Key = required("Kunci", "Bagian dari alamat; netral dan tetap.", "angkatan-1")
    former_keys: tuple[Key, ...] = optional(
        "Kunci lama",
        "Kunci sebelumnya; alamat lamanya tetap berlaku.",
        ["angkatan-pertama"],
        default=(),
    )


class BudgetDocument(Entity):
    """The document an amount stands in. Its years are not the amount's years."""

    type: DocumentType = required("Jenis", "Jenis dokumen.", "rpd")
    number: str | None = optional("Nomor", "Nomor dokumen.", "Pergub 3/2022")
    years: Period | None = optional(
        "Tahun dokumen", "Masa dokumen.", {"from": "2023", "to": "2026"}
    )


class BudgetCode(Entity):
    """A budget code, meaningless without the version of its nomenclature."""

    nomenclature: str = required("Nomenklatur", "Versi kode.", "kepmendagri-050-5889-2021")
    code: str = required("Kode", "Kode, dalam kutip.", "1.06.04.1.05")
    name: str | None = optional("Nama", "Nama resmi kode.", "Rehabilitasi Sosial")


class Budget(Item):
    """One amount at one stage."""

    stage: Annotated[str, Ref("budget_stage")] = required("Tahap", "Tahap anggaran.", "pagu_murni")
    document: BudgetDocument | None = optional("Dokumen", "Dokumen asal.", {"type": "rpd"})
    fiscal_year: YearText | None = optional("Tahun anggaran", "null = tidak disebut.", "2023")
    period: Period | None = optional("Masa", "Bila bukan satu tahun anggaran.", {"from": "2023"})
    fund: Fund | None = optional("Sumber dana", "null = tidak disebut.", "pad")
    code: BudgetCode | None = optional(
        "Kode anggaran",
        "Kode dengan versinya.",
        {"nomenclature": "kepmendagri-050-5889-2021", "code": "1.06.04.1.05"},
    )
    amount: Figure = required("Jumlah", "Jumlah dalam rupiah.", {"value": 37000000000})


class BreakdownRow(Item):
    """One part of a whole."""

    name: Text = required("Nama", "Nama bagian.", {"id": "Perempuan"})
    region: RegionRef | None = optional("Wilayah", "Bila menurut wilayah.", "36.73")
    amount: Figure = required(
        "Jumlah",
        "Jumlah bagian.",
        {"value": 30, "unit": "orang", "source": "laporan-dinas-2025", "published": "2026-11-21"},
    )


class Breakdown(Entity):
    """A whole in its parts."""

    by: BreakdownBy = required("Menurut", "Dasar rincian.", "gender")
    rows: tuple[BreakdownRow, ...] = required(
        "Baris",
        "Bagian-bagiannya.",
        [
            {
                "key": "perempuan",
                "name": {"id": "Perempuan"},
                "amount": {
                    "value": 30,
                    "unit": "orang",
                    "source": "laporan-dinas-2025",
                    "published": "2026-11-21",
                },
            }
        ],
        min_length=1,
    )


class Cohort(Item):
    """One batch (angkatan) of participants."""

    name: Text = required("Nama", "Nama angkatan.", {"id": "Angkatan yang dilaporkan"})
    period: Period | None = optional("Masa", "null = tidak diketahui.", {"from": "2022"})
    place: Text | None = optional("Tempat", "Tempat.", {"id": "Kota Serang"})
    region: RegionRef | None = optional("Wilayah", "Kode Kemendagri.", "36")
    participants: Figure | None = optional("Peserta", "Jumlah peserta.", {"value": 30})
    completed: Figure | None = optional(
        "Selesai",
        "Jumlah yang menyelesaikan.",
        {"value": 30, "unit": "orang", "source": "laporan-dinas-2025", "published": "2026-11-21"},
    )
    duration: Figure | None = optional("Lama", "Lama kegiatan.", {"value": 15})
    content: tuple[Text, ...] = optional("Isi", "Materi.", [{"id": "Menjahit"}], default=())
    breakdown: tuple[Breakdown, ...] = optional(
        "Rincian",
        "Rincian peserta.",
        [
            {
                "by": "gender",
                "rows": [
                    {
                        "key": "perempuan",
                        "name": {"id": "Perempuan"},
                        "amount": {
                            "value": 30,
                            "unit": "orang",
                            "source": "laporan-dinas-2025",
                            "published": "2026-11-21",
                        },
                    }
                ],
            }
        ],
        default=(),
    )
    follow_up: Paragraphs | None = optional(
        "Tindak lanjut", "Sesudah kegiatan.", {"id": "Dipantau dinas."}
    )


class Target(Item):
    """A number that is aimed at: not people served."""

    name: Text = required("Nama", "Apa yang dituju.", {"id": "Klien sasaran"})
    region: RegionRef | None = optional("Wilayah", '"id" untuk seluruh Indonesia.', "36")
    period: Period | None = optional(
        "Masa", "null = tidak diketahui.", {"from": "2025", "to": "2025"}
    )
    amount: Figure = required(
        "Jumlah",
        "Jumlah sasaran.",
        {"value": 30, "unit": "orang", "source": "laporan-dinas-2025", "published": "2026-11-21"},
    )


class Assistance(Item):
    """Goods or services."""

    text: Text = required("Bantuan", "Barang atau jasa.", {"id": "Pendampingan hukum"})
    amount: Figure | None = optional(
        "Jumlah",
        "Jumlah, bila disebut.",
        {"value": 20, "unit": "unit", "source": "laporan-dinas-2025", "published": "2026-11-21"},
    )
    source: SourceRef = required("Sumber", "Id sumber.", "radarbanten-wktk")


class Step(Item):
    """One step of a service."""

    text: Paragraphs = required(
        "Langkah", "Apa yang terjadi.", {"id": "Mendaftar di kantor dinas."}
    )
    source: SourceRef = required("Sumber", "Id sumber.", "radarbanten-wktk")


class Agreement(Entity):
    """A formal agreement between offices."""

    type: str = required("Jenis", "Jenis perjanjian.", "Perjanjian Kerja Sama (PKS)")
    number: str | None = optional("Nomor", "Nomor perjanjian.", "460/12/Dinsos")
    date: DateText | None = optional("Tanggal", "Tanggal perjanjian.", "2026-05-20")


class Partnership(Entity):
    """An institution and its part in the program."""

    partner: Annotated[str, Ref("partner", "agency")] = required(
        "Mitra", "Id mitra.", "bapas-serang"
    )
    role: Text = required("Peran", "Peran mitra.", {"id": "Menyediakan ruang."})
    status: PartnerStatus = required("Status", "Keadaan kerja sama.", "planned")
    agreement: Agreement | None = optional(
        "Perjanjian", "Perjanjian, bila ada.", {"type": "Perjanjian Kerja Sama (PKS)"}
    )
    source: SourceRef = required("Sumber", "Id sumber.", "bantennews-rakor-2022")
    quote: str | None = optional(
        "Kutipan", "Kata sumber.", "akan bekerja sama", min_length=1, max_length=MAX_QUOTE
    )


class Event(Item):
    """Something held or planned on a day."""

    name: Text = required("Nama", "Nama kegiatan.", {"id": "Rapat koordinasi"})
    status: EventStatus = required("Status", "Direncanakan atau terlaksana.", "held")
    date: DateText | None = optional("Tanggal", "null = tidak diketahui.", "2022-03-22")
    place: Text | None = optional("Tempat", "Tempat.", {"id": "Aula"})
    region: RegionRef | None = optional("Wilayah", "Kode Kemendagri.", "36")
    attendees: tuple[Text, ...] = optional(
        "Yang hadir", "Jabatan dan lembaga.", [{"id": "Sekretaris Daerah"}], default=()
    )
    attendance: Figure | None = optional(
        "Jumlah hadir",
        "Jumlah yang hadir.",
        {"value": 30, "unit": "orang", "source": "laporan-dinas-2025", "published": "2026-11-21"},
    )
    source: SourceRef = required("Sumber", "Id sumber.", "bantennews-rakor-2022")
    quote: str | None = optional(
        "Kutipan", "Kata sumber.", "menggelar rapat koordinasi", min_length=1, max_length=MAX_QUOTE
    )


class Document(Item):
    """A document that belongs to the program."""

    title: Text = required("Judul", "Judul dokumen.", {"id": "Laporan kegiatan"})
    url: Url | None = optional("Tautan", "Alamat dokumen.", "https://contoh.go.id/laporan.pdf")
    source: SourceRef | None = optional("Sumber", "Id sumber.", "laporan-dinas-2025")


class Claim(Item):
    """A statement without a number: shown apart from facts."""

    type: ClaimType = required("Jenis", "Klaim, niat, harapan, atau sikap.", "claim")
    text: Text = required("Isi", "Isi pernyataan.", {"id": "Dilakukan setahun sekali."})
    said_by: Text | Key | None = optional(
        "Disebut oleh", "Peran, atau kunci pejabat.", "kepala-dinas"
    )
    source: SourceRef = required("Sumber", "Id sumber.", "radarbanten-wktk")
    quote: str | None = optional(
        "Kutipan", "Kata sumber.", "setiap setahun sekali", min_length=1, max_length=MAX_QUOTE
    )


class Official(Item):
    """A person in public office, in that function, as seen on a date."""

    name: str = required("Nama", "Nama pejabat publik.", "Nurhana", min_length=1)
    role: Text = required("Jabatan", "Jabatan.", {"id": "Kepala Dinas Sosial"})
    agency: Annotated[str, Ref("agency")] | None = optional(
        "Instansi", "Instansinya.", "dinsos-banten"
    )
    as_of: DateText | None = optional("Tercatat pada", "Tanggal terlihat menjabat.", "2022-03-22")
    source: SourceRef = required("Sumber", "Id sumber.", "bantennews-rakor-2022")
    aliases: tuple[str, ...] = optional(
        "Ejaan lain", "Ejaan lain namanya.", ["Ejaan Lain"], default=()
    )


class Response(Item):
    """The office's answer, shown in the same size as what it answers."""

    to: str | None = optional("Menjawab", "Alamat angka atau kunci pernyataan.", "budgets/a/amount")
    by: Annotated[str, Ref("agency")] = required("Dari", "Instansi.", "dinsos-banten")
    date: DateText | None = optional("Tanggal", "Tanggal jawaban.", "2026-12-01")
    text: Paragraphs = required("Jawaban", "Isi jawaban.", {"id": "Jumlahnya sudah benar."})
    source: SourceRef | None = optional("Sumber", "Id sumber.", "laporan-dinas-2025")


class Check(Entity):
    """When an office checked the record."""

    date: DateText = required("Tanggal", "Tanggal diperiksa.", "2026-11-21")
    by_role: str = required("Oleh", "Jabatan pemeriksa, bukan nama.", "Sekretaris dinas")


class Acknowledgement(Entity):
    """A warning that was thought about and stays."""

    rule: str = required("Aturan", "Nama aturan.", "inggris-kosong")
    reason: str = required("Alasan", "Mengapa diterima.", "Terjemahan menyusul.")
