"""What one command costs: seconds, processor seconds, and the most memory of all its processes."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

_PROC = Path("/proc")
_EVERY = 0.1
_REST = 30
_TAIL = 2_000


@dataclass(frozen=True, slots=True)
class Cost:
    """`memory` in bytes: the highest sum of PSS, where what processes share counts once."""

    seconds: float
    processor: float
    memory: int


def cost(
    command: Sequence[str | Path],
    folder: Path,
    more: Mapping[str, str] | None = None,
    *,
    code: int = 0,
) -> Cost:
    """Run a command in `folder`, where `.output` keeps its words, and wait for it.

    SystemExit with the last of these words when it ends with another code.
    """
    environment = {**os.environ, **(more or {})}
    with (folder / ".output").open("w+b") as output:
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdout=output,
            stderr=output,
            start_new_session=True,  # so that its processes are known from all others
        )
        watch = _Watch(process.pid)
        watch.start()
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.end()
        if process.returncode != code:
            output.seek(0)
            words = output.read().decode("utf-8", "replace")[-_TAIL:]
            raise SystemExit(f"{' '.join(map(str, command))}: exit {process.returncode}\n{words}")
    return Cost(seconds, used.ru_utime + used.ru_stime, watch.most)


class _Watch(Thread):
    """Adds up the memory of a session's processes, ten times a second.

    Looking at large processes takes the system a while, in which they wait: what is measured is not
    to be slowed down, so the time between two looks is at least `_REST` times that of one.
    """

    def __init__(self, session: int) -> None:
        super().__init__(daemon=True)
        self._session, self._over, self.most = session, Event(), 0

    def run(self) -> None:
        while True:
            began = time.perf_counter()
            self.most = max(self.most, sum(map(_memory, _members(self._session))))
            if self._over.wait(max(_EVERY, _REST * (time.perf_counter() - began))):
                return

    def end(self) -> None:
        self._over.set()
        self.join()


def _members(session: int) -> list[Path]:
    found = []
    for process in _PROC.glob("[0-9]*"):
        try:
            stat = (process / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:  # it ended meanwhile
            continue
        # After the name, which may hold anything: state, parent, group, session.
        if stat.rpartition(")")[2].split()[3] == str(session):
            found.append(process)
    return found


def _memory(process: Path) -> int:
    try:
        lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
