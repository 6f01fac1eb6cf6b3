"""What we start ends when we end, however we end: a build that is killed leaves nobody at work in
the folders of the next one, or holding its lock."""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
# Found before any process is started: between fork and exec as little as possible is done.
_prctl = ctypes.CDLL(None).prctl if sys.platform.startswith("linux") else None


def end_with_parent(parent: int) -> None:
    """Run in a process just started: the system kills it when `parent`, its parent, is gone.

    On Linux alone; elsewhere a process left behind ends when its own work does.
    """
    if _prctl is None:
        return
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # gone before we asked
        os._exit(1)
