"""The commit that a project's files are of."""

import subprocess
from pathlib import Path


def commit(root: Path) -> str | None:
    """HEAD's full hash; None without git, or where files differ from that commit."""
    head = _git(root, "rev-parse", "--verify", "HEAD")
    changed = _git(root, "status", "--porcelain", "--", ".")
    return (head or "").strip() or None if changed == "" else None


def _git(root: Path, *arguments: str) -> str | None:
    """What git says; None when it cannot say."""
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
