"""The findings of reading snapshots: what was kept is never changed, only removed with a note."""

from generator.finding import Finding, Place
from generator.snapshot import FOLDER, NOTE, SUMS
from generator.text import Said


def no_snapshot(path: str) -> Finding:
    """Something that is no folder of a date."""
    return Finding(
        Place(path),
        "arsip-asing",
        Said("Ini bukan arsip data.", "This is no snapshot of the data."),
        Said(
            f"Arsip adalah folder bernama tanggal, misalnya {FOLDER}/2026-11-21/, dan dibuat "
            "dengan: terang build --snapshot. Pindahkan yang lain.",
            f"A snapshot is a folder named by a date, such as {FOLDER}/2026-11-21/, made by: "
            "terang build --snapshot. Move anything else away.",
        ),
    )


def without_sums(place: Place, path: str) -> Finding:
    """Without hashes nobody can tell whether it is whole."""
    problem = Said(f"Arsip ini tidak punya {SUMS}.", f"This snapshot has no {SUMS}.")
    return _changed(place, problem, path)


def lost(place: Place, path: str) -> Finding:
    """A file that was kept is gone."""
    return _changed(
        place, Said("Berkas arsip ini hilang.", "This file of a snapshot is gone."), path
    )


def added(place: Place, path: str) -> Finding:
    """A file that was not kept with the others."""
    problem = Said(
        f"Berkas ini tidak ada dalam {SUMS} arsipnya.", f"This file is not in the {SUMS} beside it."
    )
    return _changed(place, problem, path)


def altered(place: Place, path: str) -> Finding:
    """A file that is not what was kept."""
    problem = Said(
        "Berkas arsip ini berubah sesudah disimpan.", "This file of a snapshot was changed."
    )
    return _changed(place, problem, path)


def of_unknown_format(place: Place) -> Finding:
    """What cannot be read cannot be searched for what was hidden since."""
    return Finding(
        place,
        "arsip-format-asing",
        Said(
            "Versi format tabel ini (schema_version) tidak dikenal.",
            "The version of this table's format (schema_version) is not known.",
        ),
        Said(
            "Arsip ini dibuat Terang yang lebih baru, atau bukan oleh Terang. Pakai Terang yang "
            "sama atau lebih baru.",
            "A newer Terang made this snapshot, or something else. Use the same Terang or a newer "
            "one.",
        ),
    )


def still_there(place: Place, path: str) -> Finding:
    """A snapshot with a note has no files."""
    return Finding(
        place,
        "arsip-belum-dihapus",
        Said(
            f"Arsip ini dinyatakan dihapus ({NOTE}), tetapi berkas ini masih ada.",
            f"This snapshot is said to be removed ({NOTE}), but this file is still there.",
        ),
        Said(
            f"Hapus berkas ini, juga dari riwayat git; di {path}/ hanya {NOTE} yang tinggal.",
            f"Remove this file, from git's history too; in {path}/ only {NOTE} stays.",
        ),
    )


def _changed(place: Place, problem: Said, path: str) -> Finding:
    return Finding(
        place,
        "arsip-berubah",
        problem,
        Said(
            f"Arsip tidak pernah diubah. Kembalikan: git checkout -- {path}. Bila isinya harus "
            f"hilang demi seseorang: hapus semua berkasnya dan tulis {path}/{NOTE}.",
            f"A snapshot is never changed. Restore it: git checkout -- {path}. If its content has "
            f"to go for somebody's sake: remove all its files and write {path}/{NOTE}.",
        ),
    )
