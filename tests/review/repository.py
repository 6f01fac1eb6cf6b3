"""A git repository that tests edit, and the review of what they did."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.finding import Finding
from generator.review import Review, review
from generator.review.paste import Paste
from generator.review.report import FORMATS
from generator.text import Locale
from tests.check.project import PROGRAM

TODAY = "2026-11-21"


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout


@dataclass(frozen=True)
class Repository:
    root: Path

    def read(self, path: str = PROGRAM) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def edit(self, old: str, new: str, path: str = PROGRAM) -> None:
        """Replace a text that stands there once at least; the first only."""
        text = self.read(path)
        assert old in text, f"{path} does not hold {old!r}"
        self.write(path, text.replace(old, new, 1))

    def commit(self, message: str) -> None:
        git(self.root, "add", "--all")
        git(self.root, "commit", "--quiet", "--message", message)

    def review(self, base: str = "main", protected: Sequence[str] = ()) -> Review:
        return review(self.root, base, TODAY, self.check(), protected)

    def check(self) -> list[Finding]:
        return list(pipeline.check(self.root, TODAY).findings)

    def errors(self) -> list[str]:
        """The rules that refuse to build."""
        return [each.rule for each in self.check() if each.severity == "error"]

    def refused(self, base: str = "main") -> list[str]:
        """The rules of broken promises."""
        return [each.finding.rule for each in self.review(base).refused]

    def paste(self) -> None:
        """Do as the first refusal says, to the letter."""
        paste = next(each.paste for each in self.review().refused if each.paste)
        self.write(paste.path, pasted(self.read(paste.path), paste))


def pasted(text: str, paste: Paste) -> str:
    """A file after one paste."""
    lines = text.splitlines()
    if paste.how == "braces":
        assert paste.line is not None
        row = lines[paste.line - 1]
        begin = paste.column - 1
        end = begin + closing(row[begin:])
        lines[paste.line - 1] = row[:begin] + paste.yaml + row[end:]
    elif paste.line is None:
        lines = [*(line for line in lines if line != "[]"), paste.yaml]
    elif paste.how == "replace":
        lines[paste.line - 1] = paste.yaml
    else:
        assert paste.how == "insert"
        lines.insert(paste.line, paste.yaml)
    return "\n".join(lines) + "\n"


def closing(text: str) -> int:
    """Where the brace that opens a text is closed."""
    depth = 0
    for position, letter in enumerate(text):
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if depth == 0:
            return position + 1
    raise AssertionError(text)


def everywhere(reviewed: Review) -> str:
    """All that a review prints, in every format and language."""
    locales: tuple[Locale, ...] = ("id", "en")
    return "\n".join(form(reviewed, locale) for form in FORMATS.values() for locale in locales)
