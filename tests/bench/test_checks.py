"""What a check costs is measured with a file that is truly broken, and told as it is."""

from pathlib import Path

import pytest

from bench import checks
from bench.cost import Cost
from tests.torture import long_only


@pytest.mark.torture
@long_only
def test_a_broken_file_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: dict[str, str] = {}
    monkeypatch.setattr(checks, "TIMES", 1)
    monkeypatch.setattr(checks, "put", said.__setitem__)
    checks.run(1, tmp_path)
    rows = said[checks.HEADING].splitlines()[-3:]
    assert [row.split(" | ")[0] for row in rows] == [
        "| nothing kept",
        "| one file edited",
        "| one file broken",
    ]


@pytest.mark.parametrize(("ratio", "met"), [(1.05, True), (1.06, False)])
def test_what_takes_longer_is_missed(ratio: float, met: bool) -> None:
    section = checks.report(1, {"x": [Cost(2.0, 3.0, 4_000_000)]}, ratio)
    assert section.endswith("| x | 2.0 | 3.0 | 4 |")
    assert ("missed" not in section) == met
