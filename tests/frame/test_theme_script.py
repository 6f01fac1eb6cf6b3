"""The theme's script stays on pages that ask for it, and nowhere else."""

from pathlib import Path

import pytest

from generator.finding import CannotRun
from generator.frame.theme_script import leave_out_script

CONFIG = '{"features": [], "translations": {}}'
PAGE = """<html><body>
  %s
  <script id="__config" type="application/json">%s</script>

  <script src="../assets/javascripts/bundle.1.min.js"></script>
<script src="../assets/terang/cari.js" defer></script></body></html>"""
PLAIN = """<html><body>
  %s
<script src="../assets/terang/cari.js" defer></script></body></html>"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "assets/javascripts/bundle.1.min.js"
    file.parent.mkdir(parents=True)
    file.touch()
    return file


def page(root: Path, name: str, body: str, config: str = CONFIG) -> Path:
    file = root / name / "index.html"
    file.parent.mkdir()
    file.write_text(PAGE % (body, config), encoding="utf-8")
    return file


def test_pages_without_its_parts_do_without_it(tmp_path: Path, script: Path) -> None:
    body = '<p class="annotated highlights">annotate</p>'
    plain = page(tmp_path, "a", body)
    leave_out_script(tmp_path)
    assert plain.read_text(encoding="utf-8") == PLAIN % body
    assert not script.parent.exists()


@pytest.mark.parametrize(
    ("body", "config"),
    [
        ('<p class="annotate">', CONFIG),
        ('<div class="x tabbed-set">', CONFIG),
        ("<p>", '{"features": ["content.tooltips"]}'),
    ],
)
def test_pages_with_its_parts_keep_it(tmp_path: Path, script: Path, body: str, config: str) -> None:
    plain, asking = page(tmp_path, "a", "<p>"), page(tmp_path, "b", body, config)
    leave_out_script(tmp_path)
    assert plain.read_text(encoding="utf-8") == PLAIN % "<p>"
    assert asking.read_text(encoding="utf-8") == PAGE % (body, config)
    assert script.exists()


def test_a_theme_that_calls_it_otherwise_is_told(tmp_path: Path, script: Path) -> None:
    other = page(tmp_path, "a", "<p>")
    other.write_text(other.read_text("utf-8").replace("bundle", "main"), encoding="utf-8")
    with pytest.raises(CannotRun):
        leave_out_script(tmp_path)
