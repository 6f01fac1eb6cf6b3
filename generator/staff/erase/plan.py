"""Plan: what an erasure changes, what it leaves to people, and the writing of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.finding import CannotRun, Place
from generator.model.registry import Registry
from generator.prose import ProsePage
from generator.record import Record
from generator.review import yaml_text
from generator.snapshot import NOTE, Snapshot
from generator.staff.erase.redact import Reason, redacted
from generator.staff.erase.target import Target
from generator.staff.erase.traces import Trace, in_snapshots, traces
from generator.staff.sheet.writing import write_all
from generator.staff.sheet.yaml_edit import edited
from generator.text import Said


@dataclass(frozen=True)
class Plan:
    """`texts`: path → the file's new content; `were`: what it holds now. `unchanged`: nothing is
    left to erase."""

    target: Target
    today: str
    reason: Reason
    texts: dict[str, str] = field(default_factory=dict)
    were: dict[str, str | None] = field(default_factory=dict)
    snapshots: Sequence[Snapshot] = ()
    traces: Sequence[Trace] = ()


def plan(
    root: Path,
    target: Target,
    registry: Registry,
    prose: Sequence[ProsePage],
    today: str,
    reason: Reason,
) -> Plan:
    """Nothing is written yet. Raises CannotRun where a file cannot be changed by a program."""
    made = Plan(
        target,
        today,
        reason,
        snapshots=in_snapshots(target, registry),
        traces=traces(target, registry, prose),
    )
    for (kind, record_id), value in redacted(target, registry, today, reason).items():
        record = registry.records[kind, record_id]
        old = (root / record.path).read_bytes().decode()
        new = edited(kind, old.replace("\r\n", "\n"), value)
        if new is None:
            raise _by_hand(record)
        if new != old:
            made.texts[record.path], made.were[record.path] = new, old
    return made


def write(root: Path, made: Plan) -> None:
    """All records or none; then the files of the snapshots go, and a note stays in their place."""
    write_all(root, made.texts, made.were)
    note = {"date": made.today, "reason": dict(made.reason)}
    for snapshot in made.snapshots:
        folder = root / snapshot.path
        for file in folder.iterdir():
            file.unlink()
        (folder / NOTE).write_text(yaml_text.lines(note, 0) + "\n", encoding="utf-8")


def _by_hand(record: Record) -> CannotRun:
    at = Place(record.path)
    return CannotRun(
        Said(
            f"{at} tidak dapat diubah tanpa menghilangkan komentar di dalam bagian yang dihapus, "
            "atau berkas itu sendiri bermasalah.",
            f"{at} cannot be changed without losing comments inside what is erased, or is at "
            "fault itself.",
        ),
        Said(
            "Pindahkan komentarnya ke atas bagian itu (komentar pun dapat memuat isinya: baca "
            "dulu), jalankan terang fmt, lalu ulangi.",
            "Move the comments above that part (comments may hold its content too: read them "
            "first), run terang fmt, then try again.",
        ),
    )
