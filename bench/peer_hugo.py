"""A Hugo site of the invented records: a page bundle a program, a taxonomy a kind of record."""

import json
import shutil
from pathlib import Path
from textwrap import indent

from bench.peer_data import LANGUAGES, PEERS, Program, Record, programs, records, said

_NAMES = {"id": "Bahasa Indonesia", "en": "English"}


def write(project: Path, folder: Path, languages: tuple[str, ...]) -> None:
    """Write the Hugo project of an invented one into `folder`."""
    shutil.copytree(PEERS / "hugo", folder)
    config = folder / "hugo.yaml"
    config.write_text(config.read_text(encoding="utf-8") + _languages(languages), encoding="utf-8")
    for language in LANGUAGES:
        file = folder / "data/said" / f"{language}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(said(project, language), ensure_ascii=False), encoding="utf-8")
    for record in records(project):
        file = folder / "content" / record.kind / record.id / "_index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_front_matter(record), encoding="utf-8")
    for section in ("budgets", "claims"):
        list_of = folder / "content" / section / "_index.md"
        list_of.parent.mkdir()
        list_of.write_text("---\n---\n", encoding="utf-8")
    for each in programs(project):
        write_program(each, folder)


def write_program(program: Program, folder: Path) -> None:
    """One program's content file; another text is an edit."""
    file = folder / "content/programs" / f"{program.id}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    terms = "".join(f"{key}: {json.dumps(ids)}\n" for key, ids in program.terms.items())
    file.write_text(_front_matter(program, f"title: {program.title}\n{terms}"), encoding="utf-8")


def _languages(languages: tuple[str, ...]) -> str:
    """One content folder serves every language: the records themselves hold both."""
    named = "".join(f"  {each}: {{label: {_NAMES[each]}}}\n" for each in languages)
    return (
        f"languages:\n{named}module:\n  mounts:\n"
        "    - source: content\n      target: content\n"
        f"      sites: {{matrix: {{languages: {json.dumps(languages)}}}}}\n"
        "    - {source: data, target: data}\n    - {source: layouts, target: layouts}\n"
    )


def _front_matter(record: Record, top: str = "") -> str:
    return f"---\n{top}params:\n{indent(record.yaml, '  ')}---\n"
