"""The guides for staff as a reader meets them: their examples, commands and messages, in order."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from markdown_it import MarkdownIt

from generator.text import LOCALES, Locale
from tests.test_architecture import ROOT

CONTENT = ROOT / "content"
# First lines of an example say which file it is, that it is wrong, or which file has gone.
_HEAD = re.compile(r"# (?:(KELIRU|HAPUS) )?(data/\S+)\n")


class Block(NamedTuple):
    """A fenced block: what it is in, the line it begins on, its text."""

    language: str
    line: int
    text: str


class Example(NamedTuple):
    """A block of YAML: the file it is or changes, files that go, whether it is to be refused."""

    path: str
    text: str
    gone: tuple[str, ...]
    wrong: bool


def pages() -> list[tuple[Locale, str]]:
    """Every guide in both languages."""
    return [
        (locale, path.stem)
        for locale in LOCALES
        for path in sorted((CONTENT / locale / "panduan").glob("*.md"))
    ]


def blocks(locale: Locale, name: str) -> list[Block]:
    """The fenced blocks of a guide, in order."""
    text = (CONTENT / locale / "panduan" / f"{name}.md").read_text(encoding="utf-8")
    tokens = MarkdownIt().parse(text)
    return [
        Block(token.info, token.map[0] if token.map else 0, token.content)
        for token in tokens
        if token.type == "fence"
    ]


def example(text: str) -> Example:
    """What the first lines of a block of YAML say of it."""
    gone, path, wrong = [], "", False
    while found := _HEAD.match(text):
        text = text[found.end() :]
        if found[1] == "HAPUS":
            gone.append(found[2])
        else:
            path, wrong = found[2], found[1] == "KELIRU"
    assert path, "an example names its file in its first line"
    return Example(path, text, tuple(gone), wrong)


def apply(root: Path, made: Example) -> None:
    """Do to the project what the example shows."""
    for path in made.gone:
        (root / path).unlink()
    place = root / made.path
    whole = not place.exists() or made.path == "data/retired.yml"
    text = made.text if whole else _merged(place.read_text(encoding="utf-8"), made.text)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _merged(before: str, part: str) -> str:
    """A file with the fields that an example shows; items of lists are known by their keys."""
    whole: dict[str, Any] = yaml.safe_load(before)
    for field, value in yaml.safe_load(part).items():
        if isinstance(value, list) and isinstance(value[0], dict):
            items = {item["key"]: item for item in whole.get(field, [])}
            whole[field] = list({**items, **{item["key"]: item for item in value}}.values())
        else:
            whole[field] = value
    return yaml.safe_dump(whole, sort_keys=False, allow_unicode=True)


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Uji", "-c", "user.email=uji@contoh.example")
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)


def commands(locale: Locale, name: str) -> Iterator[str]:
    """The commands of a guide, one block a time."""
    return (block.text for block in blocks(locale, name) if block.language == "sh")
