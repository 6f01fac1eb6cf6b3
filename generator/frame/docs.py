"""The small docs tree the engine builds: hand-written pages, and one empty page for every frame."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.frame.links import shielded
from generator.text import LOCALES, Locale


def write_docs(folder: Path, hand_written: Mapping[str, str], frames: Iterable[str]) -> Path:
    """Write the tree into `folder`, which must not hold another; give back the folder.

    `hand_written`: path below docs (`tentang.md`, `en/tentang.md`) → finished Markdown.
    `frames`: frame names without locale (`program/_frame`, `program/index`), as in `Page.frame`.
    """
    for path, text in sorted(hand_written.items()):
        _write(folder / path, shielded(text))
    for frame in sorted(set(frames)):
        for locale in LOCALES:
            _write(folder / docs_path(frame, locale), _empty_page(frame))
    return folder


def docs_path(frame: str, locale: Locale) -> str:
    """`program/_frame` → `en/program/_frame.md` for English."""
    return f"{frame}.md" if locale == "id" else f"en/{frame}.md"


def built_path(docs: str) -> str:
    """Where the engine puts a docs file, with directory addresses: `a/b.md` → `a/b/index.html`."""
    stem = docs.removesuffix(".md")
    if stem == "index" or stem.endswith("/index"):
        return stem + ".html"
    return stem + "/index.html"


def _empty_page(frame: str) -> str:
    return f"---\ntitle: {json.dumps(frame)}\nframe: true\nhide: [navigation, toc]\n---\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
