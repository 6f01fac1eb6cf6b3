"""Cluster: the workers of a Dask cluster that runs already, as an executor.

They unpickle what we send and we what they answer: a cluster is for a network one trusts. A worker
that dies costs time alone: Dask gives its batches to another.
"""

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

from generator.finding import CannotRun
from generator.making.elsewhere import Unseen
from generator.text import Said
from generator.unchanged import program_seal

SCHEME = "dask://"
SECONDS_TO_ANSWER = 10
SECONDS_TO_WORKERS = 30

P = ParamSpec("P")
T = TypeVar("T")


class OtherProgram(Exception):
    """The computer whose worker has another program than ours."""


class Sealed(Executor):
    """Another executor, whose workers refuse work that is not of the very program they have."""

    def __init__(self, of: Executor) -> None:
        self._of = of

    def submit(self, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As of the other; the result may raise OtherProgram."""
        return self._of.submit(partial(_sealed, program_seal(), do), *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """As of the other."""
        self._of.shutdown(wait, cancel_futures=cancel_futures)


def _sealed(seal: str, do: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """In a worker."""
    if seal != program_seal():
        raise OtherProgram(socket.gethostname())
    return do(*args, **kwargs)


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The workers of the scheduler at `dask://HOST:PORT`; what is wrong with them is CannotRun."""
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        raise _not_installed() from error
    place = address.removeprefix(SCHEME)
    if place == address or not place:
        raise _no_address(address)
    try:
        client = distributed.Client(
            f"tcp://{place}", timeout=SECONDS_TO_ANSWER, set_as_default=False
        )
    except (OSError, ValueError) as error:
        raise _no_answer(place) from error
    try:
        _wait_for_workers(client, place)
        yield Sealed(client.get_executor())
    except Unseen as error:
        raise _unseen(*error.args) from error
    except OtherProgram as error:
        raise _other_program(*error.args) from error
    except distributed.KilledWorker as error:
        raise _killed() from error
    except CancelledError as error:
        raise _gone(place) from error
    finally:
        client.close()


def _wait_for_workers(client: Any, place: str) -> None:
    try:
        client.wait_for_workers(1, timeout=SECONDS_TO_WORKERS)
    except TimeoutError as error:
        raise _no_workers(place) from error


def _not_installed() -> CannotRun:
    return CannotRun(
        Said(
            "Untuk bekerja di klaster, paket distributed (Dask) belum terpasang.",
            "To work on a cluster, the package distributed (Dask) is not installed.",
        ),
        Said("Pasang: pip install 'terang[cluster]'", "Install: pip install 'terang[cluster]'"),
    )


def _no_address(address: str) -> CannotRun:
    return CannotRun(
        Said(f'"{address}" bukan alamat klaster.', f'"{address}" is no address of a cluster.'),
        Said(
            f"Tulis seperti: --executor {SCHEME}10.0.0.5:8786 (alamat dask scheduler).",
            f"Write it like: --executor {SCHEME}10.0.0.5:8786 (where dask scheduler listens).",
        ),
    )


def _no_answer(place: str) -> CannotRun:
    return CannotRun(
        Said(
            f"Tidak ada penjadwal Dask yang menjawab di {place}.",
            f"No Dask scheduler answers at {place}.",
        ),
        Said(
            "Jalankan dask scheduler di sana, atau periksa alamat dan jaringannya; "
            "tanpa --executor, situs dibangun di komputer ini saja.",
            "Start dask scheduler there, or check the address and the network; "
            "without --executor the site is built on this computer alone.",
        ),
    )


def _no_workers(place: str) -> CannotRun:
    return CannotRun(
        Said(
            f"Penjadwal di {place} tidak mempunyai pekerja.",
            f"The scheduler at {place} has no workers.",
        ),
        Said(
            f"Jalankan sekurangnya satu: dask worker {place} --nthreads 1",
            f"Start at least one: dask worker {place} --nthreads 1",
        ),
    )


def _unseen(host: str, folder: str, reason: str) -> CannotRun:
    return CannotRun(
        Said(
            f"Pekerja di {host} tidak dapat membaca dan menulis di {folder}: {reason}.",
            f"The worker on {host} cannot read and write in {folder}: {reason}.",
        ),
        Said(
            "Folder situs harus ada di cakram bersama, dengan alamat yang sama di semua komputer "
            "dan dapat ditulis; pilih dengan --site-dir. Situs lama tidak berubah.",
            "The site's folder has to be on a shared disk, at the same path on all computers, and "
            "writable; choose one with --site-dir. The old site is unchanged.",
        ),
    )


def _other_program(host: str) -> CannotRun:
    return CannotRun(
        Said(
            f"Pekerja di {host} memakai Terang, Python, atau paket yang lain daripada di sini.",
            f"The worker on {host} has another Terang, Python or other package than here.",
        ),
        Said(
            "Pasang versi yang sama di semua komputer dari berkas kunci yang sama, mulai ulang "
            "penjadwal dan pekerja, lalu ulangi. Situs lama tidak berubah.",
            "Install the same versions on all computers from the same lock file, restart scheduler "
            "and workers, then repeat. The old site is unchanged.",
        ),
    )


def _killed() -> CannotRun:
    return CannotRun(
        Said(
            "Beberapa pekerja berturut-turut mati pada pekerjaan yang sama; biasanya karena memori "
            "habis.",
            "Several workers died one after the other of the same work; mostly memory had run out.",
        ),
        Said(
            "Beri pekerja lebih banyak memori (dask worker --memory-limit), lalu ulangi. "
            "Situs lama tidak berubah.",
            "Give workers more memory (dask worker --memory-limit), then repeat. "
            "The old site is unchanged.",
        ),
    )


def _gone(place: str) -> CannotRun:
    return CannotRun(
        Said(
            f"Penjadwal Dask di {place} berhenti menjawab di tengah pekerjaan.",
            f"The Dask scheduler at {place} stopped answering in the middle of the work.",
        ),
        Said(
            "Jalankan lagi penjadwalnya, lalu ulangi. Situs lama tidak berubah.",
            "Start the scheduler again, then repeat. The old site is unchanged.",
        ),
    )
