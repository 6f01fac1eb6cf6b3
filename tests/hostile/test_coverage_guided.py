"""The same targets, led by what code each input reaches; only in `make torture`, for atheris builds
on few systems."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.targets import ROOT
from tests.hostile.test_fuzzed import BEGINNINGS
from tests.torture import long_only, note

pytestmark = [pytest.mark.torture, long_only]

RUNS = {
    "yaml_file": 30_000,
    "page": 20_000,
    "paragraph": 20_000,
    "scalar": 20_000,
    "number": 20_000,
    "cell": 5_000,
    "workbook": 2_000,
}


@pytest.mark.parametrize("name", RUNS)
def test_nothing_escapes(name: str, tmp_path: Path) -> None:
    found = tmp_path / "temuan"
    found.mkdir()
    for number, good in enumerate(BEGINNINGS[name]):
        (found / str(number)).write_bytes(good)
    options = (f"-runs={RUNS[name]}", "-max_len=8192", "-rss_limit_mb=1024", "-print_final_stats=1")
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.coverage_guided", name, str(found), *options],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    [runs] = re.findall(r"stat::number_of_executed_units: *(\d+)", done.stderr)
    covered = re.findall(r"ft: (\d+)", done.stderr)
    note(f"atheris {name}", inputs=int(runs), features=int(covered[-1]))
    assert int(runs) >= RUNS[name]
