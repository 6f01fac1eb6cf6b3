"""A small project with two states, real builds of it, and the digest of what they leave."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from bench.invented import write_project
from generator.frame.search import BUNDLE
from tests.frame.search_fragments import fragments

ROOT = Path(__file__).resolve().parents[2]
DATE = "2026-11-21"
STATES = ("satu", "dua")
STAGES = 7
_SITE = "data/site.yml"
MAIN = "from generator.cli import main; main()"


def make(root: Path) -> None:
    """The project in its first state, and below it `situs-*`: what a build from nothing makes of
    each state. `lama`: how many seconds one took. What the last build keeps for the next stays."""
    write_project(root, programs=1)
    site = root / _SITE
    site.write_text(f"{site.read_text('utf-8')}share_cards: false\n", "utf-8")
    shutil.copy(program(root), root / "program.yml")
    for state in STATES:
        turn(root, state)
        forget(root)
        start = time.monotonic()
        assert finished(root, "--site-dir", f"situs-{state}").returncode == 0
        (root / "lama").write_text(str(time.monotonic() - start), "utf-8")


def forget(root: Path) -> None:
    """Nothing is left of earlier builds, but what they published."""
    shutil.rmtree(root / ".terang", ignore_errors=True)


def turn(root: Path, state: str) -> None:
    """Bring the data to one of its states."""
    text = (root / "program.yml").read_text("utf-8")
    old = "summary:\n  id: "
    assert old in text
    program(root).write_text(text.replace(old, f"{old}Keadaan {state}. ", 1), "utf-8")


def program(root: Path) -> Path:
    """The one file that has two states."""
    return min((root / "data/programs").rglob("*.yml"))


def digest(site: Path, but: str = "") -> str:
    """Of every file and its path, but those below a folder; nothing, of no site."""
    seal = sha256()
    for path in sorted(each for each in site.rglob("*") if not each.is_dir()):
        name = path.relative_to(site).as_posix()
        if not (but and name.startswith(f"{but}/")):
            seal.update(f"{name}\0".encode())
            seal.update(path.read_bytes() if path.is_file() else b"?")
    return seal.hexdigest() if site.exists() else ""


def is_state(root: Path, state: str, site: Path | None = None) -> bool:
    """Whether the site is that of a state, byte for byte; of the search index, whose files
    Pagefind orders by chance, that it is whole and of the same pages."""
    made, of = root / f"situs-{state}", site or root / "site"
    if digest(of, "pagefind") != digest(made, "pagefind"):
        return False
    entry = json.loads((of / "pagefind/pagefind-entry.json").read_bytes())
    for locale, index in entry["languages"].items():
        assert (of / f"pagefind/pagefind.{index['hash']}.pf_meta").is_file(), locale
    return _indexed(of) == _indexed(made)


def _indexed(site: Path) -> list[str]:
    """What the search knows of each page."""
    return sorted(json.dumps(each, sort_keys=True) for each in fragments(site / BUNDLE).values())


def started(root: Path, *arguments: str, **environment: str) -> "subprocess.Popen[str]":
    """A build, at the head of a group of processes; `first` on Python's path, and `through` another
    command, where they are given."""
    through = environment.pop("through", "").split()
    return subprocess.Popen(
        [*through, sys.executable, "-u", "-c", MAIN, "build", "--date", DATE, *arguments],
        cwd=root,
        env=_environment(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def finished(root: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """A build to its end; nobody ever sees a traceback."""
    process = started(root, *arguments, **environment)
    said, _ = process.communicate(timeout=120)
    assert "Traceback" not in said, said
    return subprocess.CompletedProcess(process.args, process.returncode, said)


def _environment(more: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TERANG_")}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join([*more.pop("first", "").split(), str(ROOT)]),
        **more,
    }


def killed(root: Path, chance: random.Random, seconds: float, *arguments: str) -> tuple[int, bool]:
    """A build killed (-9) at a random moment: after so many stages were said; whether it was over.

    Half of them at any time in `seconds`, half soon after a stage began; some alone, so that what
    it started is left behind, some with all that they started.
    """
    process = started(root, *arguments)
    said: list[str] = []
    stages = threading.Semaphore(0)

    def listen() -> None:
        assert process.stdout
        for line in process.stdout:
            said.append(line)
            stages.release()

    reader = threading.Thread(target=listen, daemon=True)
    reader.start()
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0.05, seconds))
    else:
        for _ in range(chance.randint(1, STAGES)):
            stages.acquire(timeout=60)
        time.sleep(chance.uniform(0, seconds / 10))
    over = process.poll() is not None
    if chance.random() < 0.5:
        process.kill()
    else:
        _kill_group(process.pid)
    process.wait()
    reader.join(5)
    return sum(line.endswith("…\n") for line in said), over


def _kill_group(group: int) -> None:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return


@contextmanager
def left(process: "subprocess.Popen[str]") -> Iterator[None]:
    """Whatever it started is gone afterwards."""
    try:
        yield
    finally:
        _kill_group(process.pid)
        process.wait()
