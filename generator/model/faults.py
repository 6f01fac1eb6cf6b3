"""What pydantic found wrong with a record, said to the person who wrote it."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.finding import MAX_FAULTS, Finding, Place, more_faults
from generator.model.field import concept
from generator.model.misplaced import Misplaced, misplaced
from generator.model.references import models_at
from generator.model.spelling import nearest
from generator.model.value_faults import shown, value_fault
from generator.record import PLACEHOLDER, Location, Record
from generator.text import Said


def duplicate_id(record: Record, first: Record) -> Finding:
    """Two records of one kind share an id."""
    return Finding(
        record.place(("id",)),
        "id-ganda",
        Said(
            f'Id "{record.id}" sudah dipakai di {first.path}.',
            f'The id "{record.id}" is taken by {first.path}.',
        ),
        Said("Beri berkas dan id ini nama lain.", "Give this file and its id another name."),
    )


def wrong_id(record: Record, written: Any) -> Finding:
    """The id is not the file's name."""
    return Finding(
        record.place(("id",)),
        "id-bukan-nama-berkas",
        Said(
            f'Id "{shown(written)}" tidak sama dengan nama berkas "{record.id}".',
            f'The id "{shown(written)}" is not the file\'s name "{record.id}".',
        ),
        Said(f"Tulis `id: {record.id}`, atau ganti nama berkasnya.", f"Write `id: {record.id}`."),
    )


def wrong_folder(record: Record, kind: str, name: Said) -> Finding:
    """The file holds a record of this kind, and lies in the folder of another."""
    folder = "data/agencies/" if kind == "agency" else f"data/{kind}s/"
    return Finding(
        Place(record.path),
        "folder-keliru",
        Said(
            f"Isi berkas ini seperti catatan {name.id.lower()}, tetapi foldernya untuk yang lain.",
            f"This file holds what a {name.en.lower()} holds, but its folder is for other records.",
        ),
        Said(f"Pindahkan ke {folder}.", f"Move it to {folder}."),
    )


def fault_findings(
    record: Record, entity: type[BaseModel], error: ValidationError
) -> Iterator[Finding]:
    """One finding for each fault; the branches of a union yield one, not several."""
    errors = error.errors(include_url=False)
    details = [(_location(record, each), each) for each in errors[:MAX_FAULTS]]
    unknown = [location for location, each in details if each["type"] == "extra_forbidden"]
    lost = {(each.place, key): each for each in misplaced(entity, unknown) for key in each.keys}
    incomplete = {place for place, _ in lost}
    meant = {(*location[:-1], _meant_key(entity, location)) for location in unknown}
    elsewhere = {location[-1] for location in unknown}
    seen: set[Location] = set()
    absent: dict[Location, list[Location]] = {}
    for location, detail in details:
        if part := lost.get((location[:-1], str(location[-1] if location else ""))):
            if part.keys[0] == location[-1]:
                yield _misplaced(record, location, part)
            continue
        if detail["type"] == "missing" and (
            location in meant or location[-1] in elsewhere or location[:-1] in incomplete
        ):
            continue
        if detail["input"] == PLACEHOLDER:
            continue
        # Another branch of a union took the value further: this one was not meant.
        beaten = detail["type"] == "string_type" and any(
            other[: len(location)] == location and other != location for other, _ in details
        )
        # A list whose only item is wrong is not empty besides.
        beaten |= detail["type"] == "too_short" and any(
            other[:-1] == location for other, _ in details
        )
        if location in seen or beaten:
            continue
        seen.add(location)
        if detail["type"] == "missing":
            absent.setdefault(location[:-1], []).append(location)
        else:
            yield _finding(record, entity, location, detail)
    for place, locations in absent.items():
        yield _missing(record, entity, place, locations)
    if len(errors) > MAX_FAULTS:
        yield more_faults(record.place(details[-1][0]))


def _missing(
    record: Record, entity: type[BaseModel], place: Location, locations: list[Location]
) -> Finding:
    """Everything that a part lacks, at once: mostly the part was begun and left."""
    keys = ", ".join(f'"{location[-1]}"' for location in locations)
    examples = [_example(entity, location) for location in locations]
    return Finding(
        record.place(place),
        "bidang-wajib",
        Said(f"Bidang wajib {keys} belum ada.", f"Required and missing: {keys}."),
        Said(" ".join(each.id for each in examples), " ".join(each.en for each in examples)),
    )


