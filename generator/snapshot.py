"""Snapshot: the data set as it stood on a day, kept in the repository and never changed.

A folder `snapshots/2026-11-21/` holds the files of `/data/` and their SHA256SUMS; or, where the
files had to go for somebody's sake, nothing but a note with date and reason.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.record import Record
from generator.text import Said

FOLDER = "snapshots"
SUMS = "SHA256SUMS"
NOTE = "DIHAPUS.yml"
_SUM = re.compile(r"([0-9a-f]{64})  ([^/\\\0]+)")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One file of a snapshot: its name, its size in bytes, its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Held:
    """What a snapshot shows of things that may later be hidden; never a figure's value itself.

    `site`: what the site said of itself then, as columns of site.csv ·
    `figures`: (figure id, revision) → its fields that are not empty, of value, quote and locator ·
    `sources`: source id → its fields that are not empty, the title only where it is its own ·
    `quoted`: ids of sources whose words it repeats · `texts`: every text of its tables.
    """

    site: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[tuple[str, int], frozenset[str]] = field(default_factory=dict)
    sources: Mapping[str, frozenset[str]] = field(default_factory=dict)
    quoted: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`date` is ISO, `path` below the project's root; `note` says why the files are gone."""

    date: str
    path: str
    files: tuple[KeptFile, ...] = ()
    held: Held = Held()
    note: Record | None = None


def sums_text(hashes: Mapping[str, str]) -> str:
    """File name → hash, as `sha256sum -c` reads it."""
    return "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes))


def read_sums(text: str) -> dict[str, str]:
    """The same read back; lines that say nothing are left out."""
    found = (_SUM.fullmatch(line) for line in text.splitlines())
    return {match[2]: match[1] for match in found if match}


def removal_cure(path: str) -> Said:
    """What to do with a snapshot that may not be shown any longer."""
    return Said(
        f"Hapus semua berkas di {path}/ (juga dari riwayat git), lalu tulis {path}/{NOTE} dengan "
        'dua bidang: `date: "2026-11-21"` dan `reason: {id: …, en: …}`. Halaman arsip itu tetap '
        "ada dan memuat alasannya. Nilainya sengaja tidak ditampilkan di sini.",
        f"Remove all files in {path}/ (from git's history too), then write {path}/{NOTE} with two "
        'fields: `date: "2026-11-21"` and `reason: {id: …, en: …}`. The page of the snapshot '
        "stays and says why. The value is withheld here on purpose.",
    )
