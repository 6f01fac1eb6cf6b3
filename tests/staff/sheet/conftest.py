"""The invented project, laid out for each test that may write to it."""

from pathlib import Path

import pytest

from tests.staff.sheet.typed import laid_out


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return laid_out(tmp_path / "proyek")
