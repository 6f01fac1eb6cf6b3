"""Program: what an office does, for whom, with what money, and who says so."""

from typing import Annotated

from generator.model.choices import FieldOfWelfare, ProgramKind, ProgramStatus
from generator.model.contact import Contact
from generator.model.field import Entity, optional, required
from generator.model.program_parts import (
    Acknowledgement,
    Assistance,
    Budget,
    Check,
    Claim,
    Cohort,
    Document,
    Event,
    Official,
    Partnership,
    Response,
    Step,
    Target,
)
from generator.model.scalars import DateText, Id, Ref
from generator.model.words import Paragraphs, Text


class Program(Entity):
    """One file of data/programs/."""

    id: Id = required(
        "Id", "Sama dengan nama berkas; tidak pernah berubah.", "bimbingan-wktk-banten"
    )
    name: Text = required("Nama", "Nama program.", {"id": "Bimbingan keterampilan"})
    kind: ProgramKind = required("Jenis", "Jenis program.", "training")
    status: ProgramStatus = required("Status", "Keadaan menurut sumber.", "planned")
    field: FieldOfWelfare = required("Bidang", "Bidang kesejahteraan sosial.", "rehabilitasi")
    agency: Annotated[str, Ref("agency")] = required("Instansi", "Penyelenggara.", "dinsos-banten")
    implementing_unit: Annotated[str, Ref("agency")] | None = optional(
        "Unit pelaksana", "UPT atau balai yang melaksanakan.", "bps-banten"
    )
    region: Annotated[str, Ref("region")] = required(
        "Wilayah", "Kode Kemendagri, dalam kutip.", "36"
    )
    place: Text | None = optional("Tempat", "Tempat kegiatan.", {"id": "Kota Serang"})
    summary: Paragraphs = required("Ringkasan", "Dua kalimat: apa dan untuk siapa.", {"id": "…"})
    description: Paragraphs | None = optional("Uraian", "Keterangan lebih panjang.", {"id": "…"})
    purpose: Text | None = optional("Tujuan", "Untuk apa, menurut sumber.", {"id": "…"})
    eligibility: Text | None = optional("Syarat", "Siapa yang dapat ikut.", {"id": "…"})
    how_to_apply: Paragraphs | None = optional("Cara mendaftar", "Langkah mendaftar.", {"id": "…"})
    contact: Contact | None = optional("Kontak", "Kontak kantor, bukan orang.", {"phone": "0254…"})
    steps: tuple[Step, ...] = optional("Alur", "Langkah-langkah layanan.", [], default=())
    valid_until: DateText | None = optional("Berlaku sampai", "Sampai kapan berlaku.", "2025-02")
    target_groups: tuple[Annotated[str, Ref("target_group")], ...] = optional(
        "Kelompok sasaran", "Kode PPKS.", ["ppks-19"], default=()
    )
    source_terms: tuple[str, ...] = optional(
        "Sebutan sumber", "Kata sumber bila bukan istilah resmi.", ["WKTK"], default=()
    )
    sources: tuple[Annotated[str, Ref("source")], ...] = required(
        "Sumber", "Sumber catatan ini.", ["radarbanten-wktk"], min_length=1
    )
    laws: tuple[Annotated[str, Ref("law")], ...] = optional(
        "Dasar hukum", "Peraturan yang disebut.", ["uu-11-2009"], default=()
    )
    partners: tuple[Partnership, ...] = optional(
        "Mitra", "Lembaga yang bekerja sama.", [], default=()
    )
    budgets: tuple[Budget, ...] = optional("Anggaran", "Setiap tahap satu butir.", [], default=())
    cohorts: tuple[Cohort, ...] = optional("Angkatan", "Kelompok peserta.", [], default=())
    targets: tuple[Target, ...] = optional("Sasaran", "Jumlah yang dituju.", [], default=())
    assistance: tuple[Assistance, ...] = optional("Bantuan", "Barang dan jasa.", [], default=())
    events: tuple[Event, ...] = optional("Kegiatan", "Rapat, pertemuan, penutupan.", [], default=())
    documents: tuple[Document, ...] = optional("Dokumen", "Dokumen terkait.", [], default=())
    claims: tuple[Claim, ...] = optional("Pernyataan", "Pernyataan tanpa angka.", [], default=())
    officials: tuple[Official, ...] = optional(
        "Pejabat", "Pejabat publik dalam jabatannya.", [], default=()
    )
    responses: tuple[Response, ...] = optional("Tanggapan", "Jawaban instansi.", [], default=())
    headline: tuple[str, ...] = optional(
        "Angka utama",
        "Paling banyak tiga alamat angka.",
        ["cohorts/angkatan-1/participants"],
        default=(),
        max_length=3,
    )
    note: Text | None = optional("Catatan", "Catatan redaksi; tampil di situs.", {"id": "…"})
    checked: Check | None = optional("Diperiksa", "null = belum diperiksa instansi.", None)
    acknowledged: tuple[Acknowledgement, ...] = optional(
        "Peringatan diterima", "Peringatan yang sudah dipertimbangkan.", [], default=()
    )
