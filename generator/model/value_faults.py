"""What is wrong with one value, and its cure: for a person, whatever pydantic calls it."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from generator.model.date_spelling import date_spelling
from generator.model.number_faults import number_fault
from generator.model.spelling import bare, nearest, slug
from generator.private_numbers import quoted
from generator.record import LooseNumber
from generator.text import Said

_YES = frozenset({"ya", "y", "yes", "benar", "iya", "on", "1"})
_NO = frozenset({"tidak", "t", "no", "n", "bukan", "salah", "off", "0"})
_LISTED = 20
_TWO_YEARS = re.compile(r"((?:19|20)[0-9]{2}) ?[/–-] ?((?:19|20)?[0-9]{2})")


def value_fault(
    kind: str, key: str, detail: ErrorDetails, example: Any
) -> tuple[str, Said, Said | None]:
    """Rule, problem and cure of a wrong value; no cure = show the field's example.

    `example` is the field's own, by which the shape that it takes can be told.
    """
    value = detail["input"]
    context = detail.get("ctx", {})
    written = shown(value)
    if kind == "choice":
        return (
            "pilihan",
            Said(
                f'"{written}" bukan pilihan untuk "{key}".',
                f'"{written}" is no choice for "{key}".',
            ),
            _choices(bare(written), context["labels"]),
        )
    if kind == "number":
        return ("angka", *number_fault(written))
    if kind == "string_type" and _is_number(value):
        right = written if len(written) <= 4 else date_spelling(written) or written
        return (
            "tanpa-kutip",
            Said(
                f'"{key}" harus teks, tetapi {written} tanpa tanda kutip dibaca sebagai bilangan.',
                f'"{key}" must be text, but {written} without quotes is read as a number.',
            ),
            Said(f'Tulis "{right}" dengan tanda kutip.', f'Write "{right}" in quotes.'),
        )
    if value is None:
        return ("bentuk", _empty(key, _WANTED.get(kind, _WANTED["string_type"])), None)
    problem, cure = _shape_fault(kind, key, written, context)
    return (_RULES.get(kind, "bentuk"), problem, _right_shape(kind, key, value, example) or cure)


def _choices(written: str, labels: Mapping[str, Said]) -> Said:
    """The word that was meant, or by its meaning written instead of it; and all there are."""
    guess = nearest(written.casefold(), list(labels)) or next(
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


def _empty(key: str, wanted: Said) -> Said:
    return Said(
        f'"{key}" masih kosong; isinya harus {wanted.id}.',
        f'"{key}" is empty; it must be {wanted.en}.',
    )


def _right_shape(kind: str, key: str, value: Any, example: Any) -> Said | None:
    """What was written, in the shape that the field takes."""
    if not isinstance(value, str):
        return None
    word = bare(value)
    right: str | None = None
    if kind == "date":
        right = date_spelling(word) and f'"{date_spelling(word)}"'
    elif kind == "year":
        if two := _TWO_YEARS.fullmatch(word):
            return Said(
                f'Satu butir, satu tahun: tulis "{two[1]}", dan buat butir lain untuk {two[2]}.',
                f'One item, one year: write "{two[1]}", and make another item for {two[2]}.',
            )
        right = _year(word)
    elif kind == "slug":
        right = slug(word)
    elif kind == "url":
        return _url(word)
    elif kind == "bool_type":
        right = "true" if word.lower() in _YES else "false" if word.lower() in _NO else None
        right = right and f"{key}: {right}"
    elif kind == "tuple_type" and isinstance(example, list) and isinstance(example[0], str):
        items = " ".join(f"`- {bare(part)}`" for part in value.split(",")[:_LISTED])
        return Said(
            f"Tulis tiap butir di baris sendiri, sesudah tanda hubung dan spasi: {items}.",
            f"Write each item on a line of its own, after a hyphen and a space: {items}.",
        )
    elif kind.startswith("model_") and isinstance(example, dict) and "id" in example:
        right = f'{key}: {{id: "{shown(word)}"}}'
    return Said(f"Tulis `{right}`.", f"Write `{right}`.") if right else None


def _year(word: str) -> str | None:
    found = date_spelling(word)
    return f'"{found[:4]}"' if found else None


def _url(word: str) -> Said | None:
    if " " in word and word.count("://") < 2:
        return Said(
            "Hapus spasinya, atau salin lagi alamatnya dari peramban (spasi di dalamnya: %20).",
            "Remove the space, or copy the address from the browser again (a space in it: %20).",
        )
    if word.count("://") > 1:
        return Said("Satu bidang, satu tautan.", "One field, one link.")
    if "://" not in word and "." in word and "@" not in word:
        right = "https://" + shown(re.sub(r"^https?:?/*(?!\w*\.)|^https?:/*", "", word))
        return Said(f"Tulis `{right}`.", f"Write `{right}`.")
    return None


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
    kind: str, key: str, written: str, context: dict[str, Any]
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
        Said(f'Isi "{key}" tidak sesuai: {written}.', f'"{key}" does not fit: {written}.'),
        None,
    )


def shown(value: Any) -> str:
    if isinstance(value, LooseNumber):
        return quoted(value.raw)
    return quoted("true" if value is True else "false" if value is False else str(value))
