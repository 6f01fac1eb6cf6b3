"""A build by a Dask cluster: a scheduler and two workers, processes of their own on loopback."""

import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from generator import frame, pipeline, unchanged
from generator.finding import CannotRun
from generator.load import reading
from generator.making import cluster as clusters
from generator.making import pages
from generator.making.cluster import SCHEME, OtherProgram, Sealed, cluster
from generator.making.elsewhere import Unseen, do
from tests.golden import TODAY
from tests.making.building import contents
from tests.test_pipeline import project

__all__ = ["project"]
PATIENCE = 60


Process = subprocess.Popen[bytes]


@dataclass
class Cluster:
    """A scheduler on loopback, `place` is where it listens; and as many workers as are started."""

    folder: Path
    running: ExitStack
    place: str = ""

    def scheduler(self) -> Process:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            host, port = free.getsockname()
        self.place = f"{host}:{port}"
        return self._run("dask_scheduler", "--host", host, "--port", str(port))

    def worker(self) -> Process:
        own = ("--nthreads", "1", "--no-nanny", "--local-directory", str(self.folder))
        return self._run("dask_worker", self.place, "--host", "127.0.0.1", *own)

    def _run(self, module: str, *options: str) -> Process:
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{module}", *options, "--no-dashboard"],
            env={**os.environ, "DASK_LOGGING__DISTRIBUTED": "error"},
        )
        self.running.enter_context(process)
        self.running.callback(process.kill)
        return process


@pytest.fixture
def dask(tmp_path: Path) -> Iterator[Cluster]:
    """All that is started of it ends with the test."""
    with ExitStack() as running:
        yield Cluster(tmp_path, running)


def killed_midway(worker: Process, below: Path, done: list[Path]) -> None:
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
        time.sleep(0.01)


def test_the_same_bytes_as_on_one_computer_though_a_worker_is_killed(
    project: Path, dask: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "PAGES_A_BATCH", 8)
    monkeypatch.setattr(reading, "FILES_A_BATCH", 8)
    # The driver's own work, on the same files; and the index is not the same every time.
    monkeypatch.setattr(frame, "index", lambda *_: None)
    dask.scheduler()
    worker, _ = dask.worker(), dask.worker()
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
    watching = threading.Thread(target=killed_midway, args=(worker, new, lost))
    with cluster(SCHEME + dask.place) as executor:
        client = executor._of._client  # type: ignore[attr-defined]
        client.wait_for_workers(2, timeout=PATIENCE)
        watching.start()
        pipeline.build(project, site, TODAY, executor=executor)
    watching.join()
    assert lost and worker.wait() == -signal.SIGKILL
    assert {"packed_values", "do"} == set(asked) and asked.count("do") > 9
    assert contents(project / "here") == contents(site)
    assert not new.exists()


def test_a_scheduler_without_workers_and_one_that_ends(
    dask: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheduler = dask.scheduler()
    monkeypatch.setattr(clusters, "SECONDS_TO_WORKERS", 0.5)
    with pytest.raises(CannotRun, match="tidak mempunyai pekerja"), cluster(SCHEME + dask.place):
        raise AssertionError
    monkeypatch.undo()
    dask.worker()
    with (
        pytest.raises(CannotRun, match="berhenti menjawab"),
        cluster(SCHEME + dask.place) as executor,
    ):
        assert executor.submit(abs, -1).result(PATIENCE) == 1
        waiting = executor.submit(time.sleep, PATIENCE)
        scheduler.kill()
        waiting.result(PATIENCE)


def test_where_no_scheduler_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "SECONDS_TO_ANSWER", 0.5)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, so that nobody else listens there either
        address = f"{SCHEME}127.0.0.1:{closed.getsockname()[1]}"
        with pytest.raises(CannotRun, match="Tidak ada penjadwal Dask"), cluster(address):
            raise AssertionError


@pytest.mark.parametrize("address", ["", "10.0.0.5:8786", "dask://", "ray://10.0.0.5:8786"])
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(CannotRun, match="bukan alamat klaster"), cluster(address):
        raise AssertionError


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(CannotRun) as stopped, cluster("dask://10.0.0.5:8786"):
        raise AssertionError
    assert "terang[cluster]" in stopped.value.cure.id and "terang[cluster]" in stopped.value.cure.en


def test_a_worker_with_another_program_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The seal travels with each piece of work, so it holds for workers that come later too."""
    with ThreadPoolExecutor(1) as threads:
        ours = Sealed(threads)
        assert list(ours.map(abs, (-1, -2))) == [1, 2]
        seals = iter(("here", "there"))
        monkeypatch.setattr(clusters, "program_seal", lambda: next(seals))
        with pytest.raises(OtherProgram, match=socket.gethostname()):
            ours.submit(abs, -1).result()


def test_a_worker_that_does_not_see_the_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unseen) as told:
        do(tmp_path / "situs/batches-x", [0])
    host, folder, reason = pickle.loads(pickle.dumps(told.value)).args
    assert (host, folder) == (socket.gethostname(), str(tmp_path / "situs")) and reason


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Unseen("komputer-2", "/berbagi/situs", "No such file"), "komputer-2"),
        (OtherProgram("komputer-2"), "komputer-2"),
    ],
)
def test_what_a_worker_says_is_told_with_its_cure(
    fault: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", Mock(KilledWorker=MemoryError))
    with pytest.raises(CannotRun) as stopped, cluster("dask://10.0.0.5:8786"):
        raise fault
    assert said in stopped.value.problem.id and said in stopped.value.problem.en


def test_the_seal_of_the_program_is_of_its_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another copy has the same seal; another letter in it does not."""
    seals = []
    for name, text in (("a", "1"), ("b", "1"), ("c", "2")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kode.py").write_text(text)
        monkeypatch.setattr(unchanged, "_CODE", tmp_path / name)
        seals.append(unchanged.program_seal.__wrapped__())
    assert seals[0] == seals[1] != seals[2]
