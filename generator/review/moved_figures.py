"""Figures whose key changed, and whose old address nobody kept."""

from collections.abc import Iterator
from typing import Any

from generator.record import Location
from generator.review import yaml_text
from generator.review.comparison import Comparison
from generator.review.equality import canonical
from generator.review.paste import Paste
from generator.review.raw_figure import RawFigure
from generator.review.refusal import Refusal, refusal
from generator.text import Said


def twins(compared: Comparison, program: str) -> Iterator[tuple[RawFigure, RawFigure]]:
    """Lost figures with the one new figure that says the same under another key."""
    new = [each for each in compared.added if each.record.id == program]
    for old in compared.gone:
        if old.record.id == program:
            alike = [each for each in new if _alike(old, each)]
            if len(alike) == 1:
                yield old, alike[0]


def _alike(old: RawFigure, new: RawFigure) -> bool:
    shape = (old.location[0], old.location[-1], len(old.location))
    return shape == (new.location[0], new.location[-1], len(new.location)) and bool(
        canonical(old.stated) == canonical(new.stated)
    )


def moved_refusal(pair: tuple[RawFigure, RawFigure]) -> Refusal:
    """The one line that is lacking."""
    old, new = pair
    parts, now = old.path.split("/"), new.path.split("/")
    of_item = parts[1] != now[1]
    holder = new.location[:2] if of_item else new.location[:-1]
    key = parts[1] if of_item else parts[-2]
    return refusal(
        new.record.place((*holder, "key")),
        "angka-pindah-tanpa-kunci-lama",
        Said(
            f'Alamat "{old.id}" sudah terbit; angkanya kini "{new.id}".',
            f'The address "{old.id}" was published; the figure is "{new.id}" now.',
        ),
        Said(f"Tulis kunci lamanya: former_keys: [{key}]", f"Write its old key: [{key}]"),
        _former_keys(new, holder, key),
    )


def _former_keys(new: RawFigure, holder: Location, key: str) -> Paste | None:
    """Below the key; nothing where the item is written in braces."""
    item: Any = new.record.value
    for part in holder:
        item = item[part]
    line, column = new.record.key_marks[(*holder, "key")]
    if new.record.marks[holder] != min(new.record.key_marks[(*holder, each)] for each in item):
        return None
    former = item.get("former_keys") or ()
    fields = {"former_keys": (*former, key)}
    text = " " * (column - 1) + yaml_text.lines(fields, 0)
    there = new.record.key_marks.get((*holder, "former_keys"))
    if there:
        return Paste(text, new.record.path, there[0], "replace")
    return Paste(text, new.record.path, line)
