"""A site that is as it should be is not built again; whatever may make it another one, is seen."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import unchanged
from generator.unchanged import Order, made_from


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project and its site, as a build leaves them."""
    for path in ("data/site.yml", "content/id/index.md", "site/index.html", "site/en/index.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    order(tmp_path).remember(2)
    return tmp_path


def order(project: Path, today: str = "2026-11-21") -> Order:
    return Order(project / "built.json", made_from(project, today), project / "site")


def stands(project: Path, today: str = "2026-11-21") -> bool:
    return order(project, today).standing() is not None


def test_nothing_changed(project: Path) -> None:
    assert stands(project)


CHANGES: dict[str, Callable[[Path], object]] = {
    "edited": lambda root: (root / "data/site.yml").write_text("lain", encoding="utf-8"),
    "same length": lambda root: (root / "data/site.yml").write_text("data/site.yaa"),
    "same bytes, written again": lambda root: (root / "mkdocs.yml").write_text("site_name: x\n"),
    "added": lambda root: (root / "data/baru.yml").write_text("", encoding="utf-8"),
    "renamed": lambda root: (root / "data/site.yml").rename(root / "data/lain.yml"),
    "removed": lambda root: (root / "content/id/index.md").unlink(),
    "site damaged": lambda root: (root / "site/index.html").write_text("x", encoding="utf-8"),
    "page removed": lambda root: (root / "site/en/index.html").unlink(),
    "site removed": lambda root: shutil.rmtree(root / "site"),
    "note damaged": lambda root: (root / "built.json").write_text("{", encoding="utf-8"),
    "note of another kind": lambda root: (root / "built.json").write_text("[1]", encoding="utf-8"),
    "note removed": lambda root: (root / "built.json").unlink(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_seen(project: Path, change: Callable[[Path], object]) -> None:
    time.sleep(0.02)  # a clock tick of the file system
    change(project)
    assert not stands(project)


def test_another_day_is_another_site(project: Path) -> None:
    assert not stands(project, "2026-11-22")


def test_another_template_or_program_makes_another_site(
    project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("TEMPLATES", "_CODE"):
        copy = tmp_path / name
        shutil.copytree(
            getattr(unchanged, name), copy, ignore=shutil.ignore_patterns("__pycache__")
        )
        with monkeypatch.context() as patched:
            patched.setattr(unchanged, name, copy)
            seal = made_from(project)
            file = next(each for each in sorted(copy.rglob("*")) if each.is_file())
            file.write_bytes(file.read_bytes() + b" ")
            assert made_from(project) != seal


def test_what_python_compiles_is_no_change(project: Path) -> None:
    (project / "data/__pycache__").mkdir()
    (project / "data/__pycache__/x.pyc").write_text("x", encoding="utf-8")
    assert stands(project)
