"""An Eleventy site of the invented records: pagination over data, one page a record."""

import json
import shutil
from pathlib import Path

from bench.peer_data import LANGUAGES, PEERS, Program, programs, records, said


def write(project: Path, folder: Path) -> None:
    """Write the Eleventy project of an invented one into `folder`."""
    shutil.copytree(PEERS / "eleventy", folder)
    (folder / "said").mkdir()
    for language in LANGUAGES:
        words = json.dumps(said(project, language), ensure_ascii=False)
        (folder / "said" / f"{language}.json").write_text(words, encoding="utf-8")
    for record in records(project):
        file = folder / "records" / record.kind / f"{record.id}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(record.yaml, encoding="utf-8")
    (folder / "records/programs").mkdir()
    for each in programs(project):
        write_program(each, folder)


def write_program(program: Program, folder: Path) -> None:
    """One program's file; another text is an edit."""
    file = folder / "records/programs" / f"{program.id}.yml"
    file.write_text(f"{program.yaml}terms: {json.dumps(program.terms)}\n", encoding="utf-8")
