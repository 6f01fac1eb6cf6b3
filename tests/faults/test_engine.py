"""An engine that fails, whenever and however: the old site stays, and the next build is as ever."""

from pathlib import Path

import pytest

from tests.faults.building import STATES, digest, finished, is_state, turn

# Read by every Python that starts below it; the engine is told by its arguments.
_SPOILER = """
import os, signal, sys, threading
if any(each.endswith("mkdocs") for each in sys.orig_argv):
    {fault}
"""
FAULTS = {
    "it raises": "raise SystemExit('mesin rusak')",
    "it is killed at once": "os.kill(os.getpid(), signal.SIGKILL)",
    "it is killed midway": (
        "threading.Timer(0.7, os.kill, (os.getpid(), signal.SIGKILL)).start()\n"
        "    import time, mkdocs.structure.pages as pages\n"
        "    render = pages.Page.render\n"
        "    pages.Page.render = lambda *a, **k: (time.sleep(0.02), render(*a, **k))[1]"
    ),
    "it says nothing and makes nothing": "os._exit(0)",
    "it breaks what it makes": (
        "import mkdocs.utils as utils\n"
        "    write = utils.write_file\n"
        "    utils.write_file = lambda content, path: write(content[: len(content) // 2], path)"
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_old_site_stays(small: Path, tmp_path: Path, name: str) -> None:
    spoiler = tmp_path / "perusak"
    spoiler.mkdir()
    (spoiler / "sitecustomize.py").write_text(_SPOILER.format(fault=FAULTS[name]), "utf-8")
    before = digest(small / "site")
    turn(small, STATES[1])
    done = finished(small, first=str(spoiler))
    assert done.returncode in (1, 2), done.stdout
    assert "→" in done.stdout
    assert digest(small / "site") == before
    assert finished(small).returncode == 0
    assert is_state(small, STATES[1])
