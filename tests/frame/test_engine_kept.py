"""What the engine drew is taken for the same input alone, and only once a site was made of it."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator import frame
from generator.cache import Cache
from generator.frame import engine, engine_kept
from generator.templates_folder import THEME

SETTINGS = """\
site_name: Terang
theme: {name: material, font: false}
markdown_extensions: [tables, {toc: {permalink: false}}]
nav: [{Beranda: index.md}]
"""


@dataclass
class Builder:
    """A project whose engine leaves a page, and counts how often it was asked."""

    place: Path
    drawn: int = 0
    settings: str = SETTINGS
    page: str = "# Halo"
    by: str = "program"
    name: str = "mkdocs"
    more: dict[str, str] = field(default_factory=dict)

    def draw(self, stage: Path, name: str) -> Path:
        self.drawn += 1
        built = stage / "site"
        built.mkdir()
        for page in (stage / "docs").iterdir():
            (built / f"{page.stem}.html").write_text(page.read_text())
        (built / "404.html").write_text(name)
        return built

    def build(self, *, sound: bool = True) -> dict[str, str]:
        """What stands in the built folder; `sound`: a site can be made of it."""
        stage = self.place / "stage"
        shutil.rmtree(stage, ignore_errors=True)
        (stage / "docs").mkdir(parents=True)
        for path, text in {"index.md": self.page, **self.more}.items():
            (stage / "docs" / path).write_text(text)
        config = self.place / "mkdocs.yml"
        config.write_text(self.settings)
        cache = Cache(self.place / "kept", self.by)
        found = frame.drawn(config, stage, cache, self.name)
        if sound:
            found.keep()
        return {
            file.relative_to(found.site).as_posix(): file.read_text()
            for file in found.site.rglob("*")
            if file.is_file()
        }


@pytest.fixture
def builder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Builder:
    made = Builder(tmp_path)
    monkeypatch.setattr(engine_kept, "draw", made.draw)
    return made


def test_the_same_is_drawn_once(builder: Builder) -> None:
    first = builder.build()
    assert first == {"index.html": "# Halo", "404.html": "mkdocs"}
    assert builder.build() == first
    assert builder.drawn == 1


CHANGES: dict[str, Callable[[Builder], None]] = {
    "a page": lambda each: setattr(each, "page", "# Hai"),
    "one page more": lambda each: each.more.update({"lain.md": "# Lain"}),
    "the settings": lambda each: setattr(each, "settings", SETTINGS.replace("Terang", "Lain")),
    "the program": lambda each: setattr(each, "by", "another"),
    "the engine": lambda each: setattr(each, "name", "properdocs"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_changed_it_is_drawn_again(
    builder: Builder, change: Callable[[Builder], None]
) -> None:
    builder.build()
    change(builder)
    builder.build()
    assert builder.drawn == 2


def test_a_changed_theme_is_drawn_again(builder: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    builder.build()
    theme = builder.place / "theme"
    shutil.copytree(THEME, theme)
    (theme / "main.html").write_text("{# lain #}")
    monkeypatch.setattr(engine, "THEME", theme)
    builder.build()
    assert builder.drawn == 2


@pytest.mark.parametrize(
    "settings",
    [
        SETTINGS.replace("Terang", "!ENV [NAMA, Terang]"),
        SETTINGS.replace("tables", "pymdownx.snippets"),
        SETTINGS.replace("tables", "{pymdownx.snippets: {base_path: /}}"),
        SETTINGS + "INHERIT: ../lain.yml\n",
    ],
    ids=["environment", "snippets", "snippets with settings", "inherited"],
)
def test_what_may_look_elsewhere_is_drawn_each_time(builder: Builder, settings: str) -> None:
    builder.settings = settings
    builder.build()
    builder.build()
    assert builder.drawn == 2


def test_what_no_site_was_made_of_is_not_kept(builder: Builder) -> None:
    builder.build(sound=False)
    builder.build()
    builder.build()
    assert builder.drawn == 2


def test_what_is_damaged_is_drawn_again(builder: Builder) -> None:
    first = builder.build()
    (kept,) = (builder.place / "kept").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert builder.build() == first
    assert builder.drawn == 2
