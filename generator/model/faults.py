"""What pydantic found wrong with a record, said to the person who wrote it."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from generator.finding import Finding
from generator.model.field import concept
from generator.model.references import models_at
from generator.model.spelling import decimal_spelling, plain_spelling
from generator.private_numbers import quoted
from generator.record import PLACEHOLDER, Location, LooseNumber, Record
from generator.text import Said


def nearest(written: str, known: list[str]) -> str | None:
    """The known name that a slip of the hand most likely meant."""
    found = process.extractOne(
        written, known, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    return found[0] if found else None


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
            f'Id "{_shown(written)}" tidak sama dengan nama berkas "{record.id}".',
            f'The id "{_shown(written)}" is not the file\'s name "{record.id}".',
        ),
        Said(f"Tulis `id: {record.id}`, atau ganti nama berkasnya.", f"Write `id: {record.id}`."),
    )


def fault_findings(
    record: Record, entity: type[BaseModel], error: ValidationError
) -> Iterator[Finding]:
    """One finding for each fault; the branches of a union yield one, not several."""
    details = [(_location(record, each), each) for each in error.errors(include_url=False)]
    misspelt = {
        (*location[:-1], nearest(str(location[-1]), sorted(_known_keys(entity, location))))
        for location, detail in details
        if detail["type"] == "extra_forbidden"
    }
    seen: set[Location] = set()
    for location, detail in details:
        if detail["type"] == "missing" and location in misspelt:
            continue
        if detail["input"] == PLACEHOLDER:
            continue
        # Another branch of a union took the value further: this one was not meant.
        beaten = detail["type"] == "string_type" and any(
            other[: len(location)] == location and other != location for other, _ in details
        )
        if location in seen or beaten:
            continue
        seen.add(location)
        yield _finding(record, entity, location, detail)


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
    if kind == "missing":
        return Finding(
            record.place(location[:-1]),
            "bidang-wajib",
            Said(f'Bidang wajib "{key}" belum ada.', f'The required field "{key}" is missing.'),
            _example(entity, location),
        )
    if kind == "extra_forbidden":
        known = sorted(_known_keys(entity, location))
        guess = nearest(key, known)
        return Finding(
            record.key_place(location),
            "bidang-tidak-dikenal",
            Said(f'Tidak ada bidang bernama "{key}" di sini.', f'No field "{key}" exists here.'),
            Said(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
            if guess
            else Said(f"Yang ada: {', '.join(known)}.", f"Known here: {', '.join(known)}."),
        )
    rule, problem, cure = _value_fault(kind, key, detail)
    if cure is None:
        cure = _example(entity, location)
    return Finding(record.place(location), rule, problem, cure)


def _value_fault(kind: str, key: str, detail: ErrorDetails) -> tuple[str, Said, Said | None]:
    """Rule, problem and cure of a wrong value; no cure = show the field's example."""
    value = detail["input"]
    context = detail.get("ctx", {})
    shown = _shown(value)
    if kind == "choice":
        return (
            "pilihan",
            Said(f'"{shown}" bukan pilihan untuk "{key}".', f'"{shown}" is no choice for "{key}".'),
            _choices(shown, context["labels"]),
        )
    if kind == "number":
        return ("angka", *_number_fault(shown))
    if kind == "string_type" and _is_number(value):
        return (
            "tanpa-kutip",
            Said(
                f'"{key}" harus teks, tetapi {shown} tanpa tanda kutip dibaca sebagai bilangan.',
                f'"{key}" must be text, but {shown} without quotes is read as a number.',
            ),
            Said(f'Tulis "{shown}" dengan tanda kutip.', f'Write "{shown}" in quotes.'),
        )
    return (_RULES.get(kind, "bentuk"), *_shape_fault(kind, key, shown, context))


def _choices(written: str, labels: Mapping[str, Said]) -> Said:
    """The word that was meant, or by its meaning written instead of it; and all there are."""
    guess = nearest(written, list(labels)) or next(
        (
            word
            for word, said in labels.items()
            for label in (said.id, said.en)
            if written.casefold() in label.casefold().split() or nearest(written, [label])
        ),
        None,
    )
    hint_id = f'Maksud Anda "{guess}"? ' if guess else ""
    hint_en = f'Did you mean "{guess}"? ' if guess else ""
    listed_id = ", ".join(f"{word} ({said.id})" for word, said in labels.items())
    listed_en = ", ".join(f"{word} ({said.en})" for word, said in labels.items())
    return Said(f"{hint_id}Pilihan: {listed_id}.", f"{hint_en}Choices: {listed_en}.")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | LooseNumber) and not isinstance(value, bool)


