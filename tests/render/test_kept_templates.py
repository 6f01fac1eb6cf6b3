"""Compiled templates are read again, unless anything they were compiled from or by has changed."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from generator import kept_templates
from generator.kept_templates import KeptTemplates


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "a.html.j2").write_text("{{ x }}!")
    return tmp_path


def compiled(folder: Path, monkeypatch: pytest.MonkeyPatch, locale: str = "id") -> list[str]:
    """The names of the templates that had to be compiled to print one."""
    names: list[str] = []

    class Watched(Environment):
        def compile(self, source: str, name: str, *rest: str) -> object:  # type: ignore[override]
            names.append(name)
            return super().compile(source, name, *rest)  # type: ignore[call-overload]

    kept = KeptTemplates(folder, locale)
    env = Watched(loader=FileSystemLoader(folder), bytecode_cache=kept, autoescape=True)
    assert env.get_template("a.html.j2").render(x="1") in ("1!", "1?")
    return names


def test_a_template_is_compiled_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert compiled(folder, monkeypatch) == ["a.html.j2"]
    assert compiled(folder, monkeypatch) == []
    assert compiled(folder, monkeypatch, "en") == ["a.html.j2"]


def test_what_changed_is_compiled_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(folder, monkeypatch)
    (folder / "a.html.j2").write_text("{{ x }}?")
    assert compiled(folder, monkeypatch) == ["a.html.j2"]
    monkeypatch.setattr(kept_templates, "made_by", lambda *_: "another macro, another Jinja")
    assert compiled(folder, monkeypatch) == ["a.html.j2"]


@pytest.mark.parametrize("damage", [b"", b"x" * 40, None])
def test_what_is_damaged_is_compiled_again(
    damage: bytes | None, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled(folder, monkeypatch)
    (file,) = (folder / "__pycache__").iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"!" if damage is None else damage)
    assert compiled(folder, monkeypatch) == ["a.html.j2"]


def test_a_folder_that_cannot_be_written_keeps_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "__pycache__").write_text("")
    assert compiled(folder, monkeypatch) == ["a.html.j2"]
    assert compiled(folder, monkeypatch) == ["a.html.j2"]
