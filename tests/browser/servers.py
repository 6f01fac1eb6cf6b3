"""Real servers of other people, run by the settings that the built site carries."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.browser.conftest import BASE

MODULES = (
    "mpm_event",
    "authz_core",
    "mime",
    "dir",
    "alias",
    "headers",
    "deflate",
    "filter",
    "unixd",
)


def program(*names: str) -> str | None:
    """Where a server is; /usr/sbin is on few people's path, and `make browser` unpacks Caddy beside
    Python."""
    beside = str(Path(sys.executable).parent)
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", beside])
    return next((found for name in names if (found := shutil.which(name, path=path))), None)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


BROTLI = next(Path("/usr").glob("lib*/nginx/modules/ngx_http_brotli_static_module.so"), None)


@contextlib.contextmanager
def nginx(
    site: Path, folder: Path, *, brotli: bool = False, connections: int = 512
) -> Iterator[str]:
    """nginx with the site's own snippet in an otherwise plain `server` block.

    `brotli`: with the module that sends `.br`. `connections` are those each of its processes takes;
    what it logs of visits, where the snippet lets it, is `access.log` in the folder.
    """
    port = free_port()
    types = next(p for p in map(Path, ("/etc/nginx/mime.types",)) if p.is_file())
    shutil.copy(types, folder)
    places = " ".join(
        f"{kind}_temp_path {folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = f"user {pwd.getpwuid(os.getuid()).pw_name};" if os.getuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{f'load_module {BROTLI};' if brotli else ''}\n"
        f"{user} daemon off; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"worker_processes auto; worker_rlimit_nofile {2 * connections};\n"
        f"events {{ worker_connections {connections}; }}\n"
        f"http {{ access_log {folder}/access.log; {places}\n"
        f"server {{ listen 127.0.0.1:{port} backlog={connections}; root {site.parent};\n"
        f"{'brotli_static on;' if brotli else ''}\n"
        f"include {site}/hosting/nginx.conf;\n}} }}\n"
    )
    command = [str(program("nginx")), "-p", str(folder), "-c", str(folder / "nginx.conf")]
    with _running(command, port, folder / "error.log"):
        yield f"http://127.0.0.1:{port}{BASE}"


@contextlib.contextmanager
def apache(site: Path, folder: Path) -> Iterator[str]:
    """Apache that lets the site's .htaccess speak, and says nothing of its own."""
    port = free_port()
    modules = Path("/usr/lib/apache2/modules")
    load = "".join(
        f"LoadModule {name}_module {modules}/mod_{name}.so\n"
        for name in MODULES
        if (modules / f"mod_{name}.so").is_file()
    )
    user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
    (folder / "httpd.conf").write_text(
        f"ServerRoot {folder}\nServerName localhost\nListen 127.0.0.1:{port}\n"
        f"PidFile {folder}/pid\n"
        f"{load}{user}ErrorLog {folder}/error.log\nDefaultRuntimeDir {folder}\n"
        f"TypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot {site.parent}\n"
        f"<Directory {site.parent}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n"
    )
    command = [str(program("apache2", "httpd")), "-D", "FOREGROUND", "-f", f"{folder}/httpd.conf"]
    with _running(command, port, folder / "error.log"):
        yield f"http://127.0.0.1:{port}{BASE}"


@contextlib.contextmanager
def caddy(site: Path, folder: Path) -> Iterator[str]:
    """Caddy with the site's own file imported into an otherwise plain site; nothing else is kept
    or asked by it."""
    port = free_port()
    (folder / "Caddyfile").write_text(
        f"{{\n\tadmin off\n\tauto_https off\n}}\n"
        f"http://127.0.0.1:{port} {{\n\tbind 127.0.0.1\n\troot * {site.parent}\n"
        f"\timport {site}/hosting/Caddyfile\n}}\n"
    )
    command = [str(program("caddy")), "run", "--config", str(folder / "Caddyfile")]
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with _running(command, port, folder / "error.log", home):
        yield f"http://127.0.0.1:{port}{BASE}"


@contextlib.contextmanager
def _running(
    command: list[str], port: int, log: Path, environment: dict[str, str] | None = None
) -> Iterator[None]:
    with log.with_name("said").open("wb") as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=out, env={**os.environ, **(environment or {})}
        )
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            if process.poll() is not None:
                break
            time.sleep(0.1)
        if process.poll() is not None:
            said = log.with_name("said").read_text()
            raise AssertionError(f"{command[0]}: {said}{log.read_text() if log.exists() else ''}")
        yield
    finally:
        process.terminate()
        process.wait(10)
