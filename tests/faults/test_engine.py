"""An engine that fails, whenever and however: the old site stays, and the next build is as ever."""

from pathlib import Path

import pytest

from tests.faults.building import STATES, digest, finished, forget, is_state, turn
from tests.torture import LONG, note

pytestmark = pytest.mark.torture

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


def test_the_old_site_stays_and_the_next_build_is_as_ever(small: Path, tmp_path: Path) -> None:
    """In short runs one fault follows the other, and one build comes after all of them."""
    before = digest(small / "site")
    for number, (name, fault) in enumerate(FAULTS.items(), start=1):
        spoiler = tmp_path / str(number)
        spoiler.mkdir()
        (spoiler / "sitecustomize.py").write_text(_SPOILER.format(fault=fault), "utf-8")
        state = STATES[number % 2]
        turn(small, state)
        forget(small)
        done = finished(small, first=str(spoiler))
        assert done.returncode in (1, 2), (name, done.stdout)
        assert "→" in done.stdout, name
        assert digest(small / "site") == before, name
        if LONG or number == len(FAULTS):
            assert finished(small).returncode == 0, name
            assert is_state(small, state), name
            before = digest(small / "site")
    note("broken engines", faults=len(FAULTS))
