"""Processes: as many as this computer lets us have, copied from this one where that is cheap."""

import multiprocessing
import os
import sys
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext

from generator.parting import end_with_parent


def workers() -> int:
    """As many as this computer lets us have at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processes() -> AbstractContextManager[Executor | None]:
    """That many, copied from this one when the first work comes; None where that is not cheap."""
    if workers() == 1 or not sys.platform.startswith("linux"):
        return nullcontext()
    forked = multiprocessing.get_context("fork")
    return ProcessPoolExecutor(workers(), forked, end_with_parent, (os.getpid(),))
