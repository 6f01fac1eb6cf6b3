"""Ids of new records: offered from a name, and refused where they cannot be."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.check.hidden_numbers import holds_private_number
from generator.finding import CannotRun
from generator.model.registry import Registry
from generator.model.scalars import Id
from generator.model.spelling import slug
from generator.text import Said

PRIVATE_NUMBER = Said(
    "Di sini ada nomor seperti NIK, KK, atau telepon orang.",
    "Here is a number like an identity number or somebody's telephone.",
)
LEAVE_OUT = Said(
    "Tulis tanpa nomor itu (sengaja tidak ditampilkan); belum ada berkas yang dibuat.",
    "Write it without that number (withheld on purpose); no file has been made.",
)
_ANOTHER = Said("Ubah berkas itu, atau pilih id lain.", "Change that file, or choose another id.")


def offered_id(kind: str, answers: Mapping[str, Any]) -> str | None:
    """An id made from the record's name; None where nothing is named yet.

    It may be taken: then the record may be there already, which a person has to look at.
    """
    if kind == "law":
        return slug(" ".join(str(answers.get(part, "")) for part in ("type", "number", "year")))
    named = answers.get("name") or answers.get("title") or {}
    return slug(str(named.get("id", "")))


def refuse_id(registry: Registry, kind: str, record_id: str) -> None:
    """Raise where an id cannot be one, is taken, or stood for something else."""
    if holds_private_number(record_id):  # it would be a file's name, and an address
        raise CannotRun(PRIVATE_NUMBER, LEAVE_OUT)
    try:
        TypeAdapter(Id).validate_python(record_id)
    except ValidationError:
        raise CannotRun(
            Said(f'"{record_id}" tidak dapat menjadi id.', f'"{record_id}" cannot be an id.'),
            Said(
                "Pakai huruf kecil a–z, angka, tanda hubung, misalnya: pelatihan-menjahit-serang.",
                "Use lower-case a–z, digits and hyphens, such as: pelatihan-menjahit-serang.",
            ),
        ) from None
    if taken := registry.records.get((kind, record_id)):
        raise CannotRun(
            Said(
                f'Id "{record_id}" sudah dipakai: {taken.path}.',
                f'The id "{record_id}" is taken: {taken.path}.',
            ),
            _ANOTHER,
        )
    if retired := registry.retired.get(f"{kind}/{record_id}"):
        raise CannotRun(
            Said(
                f'Id "{record_id}" sudah ditarik sejak {retired.since} (data/retired.yml).',
                f'The id "{record_id}" has been retired since {retired.since} (data/retired.yml).',
            ),
            Said(
                "Pilih id lain: alamat lama tetap milik catatan lama.",
                "Choose another id: the old address belongs to the old record.",
            ),
        )
