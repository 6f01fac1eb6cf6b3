"""What is promised of every snapshot: it stays as it was kept, or a note says why it is gone."""

from collections.abc import Iterator

from generator.finding import Place
from generator.review.comparison import Comparison
from generator.review.refusal import Refusal, refusal
from generator.snapshot import FOLDER, NOTE, SUMS
from generator.text import Said


def snapshots_stay(compared: Comparison) -> Iterator[Refusal]:
    """A snapshot of the base has the same hashes, or a note; what was removed stays removed.

    That its files have these hashes is held by `check`.
    """
    for date, kept in compared.base.snapshots.items():
        path = f"{FOLDER}/{date}"
        now = compared.head.snapshots.get(date)
        if date in compared.head.snapshots and now in (kept, None):
            continue
        if kept is None:
            yield _came_back(path)
        else:
            yield _changed(path, gone=now is None)


def _changed(path: str, *, gone: bool) -> Refusal:
    problem = (
        Said("Arsip yang sudah terbit hilang.", "A published snapshot is gone.")
        if gone
        else Said("Arsip yang sudah terbit diubah.", "A published snapshot was changed.")
    )
    return refusal(
        Place(f"{path}/{SUMS}"),
        "arsip-berubah",
        problem,
        Said(
            f"Arsip tidak pernah diubah: orang mengutipnya. Kembalikan folder {path}/ seperti pada "
            f"titik awal. Bila isinya harus hilang demi seseorang: tulis {path}/{NOTE}.",
            f"A snapshot is never changed: people cite it. Put {path}/ back as it was at "
            f"the base. If its content has to go for somebody's sake: write {path}/{NOTE}.",
        ),
    )


def _came_back(path: str) -> Refusal:
    return refusal(
        Place(f"{path}/{NOTE}"),
        "arsip-kembali",
        Said(
            f"Arsip ini dihapus dengan alasan ({NOTE}); catatan itu sekarang tidak ada.",
            f"This snapshot was removed for a reason ({NOTE}); that note is no longer there.",
        ),
        Said(
            f"Kembalikan {path}/{NOTE}; berkas arsipnya tetap dihapus.",
            f"Put {path}/{NOTE} back; the files of the snapshot stay removed.",
        ),
    )
