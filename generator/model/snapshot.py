"""Snapshots of the data as the site shows them: kept, or removed with a reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import ValidationError

from generator.finding import Finding
from generator.model.faults import fault_findings
from generator.model.field import Concept, Entity, required
from generator.model.scalars import DateText
from generator.model.words import Paragraphs
from generator.snapshot import Snapshot
from generator.text import Said


class Removal(Entity):
    """snapshots/<date>/DIHAPUS.yml."""

    concept = Concept(
        Said("Penghapusan arsip", "Removal of a snapshot"),
        Said(
            "Keterangan bahwa berkas suatu arsip data dihapus, kapan, dan mengapa.",
            "A note that the files of a snapshot were removed, when, and why.",
        ),
    )

    date: DateText = required(
        "Tanggal",
        "Tanggal berkas arsip ini dihapus.",
        "2027-01-15",
        en=("Date", "The date the files were removed."),
    )
    reason: Paragraphs = required(
        "Alasan",
        "Mengapa dihapus; tanpa menyebut nilai atau orangnya.",
        {"id": "Dihapus demi melindungi orang.", "en": "Removed to protect people."},
        en=("Reason", "Why they were removed, without naming the value or the person."),
    )


@dataclass(frozen=True, slots=True)
class Archived:
    """A snapshot, and why its files are gone if they are."""

    snapshot: Snapshot
    removal: Removal | None = None


def archived(snapshots: Iterable[Snapshot]) -> tuple[tuple[Archived, ...], list[Finding]]:
    """Type the notes; a snapshot whose note does not fit is left out, with findings."""
    found: list[Archived] = []
    findings: list[Finding] = []
    for each in snapshots:
        if each.note is None:
            found.append(Archived(each))
            continue
        try:
            found.append(Archived(each, Removal.model_validate(dict(each.note.value))))
        except ValidationError as error:
            findings += fault_findings(each.note, Removal, error)
    return tuple(found), findings
