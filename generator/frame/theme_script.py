"""The theme's script, left out of every page that asks for nothing it builds.

With it most pages weigh twice as much, and on a cheap phone it is the costliest part. What our
pages need of it, our own scripts do (`templates/assets/awal.js`).
"""

import re
import shutil
from pathlib import Path

from generator.frame.stamp import theme_moved

_CLASSES = re.compile(r'class="([^"]*)"')
# Classes at which it begins to build: annotations, buttons beside code, tabs.
_BUILT_UPON = {"annotate", "copy", "highlight", "tabbed-set"}
_FEATURES = re.compile(r'"features": ?\[[^\]]')  # in its own block of settings
_SCRIPT = re.compile(
    r'\s*<script id="__config"[^>]*>[^<]*</script>'
    r'\s*<script src="[^"]*assets/javascripts/bundle\.[^"]*"></script>'
)


def leave_out_script(engine_site: Path) -> None:
    """Of the engine's built folder: from its pages, and where none keeps it, the file too."""
    pages = {page: page.read_text(encoding="utf-8") for page in engine_site.rglob("*.html")}
    spared = {page: html for page, html in pages.items() if not _asks(html)}
    for page, html in spared.items():
        without, found = _SCRIPT.subn("", html)
        if found != 1:
            raise theme_moved(f'<script id="__config"> × {found}')
        page.write_text(without, encoding="utf-8")
    if len(spared) == len(pages):
        shutil.rmtree(engine_site / "assets/javascripts")


def _asks(html: str) -> bool:
    """Whether the script adds parts of its own to a page."""
    classes = {name for value in _CLASSES.findall(html) for name in value.split()}
    return bool(classes & _BUILT_UPON or _FEATURES.search(html))
