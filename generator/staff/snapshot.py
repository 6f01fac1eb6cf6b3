"""`terang build --snapshot`: the data files as built are kept in the repository, for ever."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator import urls
from generator.data_file import DataFile
from generator.finding import CannotRun
from generator.model.snapshot import Archived
from generator.snapshot import FOLDER, NOTE, SUMS, sums_text
from generator.text import Said


def refuse_other(root: Path, date: str, files: Sequence[DataFile]) -> None:
    """A date has one snapshot: another with other content is refused. `date` is ISO."""
    place = root / FOLDER / date
    if (place / NOTE).exists():
        raise CannotRun(
            Said(
                f"Arsip {FOLDER}/{date} sudah dihapus demi melindungi orang.",
                f"The snapshot {FOLDER}/{date} was removed to protect people.",
            ),
            _another_day(),
        )
    if place.exists() and _written(place) != _sums(files):
        raise CannotRun(
            Said(
                f"Arsip {FOLDER}/{date} sudah ada, dengan isi yang lain.",
                f"There is a snapshot {FOLDER}/{date} already, with other content.",
            ),
            _another_day(),
        )


def keep(root: Path, date: str, folder: Path, files: Sequence[DataFile]) -> None:
    """Copy the files into snapshots/<date>/ with their hashes; what is there already stays."""
    place = root / FOLDER / date
    if place.exists():
        return
    new = place.with_name(f".{date}.baru")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(folder, new)
    (new / SUMS).write_text(_sums(files), encoding="utf-8", newline="\n")
    new.rename(place)


def published(root: Path, snapshots: Iterable[Archived]) -> dict[str, Path]:
    """Address below the site's root → the folder whose files stand there."""
    return {
        urls.snapshot(each.snapshot.date): root / each.snapshot.path
        for each in snapshots
        if not each.removal
    }


def kept(date: str) -> Said:
    """What staff have to do now: only what git has is there for the next build."""
    path = f"{FOLDER}/{date}"
    return Said(
        f"Arsip data tersimpan di {path}/. Simpan ke git (git add {path}, lalu git commit): "
        f"situs yang dibangun sesudah itu memuatnya di /data/arsip/{date}/ untuk seterusnya.",
        f"The data is kept in {path}/. Commit it (git add {path}, then git commit): every site "
        f"built after that has it at /data/arsip/{date}/ for good.",
    )


def _sums(files: Sequence[DataFile]) -> str:
    return sums_text({each.address.rpartition("/")[2]: each.sha256 for each in files})


def _written(place: Path) -> str | None:
    try:
        return (place / SUMS).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _another_day() -> Said:
    return Said(
        "Satu tanggal punya satu arsip, dan arsip tidak pernah diubah. Simpan lagi besok, atau "
        "sebut tanggal data ini: terang build --snapshot --date 2026-11-21",
        "One date has one snapshot, and a snapshot is never changed. Keep one tomorrow, or say "
        "the date of this data: terang build --snapshot --date 2026-11-21",
    )
