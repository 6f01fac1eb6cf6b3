"""A build by a Dask cluster: a scheduler and two workers, processes of their own on loopback."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import frame, pipeline
from generator.load import reading
from generator.making import pages
from generator.making.cluster import SCHEME, Sealed, cluster
from tests.making.test_reuse import contents
from tests.test_pipeline import project

__all__ = ["project"]
ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
PATIENCE = 60


@dataclass
class Cluster:
    """Where its scheduler listens, and its processes."""

    place: str
    scheduler: "subprocess.Popen[bytes]"
    workers: "list[subprocess.Popen[bytes]]"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[int], Cluster]]:
    """Start a cluster of that many workers; it ends with the test."""
    with ExitStack() as running:

        def run(module: str, *options: str) -> "subprocess.Popen[bytes]":
            process = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{module}", *options, "--no-dashboard"],
                cwd=tmp_path,
                env={**os.environ, "PYTHONPATH": str(ROOT), "DASK_LOGGING__DISTRIBUTED": "error"},
            )
            running.enter_context(process)
            running.callback(process.kill)
            return process

        def started(workers: int) -> Cluster:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                port = free.getsockname()[1]
            host = ("--host", "127.0.0.1")
            scheduler = run("dask_scheduler", *host, "--port", str(port))
            place = f"127.0.0.1:{port}"
            alone = ("--nthreads", "1", "--no-nanny", "--local-directory", str(tmp_path))
            each = [run("dask_worker", place, *host, *alone) for _ in range(workers)]
            return Cluster(place, scheduler, each)

        yield started


def killed_midway(worker: "subprocess.Popen[bytes]", below: Path, done: list[Path]) -> None:
    """Kill it, as the system would, when it has written a part of a batch."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and not done:
        for tree in below.glob(f"batches-*/*-{worker.pid}-*"):
            os.kill(worker.pid, signal.SIGSTOP)  # nothing is between looking and killing
            written = [path for path in tree.rglob("*") if path.is_file()]
            if 0 < len(written) < pages.PAGES_A_BATCH:
                worker.kill()
                done += written
                return
            os.kill(worker.pid, signal.SIGCONT)
        time.sleep(0.001)


def test_the_same_bytes_as_on_one_computer_though_a_worker_is_killed(
    project: Path, start: Callable[[int], Cluster], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "PAGES_A_BATCH", 8)
    monkeypatch.setattr(reading, "FILES_A_BATCH", 8)
    # The driver's own work, on the same files; and the index is not the same every time.
    monkeypatch.setattr(frame, "index", lambda _: None)
    running = start(2)
    pipeline.build(project, project / "here", TODAY)
    pipeline.cache_folder(project).joinpath("records.sqlite").unlink()
    asked: list[str] = []
    seen = Sealed.submit

    def counting(self: Sealed, do: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        asked.append(do.__name__)
        return seen(self, do, *args, **kwargs)

    monkeypatch.setattr(Sealed, "submit", counting)
    site, lost = project / "there/site", list[Path]()
    new = site.parent / ".terang/publish/site/new"
    watching = threading.Thread(target=killed_midway, args=(running.workers[0], new, lost))
    with cluster(SCHEME + running.place) as executor:
        client = executor._of._client  # type: ignore[attr-defined]
        client.wait_for_workers(2, timeout=PATIENCE)
        watching.start()
        pipeline.build(project, site, TODAY, executor=executor)
    watching.join()
    assert lost and running.workers[0].wait() == -signal.SIGKILL
    assert {"packed_values", "do"} == set(asked) and asked.count("do") > 9
    assert contents(project / "here") == contents(site)
    assert not new.exists()
