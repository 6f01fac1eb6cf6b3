"""load: files → Records. Nobody else reads data/."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.finding import MAX_FAULTS, Finding, Place, more_faults
from generator.load import faults
from generator.load.kept_trees import KeptTrees
from generator.load.late_marks import LateMarks, LateTree
from generator.load.layout import HOMES, INTERRUPTED_IMPORT, Home, home_of, stem
from generator.load.limits import (
    MAX_TEXT,
    printable,
    too_long,
    unseen_name,
)
from generator.load.opening import is_ours, paths_below, read_file
from generator.load.reading import SourceFile, Value, read_values
from generator.load.yaml_tree import CONTROL
from generator.record import Location, Mark, Record

REQUIRED = ("site.yml",)
# Lists of the shared vocabulary without which nothing can be said.
_NEVER_EMPTY = frozenset({"region", "target_group", "unit", "budget_stage", "figure_kind"})
_SEPARATOR = re.compile("[;\t]")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Endings that editors and Windows give to a file that was to be .yml, or none at all.
_MEANT = re.compile(r"(.*/[^/.]+)(?:\.yaml|\.YML|\.YAML|\.yml\.txt|\.txt|)")
_COMMENT = re.compile(r"(?:^|\s)#(.*)")


@dataclass(slots=True)
class Loaded:
    """All records that could be read, in the order of their paths, and every fault met.

    `unreadable` holds an empty record for each file whose content could not be read: its id exists.
    """

    records: list[Record] = field(default_factory=list)
    unreadable: list[Record] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    folder: Path = Path()
    """The project's folder."""
    damaged: bool = False
    """What was kept of the files' content was damaged, and is thrown away."""
    _seal: Any = field(default_factory=sha256)

    def seal(self, path: str, text: bytes) -> None:
        """Take a file that was read into the digest."""
        self._seal.update(b"%s\0%s\0" % (path.encode(), text))

    @property
    def digest(self) -> str:
        """The same for the same files with the same content, SHA-256 in hexadecimal."""
        return str(self._seal.hexdigest())


def load(root: Path, kept: Path | None = None, executor: Executor | None = None) -> Loaded:
    """Read everything below root/data; faults are collected, never raised.

    `kept` is a file of ours for what need not be read again; `executor` reads beside us.
    """
    loaded = Loaded(folder=root)
    data = root / "data"
    if not is_ours(data, root):
        missing = faults.not_a_file if data.is_dir() else faults.missing_data
        loaded.findings.append(missing("data/"))
        return loaded
    for name in (*REQUIRED, *(h.path for h in HOMES if h.path.startswith("vocabulary/"))):
        if not (data / name).exists() or (data / name).is_dir():
            loaded.findings.append(faults.missing_data(f"data/{name}"))
    if (root / INTERRUPTED_IMPORT).exists():
        loaded.findings.append(faults.interrupted_import(INTERRUPTED_IMPORT))
    files = [
        file
        for path in paths_below(data, root, loaded.findings)
        if (file := _open(data, path, loaded))
    ]
    trees = KeptTrees(kept)
    values = read_values([each for each in files if each.home.shape != "table"], trees, executor)
    for file in files:
        before = len(loaded.records), len(loaded.findings)
        _records_of(file, values, loaded)
        if file.home.kind in _NEVER_EMPTY and before == (len(loaded.records), len(loaded.findings)):
            loaded.findings.append(faults.no_entries(file.path))
    loaded.damaged = trees.damaged
    loaded.findings.sort(key=lambda finding: finding.order)
    return loaded


def _open(data: Path, path: str, loaded: Loaded) -> SourceFile | None:
    """A file of the model with its text; None, and said why, where there is none."""
    shown = f"data/{path}"
    if not path.isprintable():
        loaded.findings.append(unseen_name(printable(shown)))
        return None
    home = home_of(path)
    if home is None or not path.endswith(".csv" if home.shape == "table" else ".yml"):
        _stray(home, path, shown, loaded)
        return None
    if home.path.endswith("/") and not _ID.fullmatch(stem(path)):
        loaded.findings.append(faults.bad_file_name(shown))
        loaded.unreadable.append(_unread(home, shown))
        return None
    content = _content(data, path, loaded.findings)
    if content is None:
        if home.shape == "one":
            loaded.unreadable.append(_unread(home, shown))
        return None
    loaded.seal(path, content)
    return SourceFile(home, shown, content)


def _records_of(file: SourceFile, values: Mapping[str, Value], loaded: Loaded) -> None:
    """The records of one file; `values` has those of all sound YAML files."""
    home, shown = file.home, file.path
    if home.shape == "table":
        _table(home, shown, file.text, loaded)
        return
    late = LateTree(file.text, shown)
    read = values.get(shown)
    if read is None:
        loaded.findings += late.tree.findings
        if late.tree.findings:
            if home.shape == "one":
                loaded.unreadable.append(_unread(home, shown))
            return
        read = Value(late.tree.value, b"")
    _records(home, shown, read, late, _comments(file.text), loaded)


def _unread(home: Home, shown: str) -> Record:
    """What is known of a file that could not be read: its id exists."""
    return Record(home.kind, stem(shown), shown, {}, {}, {})


