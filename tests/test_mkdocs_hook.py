"""Plain MkDocs, through our hook, publishes what `terang` would; with a stand-in pipeline."""

import contextlib
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

import generator
from generator import frame, publish
from generator.artifact import Page
from generator.finding import CannotRun, Finding, Place, Refused
from generator.text import Said

HOOK = Path(generator.__file__).with_name("mkdocs_hook.py")
THEME = HOOK.parents[1] / "templates" / "theme"
CONFIG = f"""
site_name: Terang
site_url: https://terang.example/
docs_dir: content
theme: {{name: material, custom_dir: "{THEME}", language: id, font: false, palette: [
  {{scheme: default, toggle: {{name: Gelap}}}}, {{scheme: slate, toggle: {{name: Terang}}}}]}}
extra: {{terang: {{id: {{notice: a, licence: b}}, en: {{notice: a, licence: b}}}}}}
plugins: []
hooks: [hook.py]
nav: [{{Beranda: index.md}}, {{English: [{{Home: en/index.md}}]}}]
"""
DOCS = {"index.md": "# Beranda\n", "en/index.md": "# Home\n"}
Run = Callable[..., Path]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Build the project in `tmp_path` as `mkdocs build` does; give back its site folder."""
    page = Page("id", "/program/x/", "program/_frame", "X", "", "", "<h1>Catatan</h1>")
    prepared = SimpleNamespace(hand_written=DOCS, pages=[page], frames=["program/_frame"])

    def finish(prepared: Any, engine_site: Path, site_dir: Path, *, policy: bool = True) -> None:
        places = [(each.locale, each.address) for each in prepared.pages]
        names, address = prepared.frames, "https://t.example/"
        into = frame.assemble(engine_site, places, DOCS, names, address, policy=policy)
        frame.add(into.tree, frame.stamped(into, prepared.pages))
        publish.publish(engine_site, site_dir)

    pipeline: Any = ModuleType("generator.pipeline")
    pipeline.prepare = lambda root, today, kept: prepared
    pipeline.finish = finish
    monkeypatch.setitem(sys.modules, "generator.pipeline", pipeline)
    monkeypatch.setattr(generator, "pipeline", pipeline, raising=False)
    (tmp_path / "content").mkdir()
    # MkDocs loads a hook once a process and path; a link gives each test its own.
    (tmp_path / "hook.py").symlink_to(HOOK)
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")

    def once(strict: bool = True, command: str = "build", **changed: Any) -> Path:
        for name, value in changed.items():
            setattr(pipeline, name, value)
        config = load_config(str(tmp_path / "mkdocs.yml"), strict=strict)
        config.plugins.on_startup(command=command, dirty=False)  # type: ignore[arg-type]
        build(config)
        assert config.docs_dir == str(tmp_path / "content")
        return tmp_path / "site"

    return once


def fail_with(error: Exception) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


def test_records_and_hand_written_pages_are_published(run: Run) -> None:
    site = run()
    assert "<h1>Catatan</h1>" in (site / "program/x/index.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in (site / "index.html").read_text(encoding="utf-8")
    assert not (site / "program/_frame").exists()
    run()


def test_serving_leaves_room_for_the_reload_script(run: Run) -> None:
    site = run(command="serve")
    assert "Content-Security-Policy" not in (site / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("stage", ["prepare", "finish"])
@pytest.mark.parametrize(
    ("error", "told"),
    [
        (CannotRun(Said("Cakram penuh.", "x"), Said("Kosongkan.", "x")), "Kosongkan."),
        (
            Refused([Finding(Place("data/a.yml", 3, 1), "r", Said("p", ""), Said("c", ""))]),
            "data/a.yml:3:1",
        ),
    ],
)
def test_failure_is_told_and_leaves_the_old_site(
    run: Run, caplog: pytest.LogCaptureFixture, stage: str, error: Exception, told: str
) -> None:
    site = run()
    before = sorted(p for p in site.rglob("*"))
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        run(**{stage: fail_with(error)})
    assert told in caplog.text
    assert sorted(p for p in site.rglob("*")) == before
    with contextlib.suppress(Abort):  # the lock is free again
        run(**{stage: fail_with(error)})


def test_a_warning_in_strict_mode_publishes_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(DOCS, "index.md", "# Beranda\n\n[x](tidak-ada.md)\n")
    with pytest.raises(Abort):
        run()
    assert not (tmp_path / "site").exists()
    run(strict=False)
    assert (tmp_path / "site/index.html").exists()
