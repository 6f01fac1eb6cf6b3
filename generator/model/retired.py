"""Retired: an id that no longer stands for anything, and where to go instead."""

from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import DateText, Id
from generator.model.words import Paragraphs
from generator.text import Said


class Retired(Entity):
    """One entry of data/retired.yml.

    `kind: figure` retires figures of a program that lives on; `id` is then the program's.
    """

    concept = Concept(
        Said("Catatan yang ditarik", "Retired record"),
        Said(
            "Id yang tidak dipakai lagi; alamatnya tetap ada dan berkata mengapa serta ke mana.",
            "An id no longer in use; its address remains and says why, and where to go instead.",
        ),
    )

    kind: str = required(
        "Jenis",
        "Jenis catatan yang ditarik; figure bila hanya angka dari program yang tetap ada.",
        "program",
        en=("Kind", "The kind of record retired; figure for figures of a program that lives on."),
    )
    id: Id = required(
        "Id",
        "Id lama, yang tidak akan dipakai lagi; bila jenisnya figure, id programnya.",
        "program-lama",
        en=("Identifier", "The former id, never used again; for figure, the id of the program."),
    )
    figures: tuple[str, ...] = optional(
        "Angka",
        "Alamat angka-angka yang pernah terbit dan ikut ditarik.",
        ["cohorts/angkatan-1/participants"],
        default=(),
        en=("Figures", "Paths of the published figures that are retired with it."),
    )
    since: DateText = required(
        "Sejak",
        "Tanggal ditarik.",
        "2027-01-15",
        en=("Since", "The date it was retired."),
    )
    reason: Paragraphs = required(
        "Alasan",
        "Mengapa ditarik.",
        {"id": "Digabung dengan program lain."},
        en=("Reason", "Why it was retired."),
    )
    replaced_by: str | None = optional(
        "Pengganti",
        "Id catatan penggantinya. null = tidak ada pengganti.",
        "pelatihan-menjahit-contoh",
        en=("Replaced by", "Id of the record that replaces it. null = nothing does."),
    )
