"""The real command on a real terminal, with somebody typing."""

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.test_architecture import ROOT

_CODE = "from generator.cli import main; main()"
_NOW = "1795219200"  # 2026-11-21


def on_terminal(folder: Path, arguments: Sequence[str], typed: Sequence[str]) -> tuple[int, str]:
    """Exit code and what the terminal shows, for lines typed one after the other."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-c", _CODE, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": _NOW},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    os.write(ours, "".join(f"{line}\n" for line in typed).encode())
    screen = b""
    try:
        while piece := os.read(ours, 65536):
            screen += piece
    except OSError:
        pass  # how a terminal says that nobody speaks any more
    os.close(ours)
    return running.wait(), screen.decode().replace("\r\n", "\n")
