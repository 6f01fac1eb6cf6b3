"""The form on this computer: its page, and decap-server, which reads and writes the files."""

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import urlsplit

from generator.artifact import Artifact
from generator.finding import CannotRun
from generator.form.remote import Local
from generator.policy import form_headers, form_policy
from generator.text import Said

HOST = "127.0.0.1"
PACKAGE = "decap-server@3.11.3"
# Beside what the project keeps for itself; git ignores it.
_OWN = ".terang/node"
_MAIN = "node_modules/decap-server/dist/index.js"
SAVE_S = 60
"""The longest that a save may take: git, on a slow disk."""
_STARTER = Path(__file__).with_name("server.cjs")


def decap_server(root: Path) -> tuple[str, Path]:
    """Node, and the server's own code; what is missing is said with the command that installs it.

    Looked for in the project, and among the programs of this computer.
    """
    node = shutil.which("node")
    if node is None:
        raise CannotRun(
            Said(
                "Formulir di komputer ini memerlukan Node, yang belum terpasang.",
                "The form on this computer needs Node, which is not installed.",
            ),
            Said(
                "Di Debian atau Ubuntu: sudo apt install nodejs npm. Tanpa Node, ubah berkas di "
                "data/ dengan penyunting.",
                "On Debian or Ubuntu: sudo apt install nodejs npm. Without Node, change the files "
                "of data/ in an editor.",
            ),
        )
    program = shutil.which("decap-server")
    installed = [root / _MAIN, root / _OWN / _MAIN]
    installed += [Path(program).resolve()] if program else []
    for path in installed:
        if path.is_file():
            return node, path
    command = f"npm install --prefix {root / _OWN} {PACKAGE}"
    raise CannotRun(
        Said("decap-server belum terpasang.", "decap-server is not installed."),
        Said(f"Jalankan sekali: {command}", f"Run once: {command}"),
    )


@contextmanager
def page_server(port: int, target: Local) -> Iterator[tuple[str, dict[str, bytes]]]:
    """The page's address, and the files it serves, to be filled in. `port` 0: any free one."""
    headers = form_headers(form_policy(target.reached))
    files: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path.lstrip("/")
            body = files.get(path + "index.html" if path.endswith("/") else path)
            if self.headers.get("Host") != f"{HOST}:{self.server.server_port}":  # type: ignore[attr-defined]
                body = None
            self.send_response(200 if body is not None else 404)
            kind = guess_type(path)[0] or "text/html"
            if kind.startswith("text/") or kind.endswith(("javascript", "json")):
                kind += "; charset=utf-8"
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body or b"")))
            self.send_header("Cache-Control", "no-store")
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing: people read what `terang edit` says."""

    try:
        server = ThreadingHTTPServer((HOST, port), Handler)
    except OSError as error:
        raise CannotRun(
            Said(f"Port {port} tidak dapat dipakai.", f"Port {port} cannot be used."),
            Said("Jalankan tanpa --port, atau pilih yang lain.", "Leave --port out, or choose."),
        ) from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://{HOST}:{server.server_port}", files
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def file_server(
    root: Path, command: tuple[str, Path], target: Local, origin: str
) -> Iterator["subprocess.Popen[bytes]"]:
    """decap-server for `root`, answering `origin` alone; it ends with us, however we end."""
    node, code = command
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
        "BIND_HOST": HOST,
        "PORT": str(urlsplit(target.address).port),
        "ORIGIN": origin,
        "MODE": "git" if target.branches else "fs",
        "GIT_REPO_DIRECTORY": str(root),
        "LOG_LEVEL": "error",
    }
    process = subprocess.Popen(
        [node, str(_STARTER), str(code)],
        cwd=root,
        env=environment,
        stdin=subprocess.PIPE,
        start_new_session=True,  # Ctrl+C is ours: a save under way is finished before we stop it
    )
    try:
        yield process
    finally:
        assert process.stdin
        process.stdin.close()
        # It ends by itself as soon as what it was asked is done: cut off, a save could leave the
        # folder on another branch.
        try:
            process.wait(timeout=SAVE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    """A port of loopback that nobody uses now."""
    with socket.socket() as asked:
        asked.bind((HOST, 0))
        port: int = asked.getsockname()[1]
        return port


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as asked:
        asked.settimeout(1)
        return asked.connect_ex((HOST, port)) == 0


def fill(files: dict[str, bytes], artifacts: Iterable[Artifact]) -> None:
    """What the page's server is to hand out."""
    files.update((each.path, each.content) for each in artifacts)
