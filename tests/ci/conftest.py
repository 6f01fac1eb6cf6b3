"""A repository with the scripts of `.ci/` beside its data, and the command that they call."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import command
from tests.review.conftest import own_git, repo
from tests.review.repository import Repository, git
from tests.test_cli import ROOT, project

__all__ = ["own_git", "project", "repo"]

Done = subprocess.CompletedProcess[str]
Script = Callable[..., Done]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Run a script of `.ci/` as a forge would, in a folder that holds a copy of it."""
    terang = command.program(tmp_path / "terang")

    def run(root: Path, name: str, *arguments: str, **environment: str) -> Done:
        kept = {
            each: value
            for each, value in os.environ.items()
            if not each.startswith(("TERANG", "GITHUB_", "CI_"))
        }
        kept |= {"TERANG": str(terang), "PYTHONPATH": str(ROOT), **environment}
        return subprocess.run(
            [str(root / ".ci" / name), *arguments],
            cwd=root,
            env=kept,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def with_scripts(root: Path) -> Path:
    shutil.copytree(ROOT / ".ci", root / ".ci", dirs_exist_ok=True)
    return root


@pytest.fixture
def proposal(repo: Repository) -> Repository:
    """The small invented project with the scripts on main, and a branch that is checked out."""
    with_scripts(repo.root)
    git(repo.root, "switch", "--quiet", "main")
    repo.write(".gitignore", "/hasil/\n")
    repo.commit("Skrip")
    git(repo.root, "switch", "--quiet", "usulan")
    git(repo.root, "reset", "--quiet", "--hard", "main")
    return repo


@pytest.fixture
def whole(project: Path) -> Path:
    """A copy of the whole project, in git, with the scripts."""
    with_scripts(project)
    git(project, "init", "--quiet", "--initial-branch=main")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "Awal")
    return project
