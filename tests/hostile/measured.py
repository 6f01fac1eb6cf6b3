"""What one input costs: read in a process of its own, watched from outside.

The process is copied from one that has read the code and nothing else, so that its memory is what
the command would take, and not that of the tests.
"""

import multiprocessing
import multiprocessing.connection
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator import pipeline
from generator.finding import CannotRun, Finding, Place
from generator.report import FORMATS
from generator.staff.sheet.importing import read_book
from tests.slips.good import TODAY

SECONDS, MEGABYTES = 2.0, 200
"""Of the processor, since tests run beside each other, and at the peak."""
PATIENCE = 30.0
"""Seconds to wait for one that waits itself."""

_CLEAN = multiprocessing.get_context("forkserver")
_CLEAN.set_forkserver_preload([__name__])


class Measured(NamedTuple):
    """What was found; `fault` is the exception that escaped, if one did."""

    findings: list[Finding]
    seconds: float
    megabytes: int
    fault: str


def measured(what: Callable[[Path], list[Finding]], path: Path) -> Measured:
    """Do it to a path. A process that does not answer is ended, and says so."""
    ours, theirs = _CLEAN.Pipe(duplex=False)
    process = _CLEAN.Process(target=_do, args=(what, path, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(PATIENCE):
            return Measured([], PATIENCE, 0, "no answer")
        return Measured(*ours.recv())
    except EOFError:
        return Measured([], 0, 0, "ended without a word")
    finally:
        process.kill()
        process.join()


def checked(root: Path) -> list[Finding]:
    """`terang check` of a project, said in every format and both languages."""
    findings = list(pipeline.check(root, TODAY).findings)
    for said in FORMATS.values():
        for locale in ("id", "en"):
            said(findings, locale).encode("utf-8")
    return findings


def opened(path: Path) -> list[Finding]:
    """A workbook as `terang import` reads it: a refusal is one finding."""
    try:
        read_book(path)
    except CannotRun as stop:
        return [Finding(Place(path.name), "buku-kerja", stop.problem, stop.cure)]
    return []


def _do(
    what: Callable[[Path], list[Finding]], path: Path, line: multiprocessing.connection.Connection
) -> None:
    findings, fault = list[Finding](), ""
    try:
        findings = what(path)
    except BaseException as error:  # noqa: BLE001 (nothing may escape)
        fault = f"{type(error).__name__}: {error}"
    seconds = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    line.send((findings, seconds, peak, fault))
