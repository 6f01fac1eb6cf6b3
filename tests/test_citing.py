"""`terang cite --style`: what the verb prints is what the program's files hold."""

from pathlib import Path

import pytest

from generator.wording.citation_styles import STYLES
from tests.export.readers import READERS
from tests.test_cli import project, terang
from tests.test_cli_verbs import amount

__all__ = ["project"]


@pytest.mark.parametrize("style", STYLES)
def test_each_style_is_printed(project: Path, style: str) -> None:
    done = terang(project, "cite", amount(project), "--style", style)
    assert done.returncode == 0, done.stderr
    value = "Rp37,000,000,000" if style == "text" else "Rp37.000.000.000"
    assert value in done.stdout
    if style in READERS:
        (read,) = READERS[style](done.stdout)
        assert read.key == f"{amount(project)}/r1"


@pytest.mark.parametrize(("language", "style"), [("id", "teks"), ("en", "text")])
def test_prose_is_the_default(project: Path, language: str, style: str) -> None:
    said = terang(project, "cite", amount(project), "--lang", language).stdout
    assert said == terang(project, "cite", amount(project), "--style", style).stdout


def test_an_unknown_style_is_refused(project: Path) -> None:
    done = terang(project, "cite", amount(project), "--style", "mla")
    assert done.returncode == 2
    assert "bibtex" in done.stderr


def test_the_help_names_every_style(project: Path) -> None:
    said = terang(project, "cite", "--help").stdout
    assert all(style in said for style in STYLES)
