"""Retired: an id that no longer stands for anything, and where to go instead."""

from generator.model.field import Entity, optional, required
from generator.model.scalars import DateText, Id
from generator.model.words import Paragraphs


class Retired(Entity):
    """One entry of data/retired.yml.

    `kind: figure` retires figures of a program that lives on; `id` is then the program's.
    """

    kind: str = required("Jenis", "Jenis catatan, atau figure untuk angka saja.", "program")
    id: Id = required("Id", "Id lama; untuk figure, id programnya.", "program-lama")
    figures: tuple[str, ...] = optional(
        "Angka", "Alamat angka yang pernah ada.", ["cohorts/angkatan-1/participants"], default=()
    )
    since: DateText = required("Sejak", "Tanggal ditarik.", "2027-01-15")
    reason: Paragraphs = required("Alasan", "Mengapa.", {"id": "Digabung dengan program lain."})
    replaced_by: str | None = optional("Pengganti", "Id pengganti.", "bimbingan-wktk-banten")
