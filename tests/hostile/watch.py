"""Each input has its time and its memory: whoever takes more is stopped where it stands."""

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from tests.hostile.measured import MEGABYTES, SECONDS


class TooLong(BaseException):
    """No `except Exception` takes it for a fault of its own."""


@contextmanager
def watched() -> Iterator[None]:
    """At most so much processor time, and so much more memory than ever before."""
    before = peak()
    old = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, old)
    assert peak() - before <= MEGABYTES


def peak() -> int:
    """The most memory this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooLong(f"over {SECONDS} s")
