"""Paste: a piece of YAML that cures a refusal, and the line where it goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.record import Location, Mark, Record
from generator.review import yaml_text
from generator.review.raw_figure import HELD, RawFigure
from generator.text import Said

REASON = {"id": "…"}
"""What a person has to write: `check` and `review` let it through, the reader of it will not."""
_STATED = (
    "value",
    "missing",
    "searched",
    "unit",
    "source_term",
    "kind",
    "assertion",
    "precision",
    "as_of",
    "stated_on",
    "said_by",
    "source",
    "corroborated_by",
    "quote",
    "locator",
    "caveat",
)


@dataclass(frozen=True, slots=True)
class Paste:
    """`yaml` and where it goes, in a file as it is now.

    insert: below `line`, or at the file's end where that is None · replace: instead of `line` ·
    braces: instead of the `{ … }` that begins at `line` and `column` · item: what the item that
    stands there should say.
    """

    yaml: str
    path: str
    line: int | None
    how: Literal["insert", "replace", "braces", "item"] = "insert"
    column: int = 0

    @property
    def where(self) -> Said:
        """Said before the YAML."""
        at = f"{self.path}:{self.line}"
        if self.line is None:
            return Said(f"Tempel di akhir {self.path}:", f"Paste at the end of {self.path}:")
        if self.how == "replace":
            return Said(f"Ganti baris {at} dengan:", f"Replace line {at} by:")
        if self.how == "braces":
            place = f"{at}:{self.column}"
            return Said(
                f"Ganti {{ … }} yang mulai di {place} dengan:",
                f"Replace the {{ … }} that begins at {place} by:",
            )
        if self.how == "item":
            return Said(f"Butir di {at} seharusnya:", f"The item at {at} should be:")
        return Said(f"Tempel tepat di bawah baris {at}:", f"Paste right below line {at}:")


def as_it_was(old: RawFigure) -> dict[str, Any]:
    """Every field that a revision keeps of a figure."""
    said = old.stated
    return {
        **{name: said[name] for name in _STATED if said.get(name) not in (None, ())},
        **{name: old.held[name] for name in HELD if name in old.held},
        **({"published": said["published"]} if said.get("published") else {}),
    }


def past(old: RawFigure, kind: str, replaced: str) -> dict[str, Any]:
    """The revision that holds every field as it was."""
    return {"type": kind, **as_it_was(old), "replaced": replaced, "reason": REASON}


def without_content(old: RawFigure) -> dict[str, Any]:
    """What a redaction keeps of a figure: that it stood there, in which unit and since when."""
    said = old.stated
    kept = {name: said[name] for name in ("unit", "published") if said.get(name)}
    return {"value": None, "missing": "erased", **kept}


def erased(old: RawFigure, replaced: str) -> dict[str, Any]:
    """The revision that keeps the address and nothing else."""
    return {"type": "redaction", **without_content(old), "replaced": replaced, "reason": REASON}


def revision_paste(new: RawFigure, entry: Mapping[str, Any], published: str) -> Paste:
    """Where a revision goes; a figure written in braces is given whole, with its new date."""
    record, here = new.record, new.location
    if in_braces(new):
        revisions = (*new.revisions, entry)
        return _whole(new, {**new.stated, "published": published, "revisions": revisions})
    key, (first, column) = record.key_marks.get((*here, "revisions")), _first_key(new)
    margin = " " * (column - 1)
    if not new.revisions:
        block = f"{margin}revisions:\n{yaml_text.lines(entry, column + 1, item=True)}"
        if key is not None:
            return Paste(block, record.path, key[0], "replace")
        return Paste(block, record.path, _line_below_published(record, here, first))
    start = record.marks[(*here, "revisions")]
    if key is not None and start[0] == key[0]:  # [ … ]
        listed = yaml_text.flow((*new.revisions, entry))
        return Paste(f"{margin}revisions: {listed}", record.path, key[0], "replace")
    below = _last_line(record, (*here, "revisions"))
    return Paste(yaml_text.lines(entry, start[1] - 1, item=True), record.path, below)


def field_paste(new: RawFigure, name: str, value: Any) -> Paste:
    """One field of a figure, as it has to be."""
    if in_braces(new):
        return _whole(new, {**new.stated, name: value})
    first, column = _first_key(new)
    text = " " * (column - 1) + yaml_text.lines({name: value}, 0)
    key = new.record.key_marks.get((*new.location, name))
    if key is None:
        return Paste(text, new.record.path, first - 1)
    return Paste(text, new.record.path, key[0], "replace")


def in_braces(figure: RawFigure) -> bool:
    """Whether it is written as `{ … }`: its first key then stands after where it begins."""
    begins = figure.record.marks[figure.location]
    return not figure.stated or begins != _first_key(figure)


def _whole(new: RawFigure, value: Mapping[str, Any]) -> Paste:
    line, column = new.record.marks[new.location]
    return Paste(yaml_text.flow(value), new.record.path, line, "braces", column)


def _first_key(figure: RawFigure) -> Mark:
    marks = figure.record.key_marks
    return min(marks[(*figure.location, name)] for name in figure.stated)


def _line_below_published(record: Record, here: Location, first: int) -> int:
    """`published` is one line, and stands last; without it, above the first field."""
    key = record.key_marks.get((*here, "published"))
    value = record.marks.get((*here, "published"))
    return key[0] if key and value and key[0] == value[0] else first - 1


def _last_line(record: Record, here: Location) -> int | None:
    """The line before whatever comes after a part; None where it is the file's last."""
    inside = max(mark[0] for key, mark in record.marks.items() if key[: len(here)] == here)
    outside = [
        mark[0]
        for key, mark in (*record.marks.items(), *record.key_marks.items())
        if key[: len(here)] != here and mark[0] > inside
    ]
    return min(outside) - 1 if outside else None
