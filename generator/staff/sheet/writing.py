"""All files or none: new contents wait beside the old, a journal says what was, and only then does
one file after the other take its new content.

Were the machine to stop in between, the journal stands in .terang/, where `terang check` and
`terang build` refuse to go on; the next `terang import` puts everything back.
"""

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from generator.finding import CannotRun
from generator.load.layout import INTERRUPTED_IMPORT, home_of
from generator.text import Said


class _Was(NamedTuple):
    """What a file held, None = no file; and the SHA-256 of what it was to hold."""

    old: str | None
    new: str


class PutBack(NamedTuple):
    """Files that are as they were before; and those that somebody changed since, left alone."""

    restored: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


_JOURNAL = TypeAdapter(dict[str, _Was])


def write_all(root: Path, texts: Mapping[str, str], were: Mapping[str, str | None]) -> None:
    """`texts`: path below root → new content; `were`: what stood there, None = no file.

    Raises CannotRun, with nothing changed, where a file is not as it was read.
    """
    for path in texts:
        assert is_data_file(root, path), path
        if _content(root / path) != were[path]:
            raise CannotRun(
                Said(f"{path} berubah sementara impor berjalan.", f"{path} changed meanwhile."),
                Said("Tidak ada yang ditulis. Ulangi impornya.", "Nothing written. Try again."),
            )
    journal = root / INTERRUPTED_IMPORT
    waiting = {path: _beside(root / path) for path in texts}
    held = {path: _Was(were[path], _hash(text)) for path, text in texts.items()}
    try:
        for path, text in texts.items():
            _write(waiting[path], text)
        _write(journal, json.dumps(held, ensure_ascii=False, indent=1))
        for path, beside in waiting.items():
            beside.replace(root / path)
    except BaseException:
        for beside in waiting.values():
            beside.unlink(missing_ok=True)
        if journal.exists():
            put_back(root)
        raise
    journal.unlink()


def put_back(root: Path) -> PutBack:
    """Undo an import that was interrupted; raises CannotRun where its journal is none of ours."""
    journal = root / INTERRUPTED_IMPORT
    if not journal.is_file():
        return PutBack()
    restored, kept = [], []
    for path, (old, new) in _journal(root, journal).items():
        file = root / path
        _beside(file).unlink(missing_ok=True)
        stands = _content(file)
        if stands == old:
            continue
        if stands is None or _hash(stands) != new:
            kept.append(path)
            continue
        if old is None:
            file.unlink()
        else:
            _write(_beside(file), old)
            _beside(file).replace(file)
        restored.append(path)
    journal.unlink()
    return PutBack(tuple(restored), tuple(kept))


def _journal(root: Path, journal: Path) -> dict[str, _Was]:
    try:
        read = json.loads(journal.read_text(encoding="utf-8"))
    except ValueError:
        return {}  # stopped while it was written: no file had been touched
    try:
        held = _JOURNAL.validate_python(read)
    except ValidationError:
        raise _no_journal() from None
    if not all(is_data_file(root, path) for path in held):
        raise _no_journal()
    return held


def is_data_file(root: Path, path: str) -> bool:
    """Whether a path names a YAML file of a record, inside the project's data/."""
    below = path.removeprefix("data/")
    if below == path or not path.endswith(".yml") or home_of(below) is None:
        return False
    data = (root / "data").resolve()
    return ".." not in path.split("/") and (root / path).resolve().is_relative_to(data)


def _no_journal() -> CannotRun:
    return CannotRun(
        Said(
            f"{INTERRUPTED_IMPORT} bukan catatan impor yang terputus.",
            f"{INTERRUPTED_IMPORT} is no record of an interrupted import.",
        ),
        Said(
            "Tidak ada yang diubah. Periksa data/ dengan git status, lalu hapus berkas itu.",
            "Nothing was changed. Look at data/ with git status, then delete that file.",
        ),
    )


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _content(file: Path) -> str | None:
    return file.read_bytes().decode("utf-8") if file.is_file() else None


def _beside(file: Path) -> Path:
    """Hidden, so that nobody takes it for data."""
    return file.with_name(f".{file.name}.impor")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="\n") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
