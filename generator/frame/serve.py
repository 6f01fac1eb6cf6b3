"""Serve a site on loopback, rebuild it when its sources change, and reload the browser."""

from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

HOST = "127.0.0.1"


def serve(site: Path, watched: Iterable[Path], rebuild: Callable[[], None], port: int) -> None:
    """Blocks until interrupted. `rebuild` handles its own faults: the old site stays served."""
    server = LiveReloadServer(builder=rebuild, host=HOST, port=port, root=str(site))
    for path in watched:
        if path.exists():
            server.watch(str(path))
    try:
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()
