"""All files or none: new contents wait beside the old, a journal says what was, and only then does
one file after the other take its new content.

Were the machine to stop in between, the journal stands in data/, where `terang check` and
`terang build` refuse to go on; the next `terang import` puts everything back.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from generator.finding import CannotRun
from generator.load.layout import INTERRUPTED_IMPORT
from generator.text import Said


def write_all(root: Path, texts: Mapping[str, str], were: Mapping[str, str | None]) -> None:
    """`texts`: path below root → new content; `were`: what stood there, None = no file.

    Raises CannotRun, with nothing changed, where a file is not as it was read.
    """
    for path in texts:
        if _content(root / path) != were[path]:
            raise CannotRun(
                Said(f"{path} berubah sementara impor berjalan.", f"{path} changed meanwhile."),
                Said("Tidak ada yang ditulis. Ulangi impornya.", "Nothing written. Try again."),
            )
    journal = root / "data" / INTERRUPTED_IMPORT
    waiting = {path: _beside(root / path) for path in texts}
    try:
        for path, text in texts.items():
            _write(waiting[path], text)
        _write(journal, json.dumps(dict(were), ensure_ascii=False, indent=1))
        for path, beside in waiting.items():
            beside.replace(root / path)
    except BaseException:
        for beside in waiting.values():
            beside.unlink(missing_ok=True)
        if journal.exists():
            put_back(root)
        raise
    journal.unlink()


def put_back(root: Path) -> tuple[str, ...]:
    """Undo an import that was interrupted; the files that were put back."""
    journal = root / "data" / INTERRUPTED_IMPORT
    if not journal.is_file():
        return ()
    try:
        were: dict[str, str | None] = json.loads(journal.read_text(encoding="utf-8"))
    except ValueError:
        were = {}  # stopped while it was written: no file had been touched
    done = []
    for path, text in were.items():
        file = root / path
        _beside(file).unlink(missing_ok=True)
        if _content(file) == text:
            continue
        if text is None:
            file.unlink()
        else:
            _write(_beside(file), text)
            _beside(file).replace(file)
        done.append(path)
    journal.unlink()
    return tuple(done)


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
