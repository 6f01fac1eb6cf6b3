"""All files or none: new contents wait beside the old ones until every one of them is written."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.finding import CannotRun
from generator.text import Said


def write_all(root: Path, files: Mapping[str, bytes]) -> None:
    """`files`: path below root → content. Raises CannotRun, with every file as it was."""
    places = {path: (root / path).resolve() for path in files}
    waiting = {path: place.with_name(f".{place.name}.baru") for path, place in places.items()}
    were: dict[Path, bytes | None] = {}
    path = ""
    try:
        for path, content in files.items():
            places[path].parent.mkdir(parents=True, exist_ok=True)
            waiting[path].write_bytes(content)
            if places[path].is_file():
                shutil.copymode(places[path], waiting[path])
        for path, place in places.items():
            were[place] = place.read_bytes() if place.is_file() else None
            waiting[path].replace(place)
    except BaseException as error:
        for place, content_before in were.items():
            _put_back(place, content_before)
        if isinstance(error, OSError):
            raise _unwritable(path) from error
        raise
    finally:
        for beside in waiting.values():
            beside.unlink(missing_ok=True)


def _put_back(place: Path, content: bytes | None) -> None:
    if content is not None:
        place.write_bytes(content)
    elif place.is_file():
        place.unlink()


def _unwritable(path: str) -> CannotRun:
    return CannotRun(
        Said(f"{path} tidak dapat ditulis.", f"{path} cannot be written."),
        Said(
            "Belum ada berkas yang berubah. Periksa izin dan ruang diska, lalu ulangi.",
            "No file has changed. Check its permissions and the disk's space, then repeat.",
        ),
    )
