"""Paste: a piece of YAML that cures a refusal, and the line where it goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.record import Location, Record
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
    """`yaml` goes in after `line` of `path`, or instead of it; line None is the file's end."""

    yaml: str
    path: str
    line: int | None
    replaces: bool = False

    @property
    def where(self) -> Said:
        """Said before the YAML."""
        if self.line is None:
            return Said(f"Tempel di akhir {self.path}:", f"Paste at the end of {self.path}:")
        if self.replaces:
            return Said(
                f"Ganti baris {self.line} ({self.path}) dengan:",
                f"Replace line {self.line} ({self.path}) by:",
            )
        return Said(
            f"Tempel tepat di bawah baris {self.line} ({self.path}):",
            f"Paste right below line {self.line} ({self.path}):",
        )


def past(old: RawFigure, kind: str, replaced: str) -> dict[str, Any]:
    """The revision that holds every field as it was."""
    said = old.stated
    return {
        "type": kind,
        **{name: said[name] for name in _STATED if said.get(name) not in (None, ())},
        **{name: old.held[name] for name in HELD if name in old.held},
        **({"published": said["published"]} if said.get("published") else {}),
        "replaced": replaced,
        "reason": REASON,
    }


def erased(old: RawFigure, replaced: str) -> dict[str, Any]:
    """The revision that keeps the address and nothing else."""
    said = old.stated
    return {
        "type": "redaction",
        "value": None,
        "missing": "erased",
        **{name: said[name] for name in ("unit", "published") if said.get(name)},
        "replaced": replaced,
        "reason": REASON,
    }


def revision_paste(new: RawFigure, entry: Mapping[str, Any], published: str) -> Paste:
    """Where a revision goes; into `{ … }` on one line, which is then given whole."""
    record, here = new.record, new.location
    if _is_flow(record, here):
        revisions = (*new.revisions, entry)
        whole = {**new.stated, "published": published, "revisions": revisions}
        return _whole(record, here, whole)
    key, first = _key_mark(record, (*here, "revisions")), _first_key(record, here)
    if not new.revisions:
        block = f"revisions:\n{yaml_text.lines(entry, first[1] + 1, item=True)}"
        text = " " * (first[1] - 1) + block
        if key is not None:
            return Paste(text, record.path, key[0], replaces=True)
        return Paste(text, record.path, _line_below_published(record, here, first[0]))
    start = record.marks[(*here, "revisions")]
    if key is not None and start[0] == key[0]:  # [ … ]
        listed = yaml_text.flow((*new.revisions, entry))
        text = " " * (first[1] - 1) + f"revisions: {listed}"
        return Paste(text, record.path, key[0], replaces=True)
    below = _last_line(record, (*here, "revisions"))
    return Paste(yaml_text.lines(entry, start[1] - 1, item=True), record.path, below)


def field_paste(new: RawFigure, name: str, value: Any) -> Paste:
    """One field of a figure, as it has to be."""
    record, here = new.record, new.location
    if _is_flow(record, here):
        return _whole(record, here, {**new.stated, name: value})
    first = _first_key(record, here)
    text = " " * (first[1] - 1) + yaml_text.lines({name: value}, 0)
    key = _key_mark(record, (*here, name))
    if key is None:
        return Paste(text, record.path, first[0] - 1)
    return Paste(text, record.path, key[0], replaces=True)


def _whole(record: Record, here: Location, value: Mapping[str, Any]) -> Paste:
    """A field in `{ … }`, with its key: `participants: {value: 32, …}`."""
    line, column = record.key_marks[here]
    text = " " * (column - 1) + yaml_text.lines({str(here[-1]): value}, 0)
    return Paste(text, record.path, line, replaces=True)


def _is_flow(record: Record, here: Location) -> bool:
    """Whether a mapping is written in braces: its first key then stands after where it begins."""
    return record.marks[here] != _first_key(record, here)


def _first_key(record: Record, here: Location) -> tuple[int, int]:
    depth = len(here) + 1
    return min(
        mark for key, mark in record.key_marks.items() if len(key) == depth and key[:-1] == here
    )


def _key_mark(record: Record, location: Location) -> tuple[int, int] | None:
    return record.key_marks.get(location)


def _line_below_published(record: Record, here: Location, first: int) -> int:
    """`published` is one line, and stands last; without it, above the first field."""
    key = _key_mark(record, (*here, "published"))
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
