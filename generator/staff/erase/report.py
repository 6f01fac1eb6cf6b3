"""What is said of an erasure: what changes, what still holds it, and what people have to do."""

from collections.abc import Iterator

from generator.snapshot import NOTE
from generator.staff.erase.plan import Plan
from generator.text import Locale, Said

GUIDE = "/panduan/penghapusan/"
BY_HAND = (
    Said(
        "Riwayat git: nilainya masih ada di setiap salinan lama (git filter-repo), di fork, dan di "
        "usulan perubahan",
        "Git's history: it is still in every old copy (git filter-repo), in forks and in pull "
        "requests",
    ),
    Said(
        "Situs lama: bangun dan terbitkan lagi; hapus folder .terang/, pratinjau, dan tembolok "
        "penyedia",
        "The old site: build and publish again; remove the folder .terang/, previews and the "
        "host's caches",
    ),
    Said(
        "Arsip web (archive.org dan lain-lain) dan mesin pencari: ajukan penghapusan satu per satu",
        "Web archives (archive.org and others) and search engines: ask each to remove it",
    ),
    Said(
        "Pemberitahuan kepada orangnya dan kepada lembaga, bila ini kegagalan pelindungan data: "
        "secara tertulis, paling lambat 3 × 24 jam",
        "The notice to the person and to the authority, if this is a failure of data protection: "
        "in writing, within 3 × 24 hours",
    ),
)


def lines(made: Plan, locale: Locale, *, written: bool) -> Iterator[str]:
    """One a line, for a terminal."""

    def say(id_: str, en: str) -> str:
        return Said(id_, en).in_(locale)

    name = made.target.name
    if not made.texts and not made.snapshots:
        yield say(f"{name}: sudah dihapus.", f"{name}: erased already.")
    elif written:
        yield say(f"{name} dihapus dari:", f"{name} is erased from:")
    else:
        yield say(f"{name} akan dihapus dari:", f"{name} would be erased from:")
    yield from (f"  {path}" for path in sorted(made.texts))
    for snapshot in made.snapshots:
        yield say(
            f"  {snapshot.path}/ (semua berkas arsip ini; {NOTE} menggantikannya)",
            f"  {snapshot.path}/ (all files of this snapshot; {NOTE} takes their place)",
        )
    if made.traces:
        yield say("Masih di sini; lihat dan ubah sendiri:", "Still here; look and change it:")
        yield from (f"  {each.place}: {each.how.in_(locale)}" for each in made.traces)
    if not written and (made.texts or made.snapshots):
        yield say(
            "Belum ada yang ditulis. Tulis dengan: --write", "Nothing is written yet. Add: --write"
        )
        return
    yield say(
        f"Yang tidak dapat dilakukan program ini (panduan: {GUIDE}):",
        f"What this program cannot do (guide: /en{GUIDE}):",
    )
    yield from (f"  {number}. {each.in_(locale)}." for number, each in enumerate(BY_HAND, start=1))
    yield say(
        "Sesudah itu: terang check, lalu terang review main.",
        "Then: terang check, and terang review main.",
    )
