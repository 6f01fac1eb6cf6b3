"""Two sizes of one test: short in `make test`, long in `make torture`, which notes its counts.

`python -m tests.torture` puts the counts of the last long run into torture/RESULTS.json and into
the table of SECURITY.md.
"""

import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[1]
LONG = os.environ.get("TERANG_TORTURE") == "1"
NOTES = ROOT / ".terang/torture.jsonl"
RESULTS = ROOT / "torture/RESULTS.json"
SECURITY = ROOT / "SECURITY.md"
_TABLE = re.compile(r"(?<=<!-- angka -->\n).*?(?=<!-- /angka -->)", re.DOTALL)


def times(short: int, long: int) -> int:
    """How often to try."""
    return long if LONG else short


def share(all_of_them: Sequence[T], part: int, parts: int) -> Sequence[T]:
    """What one of several tests that go the same way looks at: in the long run each of them at
    all, in the short one each at its part, so that together they have seen all."""
    return all_of_them if LONG else all_of_them[part::parts]


long_only = pytest.mark.skipif(not LONG, reason="in `make torture`")
"""Of what no office runs and no reader sees: our own measurements, whose parts have short tests."""


def note(name: str, **counted: int | float | str) -> None:
    """Print what was counted; the long run keeps it."""
    line = json.dumps({"test": name, **counted}, ensure_ascii=False)
    sys.stdout.write(line + "\n")
    if LONG:
        NOTES.parent.mkdir(exist_ok=True)
        with NOTES.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def results() -> dict[str, dict[str, Any]]:
    """What the last long run counted: the test's name → its counts."""
    found: dict[str, dict[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return found


def table(counted: dict[str, dict[str, Any]]) -> str:
    """The rows of SECURITY.md."""
    rows = ["| Uji · Test | Terhitung · Counted |", "|---|---|"]
    for name, counts in counted.items():
        said = ", ".join(f"{key} {value:,}" for key, value in counts.items())
        rows.append(f"| {name} | {said} |")
    return "\n".join(rows) + "\n"


def with_table(text: str, counted: dict[str, dict[str, Any]]) -> str:
    """SECURITY.md with these counts."""
    return _TABLE.sub(lambda _: table(counted), text)


def main() -> None:
    """The last count of each test, in the order of their names."""
    notes = [json.loads(line) for line in NOTES.read_text(encoding="utf-8").splitlines()]
    counted = {each.pop("test"): each for each in notes}
    ordered = {name: counted[name] for name in sorted(counted)}
    RESULTS.parent.mkdir(exist_ok=True)
    written = json.dumps(ordered, ensure_ascii=False, indent=1) + "\n"
    RESULTS.write_text(written, encoding="utf-8")
    SECURITY.write_text(with_table(SECURITY.read_text("utf-8"), ordered), encoding="utf-8")


if __name__ == "__main__":
    main()
