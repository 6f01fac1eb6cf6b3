"""The commit that a site is made of: known only where the files are the commit's."""

from pathlib import Path

import pytest

from generator.checkout import commit
from tests.test_clock import git, repository

__all__ = ["repository"]


def test_a_clean_tree_is_of_its_commit(repository: Path) -> None:
    found = commit(repository)
    assert found is not None
    git(repository, "cat-file", "-e", f"{found}^{{commit}}")
    assert len(found) >= 40


@pytest.mark.parametrize("file", ["a", "b"])
def test_changed_files_are_of_no_commit(repository: Path, file: str) -> None:
    (repository / file).write_text("x")
    assert commit(repository) is None


def test_without_git_there_is_no_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert commit(tmp_path) is None
    git(tmp_path, "init", "--quiet")
    assert commit(tmp_path) is None


def test_a_machine_without_git_knows_no_commit(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository / "tiada"))
    assert commit(repository) is None
