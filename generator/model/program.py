"""Program: what an office does, for whom, with what money, and who says so."""

from typing import Annotated

from generator.model.assistance import Assistance, Step
from generator.model.budget import Budget
from generator.model.claim import Claim, Response
from generator.model.code_lists import FieldOfWelfare, ProgramKind, ProgramStatus
from generator.model.cohort import Cohort
from generator.model.contact import EXAMPLE_PHONE, Contact
from generator.model.document import Document
from generator.model.editorial import note
from generator.model.event import Event
from generator.model.field import Concept, Entity, optional, required
from generator.model.official import Official
from generator.model.partnership import Partnership
from generator.model.record_check import Acknowledgement, Check, acknowledged
from generator.model.scalars import AgencyRef, DateText, Id, Ref, RegionRef, SourceRef
from generator.model.target import Target
from generator.model.words import Paragraphs, Text
from generator.text import Said


class Program(Entity):
    """One file of data/programs/."""

    concept = Concept(
        Said("Program", "Program"),
        Said(
            "Program atau kegiatan instansi di bidang sosial, sejauh disebut sumber kami.",
            "An agency's program or activity in social affairs, as far as our sources tell.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap catatan ini di alamatnya; sama dengan nama berkas, tidak pernah berubah.",
        "pelatihan-menjahit-contoh",
        en=("Identifier", "The permanent name of the record in its address; it never changes."),
    )
    name: Text = required(
        "Nama",
        "Nama program menurut sumber, atau uraian pendek bila sumber tidak memberi nama.",
        {"id": "Bimbingan keterampilan"},
        en=("Name", "The program's name in the source, or a short description where it has none."),
    )
    kind: ProgramKind = required(
        "Jenis",
        "Apa yang dilakukan program ini; golongan dari redaksi.",
        "training",
        en=("Kind", "What the program does; classed by the editors."),
    )
    status: ProgramStatus = required(
        "Status",
        "Keadaan menurut sumber. unknown = status tidak disebut dalam sumber kami.",
        "planned",
        en=("Status", "How far it is, as reported. unknown = not stated by our sources."),
    )
    field: FieldOfWelfare = required(
        "Bidang",
        "Bidang kesejahteraan sosial; golongan dari redaksi.",
        "rehabilitasi",
        en=("Field", "The field of social welfare; classed by the editors."),
    )
    agency: AgencyRef = required(
        "Instansi",
        "Id instansi penyelenggara.",
        "dinsos-contoh",
        en=("Agency", "Id of the agency that runs it."),
    )
    implementing_unit: AgencyRef | None = optional(
        "Unit pelaksana",
        "Id UPT atau balai yang melaksanakan. null = tidak disebut dalam sumber kami.",
        "balai-contoh",
        en=("Implementing unit", "Id of the unit at work. null = not stated by our sources."),
    )
    region: RegionRef = required(
        "Wilayah",
        "Kode wilayah (Kemendagri) program ini, dalam tanda kutip.",
        "36",
        en=("Region", "Its region, by the Home Affairs Ministry code, kept as text."),
    )
    place: Text | None = optional(
        "Tempat",
        "Tempat kegiatan menurut sumber; bagi kelompok peka paling rinci kabupaten atau kota. "
        "null = tidak disebut dalam sumber kami; tidak pernah ditebak.",
        {"id": "Kota Serang"},
        en=(
            "Place",
            "Where it takes place according to the source; for sensitive groups no closer than "
            "the regency or city. null = not stated by our sources; never guessed.",
        ),
    )
    summary: Paragraphs = required(
        "Ringkasan",
        "Dua kalimat dari redaksi: apa dan untuk siapa.",
        {
            "id": "Pelatihan menjahit bagi perempuan di Kabupaten Contoh.",
            "en": "Sewing training for women in Contoh Regency.",
        },
        en=("Summary", "Two sentences by the editors: what it is and for whom."),
    )
    description: Paragraphs | None = optional(
        "Uraian",
        "Keterangan lebih panjang dari redaksi, menurut sumber. null = tidak ada.",
        {"id": "Sumber melaporkan satu angkatan. Tahunnya tidak disebut."},
        en=("Description", "A longer account by the editors, from the sources. null = none."),
    )
    purpose: Text | None = optional(
        "Tujuan",
        "Untuk apa program ini, menurut sumber. null = tidak disebut dalam sumber kami.",
        {"id": "Agar peserta dapat berwirausaha."},
        en=("Purpose", "What the program is for. null = not stated by our sources."),
    )
    eligibility: Text | None = optional(
        "Syarat",
        "Siapa yang dapat ikut, menurut sumber. null = tidak disebut dalam sumber kami.",
        {"id": "Warga kabupaten yang sudah dewasa."},
        en=("Eligibility", "Who can take part. null = not stated by our sources."),
    )
    how_to_apply: Paragraphs | None = optional(
        "Cara mendaftar",
        "Bagaimana mendaftar, menurut sumber. null = tidak disebut dalam sumber kami.",
        {"id": "Datang ke kantor dinas dengan surat pengantar."},
        en=("How to apply", "How people apply. null = not stated by our sources."),
    )
    contact: Contact | None = optional(
        "Kontak",
        "Kontak kantor untuk program ini, bukan kontak orang. null = tidak diketahui.",
        {"phone": EXAMPLE_PHONE},
        en=("Contact", "The office's contact for the program, never a person's. null = not known."),
    )
    steps: tuple[Step, ...] = optional(
        "Alur",
        "Langkah-langkah layanan, berurutan. Kosong = tidak disebut dalam sumber kami.",
        [Step.example],
        default=(),
        en=("Steps", "The steps of the service, in order. Empty = none stated by our sources."),
    )
    valid_until: DateText | None = optional(
        "Berlaku sampai",
        "Sampai kapan program berlaku, menurut sumber. null = tidak disebut dalam sumber kami.",
        "2025-02",
        en=("Valid until", "Until when the program holds. null = not stated by our sources."),
    )
    target_groups: tuple[Annotated[str, Ref("target_group")], ...] = optional(
        "Kelompok sasaran",
        "Kode kelompok PPKS yang dituju; padanan dari redaksi bila sumber memakai kata lain. "
        "Kosong = tidak dicatat.",
        ["ppks-19"],
        default=(),
        en=(
            "Target groups",
            "PPKS codes of the groups it is for, matched by the editors where a source uses other "
            "words. Empty = none recorded.",
        ),
    )
    source_terms: tuple[str, ...] = optional(
        "Sebutan sumber",
        "Kata sumber untuk kelompok itu, bila bukan istilah resmi atau tidak netral.",
        ["WKTK"],
        default=(),
        en=("The source's terms", "The sources' words for the groups, if not official or neutral."),
    )
    sources: tuple[SourceRef, ...] = required(
        "Sumber",
        "Id semua sumber yang menjadi dasar catatan ini; paling sedikit satu.",
        ["berita-pelatihan"],
        en=("Sources", "Ids of all sources the record rests on; at least one."),
        min_length=1,
    )
    laws: tuple[Annotated[str, Ref("law")], ...] = optional(
        "Dasar hukum",
        "Id peraturan yang disebut sumber. Kosong = tidak disebut dalam sumber kami.",
        ["uu-contoh-2020"],
        default=(),
        en=("Legal basis", "Ids of the laws named. Empty = none named by our sources."),
    )
    partners: tuple[Partnership, ...] = optional(
        "Mitra",
        "Lembaga yang bekerja sama dan perannya. Kosong = tidak disebut dalam sumber kami.",
        [Partnership.example],
        default=(),
        en=("Partners", "Institutions working with it. Empty = none named by our sources."),
    )
    budgets: tuple[Budget, ...] = optional(
        "Anggaran",
        "Jumlah uang, satu butir setiap tahap; tidak pernah dijumlahkan. Kosong = tidak disebut "
        "dalam sumber kami.",
        [Budget.example],
        default=(),
        en=("Budget", "Amounts, one a stage; never added up. Empty = none stated by our sources."),
    )
    cohorts: tuple[Cohort, ...] = optional(
        "Angkatan",
        "Gelombang peserta yang dilaporkan. Kosong = tidak disebut dalam sumber kami.",
        [Cohort.example],
        default=(),
        en=("Cohorts", "Batches of participants. Empty = none stated by our sources."),
    )
    targets: tuple[Target, ...] = optional(
        "Sasaran",
        "Jumlah yang dituju, bukan yang dilayani. Kosong = tidak disebut dalam sumber kami.",
        [Target.example],
        default=(),
        en=("Targets", "Numbers aimed at, not people served. Empty = none stated by our sources."),
    )
    assistance: tuple[Assistance, ...] = optional(
        "Bantuan",
        "Barang dan jasa yang diberikan, menurut sumber. Kosong = tidak disebut dalam sumber kami.",
        [Assistance.example],
        default=(),
        en=("Assistance", "Goods and services given. Empty = none stated by our sources."),
    )
    events: tuple[Event, ...] = optional(
        "Kegiatan",
        "Rapat, pembukaan, penutupan, dan lain-lain. Kosong = tidak disebut dalam sumber kami.",
        [Event.example],
        default=(),
        en=("Events", "Meetings, openings, closings. Empty = none stated by our sources."),
    )
    documents: tuple[Document, ...] = optional(
        "Dokumen",
        "Dokumen tentang program ini. Kosong = belum ada yang kami catat.",
        [Document.example],
        default=(),
        en=("Documents", "Documents about the program. Empty = none recorded so far."),
    )
    claims: tuple[Claim, ...] = optional(
        "Pernyataan",
        "Pernyataan tanpa angka dalam sumber; dimuat terpisah dari fakta.",
        [Claim.example],
        default=(),
        en=("Statements", "Statements without numbers in the sources; shown apart from facts."),
    )
    officials: tuple[Official, ...] = optional(
        "Pejabat",
        "Pejabat publik dalam jabatannya; orang lain tidak pernah dicatat.",
        [Official.example],
        default=(),
        en=("Officials", "People in public office, in that function; nobody else is recorded."),
    )
    responses: tuple[Response, ...] = optional(
        "Tanggapan",
        "Jawaban instansi atas catatan ini. Kosong = belum ada yang kami terima.",
        [Response.example],
        default=(),
        en=("Responses", "Agencies' answers to this record. Empty = none received so far."),
    )
    headline: tuple[str, ...] = optional(
        "Angka utama",
        "Alamat angka yang tampil paling atas, paling banyak tiga.",
        ["cohorts/angkatan-1/participants"],
        default=(),
        en=("Headline figures", "Paths of the figures shown first, at most three."),
        max_length=3,
    )
    note: Text | None = note()
    checked: Check | None = optional(
        "Diperiksa",
        "Kapan instansi memeriksa catatan ini. null = belum diperiksa instansi.",
        {"date": "2026-11-21", "by_role": "Sekretaris dinas"},
        en=("Checked", "When the agency checked this record. null = not checked by the agency."),
    )
    acknowledged: tuple[Acknowledgement, ...] = acknowledged()
