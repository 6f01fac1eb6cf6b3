"""What a golden case is expected to say. `python -m tests.golden` writes it anew, by hand only.

A case is a folder tests/cases/<name>/ with data/ and content/; expected/ holds `findings.txt`,
every page's own part (before it is stamped into the theme's frame), and the filled prose.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

from generator import pipeline, urls
from generator.render import render
from generator.render.prose import fill
from generator.report import as_text
from generator.view import plan, view
from tests.view.files import FILES

ROOT = Path(__file__).parents[1]
CASES = Path(__file__).parent / "cases"
TODAY = "2025-06-01"
SITE_URL = "https://contoh.example/"


def golden_cases() -> list[Path]:
    """The cases with an expected/ folder: those that make pages."""
    return sorted(path.parent for path in CASES.glob("*/expected"))


def copied(root: Path) -> None:
    """The case with every feature, with this project's own settings, into a folder."""
    shutil.copytree(CASES / "lengkap", root, dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", root)


def built(root: Path) -> None:
    """The same and its site, below site/."""
    copied(root)
    pipeline.build(root, root / "site", TODAY)


def said(case: Path) -> Iterator[tuple[str, str]]:
    """Path below expected/ → text."""
    checked = pipeline.check(case, TODAY)
    yield "findings.txt", as_text(checked.findings, "id")
    registry = checked.registry.public()
    for planned in plan(registry).pages:
        page = render(view(planned, registry, TODAY, SITE_URL, FILES))
        text = f"title: {page.title}\ndescription: {page.description}\n\n{page.body}\n"
        yield urls.output_path(page.address, page.locale), text
    for docs_path, text in fill(checked.prose, registry, TODAY, SITE_URL).items():
        yield docs_path, text


def main() -> None:
    """Write expected/ of every case anew; read the difference in review."""
    for case in golden_cases():
        expected = case / "expected"
        for old in sorted(expected.rglob("*"), reverse=True):
            old.unlink() if old.is_file() else old.rmdir()
        for path, text in said(case):
            (expected / path).parent.mkdir(parents=True, exist_ok=True)
            (expected / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
