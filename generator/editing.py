"""edit: the web form on this computer, against the working copy, until it is interrupted."""

import subprocess
import time
import webbrowser
from pathlib import Path
from urllib.parse import urlsplit

import click

from generator import form, pipeline
from generator.checkout import branch, has_changes
from generator.finding import CannotRun
from generator.form import serve
from generator.load import load
from generator.record import Record
from generator.review.base import base_tree
from generator.staff.fmt import LEFT, data_files, fmt
from generator.text import Locale, Said

LOOKS_A_SECOND = 2
PATIENCE_S = 20
_SAVED = Said("Tersimpan: {0}", "Saved: {0}")


def edit(
    root: Path, today: str, locale: Locale, *, port: int, branches: bool, browser: bool
) -> None:
    """Blocks until Ctrl+C. What is saved is put into canonical form at once; with `branches`,
    every entry waits on a branch of its own instead, and the files here stay as they are."""
    command = serve.decap_server(root)
    on = branch(root)
    if branches:
        _refuse_unsaved(root, on)
    registry = pipeline.check(root, today).registry.public()
    target = form.Local(f"http://{serve.HOST}:{serve.free_port()}", on or "main", branches)
    with (
        serve.page_server(port, target) as (origin, files),
        serve.file_server(root, command, target, origin) as process,
    ):
        serve.fill(files, form.artifacts(registry, target, _published(root)))
        _wait(process, urlsplit(target.address).port or 0)
        address = f"{origin}/{form.ADMIN}/"
        said = Said(f"Buka {address} · berhenti: Ctrl+C", f"Open {address} · stop: Ctrl+C")
        click.echo(said.in_(locale))
        if browser:
            webbrowser.open(address)
        _keep_tidy(root, process, locale, write=not branches)


def _published(root: Path) -> list[Record] | None:
    """Programs as they stood where this branch left `main`: what `terang review main` holds the
    files against. None, which is as the files are now, where there is no such branch."""
    try:
        with base_tree(root, "main") as tree:
            return [each for each in load(tree.folder).records if each.kind == "program"]
    except CannotRun:
        return None


def _keep_tidy(
    root: Path, process: "subprocess.Popen[bytes]", locale: Locale, *, write: bool
) -> None:
    """Until the server ends: whatever file of data/ changes is put into canonical form."""
    seen = _times(root)
    while process.poll() is None:
        time.sleep(1 / LOOKS_A_SECOND)
        now = _times(root)
        changed = [path for path, when in now.items() if seen.get(path) != when]
        if changed and write:
            unreadable = fmt(root, changed, write=True).unreadable
            for path in changed:
                shown = path.relative_to(root).as_posix()
                said = LEFT if shown in unreadable else _SAVED
                click.echo(said.in_(locale).format(shown))
            now = _times(root)
        seen = now
    raise CannotRun(
        Said("decap-server berhenti sendiri.", "decap-server stopped by itself."),
        Said("Jalankan lagi: terang edit", "Run again: terang edit"),
    )


def _times(root: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in data_files(root) if path.is_file()}


def _wait(process: "subprocess.Popen[bytes]", port: int) -> None:
    """Until the server listens."""
    for _ in range(PATIENCE_S * 10):
        if process.poll() is not None:
            break
        if serve.answers(port):
            return
        time.sleep(0.1)
    raise CannotRun(
        Said("decap-server tidak mau berjalan.", "decap-server does not run."),
        Said(
            f"Pasang lagi: npm install --prefix .terang/node {serve.PACKAGE}",
            f"Install it again: npm install --prefix .terang/node {serve.PACKAGE}",
        ),
    )


def _refuse_unsaved(root: Path, on: str | None) -> None:
    """decap-server changes branches, and would take every unsaved change into its own."""
    if on is None and (root / ".git").exists():
        raise CannotRun(
            Said("Tidak ada cabang git yang sedang dibuka.", "No git branch is checked out."),
            Said("Jalankan dahulu: git switch main", "Run first: git switch main"),
        )
    if on is None:
        raise CannotRun(
            Said("Folder ini bukan repositori git.", "This folder is no git repository."),
            Said("Jalankan tanpa --branches.", "Run it without --branches."),
        )
    if has_changes(root):
        raise CannotRun(
            Said(
                "Ada perubahan yang belum disimpan ke git.",
                "There are changes that are not committed.",
            ),
            Said(
                "Simpan dahulu (git add, git commit), atau jalankan tanpa --branches.",
                "Commit them first, or run it without --branches.",
            ),
        )