def _misplaced(record: Record, location: Location, part: Misplaced) -> Finding:
    keys = ", ".join(f'"{key}"' for key in part.keys)
    return Finding(
        record.key_place(location),
        "bidang-tidak-dikenal",
        Said(
            f'{keys}: bidang ini milik "{part.home}".',
            f'{keys}: these fields belong to "{part.home}".',
        ),
        Said(
            f"Periksa baris `{part.home}:` di atasnya: mungkin hilang, atau jorokannya keliru.",
            f"Check the line `{part.home}:` above: it may be missing, or wrongly indented.",
        ),
    )


_OUTSIDE = Said(
    "Bidang ini milik tingkat di atasnya: samakan jorokannya dengan bidang setingkat.",
    "This field belongs to a level above: indent it like the fields of that level.",
)

_NAME = re.compile(r"[\w-]+")
_COMMA = Said(
    "Bila ini bagian sebuah teks dengan koma, apit seluruh teksnya dengan tanda kutip.",
    "If this belongs to a text with a comma, put the whole text in quotes.",
)


def _location(record: Record, detail: ErrorDetails) -> Location:
    """The error's path without the names that pydantic adds for the branches of a union."""
    location: Location = ()
    missing = detail["type"] == "missing"
    parts = detail["loc"][:-1] if missing else detail["loc"]
    for part in parts:
        if (*location, part) in record.marks:
            location = (*location, part)
    if not location and parts and record.kind == "region":
        location = (str(parts[0]),)
    return (*location, detail["loc"][-1]) if missing else location


def _finding(
    record: Record, entity: type[BaseModel], location: Location, detail: ErrorDetails
) -> Finding:
    kind = detail["type"]
    names = [part for part in location if isinstance(part, str)]
    key = names[-1] if names else record.kind
    if location and isinstance(location[-1], int):
        key += "[]"
    if kind == "extra_forbidden":
        known = sorted(_known_keys(entity, location))
        guess = _meant_key(entity, location)
        return Finding(
            record.key_place(location),
            "bidang-tidak-dikenal",
            Said(
                f'Tidak ada bidang bernama "{shown(key)}" di sini.',
                f'No field "{shown(key)}" exists here.',
            ),
            Said(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
            if guess
            else _OUTSIDE
            if any(key in _known_keys(entity, location[:end]) for end in range(1, len(location)))
            else _COMMA
            if detail["input"] is None and not _NAME.fullmatch(key)
            else Said(f"Yang ada: {', '.join(known)}.", f"Known here: {', '.join(known)}."),
        )
    info = _field(entity, location)
    example = info.examples[0] if info and info.examples else None
    rule, problem, cure = value_fault(kind, key, detail, example)
    if cure is None:
        cure = _example(entity, location)
    return Finding(record.place(location), rule, problem, cure)


def _field(entity: type[BaseModel], location: Location) -> FieldInfo | None:
    """The field at a place; of an item, its list's."""
    while location and isinstance(location[-1], int):
        location = location[:-1]
    # The id of a vocabulary's entry is its key: the fault is then of the record itself.
    location = location or ("id",)
    for model in models_at(entity, location[:-1]):
        for name, info in model.model_fields.items():
            if (info.alias or name) == location[-1] and info.examples not in (None, [[]]):
                return info
    return None


def _example(entity: type[BaseModel], location: Location) -> Said:
    """The field's own example, as YAML would hold it."""
    info = _field(entity, location)
    if info is None or not info.examples:
        return Said("Lihat contoh di CONTRIBUTING.md.", "See the examples in CONTRIBUTING.md.")
    key = next((part for part in reversed(location) if isinstance(part, str)), "id")
    written, definition = _yaml(info.examples[0]), concept(info).definition
    return Said(
        f"{definition.id} Contoh: `{key}: {written}`.",
        f"{definition.en} For example: `{key}: {written}`.",
    )


def _yaml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_yaml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_yaml(each) for each in value) + "]"
    if isinstance(value, str) and not value.isalpha():
        return f'"{value}"'
    return "null" if value is None else shown(value)


def _meant_key(entity: type[BaseModel], location: Location) -> str | None:
    """The key that a slip meant; its Indonesian title, or other capitals, are no other word."""
    written = str(location[-1]).casefold()
    titles = {
        str(info.title).casefold(): info.alias or name
        for model in models_at(entity, location[:-1])
        for name, info in model.model_fields.items()
    }
    known = sorted(_known_keys(entity, location))
    lacking_one = [each for each in known if len(each) <= 3 and written in each]
    return titles.get(written) or nearest(written, known) or next(iter(lacking_one), None)


def _known_keys(entity: type[BaseModel], location: Location) -> set[str]:
    return {
        info.alias or name
        for model in models_at(entity, location[:-1])
        for name, info in model.model_fields.items()
    }