_RULES = {
    "date": "tanggal",
    "year": "tanggal",
    "url": "tautan",
    "slug": "id",
    "slug_reserved": "id",
    "key_revision": "id",
}
_WANTED = {
    "string_type": Said("teks", "text"),
    "int_type": Said("bilangan bulat tanpa titik", "an integer without separators"),
    "bool_type": Said("true atau false", "true or false"),
    "tuple_type": Said("daftar yang tiap butirnya diawali `- `", "a list, each item after `- `"),
    "model_type": Said("pasangan `kunci: isi`", "`key: value` pairs"),
    "model_attributes_type": Said("pasangan `kunci: isi`", "`key: value` pairs"),
    "date": Said(
        'tanggal yang ada, seperti "2022-03-22", "2020-12" atau "2022"',
        'a date that exists, such as "2022-03-22", "2020-12" or "2022"',
    ),
    "year": Said('tahun, seperti "2022"', 'a year, such as "2022"'),
    "url": Said("alamat lengkap http:// atau https://", "a full http:// or https:// address"),
    "slug": Said(
        "huruf kecil a–z, angka dan tanda hubung, paling panjang 80",
        "lower-case a–z, digits and hyphens, at most 80",
    ),
    "slug_reserved": Said("id lain; kata ini dipakai sistem", "another id; this word is reserved"),
    "key_revision": Said(
        "kunci lain; r1, r2 … dipakai untuk riwayat", "another key; r1, r2 … name revisions"
    ),
}


def _shape_fault(
    kind: str, key: str, shown: str, context: dict[str, Any]
) -> tuple[Said, Said | None]:
    if wanted := _WANTED.get(kind):
        return (
            Said(f'"{key}" harus {wanted.id}.', f'"{key}" must be {wanted.en}.'),
            None,
        )
    if kind == "string_too_long":
        limit = context["max_length"]
        return (
            Said(f'"{key}" lebih dari {limit} karakter.', f'"{key}" has over {limit} characters.'),
            Said("Ambil bagian yang terpenting saja.", "Keep the part that matters."),
        )
    if kind in ("string_too_short", "too_short"):
        return Said(f'"{key}" masih kosong.', f'"{key}" is empty.'), None
    if kind == "too_long":
        limit = context["max_length"]
        return (
            Said(f'"{key}" berisi lebih dari {limit} butir.', f'"{key}" has over {limit} items.'),
            Said("Hapus yang kurang penting.", "Remove the less important ones."),
        )
    return (
        Said(f'Isi "{key}" tidak sesuai: {shown}.', f'"{key}" does not fit: {shown}.'),
        None,
    )


def _number_fault(written: str) -> tuple[Said, Said]:
    """A number in a shape that could be misread; the cure is its one right spelling."""
    problem = Said(
        f"{written} bukan bilangan yang dapat dibaca dengan pasti.",
        f"{written} is not a number that can be read with certainty.",
    )
    spelling, decimal = plain_spelling(written), decimal_spelling(written)
    if spelling and decimal:
        return problem, Said(
            f"Tulis {spelling} bila maksudnya ribuan, atau {decimal} bila desimal.",
            f"Write {spelling} if thousands are meant, or {decimal} for a decimal.",
        )
    if one := spelling or decimal:
        return problem, Said(f"Tulis {one}.", f"Write {one}.")
    return problem, Said(
        'Tulis bilangan bulat tanpa titik (37000000000), atau desimal dalam kutip ("2.5").',
        'Write a bare integer (37000000000), or a decimal in quotes ("2.5").',
    )


def _shown(value: Any) -> str:
    if isinstance(value, LooseNumber):
        return value.raw
    return quoted("true" if value is True else "false" if value is False else str(value))


def _example(entity: type[BaseModel], location: Location) -> Said:
    """The field's own example, as YAML would hold it; of an item, its list's."""
    while location and isinstance(location[-1], int):
        location = location[:-1]
    # The id of a vocabulary's entry is its key: the fault is then of the record itself.
    location = location or ("id",)
    for model in models_at(entity, location[:-1]):
        for name, info in model.model_fields.items():
            if (info.alias or name) == location[-1] and info.examples not in (None, [[]]):
                written, definition = _yaml(info.examples[0]), concept(info).definition
                return Said(
                    f"{definition.id} Contoh: `{location[-1]}: {written}`.",
                    f"{definition.en} For example: `{location[-1]}: {written}`.",
                )
    return Said("Lihat contoh di CONTRIBUTING.md.", "See the examples in CONTRIBUTING.md.")


def _yaml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_yaml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_yaml(each) for each in value) + "]"
    if isinstance(value, str) and not value.isalpha():
        return f'"{value}"'
    return "null" if value is None else _shown(value)


def _known_keys(entity: type[BaseModel], location: Location) -> set[str]:
    return {
        info.alias or name
        for model in models_at(entity, location[:-1])
        for name, info in model.model_fields.items()
    }
