"""Serve a site on loopback, rebuild it when its sources change, and reload the browser."""

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

HOST = "127.0.0.1"
_EVERY = 0.5  # seconds

_Identity = tuple[int, int, int]
"""Device, number and kind: another folder of the same name has another."""


def serve(site: Path, watched: Iterable[Path], rebuild: Callable[[], None], port: int) -> None:
    """Blocks until interrupted. `rebuild` handles its own faults: the old site stays served."""
    server = LiveReloadServer(builder=rebuild, host=HOST, port=port, root=str(site))
    seen = {path: _identity(path) for path in watched}
    for path, there in seen.items():
        if there:
            server.watch(str(path))
    ended = threading.Event()
    threading.Thread(target=_watch_again, args=(server, seen, ended), daemon=True).start()
    try:
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        ended.set()
        server.shutdown()


def _watch_again(
    server: LiveReloadServer, seen: dict[Path, _Identity | None], ended: threading.Event
) -> None:
    """What is deleted and comes back (git does so) is watched again: the watcher of a folder ends
    with the folder."""
    while not ended.wait(_EVERY):
        for path, was in seen.items():
            now = _identity(path)
            if now == was:
                continue
            seen[path] = now
            with suppress(OSError, KeyError):  # gone again: the next look will tell
                if was:
                    server.unwatch(str(path))
                if now:
                    server.watch(str(path))
            with server._rebuild_cond:
                server._want_rebuild = True
                server._rebuild_cond.notify_all()


def _identity(path: Path) -> _Identity | None:
    try:
        of = path.stat()
    except OSError:
        return None
    return of.st_dev, of.st_ino, of.st_mode >> 12
