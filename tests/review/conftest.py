"""`repo`: the small invented project of the check tests, in a real git repository."""

from pathlib import Path

import pytest

from tests.check.project import FILES
from tests.review.repository import Repository, git


@pytest.fixture(autouse=True)
def own_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git as on a fresh machine: nobody's settings, a name to commit by."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Redaksi Contoh")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "redaksi@contoh.example")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    """The project on `main`, and a branch `usulan` that is checked out."""
    root = tmp_path / "proyek"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch=main")
    made = Repository(root)
    made.write("mkdocs.yml", "site_name: Contoh\nsite_url: https://contoh.example/\n")
    for path, text in FILES.items():
        made.write(path, text)
    made.commit("Awal")
    git(root, "switch", "--quiet", "--create", "usulan")
    return made
