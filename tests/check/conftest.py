"""`look`: draw a project with some pieces of text replaced, and check it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.check import check
from generator.finding import Finding
from generator.load import load
from generator.load.prose import load_prose
from generator.model import build_registry

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
    """What load, model and check find in a project, in reading order."""
    loaded = load(root)
    prose, prose_findings = load_prose(root)
    registry, model_findings = build_registry(loaded.records)
    findings = [*loaded.findings, *prose_findings, *model_findings]
    findings += check(registry, prose, "2026-11-21", protected)
    return sorted(findings, key=lambda finding: finding.order)
