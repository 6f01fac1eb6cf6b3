"""The finished tree takes the old site's place: all of it at once, or nothing.

On Linux the two folders are exchanged in one step. Elsewhere there are two renames with a note
(the journal) beside them, and the next build finishes what was interrupted.
"""

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.exchange import exchange
from generator.finding import CannotRun
from generator.spare import leave, remove
from generator.text import Said

# Stands in every site we published, and lists what we put at its top.
MARKER = ".terang-site"


@dataclass(frozen=True, slots=True)
class PublishResult:
    """Where the site stands now, whether it replaced an older one, and in one step or two."""

    site: Path
    replaced: bool
    in_one_step: bool


@contextlib.contextmanager
def work_folder(site: Path) -> Iterator[Path]:
    """An empty folder on the site's own file system, for one build at a time.

    Hidden beside the site (`.terang/publish/site/new/`). A second build is told to wait. What an
    earlier build left half done is repaired first, and a site that may not be replaced is refused
    before any work is done.
    """
    refuse_foreign(site)
    place = _place(site)
    folder = _folder(place)
    _make(folder)
    with _locked(folder / "lock", place):
        repair(site)
        refuse_foreign(site)
        new = folder / "new"
        remove(new)
        _make(new)
        try:
            yield new
        finally:
            passing = folder.parent == place.parent  # in the temporary folder: leave nothing
            remove(folder if passing else new)
            remove(folder / "old")


def kept_folder(site: Path) -> Path:
    """A folder for what one build may leave to the next of the same site; ours inside
    `work_folder` alone. Losing it costs time, nothing else."""
    return _folder(_place(site)) / "kept"


def spare_folder(site: Path) -> Path:
    """What the last build left of the site before this one (`spare`)."""
    return kept_folder(site) / "spare"


def publish(tree: Path, site: Path) -> PublishResult:
    """Put `tree` where `site` is. `tree` is moved away; it should come from `work_folder(site)`."""
    refuse_foreign(site)
    place = _place(site)
    folder = _folder(place)
    old = folder / "old"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove(old)
        _mark(tree)
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            tree.rename(place)
            return PublishResult(place, replaced=False, in_one_step=True)
        in_one_step = exchange(tree, place)
        if not in_one_step:
            _two_renames(tree, place, old, folder / "journal")
        leave(tree if in_one_step else old, place, spare_folder(site))
    except OSError as error:
        raise _failed(place, error) from error
    return PublishResult(place, replaced=True, in_one_step=in_one_step)


def replace_part(new: Path, standing: Path) -> None:
    """Put a folder where one of the site's own stands; `new` comes from `kept_folder(site)`."""
    try:
        if not exchange(new, standing):
            remove(standing)
            new.rename(standing)
    except OSError as error:
        raise _failed(standing, error) from error
    remove(new)


def repair(site: Path) -> bool:
    """Finish or undo what a killed build left half done. True if there was something."""
    place = _place(site)
    folder = _folder(place)
    journal = folder / "journal"
    if not journal.exists():
        return False
    try:
        if not place.exists():
            # Killed between the two renames. The new tree was complete before the first.
            tree = Path(_noted(journal) or folder / "new")
            (tree if (tree / MARKER).is_file() else folder / "old").rename(place)
        journal.unlink()
    except OSError as error:
        raise _failed(place, error) from error
    remove(folder / "old")
    return True


def refuse_foreign(site: Path) -> None:
    """A folder with anything in it that we did not put there is never replaced."""
    place = _place(site)
    if not place.exists():
        return
    if not place.is_dir():
        raise CannotRun(
            Said(f"{site} adalah berkas, bukan folder.", f"{site} is a file, not a folder."),
            Said("Pilih folder lain dengan --site-dir.", "Choose another folder: --site-dir."),
        )
    if os.path.ismount(place):
        raise CannotRun(
            Said(
                f"{site} adalah titik kait (mount), sehingga tidak dapat ditukar sekaligus.",
                f"{site} is a mount point and cannot be exchanged in one step.",
            ),
            Said(
                f"Kaitkan folder induknya, atau bangun ke {site}/situs dengan --site-dir.",
                f"Mount its parent folder, or build to {site}/situs with --site-dir.",
            ),
        )
    foreign = sorted({path.name for path in place.iterdir()} - _ours(place))
    if foreign:
        names = ", ".join(foreign[:5]) + (", …" if len(foreign) > 5 else "")
        raise CannotRun(
            Said(
                f"{site} berisi berkas yang tidak dibuat oleh Terang: {names}.",
                f"{site} holds files that Terang did not make: {names}.",
            ),
            Said(
                "Pindahkan berkas itu, atau pilih folder lain dengan --site-dir.",
                "Move those files away, or choose another folder with --site-dir.",
            ),
        )


def _place(site: Path) -> Path:
    """The real folder: a link to a folder stays a link, and what it points to is replaced."""
    return site.resolve()


def _folder(place: Path) -> Path:
    """Our hidden folder beside the site. In the shared temporary folder each site has its own."""
    if place.parent == Path(tempfile.gettempdir()).resolve():
        return place.with_name(f".{place.name}.terang")
    return place.parent / ".terang" / "publish" / place.name


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _failed(folder, error) from error


@contextlib.contextmanager
def _locked(path: Path, place: Path) -> Iterator[None]:
    """Held while we build; the system lets go of it when the process ends, however it ends."""
    try:
        import fcntl
    except ImportError:  # Windows: two builds at once are the caller's own care
        yield
        return
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CannotRun(
                Said(
                    f"{place} sedang dibangun oleh proses lain.",
                    f"Another process is building {place}.",
                ),
                Said(
                    "Tunggu sampai selesai, lalu ulangi.",
                    "Wait until it has finished, then repeat.",
                ),
            ) from error
        yield


def _ours(place: Path) -> set[str]:
    """The names at the site's top that we put there, as its marker lists them."""
    try:
        names = json.loads((place / MARKER).read_text(encoding="utf-8"))["files"]
        return {MARKER, *map(str, names)}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _mark(tree: Path) -> None:
    names = sorted(path.name for path in tree.iterdir() if path.name != MARKER)
    text = json.dumps({"generator": "terang", "files": names}, ensure_ascii=False, indent=1)
    (tree / MARKER).write_text(text + "\n", encoding="utf-8", newline="\n")


def _two_renames(tree: Path, place: Path, old: Path, journal: Path) -> None:
    with journal.open("w", encoding="utf-8") as file:
        json.dump({"tree": str(tree)}, file)
        file.flush()
        os.fsync(file.fileno())
    place.rename(old)
    try:
        tree.rename(place)
    except OSError:
        old.rename(place)
        journal.unlink()
        raise
    journal.unlink()


def _noted(journal: Path) -> str | None:
    try:
        return str(json.loads(journal.read_text(encoding="utf-8"))["tree"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _failed(place: Path, error: OSError) -> CannotRun:
    return CannotRun(
        Said(
            f"Situs tidak dapat diterbitkan ke {place}: {error.strerror or error}.",
            f"Cannot publish the site to {place}: {error.strerror or error}.",
        ),
        Said(
            "Periksa izin folder dan ruang kosong di cakram, lalu ulangi.",
            "Check the folder's permissions and the free disk space, then repeat.",
        ),
    )
