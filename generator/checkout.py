"""The commit that a project's files are of, and the branch."""

import subprocess
from pathlib import Path


def commit(root: Path) -> str | None:
    """HEAD's full hash; None without git, or where files differ from that commit."""
    head = _git(root, "rev-parse", "--verify", "HEAD")
    changed = _git(root, "status", "--porcelain", "--", ".")
    return (head or "").strip() or None if changed == "" else None


def branch(root: Path) -> str | None:
    """The branch that is checked out; None without git, or on none."""
    return (_git(root, "branch", "--show-current") or "").strip() or None


def has_changes(root: Path) -> bool:
    """Whether anything git would keep differs from HEAD, new files included."""
    return _git(root, "status", "--porcelain") != ""


def _git(root: Path, *arguments: str) -> str | None:
    """What git says; None when it cannot say."""
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
