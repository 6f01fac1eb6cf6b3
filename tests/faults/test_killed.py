"""A build that is killed at any moment leaves the old site or the new one, and nothing to mend."""

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.building import STAGES, STATES, digest, finished, is_state, killed, turn
from tests.torture import LONG, note, times

pytestmark = pytest.mark.torture


def test_killed_at_random_moments(small: Path) -> None:
    """In short runs a killed build follows the other, and one builds to its end at last."""
    chance = random.Random(time.time_ns() if LONG else 5)
    seconds = float((small / "lama").read_text("utf-8"))
    after: Counter[str] = Counter()
    kills = 0
    while kills < times(2, 100):
        state = STATES[(kills + 1) % 2]
        turn(small, state)
        before = digest(small / "site")
        stages, over = killed(small, chance, seconds)
        kills += not over
        old = digest(small / "site") == before
        assert old or is_state(small, state), f"kill {kills} after {stages} stages"
        after[f"after_{stages}"] += not over
        if LONG or kills == times(2, 100):
            done = finished(small)
            assert done.returncode == 0, done.stdout
            assert is_state(small, state)
    note("killed builds", kills=kills, **dict(sorted(after.items())))
    assert set(after) <= {f"after_{number}" for number in range(STAGES + 2)}
