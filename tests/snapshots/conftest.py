"""A project with a snapshot, kept by a real build: a copy of the repository's own data."""

import shutil
from pathlib import Path

import pytest

from tests.snapshots.keeping import DATE, KEPT
from tests.test_cli import project, terang


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one snapshot, kept by a real build."""
    root: Path = project.__wrapped__(tmp_path_factory.mktemp("arsip"))  # type: ignore[attr-defined]
    site = root / "data/site.yml"  # pictures are not what is asked here
    text = site.read_text(encoding="utf-8")
    assert "share_cards: " not in text
    site.write_text(f"{text}share_cards: false\n", encoding="utf-8")
    done = terang(root, "build", "--snapshot", "--date", DATE)
    assert done.returncode == 0, done.stderr
    assert f"git add {KEPT}" in done.stdout
    return root


@pytest.fixture
def kept(made: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoiled."""
    copy = tmp_path / "salinan"
    shutil.copytree(made, copy, ignore=shutil.ignore_patterns("site", ".terang"))
    return copy
