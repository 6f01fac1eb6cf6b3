"""Two sizes of one test: short in `make test`, long in `make torture`, which notes its counts."""

import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LONG = os.environ.get("TERANG_TORTURE") == "1"


def times(short: int, long: int) -> int:
    """How often something is tried."""
    return long if LONG else short


def note(name: str, **counted: int | float | str) -> None:
    """What was counted; a long run keeps it, one JSON object a line."""
    line = json.dumps({"name": name, **counted}, ensure_ascii=False)
    print(line)  # noqa: T201
    if LONG:
        kept = ROOT / ".terang" / "torture.jsonl"
        kept.parent.mkdir(exist_ok=True)
        with kept.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
