"""snapshots: the list of earlier states of the data that are kept, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from generator import urls
from generator.model.registry import Registry
from generator.snapshot import SUMS, sums_text
from generator.text import Said
from generator.view.data_files import Hash, hash_of
from generator.view.here import Here
from generator.view.parts import Count, Moment, PageHead, Prose, Subject
from generator.wording.sizes import size

ADDRESS = "/data/arsip/"
FRAME = "data/arsip/index"


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One snapshot; `hash` is that of its list of hashes, and so of all its files. Where the
    files are gone, `removed` says why and there are no counts."""

    date: Moment
    href: str
    files: Count | None
    size: Count | None
    hash: Hash | None
    removed: Prose | None


@dataclass(frozen=True, slots=True)
class SnapshotsPage:
    """All snapshots."""

    head: PageHead
    snapshots: tuple[SnapshotRow, ...]
    data: str


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one list of snapshots."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> SnapshotsPage:
    """The list of snapshots."""
    return SnapshotsPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/snapshots.html.j2",
            title=here.say(Said("Arsip data", "Snapshots of the data")),
            description=here.say(
                Said(
                    "Keadaan data pada tanggal tertentu, disimpan tanpa diubah, untuk dikutip dan "
                    "dibandingkan.",
                    "The data as it stood on a date, kept unchanged, to be cited and compared.",
                )
            ),
            crumbs=(
                here.crumb(Said("Beranda", "Home"), "/"),
                here.crumb(Said("Unduh data", "Download the data"), "/data/"),
            ),
        ),
        rows(here),
        here.to("/data/"),
    )


def rows(here: Here) -> tuple[SnapshotRow, ...]:
    """Every snapshot, newest first."""
    made = []
    for each in reversed(here.registry.snapshots):
        snapshot, removal = each.snapshot, each.removal
        total = sum(file.size for file in snapshot.files)
        sums = sums_text({file.name: file.sha256 for file in snapshot.files})
        made.append(
            SnapshotRow(
                date=here.moment(snapshot.date),
                href=here.to(urls.snapshot(snapshot.date)),
                files=None if removal else here.count(len(snapshot.files)),
                size=None if removal else Count(total, size(total, here.locale)),
                hash=None if removal else _hash(snapshot.date, sums),
                removed=here.prose(removal.reason) if removal else None,
            )
        )
    return tuple(made)


def _hash(date: str, sums: str) -> Hash:
    return hash_of(f"{date}/{SUMS}", sha256(sums.encode()).hexdigest())
