"""`terang init DIR`: a new, empty project that passes `terang check` as it is."""

from pathlib import Path

from generator.finding import CannotRun
from generator.staff.office.answers import Answers
from generator.staff.office.origin import Origin
from generator.staff.office.own import own_files
from generator.staff.office.owned import SUMS, digest, sums_text
from generator.staff.office.shared import shared_files
from generator.text import Said

REQUIREMENT = "requirements/terang.txt"
# What people make before they ask for a project: neither is ours, and neither is in the way.
ALLOWED = frozenset({".git", ".venv"})


def refuse_full(folder: Path) -> None:
    """A folder that holds anything of somebody's is left alone."""
    if folder.exists() and not folder.is_dir():
        raise CannotRun(
            Said(f"{folder} sudah ada, dan bukan folder.", f"{folder} exists and is no folder."),
            _another(),
        )
    held = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    if extra := [name for name in held if name not in ALLOWED]:
        names = ", ".join(extra[:3]) + (", …" if len(extra) > 3 else "")
        raise CannotRun(
            Said(f"Folder {folder} tidak kosong: {names}.", f"{folder} is not empty: {names}."),
            _another(),
        )


def init(folder: Path, answers: Answers, origin: Origin) -> int:
    """Write the project into a folder that is empty or absent; how many files."""
    refuse_full(folder)
    shared = shared_files()
    files = {
        **shared,
        **own_files(answers),
        REQUIREMENT: f"{origin.line}\n".encode(),
        SUMS: sums_text({path: digest(content) for path, content in shared.items()}).encode(),
    }
    if origin.wheel:
        path, content = origin.wheel
        files[path] = content
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return len(files)


def _another() -> Said:
    return Said(
        "Sebut folder yang kosong atau belum ada, misalnya: terang init situs-kantor",
        "Name a folder that is empty or not there yet, such as: terang init situs-kantor",
    )
