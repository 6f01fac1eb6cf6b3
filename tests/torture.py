"""Two sizes of one test: short in `make test`, long in `make torture`, which notes its counts."""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LONG = os.environ.get("TERANG_TORTURE") == "1"


def times(short: int, long: int) -> int:
    """How often to try."""
    return long if LONG else short


def note(name: str, **counted: int | float | str) -> None:
    """Print what was counted; the long run keeps it."""
    line = json.dumps({"test": name, **counted}, ensure_ascii=False)
    sys.stdout.write(line + "\n")
    if LONG:
        folder = ROOT / ".terang"
        folder.mkdir(exist_ok=True)
        with (folder / "torture.jsonl").open("a", encoding="utf-8") as file:
            file.write(line + "\n")
