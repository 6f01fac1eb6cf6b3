"""Cohort: one batch (angkatan) of participants, and its parts."""

from typing import ClassVar

from generator.model.code_lists import BreakdownBy
from generator.model.field import Concept, Entity, optional, required
from generator.model.figure import Figure
from generator.model.item import Item
from generator.model.period import Period
from generator.model.scalars import RegionRef
from generator.model.words import Paragraphs, Text
from generator.text import Said


class BreakdownRow(Item):
    """One part of a whole."""

    concept = Concept(
        Said("Baris rincian", "Row of a breakdown"),
        Said(
            "Satu bagian dari jumlah yang dirinci, misalnya satu wilayah.",
            "One part of the number that is broken down, such as one region.",
        ),
    )
    example: ClassVar = {
        "key": "perempuan",
        "name": {"id": "Perempuan"},
        "amount": Figure.example,
    }

    name: Text = required(
        "Nama",
        "Nama bagian ini.",
        {"id": "Perempuan"},
        en=("Name", "The name of this part."),
    )
    region: RegionRef | None = optional(
        "Wilayah",
        "Kode wilayah bagian ini, bila rinciannya menurut wilayah. null = bukan satu wilayah.",
        "36.73",
        en=(
            "Region",
            "The region code of this part, in a breakdown by region. null = not one region.",
        ),
    )
    amount: Figure = required(
        "Jumlah",
        "Jumlah bagian ini seperti disebut sumber; bukan hasil hitungan kami.",
        Figure.example,
        en=("Amount", "The number of this part as the source states it; never computed by us."),
    )


class Breakdown(Entity):
    """A whole in its parts."""

    concept = Concept(
        Said("Rincian", "Breakdown"),
        Said(
            "Jumlah peserta dalam bagian-bagiannya, menurut satu dasar.",
            "A number of participants in its parts, on one basis.",
        ),
    )
    example: ClassVar = {"by": "gender", "rows": [BreakdownRow.example]}

    by: BreakdownBy = required(
        "Menurut",
        "Dasar rincian: jenis kelamin, umur, wilayah, atau jenis.",
        "gender",
        en=("By", "The basis of the breakdown: gender, age, region or type."),
    )
    rows: tuple[BreakdownRow, ...] = required(
        "Baris",
        "Bagian-bagian dari jumlah itu, seperti disebut sumber.",
        [BreakdownRow.example],
        en=("Rows", "The parts of the number, as the source states them."),
        min_length=1,
    )


class Cohort(Item):
    """One batch (angkatan) of participants."""

    concept = Concept(
        Said("Angkatan", "Cohort"),
        Said(
            "Satu gelombang peserta yang mengikuti program bersama-sama.",
            "One batch of participants who take part in a program together.",
        ),
    )
    example: ClassVar = {
        "key": "angkatan-1",
        "name": {"id": "Angkatan pertama"},
        "participants": Figure.example,
    }

    name: Text = required(
        "Nama",
        "Nama angkatan, tanpa menebak nomor atau tahunnya.",
        {"id": "Angkatan yang dilaporkan"},
        en=("Name", "The name of the cohort, with no number or year guessed."),
    )
    period: Period | None = optional(
        "Masa",
        "Kapan angkatan ini berjalan. null = tidak diketahui; tidak pernah ditebak.",
        {"from": "2022"},
        en=("Period", "When the cohort ran. null = not known; never guessed."),
    )
    place: Text | None = optional(
        "Tempat",
        "Tempat kegiatan menurut sumber; bagi kelompok peka paling rinci kabupaten atau kota. "
        "null = tidak disebut dalam sumber kami.",
        {"id": "Kota Serang"},
        en=(
            "Place",
            "Where it took place according to the source; for sensitive groups no closer than the "
            "regency or city. null = not stated by our sources.",
        ),
    )
    region: RegionRef | None = optional(
        "Wilayah",
        "Kode wilayah (Kemendagri) angkatan ini. null = wilayah programnya.",
        "36",
        en=(
            "Region",
            "The region of the cohort, by its Home Affairs Ministry code. null = the region of "
            "the program.",
        ),
    )
    participants: Figure | None = optional(
        "Peserta",
        "Jumlah peserta yang dilaporkan; bukan jumlah sasaran. null = tidak disebut dalam sumber "
        "kami.",
        {"value": 30},
        en=(
            "Participants",
            "The number of participants reported; not a target. null = not stated by our sources.",
        ),
    )
    completed: Figure | None = optional(
        "Selesai",
        "Jumlah peserta yang dilaporkan menyelesaikan kegiatan. null = tidak disebut dalam sumber "
        "kami.",
        Figure.example,
        en=(
            "Completed",
            "The number of participants reported to have completed it. null = not stated by our "
            "sources.",
        ),
    )
    duration: Figure | None = optional(
        "Lama",
        "Lama kegiatan satu angkatan; bukan seberapa sering. null = tidak disebut dalam sumber "
        "kami.",
        {"value": 15},
        en=(
            "Duration",
            "How long the activity of one cohort lasts; not how often. null = not stated by our "
            "sources.",
        ),
    )
    content: tuple[Text, ...] = optional(
        "Isi",
        "Materi atau keterampilan yang diajarkan. Kosong = tidak disebut dalam sumber kami.",
        [{"id": "Menjahit"}],
        default=(),
        en=("Content", "The subjects or skills taught. Empty = not stated by our sources."),
    )
    breakdown: tuple[Breakdown, ...] = optional(
        "Rincian",
        "Jumlah peserta dalam bagian-bagiannya. Kosong = tidak disebut dalam sumber kami, atau "
        "tidak ditampilkan demi melindungi orang.",
        [Breakdown.example],
        default=(),
        en=(
            "Breakdown",
            "The number of participants in its parts. Empty = not stated by our sources, or not "
            "shown, to protect people.",
        ),
    )
    follow_up: Paragraphs | None = optional(
        "Tindak lanjut",
        "Apa yang direncanakan atau dilaporkan sesudah kegiatan. null = tidak disebut dalam "
        "sumber kami.",
        {"id": "Dipantau dinas."},
        en=(
            "Follow-up",
            "What is planned or reported after the activity. null = not stated by our sources.",
        ),
    )
