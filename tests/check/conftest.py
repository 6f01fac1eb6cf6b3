"""`look`: draw a project with some pieces of text replaced, and check it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator import pipeline
from generator.finding import Finding

from .project import FILES

Edit = tuple[str, str, str]
"""Path, what stands there, what shall stand there; a path with "" gets a whole new file."""

Look = Callable[..., list[Finding]]


@pytest.fixture
def look(tmp_path: Path) -> Look:
    def drawn(*edits: Edit, protected: Sequence[str] = ()) -> list[Finding]:
        files = dict(FILES)
        for path, old, new in edits:
            text = files.get(path, "")
            assert old in text, f"{path} does not hold {old!r}"
            files[path] = text.replace(old, new, 1) if old else new
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return checked(tmp_path, protected)

    return drawn


def checked(root: Path, protected: Sequence[str] = ()) -> list[Finding]:
    """What is found in a project, in reading order."""
    return list(pipeline.check(root, "2026-11-21", protected).findings)
