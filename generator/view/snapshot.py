"""snapshot: the data as it stood on one day: its files, or why they are gone."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.registry import Registry
from generator.model.snapshot import Archived
from generator.snapshot import SUMS
from generator.text import Said
from generator.view.data_citations import snapshot_citations
from generator.view.data_files import Hash, hash_of
from generator.view.here import Here
from generator.view.parts import Count, Moment, PageHead, Prose, Subject
from generator.wording import dates
from generator.wording.sizes import size

FRAME = "data/arsip/_frame"


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """One file of a snapshot."""

    name: str
    href: str
    size: Count
    hash: Hash


@dataclass(frozen=True, slots=True)
class SnapshotPage:
    """`removed` says why there are no files any longer, and since when."""

    head: PageHead
    date: Moment
    files: tuple[ArchivedFile, ...]
    sums: str | None
    citations: tuple[tuple[str, str], ...]
    removed: Prose | None
    removed_on: Moment | None
    data: str


def subjects(registry: Registry) -> Iterator[Subject]:
    """One page a snapshot."""
    for each in registry.snapshots:
        yield Subject(urls.snapshot(each.snapshot.date), FRAME, each)


_REMOVED = Said(
    "Berkas arsip ini sudah dihapus; tanggal dan alasannya ada di sini.",
    "The files of this snapshot were removed; here are the date and the reason.",
)


def _kept(day: str) -> Said:
    return Said(
        f"Data sebagaimana adanya pada {day}; tidak pernah diubah.",
        f"The data as it stood on {day}; never changed.",
    )


def view(here: Here, archived: Archived) -> SnapshotPage:
    """One snapshot."""
    snapshot, removal = archived.snapshot, archived.removal
    address = urls.snapshot(snapshot.date)
    day = dates.day(snapshot.date, here.locale)
    return SnapshotPage(
        head=PageHead(
            locale=here.locale,
            address=address,
            frame=FRAME,
            template="pages/snapshot.html.j2",
            title=here.say(Said(f"Arsip data {day}", f"Snapshot of {day}")),
            description=here.say(_REMOVED if removal else _kept(day)),
            crumbs=(
                here.crumb(Said("Unduh data", "Download the data"), "/data/"),
                here.crumb(Said("Arsip data", "Snapshots of the data"), "/data/arsip/"),
            ),
        ),
        date=here.moment(snapshot.date),
        files=tuple(
            ArchivedFile(
                file.name,
                here.file(address + file.name),
                Count(file.size, size(file.size, here.locale)),
                hash_of(file.name, file.sha256),
            )
            for file in snapshot.files
        ),
        sums=None if removal else here.file(address + SUMS),
        citations=() if removal else snapshot_citations(here, address, snapshot),
        removed=here.prose(removal.reason) if removal else None,
        removed_on=here.moment(removal.date) if removal else None,
        data=here.to("/data/"),
    )
