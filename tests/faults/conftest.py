"""The small project, made once; each test breaks a copy of it."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import once
from tests.faults import building
from tests.torture import LONG


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project and its two sites."""
    return (
        once(tmp_path_factory, "rusak", lambda folder: building.make(folder / "proyek")) / "proyek"
    )


@pytest.fixture
def small(made: Path, tmp_path: Path) -> Path:
    """A copy in its first state, with its site; in short runs with what builds keep."""
    root = tmp_path / "proyek"
    shutil.copytree(made, root)
    if LONG:
        building.forget(root)
    building.turn(root, building.STATES[0])
    shutil.copytree(root / f"situs-{building.STATES[0]}", root / "site")
    assert building.is_state(root, building.STATES[0])
    return root
