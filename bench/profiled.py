"""Where the time of a build goes: `python -m bench.profiled`, or `make profile`.

Builds invented programs cold, twice: as it is, for the seconds of each stage, and then in one
process under Python's profiler, for those of each function. PROFILE.md keeps the last reading.
"""

import argparse
import concurrent.futures
import cProfile
import json
import pstats
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from bench.cost import Cost, cost
from bench.invented import ROOT, write_project
from bench.results import machine, tell

PROFILE = ROOT / "bench" / "PROFILE.md"
_FUNCTIONS, _PARTS = 30, 20
_AT = re.compile(r" at 0x[0-9a-f]+")
_INSTALLED = re.compile(r".*/(?:site-packages|python3\.\d+)/")
Row = tuple[str, int, float, float]
"""A function: where it stands, how often it was called, its own seconds, and with all it calls."""


class Here(Executor):
    """Does what it is given at once, in this process: the profiler sees no other."""

    def __init__(
        self,
        max_workers: int | None = None,
        mp_context: object = None,
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
        **_: object,
    ) -> None:
        if initializer is not None:
            initializer(*initargs)

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> "Future[Any]":
        done: Future[Any] = Future()
        try:
            done.set_result(work(*given, **named))
        except BaseException as error:  # noqa: BLE001 – as any executor does
            done.set_exception(error)
        return done


def inside(arguments: list[str], file: Path) -> None:
    """Build in this process under the profiler, and leave what it saw in `file`."""
    concurrent.futures.ProcessPoolExecutor = Here  # type: ignore[misc, assignment]
    from bench import terang_build
    from generator import parting

    vars(parting)["_prctl"] = None  # who works here is no child that ends with its parent

    sys.argv = ["bench.terang_build", *arguments]
    watching = cProfile.Profile()
    watching.runcall(terang_build.main)
    watching.dump_stats(file)


def run(programs: int, place: Path) -> str:
    """What PROFILE.md says."""
    project = write_project(place / "project", programs)
    stages, profile = place / "stages.json", place / "profile"
    build = [*map(str, (project, place / "site")), "--languages", "id", "--stages", str(stages)]
    here = {"PYTHONPATH": str(ROOT)}
    plain = cost([sys.executable, "-m", "bench.terang_build", *build], place, here)
    seconds: dict[str, float] = json.loads(stages.read_text(encoding="utf-8"))
    # Cold again: what stands would be taken for what it is.
    for left in (place / "site", place / ".terang", project / ".terang"):
        shutil.rmtree(left)
    watched = [sys.executable, "-m", "bench.profiled", "--inside", str(profile), *build]
    alone = cost(watched, place, here)
    return "\n".join(_page(programs, plain, seconds, alone, _rows(profile)))


def _rows(profile: Path) -> list[Row]:
    """Every function, the one that took most by itself first."""
    found: list[Row] = []
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, object]]
    stats = pstats.Stats(str(profile)).stats  # type: ignore[attr-defined]
    for (file, _, name), (_, calls, own, with_all, _) in stats.items():
        found.append((place_of(file, name), calls, own, with_all))
    return sorted(found, key=lambda row: row[2], reverse=True)


def place_of(file: str, name: str) -> str:
    """`generator/render/html.py render`: no folder of this machine."""
    if file.startswith("~"):
        return _AT.sub("", name)
    short = file.removeprefix(f"{ROOT}/")
    return f"{_INSTALLED.sub('', short)} {name}"


def part_of(place: str) -> str:
    """The package that a function belongs to: `generator/view`, `jinja2`, `lxml`, built in."""
    file, _, _ = place.partition(" ")
    if "/" not in file:
        return file if file.endswith(".py") else "built in (C)"
    folders = file.split("/")
    return "/".join(folders[:2]) if folders[0] == "generator" else folders[0]


def _page(
    programs: int, plain: Cost, seconds: dict[str, float], alone: Cost, rows: list[Row]
) -> Iterator[str]:
    yield "# Where the time of a build goes\n"
    yield (
        f"{programs} invented programs, Indonesian pages, cold, without search index and exports. "
        f"{machine()}. Made by `make profile`.\n"
    )
    yield (
        f"As it is: {plain.seconds:.1f} s, {plain.processor:.1f} s of processor, at most "
        f"{plain.memory / 1e6:.0f} MB in all processes.\n"
    )
    yield "| stage | seconds | |\n|---|--:|--:|"
    for name, each in seconds.items():
        yield f"| {name} | {each:.1f} | {each / plain.seconds:.0%} |"
    rest = plain.seconds - sum(seconds.values())
    yield f"| start of Python, imports, end | {rest:.1f} | {rest / plain.seconds:.0%} |"
    total = sum(row[2] for row in rows)
    yield (
        f"\nIn one process under the profiler, which makes calls dearer than they are: "
        f"{alone.seconds:.1f} s, of which it saw {total:.1f} s.\n"
    )
    parts: Counter[str] = Counter()
    for place, _, own, _ in rows:
        parts[part_of(place)] += own  # type: ignore[assignment]
    yield "| part | own seconds | |\n|---|--:|--:|"
    for part, own in parts.most_common(_PARTS):
        yield f"| {part} | {own:.1f} | {own / total:.0%} |"
    yield "\n| function | calls | own seconds | with all it calls |\n|---|--:|--:|--:|"
    for place, calls, own, with_all in rows[:_FUNCTIONS]:
        yield f"| `{place}` | {calls} | {own:.1f} | {with_all:.1f} |"


def main() -> None:
    """The command line."""
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[3:], Path(sys.argv[2]))
        return
    parser = argparse.ArgumentParser(prog="python -m bench.profiled", description=__doc__)
    parser.add_argument("--programs", type=int, default=1_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        page = run(asked.programs, Path(passing))
    tell(page)
    PROFILE.write_text(page + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
