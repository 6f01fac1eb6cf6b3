"""Clocks that go wrong, and two builds at once."""

import os
import time
from pathlib import Path

import pytest

from tests.faults.building import DATE, STATES, digest, finished, is_state, left, started, turn
from tests.torture import LONG

pytestmark = pytest.mark.torture
YEAR = 365 * 24 * 3600


def test_a_clock_set_back(small: Path) -> None:
    """Files from the future, and an edit older than the last build: what they say counts."""
    now = time.time()
    for path in (small / "data").rglob("*"):
        os.utime(path, (now + YEAR, now + YEAR))
    if LONG:
        assert finished(small).returncode == 0
        assert is_state(small, STATES[0])
    turn(small, STATES[1])
    for path in (small / "data").rglob("*"):
        os.utime(path, (now - YEAR, now - YEAR))
    assert finished(small).returncode == 0
    assert is_state(small, STATES[1])


def test_a_day_before_the_last_build(small: Path) -> None:
    """The site is that of the day that is asked for, whatever stands."""
    before = digest(small / "site", "pagefind")
    assert finished(small, "--date", "2026-11-20").returncode == 0
    earlier = digest(small / "site", "pagefind")
    assert earlier != before
    if LONG:
        assert finished(small, "--date", DATE).returncode == 0
        assert digest(small / "site", "pagefind") == before


def test_two_builds_at_once(small: Path) -> None:
    """The second says so and changes nothing; the first ends as if it had been alone."""
    turn(small, STATES[1])
    first = started(small)
    with left(first):
        assert first.stdout
        first.stdout.readline()
        second = finished(small)
        assert second.returncode == 2
        assert "sedang dibangun" in second.stdout
        said, _ = first.communicate(timeout=120)
        assert first.returncode == 0, said
    assert is_state(small, STATES[1])
