"""Two builds of the same, in another place and without any network: the same bytes."""

import errno
import shutil
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.command import Done
from tests.test_cli import ROOT, started, terang
from tests.torture import LONG

# The golden case has every feature once; the long run tries our own data too.
WHOSE = ["tests/cases/lengkap", *([""] if LONG else [])]


@cache
def no_network() -> tuple[str, ...]:
    """What runs a command where there is no network, not even this computer's own; empty where the
    system lets nobody do so."""
    for more in ((), ("--map-current-user",)):
        command = ("unshare", "--net", *more)
        if (
            shutil.which("unshare")
            and not subprocess.run([*command, "true"], capture_output=True, check=False).returncode
        ):
            return command
    return ()


@pytest.mark.torture
@pytest.mark.parametrize("whose", WHOSE)
def test_equal_input_is_equal_bytes(whose: str, tmp_path: Path) -> None:
    """Two builds in different folders, time zones and locales, the second without any network where
    the system can do that; the search index excepted."""
    project = tmp_path / "proyek"
    for name in ("data", "content"):
        shutil.copytree(ROOT / whose / name, project / name)
    shutil.copy(ROOT / "mkdocs.yml", project)
    other = tmp_path / "tempat lain" / "proyek"
    shutil.copytree(project, other)
    places = ((project, "Pacific/Kiritimati", "C"), (other, "Etc/GMT+12", "id_ID.UTF-8"))
    for number, (root, zone, language) in enumerate(places):
        more = {"TZ": zone, "LC_ALL": language, "PYTHONHASHSEED": str(number)}
        done = started(root, "build", "--compress", within=no_network() if number else (), **more)
        assert done.returncode == 0, done.stderr
        assert terang(root, "verify", "site").returncode == 0
    assert published(project / "site") == published(other / "site")
    assert {"index.html.br", "index.html.gz"} <= published(other / "site").keys()
    assert (other / "site/pagefind/pagefind-entry.json").is_file()


def test_the_build_without_a_network_had_none() -> None:
    """Where the second build above runs, nothing can be reached, not even this very process."""
    if not no_network():
        pytest.skip("this system lets nobody run a command without a network (unshare --net)")
    with socket.create_server(("127.0.0.1", 0)) as server:
        there = f"socket.create_connection(('127.0.0.1', {server.getsockname()[1]}), 5)"
        code = f"import socket; {there}"
        assert _ran((), code).returncode == 0
        refused = _ran(no_network(), code)
    assert refused.returncode == 1
    assert f"OSError: [Errno {errno.ENETUNREACH}]" in refused.stderr
    assert (
        _ran(no_network(), "import socket; print(socket.if_nameindex())").stdout == "[(1, 'lo')]\n"
    )


def _ran(within: tuple[str, ...], code: str) -> Done:
    command = [*within, sys.executable, "-I", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def published(site: Path) -> dict[str, bytes]:
    """Every file outside the index."""
    files = (path.relative_to(site) for path in site.rglob("*") if path.is_file())
    return {
        path.as_posix(): (site / path).read_bytes() for path in files if path.parts[0] != "pagefind"
    }
