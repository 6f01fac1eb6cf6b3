"""Search: Pagefind indexes the finished HTML, one index per language of `<html lang>`."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import Executor
from functools import partial
from itertools import chain
from pathlib import Path

from generator.finding import CannotRun
from generator.frame.search_chunks import split_chunks
from generator.frame.search_kept import KeptIndex, html_pages, made_from
from generator.frame.search_names import count_fragments
from generator.frame.search_orders import take_orders
from generator.frame.search_texts import NOT_SEARCHED, write_texts
from generator.parting import end_with_parent
from generator.text import Said

BUNDLE = "pagefind"
# Too few for other processes to help; enough that handing out costs nothing.
_AT_ONCE = 256  # pages
_LARGEST_FILE = 4 * 2**20
"""Of any index, in bytes: what was cut off leaves less room than that."""


def index(tree: Path, kept: Path | None = None, executor: Executor | None = None) -> None:
    """Write `pagefind/` into the tree. Only `data-pagefind-body` is indexed; 404.html has none.

    `kept` is a folder of ours: while nothing that is searched changes, the index in it stays.
    """
    _index(tree, tree / BUNDLE, kept, executor)


def index_standing(site: Path, kept: Path) -> Path:
    """Index a site that stands; gives the new `pagefind/`, a folder in `kept`, to be put there."""
    new = kept / "new"
    shutil.rmtree(new, ignore_errors=True)
    _index(site, new, kept, None)
    return new


def stand_in(tree: Path, kept: Path) -> None:
    """Let the last index stand in the tree, whatever it was made from; else an empty folder."""
    _kept(kept).stand_in(tree / BUNDLE)


def _kept(folder: Path) -> KeptIndex:
    return KeptIndex(folder / "pagefind", folder / "search.msgpack")


def _index(tree: Path, bundle: Path, kept: Path | None, executor: Executor | None) -> None:
    last = _kept(kept) if kept else None
    with tempfile.TemporaryDirectory(prefix="search-", dir=tree.parent) as folder:
        texts, pages = Path(folder), html_pages(tree)
        known = last.known(pages) if last else {}
        digests = {**known, **_cut(tree, texts, sorted(pages.keys() - known.keys()), executor)}
        seal = made_from(digests)
        if last and last.take_over(seal, bundle):
            last.remember(seal, pages, digests)
            return
        _cut(tree, texts, sorted(known), executor)
        _run(texts, bundle)
    _remove_unused(bundle)
    count_fragments(bundle)
    take_orders(bundle)
    split_chunks(bundle)
    if last:
        last.keep(bundle)
        last.remember(seal, pages, digests)


def _cut(
    tree: Path, texts: Path, paths: Sequence[str], executor: Executor | None
) -> dict[str, bytes]:
    """Write what is searched of these pages; a digest of each."""
    batches = [paths[at : at + _AT_ONCE] for at in range(0, len(paths), _AT_ONCE)]
    cut = partial(write_texts, tree, texts)
    done = executor.map(cut, batches) if executor and len(batches) > 1 else map(cut, batches)
    return dict(zip(paths, chain.from_iterable(done), strict=True))


def _run(texts: Path, bundle: Path) -> None:
    done = subprocess.run(
        [
            *(str(_program()), "--site", str(texts), "--output-path", str(bundle), "--silent"),
            *("--exclude-selectors", ", ".join(NOT_SEARCHED)),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        preexec_fn=partial(end_with_parent, os.getpid()),
    )
    # On a full disk Pagefind says that all went well, and leaves files that are cut off.
    full = shutil.disk_usage(bundle if bundle.is_dir() else texts).free < _LARGEST_FILE
    if done.returncode != 0 or full or not (bundle / "pagefind.js").is_file():
        last = "\n".join(done.stdout.strip().splitlines()[-6:])
        raise CannotRun(
            Said(f"Indeks pencarian gagal dibuat.\n{last}", f"The search index failed.\n{last}"),
            Said(
                "Periksa ruang kosong di cakram, lalu ulangi; situs yang terbit tidak berubah.",
                "Check the free disk space, then repeat; the published site is unchanged.",
            ),
        )


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
