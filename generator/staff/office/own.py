"""Files that are written once, with the office's answers in them: the office's own from then on."""

import json

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.load.layout import home_of
from generator.staff.office.answers import Answers
from generator.staff.office.shared import FRAME, OFFICE, TEMPLATE, our_frame
from generator.staff.tidy import tidied
from generator.text import Said


def own_files(answers: Answers) -> dict[str, bytes]:
    """POSIX path below the project's root → content."""
    # These are Markdown, YAML and text: HTML's escapes would be wrong in them.
    env = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(OFFICE),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
    )
    env.filters["yaml"] = _quoted
    files = {FRAME: _frame(answers)}
    for path in sorted(OFFICE.rglob(f"*{TEMPLATE}")):
        name = path.relative_to(OFFICE).as_posix()
        text = env.get_template(name).render(office=answers)
        files[name.removesuffix(TEMPLATE)] = _canonical(name.removesuffix(TEMPLATE), text)
    return {path: text.encode("utf-8") for path, text in sorted(files.items())}


def _frame(answers: Answers) -> str:
    """mkdocs.yml: ours, navigation and all, with what differs from office to office replaced.

    Lines, not YAML nodes: its comments go along.
    """
    text = our_frame()
    about = Said(f"Tentang {answers.title}", f"About {answers.title}")
    for ours, theirs in (
        ("site_name: Terang\n", f"site_name: {_quoted(answers.title)}\n"),
        ("site_url: https://terang.example/\n", f"site_url: {_quoted(answers.url)}\n"),
        ("  custom_dir: templates/theme\n", ""),
        ("hooks: [generator/mkdocs_hook.py]\n", "hooks: [mkdocs_hook.py]\n"),
        ("notice: Bukan situs resmi pemerintah.\n", f"notice: {_quoted(answers.notice.id)}\n"),
        ("notice: Not an official government site.\n", f"notice: {_quoted(answers.notice.en)}\n"),
        ("- Tentang Terang: tentang.md\n", f"- {_quoted(about.id)}: tentang.md\n"),
        ("- About Terang: en/tentang.md\n", f"- {_quoted(about.en)}: en/tentang.md\n"),
    ):
        before, found, after = text.partition(ours)
        assert found, f"mkdocs.yml no longer says {ours!r}"
        text = before + theirs + after
    return text


def _canonical(path: str, text: str) -> str:
    """A data file as `terang fmt` would write it."""
    home = home_of(path.removeprefix("data/")) if path.startswith("data/") else None
    made = tidied(text, home).text if home else None
    return made or text


def _quoted(text: str) -> str:
    """A YAML scalar, whatever the text holds; JSON's strings are YAML's."""
    return json.dumps(text, ensure_ascii=False)
