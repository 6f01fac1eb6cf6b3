"""Budget: one amount of public money at one stage."""

from typing import Annotated, ClassVar

from generator.model.code_lists import DocumentType, Fund
from generator.model.field import Concept, Entity, optional, required
from generator.model.figure import Figure
from generator.model.item import Item
from generator.model.period import Period
from generator.model.scalars import Ref, YearText
from generator.text import Said


class BudgetDocument(Entity):
    """The document an amount stands in. Its years are not the amount's years."""

    concept = Concept(
        Said("Dokumen anggaran", "Budget document"),
        Said(
            "Dokumen tempat jumlah uang berdiri. Masa dokumen bukan masa jumlahnya.",
            "The document an amount stands in. Its years are not the years of the amount.",
        ),
    )

    type: DocumentType = required(
        "Jenis dokumen",
        "Jenis dokumen perencanaan, anggaran, atau laporan keuangan.",
        "rpd",
        en=("Type of document", "The type of planning, budget or financial document."),
    )
    number: str | None = optional(
        "Nomor",
        "Nomor dokumen seperti tertulis di sumber. null = tidak disebut dalam sumber kami.",
        "Pergub 3/2022",
        en=(
            "Number",
            "Its number as the source has it. null = not stated by our sources.",
        ),
    )
    years: Period | None = optional(
        "Tahun dokumen",
        "Masa berlaku dokumen, bukan masa jumlah uangnya. null = tidak disebut dalam sumber kami.",
        {"from": "2023", "to": "2026"},
        en=(
            "Years of the document",
            "The years the document covers, not those of the amount. null = not stated by our "
            "sources.",
        ),
    )


class BudgetCode(Entity):
    """A budget code, meaningless without the version of its nomenclature."""

    concept = Concept(
        Said("Kode anggaran", "Budget code"),
        Said(
            "Kode program atau kegiatan dalam anggaran, dengan versi daftar kodenya.",
            "The code of a program or activity in the budget, with the version of its code list.",
        ),
    )

    nomenclature: str = required(
        "Nomenklatur",
        "Peraturan yang menetapkan daftar kode; tanpa itu kode tidak berarti.",
        "kepmendagri-050-5889-2021",
        en=("Nomenclature", "The decree that sets the code list; a code means nothing without it."),
    )
    code: str = required(
        "Kode",
        "Kode anggaran, sebagai teks dalam tanda kutip.",
        "1.06.04.1.05",
        en=("Code", "The budget code, kept as text."),
    )
    name: str | None = optional(
        "Nama",
        "Nama resmi kode menurut nomenklaturnya. null = tidak dicatat.",
        "Rehabilitasi Sosial",
        en=("Name", "The official name of the code, in Indonesian. null = not recorded."),
    )


class Budget(Item):
    """One amount at one stage."""

    concept = Concept(
        Said("Anggaran", "Budget amount"),
        Said(
            "Satu jumlah uang pada satu tahap. Tahap yang berbeda tidak dijumlahkan.",
            "One amount of money at one stage. Amounts of different stages are never added up.",
        ),
    )
    example: ClassVar = {
        "key": "pagu-2025",
        "stage": "pagu_murni",
        "fiscal_year": "2025",
        "amount": {
            "value": 12000000000,
            "unit": "IDR",
            "source": "dpa-2025",
            "published": "2026-11-21",
        },
    }

    stage: Annotated[str, Ref("budget_stage")] = required(
        "Tahap",
        "Tahap anggaran, dari rencana sampai realisasi diaudit, dari vocabulary/budget-stages.yml.",
        "pagu_murni",
        en=(
            "Budget stage",
            "The stage of the budget, from plan to audited realisation, from the list of stages.",
        ),
    )
    document: BudgetDocument | None = optional(
        "Dokumen",
        "Dokumen tempat jumlah ini berdiri. null = tidak disebut dalam sumber kami.",
        {"type": "rpd"},
        en=("Document", "The document the amount stands in. null = not stated by our sources."),
    )
    fiscal_year: YearText | None = optional(
        "Tahun anggaran",
        "Tahun anggaran jumlah ini. null = tidak disebut dalam sumber kami; tidak pernah ditebak.",
        "2023",
        en=(
            "Fiscal year",
            "The fiscal year of the amount. null = not stated by our sources; never guessed.",
        ),
    )
    period: Period | None = optional(
        "Masa",
        "Masa jumlah ini bila bukan satu tahun anggaran. null = tidak disebut dalam sumber kami.",
        {"from": "2023"},
        en=(
            "Period",
            "The period of the amount where it is not one fiscal year. null = not stated by our "
            "sources.",
        ),
    )
    fund: Fund | None = optional(
        "Sumber dana",
        "Asal uangnya, misalnya PAD atau APBN. null = tidak disebut dalam sumber kami.",
        "pad",
        en=(
            "Source of funds",
            "Where the money comes from, such as regional revenue (PAD) or the national budget "
            "(APBN). null = not stated by our sources.",
        ),
    )
    code: BudgetCode | None = optional(
        "Kode anggaran",
        "Kode anggaran dengan versi daftar kodenya. null = tidak disebut dalam sumber kami.",
        {"nomenclature": "kepmendagri-050-5889-2021", "code": "1.06.04.1.05"},
        en=(
            "Budget code",
            "The budget code with the version of its code list. null = not stated by our sources.",
        ),
    )
    amount: Figure = required(
        "Jumlah",
        "Jumlah uang pada tahap ini, dalam rupiah penuh. Rencana dan pagu bukan belanja.",
        {"value": 12000000000},
        en=(
            "Amount",
            "The amount at this stage, in whole rupiah. A plan or ceiling is not spending.",
        ),
    )
