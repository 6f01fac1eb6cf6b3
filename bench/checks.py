"""What `terang check` costs: of a sound project, and with one broken file in it.

`python -m bench.checks --programs 10000` prints it and puts it into RESULTS.md. Before each, one
file was edited, soundly or not, and all others are as the last check left them.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median

from bench.cost import Cost, cost
from bench.invented import ROOT, write_project
from bench.results import machine, put, tell
from bench.scenarios import edit
from generator.checking import cache_folder

HEADING = "Check"
TIMES = 3
FIRST, SOUND, BROKEN = "nothing kept", "one file edited", "one file broken"
MOST = 1.05  # of a sound project's check: as fast, and what two readings of one thing differ by
_COMMAND = (sys.executable, "-c", "from generator.cli import main; main()", "check")
_LINE = "summary: once more\n"


def run(programs: int, place: Path) -> bool:
    """Check in turn; whether a broken file is told as fast as nothing is."""
    project = write_project(place / "project", programs)
    costs: dict[str, list[Cost]] = defaultdict(list)
    for _ in range(TIMES):
        shutil.rmtree(cache_folder(project), ignore_errors=True)
        costs[FIRST].append(_checked(project))
        file = edit(project)
        costs[SOUND].append(_checked(project))
        sound = file.read_text(encoding="utf-8")
        file.write_text(f"{sound}{_LINE}", encoding="utf-8")
        costs[BROKEN].append(_checked(project, 1))
        told = (project / ".output").read_text(encoding="utf-8")
        name = f"{file.relative_to(project).as_posix()}:{sound.count(chr(10)) + 1}:"
        if name not in told:
            raise SystemExit(f"{name} is not in what was told:\n{told}")
        file.write_text(sound, encoding="utf-8")
    ratio = _seconds(costs[BROKEN]) / _seconds(costs[SOUND])
    section = report(programs, costs, ratio)
    tell(section)
    put(HEADING, section)
    return ratio <= MOST


def report(programs: int, costs: dict[str, list[Cost]], ratio: float) -> str:
    """The section of RESULTS.md."""
    met = "met" if ratio <= MOST else "**missed**"
    return "\n".join(
        (
            f"{programs} invented programs. {machine()}. `terang check` as a command, medians of "
            f"{TIMES}. A broken file (a key that stands twice) is told with its line in "
            f"{ratio:.2f} × the time of a sound edit; as fast, within {MOST:.2f}: {met}.",
            "",
            "| | seconds | CPU seconds | peak MB |",
            "|---|--:|--:|--:|",
            *(
                f"| {name} | {_seconds(each):.1f} | {median(one.processor for one in each):.1f} |"
                f" {median(one.memory for one in each) / 1e6:.0f} |"
                for name, each in costs.items()
            ),
        )
    )


def _checked(project: Path, code: int = 0) -> Cost:
    return cost(_COMMAND, project, {"PYTHONPATH": os.fspath(ROOT)}, code=code)


def _seconds(costs: list[Cost]) -> float:
    return median(each.seconds for each in costs)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.checks", description=__doc__)
    parser.add_argument("--programs", type=int, default=10_000)
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(0 if run(parser.parse_args().programs, Path(folder)) else 1)


if __name__ == "__main__":
    main()
