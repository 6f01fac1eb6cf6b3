"""A static server as hosts run them: text goes out gzipped. It remembers what it sent."""

import gzip
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

# Pagefind's own files are compressed already.
_TEXTS = frozenset({".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"})

# About what a host's headers take; ours are shorter.
_HEADERS = 300


@dataclass(frozen=True, slots=True)
class Served:
    """The address on loopback; `sent` holds each path with its bytes over the wire, in order.

    Counted here and not in the browser, which does not tell what its workers load.
    """

    address: str
    sent: list[tuple[str, int]] = field(default_factory=list)


@contextmanager
def served(site: Path) -> Iterator[Served]:
    """The site while it is served."""
    sent: list[tuple[str, int]] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site, sent.append))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_port}/", sent)
    finally:
        server.shutdown()
        server.server_close()


def _handler(
    site: Path, note: Callable[[tuple[str, int]], None]
) -> Callable[..., SimpleHTTPRequestHandler]:
    class Gzipped(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(site))

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing: `sent` says more."""

        def send_head(self) -> BytesIO | None:
            path = Path(self.translate_path(self.path))
            if path.is_dir():
                path /= "index.html"
            if not path.is_file():
                self.send_error(404)
                return None
            packed = path.suffix in _TEXTS
            content = _packed(path) if packed else path.read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Length", str(len(content)))
            if packed:
                self.send_header("Content-Encoding", "gzip")
            note((self.path, _HEADERS + len(content)))
            self.end_headers()
            return BytesIO(content)

    return Gzipped


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6, mtime=0)
