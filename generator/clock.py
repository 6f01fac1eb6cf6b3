"""The date a build speaks of. Asked at the doors alone; below, it is an argument."""

import os
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

JAKARTA = timezone(timedelta(hours=7))


def today(root: Path) -> str:
    """ISO date: SOURCE_DATE_EPOCH, else the day of HEAD's commit in a clean tree, else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(JAKARTA).date().isoformat()
    committed = _git(root, "log", "-1", "--format=%ct")
    if committed.isdigit() and not _git(root, "status", "--porcelain"):
        return datetime.fromtimestamp(int(committed), JAKARTA).date().isoformat()
    return this_day()


def this_day() -> str:
    """ISO date of now, whatever was committed when: for what asks how old the record has become."""
    return datetime.now(JAKARTA).date().isoformat()


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip()
