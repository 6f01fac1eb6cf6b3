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
    summary: Paragraphs = required(
        "Ringkasan",
        "Dua kalimat: apa dan untuk siapa.",
        {
            "id": "Pelatihan menjahit bagi perempuan di Kabupaten Contoh.",
            "en": "Sewing training for women in Contoh Regency.",
        },
    )
    description: Paragraphs | None = optional(
        "Uraian",
        "Keterangan lebih panjang.",
        {"id": "Sumber melaporkan satu angkatan. Tahunnya tidak disebut."},
    )
    purpose: Text | None = optional(
        "Tujuan", "Untuk apa, menurut sumber.", {"id": "Agar peserta dapat berwirausaha."}
    )
    eligibility: Text | None = optional(
        "Syarat", "Siapa yang dapat ikut.", {"id": "Warga kabupaten yang sudah dewasa."}
    )
    how_to_apply: Paragraphs | None = optional(
        "Cara mendaftar",
        "Langkah mendaftar.",
        {"id": "Datang ke kantor dinas dengan surat pengantar."},
    )
    contact: Contact | None = optional(
        "Kontak", "Kontak kantor, bukan orang.", {"phone": "0254-123456"}
    )
    steps: tuple[Step, ...] = optional(
        "Alur",
        "Langkah-langkah layanan.",
        [
            {
                "key": "daftar",
                "text": {"id": "Mendaftar di kantor dinas."},
                "source": "laporan-dinas-2025",
            }
        ],
        default=(),
    )
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
        "Mitra",
        "Lembaga yang bekerja sama.",
        [
            {
                "partner": "lks",
                "role": {"id": "Menyediakan ruang."},
                "status": "named",
                "source": "laporan-dinas-2025",
            }
        ],
        default=(),
    )
    budgets: tuple[Budget, ...] = optional(
        "Anggaran",
        "Setiap tahap satu butir.",
        [
            {
                "key": "pagu-2025",
                "stage": "pagu_murni",
                "fiscal_year": "2025",
                "amount": {
                    "value": 37000000000,
                    "unit": "IDR",
                    "source": "dpa-2025",
                    "published": "2026-11-21",
                },
            }
        ],
        default=(),
    )
    cohorts: tuple[Cohort, ...] = optional(
        "Angkatan",
        "Kelompok peserta.",
        [
            {
                "key": "angkatan-1",
                "name": {"id": "Angkatan pertama"},
                "participants": {
                    "value": 30,
                    "unit": "orang",
                    "source": "laporan-dinas-2025",
                    "published": "2026-11-21",
                },
            }
        ],
        default=(),
    )
    targets: tuple[Target, ...] = optional(
        "Sasaran",
        "Jumlah yang dituju.",
        [
            {
                "key": "klien",
                "name": {"id": "Klien sasaran"},
                "amount": {
                    "value": 30,
                    "unit": "orang",
                    "source": "laporan-dinas-2025",
                    "published": "2026-11-21",
                },
            }
        ],
        default=(),
    )
    assistance: tuple[Assistance, ...] = optional(
        "Bantuan",
        "Barang dan jasa.",
        [{"key": "alat", "text": {"id": "Alat kerja."}, "source": "laporan-dinas-2025"}],
        default=(),
    )
    events: tuple[Event, ...] = optional(
        "Kegiatan",
        "Rapat, pertemuan, penutupan.",
        [
            {
                "key": "pembukaan",
                "name": {"id": "Pembukaan"},
                "status": "held",
                "source": "laporan-dinas-2025",
            }
        ],
        default=(),
    )
    documents: tuple[Document, ...] = optional(
        "Dokumen",
        "Dokumen terkait.",
        [
            {
                "key": "laporan",
                "title": {"id": "Laporan kegiatan"},
                "url": "https://contoh.go.id/laporan.pdf",
            }
        ],
        default=(),
    )
    claims: tuple[Claim, ...] = optional(
        "Pernyataan",
        "Pernyataan tanpa angka.",
        [
            {
                "key": "rutin",
                "type": "claim",
                "text": {"id": "Dilakukan setahun sekali."},
                "source": "laporan-dinas-2025",
            }
        ],
        default=(),
    )
    officials: tuple[Official, ...] = optional(
        "Pejabat",
        "Pejabat publik dalam jabatannya.",
        [
            {
                "key": "kepala",
                "name": "Nama Pejabat",
                "role": {"id": "Kepala Dinas Sosial"},
                "source": "laporan-dinas-2025",
            }
        ],
        default=(),
    )
    responses: tuple[Response, ...] = optional(
        "Tanggapan",
        "Jawaban instansi.",
        [{"key": "jawaban", "by": "dinsos-banten", "text": {"id": "Jumlahnya sudah benar."}}],
        default=(),
    )
    headline: tuple[str, ...] = optional(
        "Angka utama",
        "Paling banyak tiga alamat angka.",
        ["cohorts/angkatan-1/participants"],
        default=(),
        max_length=3,
    )
    note: Text | None = optional(
        "Catatan",
        "Catatan redaksi; tampil di situs.",
        {"id": "Dicatat dari laporan yang sama.", "en": "Recorded from the same report."},
    )
    checked: Check | None = optional(
        "Diperiksa",
        "null = belum diperiksa instansi.",
        {"date": "2026-11-21", "by_role": "Sekretaris dinas"},
    )
    acknowledged: tuple[Acknowledgement, ...] = optional(
        "Peringatan diterima",
        "Peringatan yang sudah dipertimbangkan.",
        [{"rule": "inggris-kosong", "reason": "Terjemahan menyusul."}],
        default=(),
    )
