"""What the tests of snapshots do to a project. What is hidden here is hidden in a copy alone."""

import hashlib
import json
from pathlib import Path

from tests.test_cli import PANTI, terang

DATE = "2026-11-21"
KEPT = f"snapshots/{DATE}"
VALUE = "37000000000"
FIGURE = f"{PANTI}/budgets/prioritas-rpd/amount"
SOURCE = "radarbanten-wktk"


def edit(root: Path, path: str, old: str, new: str) -> None:
    file = next((root / "data").rglob(path))
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def rules(root: Path, *arguments: str) -> set[tuple[str, str]]:
    done = terang(root, "check", "--format", "json", *arguments)
    found = json.loads(done.stdout)
    assert done.returncode == (1 if found else 0)
    return {(each["path"], each["rule"]) for each in found}


def redact(root: Path, missing: str = "suppressed") -> None:
    """The amount may not be shown any longer: its value, quote and place in the source go."""
    record = next((root / "data").rglob(f"{PANTI}.yml"))
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(
        line for line in lines if not line.lstrip().startswith(("quote: mendapat", "locator: par"))
    )
    text = text.replace(f"value: {VALUE}", f"value: null\n      missing: {missing}")
    record.write_text(text, encoding="utf-8")


def reseal(root: Path) -> None:
    """SHA256SUMS that fit the files as they are now."""
    files = sorted(each for each in (root / KEPT).iterdir() if each.name != "SHA256SUMS")
    lines = (f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in files)
    (root / KEPT / "SHA256SUMS").write_text("".join(lines))


def told(root: Path, rule: str) -> list[dict[str, str]]:
    """What `check` has to say under one rule."""
    done = terang(root, "check", "--format", "json")
    return [each for each in json.loads(done.stdout) if each["rule"] == rule]


def withhold(root: Path, field: str) -> None:
    file = next((root / "data").rglob(f"{SOURCE}.yml"))
    text = file.read_text(encoding="utf-8")
    if field == "url":
        text = "".join(
            line for line in text.splitlines(keepends=True) if not line.startswith("url:")
        )
    text += f"withheld: {{fields: [{field}], reason: {{id: Demi pelindungan., en: For safety.}}}}\n"
    file.write_text(text, encoding="utf-8")
