"""Many readers at once behind real nginx: nobody is refused, cut off, kept waiting or misled."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.browser.conftest import BASE
from tests.browser.servers import BROTLI, nginx, program
from tests.browser.test_hosts import PROGRAM, open_to_all
from tests.browser.test_hosts_twins import fetch, packed
from tests.conftest import Measured
from tests.torture import note, times

pytestmark = pytest.mark.torture

__all__ = ["packed"]

READERS, SECONDS = times(200, 2000), times(3, 60)
PATIENCE = 10
"""Seconds after which a reader's answer counts as lost."""
SCRIPT = Path(__file__).with_name("load.lua")


class Counted(NamedTuple):
    """What wrk says at its end: times are microseconds, the last five are errors of each kind."""

    requests: int
    bytes: int
    duration: int
    p50: int
    p99: int
    longest: int
    refused: int
    cut_off: int
    unsent: int
    late: int
    wrong_status: int


FAULTS = Counted._fields[-5:]


@pytest.fixture(scope="module")
def host(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if program("nginx") is None or program("wrk") is None:
        pytest.skip("nginx or wrk is not installed")
    open_to_all(packed)
    brotli, folder = BROTLI is not None, tmp_path_factory.mktemp("load")
    with nginx(packed, folder, brotli=brotli, connections=2 * READERS) as address:
        yield address
    # Nothing but that the processes were asked to end.
    assert (folder / "error.log").read_text() == ""


def paths(site: Path) -> list[str]:
    """What readers of the site fetch: pages, a style, the pieces of a search, data."""
    index = site / "pagefind"
    pieces = [
        sorted(index.glob(pattern))[0].relative_to(site).as_posix()
        for pattern in ("pagefind-entry.json", "*.pf_meta", "index/*", "fragment/*", "wasm.*")
    ]
    pages = ["", "en/", "bantuan/", "program/", PROGRAM, f"en/{PROGRAM}", "cari/"]
    return [*pages, "assets/terang/terang.css", "pagefind/pagefind.js", *pieces, "data/figures.csv"]


def answers(host: str, asked: list[str]) -> dict[str, tuple[int, bytes]]:
    got = {path: fetch(host + path, Accept_Encoding="gzip, br") for path in asked}
    return {path: (status, body) for path, (status, _, body) in got.items()}


def test_many_readers_at_once(host: str, packed: Path, measured: Measured) -> None:
    asked = paths(packed)
    before = answers(host, asked)
    assert {status for status, _ in before.values()} == {200}
    counted = loaded(host, asked)
    faults = {name: count for name, count in counted._asdict().items() if name in FAULTS and count}
    assert faults == {}
    assert counted.requests > READERS * 5
    smallest = min(len(body) for _, body in before.values())
    assert counted.bytes > counted.requests * smallest
    assert answers(host, asked) == before
    rate = counted.requests * 1_000_000 // counted.duration
    note(
        "load",
        readers=READERS,
        seconds=SECONDS,
        requests=counted.requests,
        errors=sum(getattr(counted, name) for name in FAULTS),
        requests_a_second=rate,
        p50_ms=counted.p50 / 1000,
        p99_ms=counted.p99 / 1000,
        longest_ms=counted.longest / 1000,
    )
    measured(
        f"{READERS} readers for {SECONDS} s: {counted.requests} answers, {rate} a second, "
        f"half within {counted.p50 / 1000:.0f} ms, 99 of 100 within {counted.p99 / 1000:.0f} ms"
    )


def test_what_is_not_there_is_counted(host: str) -> None:
    """Or the count of faults would say nothing."""
    counted = loaded(host, ["", "tiada/"], readers=10, seconds=1)
    assert 0 < counted.wrong_status < counted.requests


def loaded(host: str, asked: list[str], readers: int = READERS, seconds: int = SECONDS) -> Counted:
    """What wrk counted: every reader has a connection of its own and asks without a pause."""
    command = [str(program("wrk")), "--threads", "2", "--connections", str(readers)]
    command += ["--duration", f"{seconds}s", "--timeout", f"{PATIENCE}s", "--script", str(SCRIPT)]
    shell = f'ulimit -n {readers + 1000}; exec "$@"'
    done = subprocess.run(
        ["bash", "-euc", shell, "wrk", *command, host, "--", *(f"{BASE}{path}" for path in asked)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    line = next(each for each in done.stdout.splitlines() if each.startswith("counted "))
    return Counted(*map(int, line.split()[1:]))
