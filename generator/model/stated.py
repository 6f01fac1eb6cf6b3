"""Stated: what a figure says at one time, with the source and the words it rests on."""

from typing import Annotated

from generator.model.code_lists import Assertion, MissingReason, Precision
from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import DateText, ExactNumber, Key, Ref, SourceRef
from generator.model.words import Paragraphs, Text, verbatim
from generator.text import Said


class Search(Entity):
    """Where a value was looked for in vain."""

    concept = Concept(
        Said("Pencarian", "Search"),
        Said(
            "Tempat suatu nilai sudah dicari tetapi tidak ditemukan.",
            "A place where a value was looked for and not found.",
        ),
    )

    where: str = required(
        "Di mana",
        "Situs, kumpulan dokumen, atau kantor tempat nilai dicari.",
        "JDIH Provinsi Contoh",
        en=("Where", "The website, collection or office where the value was looked for."),
    )
    date: DateText = required(
        "Tanggal",
        "Tanggal pencarian.",
        "2026-11-20",
        en=("Date", "The date of the search."),
    )
    by: str | None = optional(
        "Oleh",
        "Peran yang mencari, bukan nama orang. null = tidak dicatat.",
        "redaksi",
        en=("By", "The role of the searcher, not a person's name. null = not recorded."),
    )


WITH_A_VALUE = ("source", "unit", "published")
"""What every value names; without one, none is asked for."""


class Stated(Entity):
    """What a figure says at one time: shared by the current value and its revisions."""

    value: ExactNumber | None = optional(
        "Nilai",
        "Bilangan bulat tanpa titik, atau desimal dalam tanda kutip. null = tidak ada nilai; "
        "alasannya di missing. null bukan nol.",
        12000000000,
        en=(
            "Value",
            "A whole number, or a decimal kept as the exact text that was written. null = there "
            "is no value; missing says why. null is not zero.",
        ),
    )
    missing: MissingReason | None = optional(
        "Mengapa kosong",
        "Alasan bila nilai null; wajib diisi ketika itu. Kosong bukan nol.",
        "not_stated",
        en=(
            "Why there is no value",
            "The reason why the value is null; always given then. Missing is not zero.",
        ),
    )
    searched: tuple[Search, ...] = optional(
        "Tempat mencari",
        "Di mana nilai ini dicari; wajib bila missing adalah not_found.",
        [{"where": "JDIH Provinsi Contoh", "date": "2026-11-20"}],
        default=(),
        en=(
            "Where it was looked for",
            "Where this value was looked for; always given when missing is not_found.",
        ),
    )
    unit: Annotated[str, Ref("unit")] | None = optional(
        "Satuan",
        "Apa yang dihitung, dari vocabulary/units.yml. Setiap nilai punya satuan.",
        "orang",
        en=("Unit", "What is counted, from the list of units. Every value has one."),
    )
    source_term: str | None = optional(
        "Kata sumber",
        "Kata yang dipakai sumber untuk hal yang dihitung. null = tidak dicatat tersendiri.",
        "sasaran",
        en=(
            "The source's word",
            "The word the source uses for what it counts, in its own language. null = not "
            "recorded apart.",
        ),
    )
    kind: Annotated[str, Ref("figure_kind")] | None = optional(
        "Jenis angka",
        "Angka macam apa ini, dari vocabulary/figure-kinds.yml. null = jenis yang lazim bagi "
        "letaknya, misalnya sasaran di bawah targets.",
        "target",
        en=(
            "Kind of figure",
            "What sort of number this is, from the list of kinds. null = the usual kind of its "
            "place, such as target below targets.",
        ),
    )
    assertion: Assertion | None = optional(
        "Sifat",
        "Direncanakan, dilaporkan terlaksana, atau diaudit. null = sifat yang lazim bagi letaknya.",
        "planned",
        en=(
            "Assertion",
            "Planned, reported as done, or audited. null = what is usual for its place.",
        ),
    )
    precision: Precision = optional(
        "Ketelitian",
        "Apakah sumber menyebut nilai ini tepat, sekitar, atau paling sedikit.",
        "exact",
        default="exact",
        en=("Precision", "Whether the source gives the value as exact, about, or at least."),
    )
    as_of: DateText | None = optional(
        "Per tanggal",
        "Tanggal keadaan yang dihitung. null = tidak disebut dalam sumber kami.",
        "2022-12-31",
        en=(
            "As of",
            "The date of the situation that was counted. null = not stated by our sources.",
        ),
    )
    stated_on: DateText | None = optional(
        "Disebut pada",
        "Tanggal angka ini disebut; tanggal rapat bukan tanggal angka. null = tidak diketahui.",
        "2022-03-22",
        en=(
            "Stated on",
            "The date the figure was stated; the date of a meeting is not one. null = not known.",
        ),
    )
    said_by: Text | Key | None = optional(
        "Disebut oleh",
        "Peran yang menyebutnya, atau kunci pejabat program ini. null = narasi penulis sumber.",
        "kepala-dinas",
        en=(
            "Said by",
            "The role that stated it, or the key of an official of the program. null = the "
            "source's own narration.",
        ),
    )
    source: SourceRef | None = optional(
        "Sumber",
        "Id sumber yang memuat nilai ini. Setiap nilai punya sumber.",
        "berita-rapat-2022",
        en=("Source", "Id of the source that states the value. Every value has one."),
    )
    corroborated_by: tuple[SourceRef, ...] = optional(
        "Dikuatkan oleh",
        "Sumber lain yang memuat nilai yang sama. Kosong = belum ada yang kami catat.",
        ["laporan-dinas-2025"],
        default=(),
        en=(
            "Corroborated by",
            "Other sources that state the same value. Empty = none recorded by us so far.",
        ),
    )
    quote: str | None = verbatim("berjumlah 30 orang")
    locator: str | None = optional(
        "Letak",
        "Tempat nilai ini di dalam sumber: halaman, paragraf, lembar dan sel.",
        "paragraf 4",
        en=("Locator", "Where the value stands in the source: page, paragraph, sheet and cell."),
    )
    caveat: Paragraphs | None = optional(
        "Catatan bagi pembaca",
        "Apa yang bisa disalahpahami pembaca tentang angka ini.",
        {"id": "Rencana, bukan belanja."},
        en=("Caveat", "What a reader could misunderstand about this figure."),
    )
    published: DateText | None = optional(
        "Terbit di sini",
        "Tanggal nilai ini mulai tampil di situs ini. Setiap nilai punya tanggal ini.",
        "2026-11-21",
        en=(
            "Published here",
            "The date this value first appeared on this site. Every value has one.",
        ),
    )
