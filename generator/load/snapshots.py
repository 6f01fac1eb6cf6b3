"""snapshots/<date>/ → Snapshots: every file held against its hash, and what the tables show."""

import csv
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.file_hash import file_hash
from generator.finding import Finding, Place
from generator.load import snapshot_faults as faults
from generator.load.opening import read_file
from generator.load.yaml_tree import read_yaml
from generator.record import Record
from generator.snapshot import FOLDER, NOTE, SUMS, Held, KeptFile, Snapshot, read_sums, sums_text

_SHOWN = ("value", "quote", "locator")
# First numbers of the versions of the format (CHANGELOG-DATA.md) whose columns are read here.
_KNOWN_FORMATS = ("1",)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# Cells as long as a text may be: data files of ours have no longer ones.
csv.field_size_limit(2**24)


def load_snapshots(root: Path) -> tuple[list[Snapshot], list[Finding]]:
    """Every snapshot in the order of their dates; a folder that is absent holds none."""
    snapshots: list[Snapshot] = []
    findings: list[Finding] = []
    known: dict[str, str] = {}
    for place in sorted((root / FOLDER).glob("*")):
        if place.name.startswith(".") or place.name == "README.md":
            continue
        path = f"{FOLDER}/{place.name}"
        if not place.is_dir() or place.is_symlink() or not _is_date(place.name):
            findings.append(faults.no_snapshot(path))
            continue
        own = list(_faults(place, path))
        findings += own
        if (place / NOTE).exists() or (place / NOTE).is_symlink():
            note = read_file(place / NOTE, place, f"{path}/{NOTE}")
            if isinstance(note, Finding):
                findings.append(note)
                continue
            tree = read_yaml(note.decode("utf-8", "replace"), f"{path}/{NOTE}")
            findings += tree.findings
            value = tree.value if isinstance(tree.value, dict) else {}
            record = Record(
                "removal", place.name, f"{path}/{NOTE}", value, tree.marks, tree.key_marks
            )
            snapshots.append(Snapshot(place.name, path, note=record))
        elif not own:
            snapshots.append(Snapshot(place.name, path, _files(place), _held(place, known)))
    return snapshots, findings


def _is_date(name: str) -> bool:
    try:
        return bool(_DATE.fullmatch(name)) and bool(date.fromisoformat(name))
    except ValueError:
        return False


def _faults(place: Path, path: str) -> Iterator[Finding]:
    """How a folder differs from what was kept; with a note in it, what is still there."""
    present = {each.name for each in place.iterdir() if not each.name.startswith(".")}
    if NOTE in present:
        for name in sorted(present - {NOTE}):
            yield faults.still_there(Place(f"{path}/{name}"), path)
        return
    if SUMS not in present:
        yield faults.without_sums(Place(f"{path}/"), path)
        return
    sums = read_file(place / SUMS, place, f"{path}/{SUMS}")
    if isinstance(sums, Finding):
        yield sums
        return
    text = sums.decode("utf-8", "replace")
    listed = read_sums(text)
    if text != sums_text(listed):
        yield faults.altered(Place(f"{path}/{SUMS}"), path)
    for name in sorted({*listed, *present} - {SUMS}):
        file = place / name
        if name not in present:
            yield faults.lost(Place(f"{path}/{name}"), path)
        elif name not in listed:
            yield faults.added(Place(f"{path}/{name}"), path)
        elif file.is_symlink() or not file.is_file() or file_hash(file) != listed[name]:
            yield faults.altered(Place(f"{path}/{name}"), path)
        elif file.suffix == ".csv" and not _is_known(file):
            yield faults.of_unknown_format(Place(f"{path}/{name}"))


def _is_known(table: Path) -> bool:
    """Whether this version of the format can be read; a table without rows says none."""
    first = next(_rows(table), None)
    return first is None or first.get("schema_version", "").split(".")[0] in _KNOWN_FORMATS


def _files(place: Path) -> tuple[KeptFile, ...]:
    listed = read_sums((place / SUMS).read_text("utf-8"))
    return tuple(
        KeptFile(name, (place / name).stat().st_size, listed[name]) for name in sorted(listed)
    )


def _held(place: Path, known: dict[str, str]) -> Held:
    """What the CSV tables show; the other formats hold the same rows. Texts that several
    snapshots share (`known`) are kept once.

    Read anew at every check: 12 snapshots of six programs take 0.2 s, of 300 programs 2 s. What
    could be kept between checks is all these texts, as long to read as the tables themselves."""
    figures: dict[tuple[str, int], frozenset[str]] = {}
    sources: dict[str, frozenset[str]] = {}
    site: dict[str, str] = {}
    quoted: set[str] = set()
    texts: set[str] = set()
    for path in sorted(place.glob("*.csv")):
        table = path.stem
        for row in _rows(path):
            texts.update([known.setdefault(cell, cell) for cell in row.values() if cell])
            if table in ("figures", "revisions"):
                figure = row["id" if table == "figures" else "figure"]
                shown = frozenset(name for name in _SHOWN if row.get(name))
                figures[figure, int(row["revision"])] = shown
            elif table == "sources":
                # A title that was withheld then is a neutral description, and no secret.
                neutral = {"title"} if '"title"' in row["withheld_fields"] else set()
                filled = frozenset(name for name, cell in row.items() if cell)
                sources[row["id"]] = filled - neutral
            elif table == "site":
                site = row
            if row.get("quote") and row.get("source"):
                quoted.add(row["source"])
    return Held(site, figures, sources, frozenset(quoted), frozenset(texts))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, restval="")
