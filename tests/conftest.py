"""The one browser of all tests, the system's own Chromium, started once; and what tests measure."""

import contextlib
import fcntl
import gc
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests import iri
from tests.torture import LONG

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Measured = Callable[[str], None]
_MEASURED = "measured"

# A shell that runs the tests in its background has them ignore Ctrl+C, and so would every command
# that they start and end by it.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Before anything reads jsonschema, which asks for this name.
if not LONG:
    sys.modules["rfc3987_syntax"] = iri

# Temporary files lie in memory where it has room for them: on a disk they take a fifth of the time
# of all tests. In long runs they are on the disk, which is what kills and full disks are about.
_MEMORY, _ROOM = "/dev/shm", 8_000_000_000
if (
    not LONG
    and "TMPDIR" not in os.environ
    and Path(_MEMORY).is_dir()
    and shutil.disk_usage(_MEMORY).free > _ROOM
):
    os.environ["TMPDIR"] = tempfile.tempdir = _MEMORY

# What the processes of one run are locked by.
_TURN, _INSIDE = Path(__file__), Path(__file__).with_name("__init__.py")


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that one of the processes of this run makes, and all of them read."""
    base = factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, made = root / name, root / f"{name}.made"
    with (root / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            folder.mkdir()
            make(folder)
            made.touch()
    return folder


def pytest_sessionstart() -> None:
    gc.disable()  # all that collecting makes stays: looking for what may go took a fifth of it


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def _is_alone(item: pytest.Item) -> bool:
    return item.get_closest_marker("alone") is not None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long ones first, and at the end those that wait for all others."""
    items.sort(key=lambda item: (_is_alone(item), item.get_closest_marker("long") is None))


@contextlib.contextmanager
def _locked(path: Path, kind: int) -> Iterator[None]:
    """The lock is given back, not only closed: what a test forks has the file open, too."""
    with path.open() as lock:
        fcntl.flock(lock, kind)
        try:
            yield
        finally:
            fcntl.flock(lock, fcntl.LOCK_UN)


@contextlib.contextmanager
def _beside_others(kind: int) -> Iterator[None]:
    """Entered by turn: who waits until nobody is inside does not wait for those who come after."""
    with contextlib.ExitStack() as inside:
        with _locked(_TURN, fcntl.LOCK_EX):
            inside.enter_context(_locked(_INSIDE, kind))
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """A test that measures the machine waits until no process runs another, and they for it."""
    with _beside_others(fcntl.LOCK_EX if _is_alone(item) else fcntl.LOCK_SH):
        return (yield)


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Measured:
    """Say a number that a test measured: all of them stand at the end of the run.

    As a property of the test's report, it also comes from tests that run beside each other.
    """
    return lambda line: record_property(_MEASURED, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [each for kind in terminalreporter.stats.values() for each in kind]
    lines = [
        value
        for report in reports
        if getattr(report, "when", None) == "call"
        for name, value in report.user_properties
        if name == _MEASURED
    ]
    if lines:
        terminalreporter.section("measured")
        for line in lines:
            terminalreporter.write_line(str(line))


def chromium() -> str | None:
    """Where the system's own Chromium is, with all that a window needs."""
    return _first("chromium", "chromium-browser", "google-chrome")


def _first(*names: str) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


def started(playwright: Playwright, *flags: str) -> Browser:
    """Chromium, without a window.

    Debian's build without any window is the same engine for a third of the work: the other one
    draws, for each context, the frame of a window that nobody sees.
    """
    program = _first("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    assert program, "Chromium is missing: run `make browser`"
    return playwright.chromium.launch(executable_path=program, args=[*FLAGS, *flags])


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """There can be no second one in a process."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """The one browser of all tests that need no other."""
    with started(playwright) as running:
        yield running
