"""The date a build speaks of: given, else the commit's in a clean tree, else today's."""

import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from generator.clock import JAKARTA, today

# Half past midnight in Jakarta; in UTC still the day before.
COMMITTED = "2024-03-01T00:30:00+07:00"


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for name in ("GIT_AUTHOR", "GIT_COMMITTER"):
        monkeypatch.setenv(f"{name}_NAME", "Contoh")
        monkeypatch.setenv(f"{name}_EMAIL", "contoh@contoh.example")
        monkeypatch.setenv(f"{name}_DATE", COMMITTED)
    (tmp_path / "a").write_text("a")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "--quiet", "--message", "Contoh")
    return tmp_path


def is_now(root: Path) -> bool:
    """Whether `today` is the clock's day, even at midnight."""
    before, got = datetime.now(JAKARTA).date(), today(root)
    return got in {before.isoformat(), datetime.now(JAKARTA).date().isoformat()}


def test_clean_tree_has_the_day_of_its_commit_in_jakarta(repository: Path) -> None:
    assert today(repository) == "2024-03-01"


@pytest.mark.parametrize("file", ["a", "b"])
def test_changed_or_new_file_means_today(repository: Path, file: str) -> None:
    (repository / file).write_text("baru")
    assert is_now(repository)


def test_epoch_goes_before_the_commit(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # 2020-12-31 18:00 UTC is the new year in Jakarta.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1609437600")
    assert today(repository) == "2021-01-01"


def test_epoch_that_is_no_number_is_passed_over(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "kemarin")
    assert today(repository) == "2024-03-01"


def test_folder_without_git_means_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert is_now(tmp_path)


def test_machine_without_git_means_today(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository / "tiada"))
    assert is_now(repository)
