"""A static host as hosts are: HTTP/1.1, gzip, a page's 404, and no header that would help us."""

import gzip
import mimetypes
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

_TEXT = ("text/", "application/javascript", "application/json", "image/svg+xml")
# What the site's own settings let a browser keep.
_KEPT = re.compile(r"/[^/]+/(?:assets|pagefind)/")
_TYPES = {".wasm": "application/wasm", ".js": "text/javascript"}


@lru_cache(maxsize=2000)
def _answer(path: Path, compressed: bool) -> tuple[str, bytes, bool]:
    """Type, body, and whether it is compressed."""
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    kind = kind or "application/octet-stream"
    body = path.read_bytes()
    if compressed and kind.startswith(_TEXT):
        return f"{kind}; charset=utf-8", gzip.compress(body, 6, mtime=0), True
    return kind + ("; charset=utf-8" if kind.startswith(_TEXT) else ""), body, False


@contextmanager
def serving(
    folder: Path, keep: bool = False, headers: Mapping[str, str] = MappingProxyType({})
) -> Iterator[str]:
    """The host's root, without a slash. What a file holds is read once.

    `keep`: a browser is told that it may keep what the site's own settings allow it to.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # head and body go together, or each answer waits for the network's patience
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            path = folder / unquote(urlsplit(self.path).path).lstrip("/")
            if path.is_dir() and not self.path.partition("?")[0].endswith("/"):
                self.send_response(301)
                self.send_header("Location", f"{self.path}/")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            if path.is_dir():
                path /= "index.html"
            status = 200 if path.is_file() else 404
            if status == 404:
                lost = folder / self.path.split("/")[1] / "404.html"
                path = lost if lost.is_file() else Path(__file__)
            kind, body, compressed = _answer(
                path, "gzip" in self.headers.get("Accept-Encoding", "")
            )
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if compressed:
                self.send_header("Content-Encoding", "gzip")
            for name, value in headers.items():
                self.send_header(name, value)
            if keep and _KEPT.match(self.path):
                self.send_header("Cache-Control", "public, max-age=300")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing: the tests read the page, not the log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
