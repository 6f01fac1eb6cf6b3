"""What the data set costs: seconds and memory of each format, and of all together.

`python -m bench.exports [--programs 10000]` writes invented programs into a passing folder, reads
them, and then writes the data set from them. Memory is what a process holds at its peak beyond the
registry that it started with. Exit 1 when a limit is missed.
"""

import argparse
import gc
import multiprocessing
import pickle
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from bench.invented import write_project
from bench.results import machine, put, tell
from bench.terang_build import TODAY
from generator.export import Subject, program_data
from generator.export.dataset.csv_files import CsvFiles
from generator.export.dataset.figures_json import FiguresJson
from generator.export.dataset.sink import Format
from generator.export.dataset.sqlite_file import SqliteFile
from generator.export.dataset.write import FORMATS, written
from generator.export.dataset.xlsx_file import XlsxFile
from generator.load import load
from generator.model import build_registry
from generator.model.registry import Registry

SECONDS, MEGABYTES, TIMES = 15.0, 500, 3
SITE_URL = "https://terang.example/"
SINKS = (CsvFiles, FiguresJson, SqliteFile, XlsxFile)
_ALL = "all, as the site does"
_FORK = multiprocessing.get_context("fork")


class Cost(NamedTuple):
    """`own` and `beside` in MB: of the process itself, and of the largest that it started."""

    seconds: float
    processor: float
    own: int
    beside: int


def registry(programs: int) -> Registry:
    """That many invented programs, as the site sees them, and no memory of how they were read."""
    with tempfile.TemporaryDirectory() as passing:
        kept = Path(passing) / "registry"
        reading = _FORK.Process(target=_read, args=(Path(passing) / "project", programs, kept))
        reading.start()
        reading.join()
        made: Registry = pickle.loads(kept.read_bytes())
    return made


def _read(project: Path, programs: int, kept: Path) -> None:
    loaded = load(write_project(project, programs))
    made, findings = build_registry(loaded.records, loaded.unreadable)
    assert not findings
    kept.write_bytes(pickle.dumps(replace(made.public(), records={})))


def cost(work: Callable[[], object]) -> Cost:
    """What some work costs in a process of its own, which begins with all that this one holds."""
    ours, theirs = _FORK.Pipe()
    process = _FORK.Process(target=_measure, args=(work, theirs))
    process.start()
    theirs.close()
    found: Cost = ours.recv()
    process.join()
    return found


def _measure(work: Callable[[], object], pipe: Connection) -> None:
    gc.freeze()
    before, began = _resident(), time.perf_counter()
    work()
    seconds = time.perf_counter() - began
    own, beside = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    processor = sum(each.ru_utime + each.ru_stime for each in (own, beside))
    peaks = [max(0, each.ru_maxrss // 1024 - before) for each in (own, beside)]
    pipe.send(Cost(seconds, processor, *peaks))


def _resident() -> int:
    """MB that this process holds now."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (line,) = (each for each in lines if each.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def run(programs: int) -> bool:
    """Measure every format; whether the whole data set keeps its limits."""
    subject = Subject(registry(programs), SITE_URL, TODAY)
    held = _resident()
    works = (
        ("rows alone", ()),
        *((format_.__name__, (format_,)) for format_ in SINKS),
        (_ALL, FORMATS),
    )
    costs = {name: cost(partial(_afresh, subject, formats)) for name, formats in works}
    again = [cost(partial(_afresh, subject, FORMATS)) for _ in range(TIMES - 1)]
    costs[_ALL] = sorted((costs[_ALL], *again), key=lambda each: each.seconds)[TIMES // 2]
    costs["program/‹id›/data.json"] = cost(partial(_programs, subject))
    whole = costs[_ALL]
    # Two formats are written beside the others.
    met = whole.seconds <= SECONDS and whole.own + 2 * whole.beside <= MEGABYTES
    section = "\n".join(
        (
            f"{programs} invented programs, {len(subject.registry.figures)} figures. {machine()}. "
            f"The registry itself holds {held} MB; memory below is what comes on top of it. "
            f"All together is the median of {TIMES}; limits for it: {SECONDS:.0f} s, "
            f"{MEGABYTES} MB: {'met' if met else '**missed**'}.",
            "",
            "| | seconds | CPU seconds | own MB | MB of each process beside |",
            "|---|--:|--:|--:|--:|",
            *(
                f"| {name} | {each.seconds:.1f} | {each.processor:.1f} | {each.own} |"
                f" {each.beside} |"
                for name, each in costs.items()
            ),
        )
    )
    tell(section)
    put("Data set", section)
    return met


def _afresh(subject: Subject, formats: Sequence[Format]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder), subject, formats)


def _programs(subject: Subject) -> int:
    programs = subject.registry.programs.values()
    made = (file for each in programs for file in program_data.of_program(subject, each))
    return sum(len(file.content) for file in made)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.exports", description=__doc__)
    parser.add_argument("--programs", type=int, default=10_000)
    sys.exit(0 if run(parser.parse_args().programs) else 1)


if __name__ == "__main__":
    main()
