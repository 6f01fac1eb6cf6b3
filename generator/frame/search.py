"""Search: Pagefind indexes the finished HTML, one index per language of `<html lang>`."""

import subprocess
from pathlib import Path

from generator.finding import CannotRun
from generator.frame.search_chunks import split_chunks
from generator.frame.search_names import count_fragments
from generator.frame.search_orders import take_orders
from generator.text import Said

# What every page says over and over, or says elsewhere better. At ten thousand programs it would
# be two thirds of the index, and every first search would load its share.
NOT_SEARCHED = (
    ".kartu-arti",  # what a stage or kind means: the glossary and the guide say it
    ".kutipan",  # the source's words
    ".kutipan-judul",
    ".kartu-terbilang",  # the amount once more
    ".kartu-kalimat",
    ".kartu-tombol",
    ".kartu-kaki",
    ".pernah-diubah",
    ".riwayat",
    ".rincian",
    ".tangga-anggaran",
    ".asal",  # sources have pages of their own
    ".belum-diketahui",
    ".daftar-angka",  # figures stand on their programs' pages
    ".ukuran",  # what our record lacks
)


def index(tree: Path) -> None:
    """Write `pagefind/` into the tree. Only `data-pagefind-body` is indexed; 404.html has none."""
    done = subprocess.run(
        [
            *(str(_program()), "--site", str(tree), "--output-subdir", "pagefind", "--silent"),
            *("--exclude-selectors", ", ".join(NOT_SEARCHED)),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0 or not (tree / "pagefind" / "pagefind.js").is_file():
        last = "\n".join(done.stdout.strip().splitlines()[-6:])
        raise CannotRun(
            Said(f"Indeks pencarian gagal dibuat.\n{last}", f"The search index failed.\n{last}"),
            Said(
                "Periksa ruang kosong di cakram, lalu ulangi; situs yang terbit tidak berubah.",
                "Check the free disk space, then repeat; the published site is unchanged.",
            ),
        )
    _remove_unused(tree / "pagefind")
    count_fragments(tree / "pagefind")
    take_orders(tree / "pagefind")
    split_chunks(tree / "pagefind")


def _program() -> Path:
    try:
        from pagefind_bin import get_executable  # type: ignore[import-untyped]
    except ImportError as error:
        raise _missing() from error
    try:
        return Path(get_executable())
    except FileNotFoundError as error:
        raise _missing() from error


def _missing() -> CannotRun:
    return CannotRun(
        Said("Pagefind, pembuat pencarian, belum terpasang.", "Pagefind, the search, is missing."),
        Said("Pasang dengan: pip install 'pagefind[bin]'", "Run: pip install 'pagefind[bin]'"),
    )


def _remove_unused(bundle: Path) -> None:
    """Pagefind ships interfaces of its own; ours is assets/terang/cari.js."""
    for name in (
        "pagefind-ui.js",
        "pagefind-ui.css",
        "pagefind-modular-ui.js",
        "pagefind-modular-ui.css",
        "pagefind-component-ui.js",
        "pagefind-component-ui.css",
        "pagefind-highlight.js",
    ):
        (bundle / name).unlink(missing_ok=True)