def _stray(home: Home | None, path: str, shown: str, loaded: Loaded) -> None:
    """A file that is no data file; if it was meant as one, what it names is not known."""
    meant = _MEANT.fullmatch(shown) if home else None
    wanted = f"{meant[1]}.yml" if meant else None
    if wanted and (loaded.folder / wanted).exists():
        wanted = None
    loaded.findings.append(faults.stray_file(shown, wanted))
    # Mostly a program: that it is there keeps others from being called unused.
    if wanted or path.endswith(".yml"):
        kind = home.kind if home else "program"
        loaded.unreadable.append(Record(kind, Path(path).stem.partition(".")[0], shown, {}, {}, {}))


def _content(data: Path, path: str, findings: list[Finding]) -> bytes | None:
    shown = f"data/{path}"
    raw = read_file(data / path, data, shown)
    if isinstance(raw, Finding):
        findings.append(raw)
        return None
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        findings.append(faults.not_utf8(shown, "BOM"))
        return None
    if b"\x00" in raw[:2]:
        findings.append(faults.not_utf8(shown, "UTF-16"))
        return None
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        findings.append(faults.not_utf8(shown, f"0x{raw[error.start]:02X}", line))
        return None
    return raw


def _records(
    home: Home,
    shown: str,
    read: Value,
    late: LateTree,
    comments: tuple[tuple[int, str], ...],
    loaded: Loaded,
) -> None:
    """Split a file into the records it holds; the way to their marks travels with each."""
    value = read.tree

    def record(name: str, value: Mapping[str, Any], below: Location, seal: bytes = b"") -> Record:
        marks, key_marks = LateMarks(late, below), LateMarks(late, below, keys=True)
        return Record(home.kind, name, shown, value, marks, key_marks, comments, seal)

    def wrong(wanted: str, below: Location) -> None:
        place = Place(shown, *late.tree.marks[below])
        loaded.findings.append(faults.wrong_top(place, wanted))

    if home.shape == "one":
        if isinstance(value, dict):
            loaded.records.append(record(stem(shown), value, (), read.seal))
        else:
            wrong("mapping", ())
            loaded.unreadable.append(_unread(home, shown))
        return
    wanted = "list" if home.shape == "list" else "mapping"
    if not isinstance(value, tuple if wanted == "list" else dict):
        if value is not None:
            wrong(wanted, ())
        return
    items: Iterable[tuple[str | int, Any]]
    items = enumerate(value) if isinstance(value, tuple) else value.items()
    for key, part in items:
        if not isinstance(part, dict):
            wrong("mapping", (key,))
            continue
        item = part if wanted == "list" else {"id": key, **part}
        name = _listed_name(item, key) if wanted == "list" else str(key)
        loaded.records.append(record(name, item, (key,)))
        comments = ()  # said once, with the first record of the file


def _listed_name(item: dict[str, Any], index: str | int) -> str:
    """`program/<id>`; several entries may retire figures of one program, so those are numbered."""
    name = f"{item.get('kind')}/{item.get('id')}"
    return f"{name}/{index}" if item.get("kind") == "figure" else name


def _comments(text: str) -> tuple[tuple[int, str], ...]:
    """Line and words of every comment; a `#` inside quotes counts too, which harms nothing."""
    if "#" not in text:
        return ()
    return tuple(
        (number, match[1])
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := _COMMENT.search(line))
    )


def _table(home: Home, shown: str, text: str, loaded: Loaded) -> None:
    """One line, one row: a quote left open spoils its own line and not the rest of the file."""
    lines = io.StringIO(text, newline=None)
    already = len(loaded.findings)
    if len(first := next(lines, "")) > MAX_TEXT:
        loaded.findings.append(too_long(Place(shown, 1, 1), len(first)))
        return
    columns = _cells(first)
    if not columns:
        loaded.findings.append(faults.empty_file(shown))
    elif len(columns) == 1 and (separator := _SEPARATOR.search(columns[0])):
        loaded.findings.append(faults.other_separator(Place(shown, 1, 1), separator[0]))
        return
    for line, written in enumerate(lines, start=2):
        place = Place(shown, line, 1)
        if len(loaded.findings) - already == MAX_FAULTS:
            loaded.findings.append(more_faults(place))
            return
        if len(written) > MAX_TEXT:
            loaded.findings.append(too_long(place, len(written)))
            continue
        row = _cells(written)
        if row == []:
            continue
        if row is None or len(row) != len(columns or ()):
            loaded.findings.append(faults.bad_row(place, ", ".join(columns or ())))
            continue
        if bad := CONTROL.search(written.rstrip("\n")):
            place = Place(shown, line, bad.start() + 1)
            loaded.findings.append(faults.control_character(place))
            continue
        value: dict[str, Any] = dict(zip(columns or (), row, strict=True))
        marks: dict[Location, Mark] = {(): (line, 1)}
        loaded.records.append(Record(home.kind, row[0], shown, value, marks, {}))


def _cells(line: str) -> list[str] | None:
    """The cells of one line of CSV; None when its quotes do not fit."""
    try:
        return next(csv.reader([line], strict=True), [])
    except csv.Error:
        return None
