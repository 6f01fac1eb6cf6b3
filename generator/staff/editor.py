"""What editors are given: the schemas of the data files, kept in the project as files."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from generator.finding import Finding, Place
from generator.load import load
from generator.load.layout import Home, home_of
from generator.model import build_registry
from generator.model.registry import Registry
from generator.staff.schema import file_name, schemas
from generator.text import Said

FOLDER = ".schemas"
MODELINE = "# yaml-language-server: $schema="
"""How a data file says to editors which schema it follows: its first line begins so."""

Schemas = Mapping[str, Mapping[str, Any]]


def project_schemas(root: Path) -> Schemas:
    """The schemas as they should be, with the ids of the records there are now."""
    return schemas(read_registry(root))


def read_registry(root: Path) -> Registry:
    """The records there are now, whatever is wrong with some of them."""
    loaded = load(root)
    return build_registry(loaded.records, loaded.unreadable)[0]


def write_schemas(folder: Path, made: Schemas) -> int:
    """One file a schema, and none that is of no use any more; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.schema.json"):
        if path.name not in made:
            path.unlink()
    for name, content in made.items():
        (folder / name).write_text(_text(content), encoding="utf-8", newline="\n")
    return len(made)


def refresh_schemas(root: Path) -> None:
    """After records came or changed their names; a project without schemas gets none."""
    if (root / FOLDER).is_dir():
        write_schemas(root / FOLDER, project_schemas(root))


def stale_schemas(folder: Path, made: Schemas, shown: str) -> Iterator[Finding]:
    """Files that are not what they should be; `shown` is how people know the folder."""
    kept = {path.name for path in folder.glob("*.schema.json")}
    for name in sorted(kept | set(made)):
        place = Place(f"{shown}/{name}")
        if name not in made:
            said = Said("Skema ini tidak dipakai lagi.", "This schema is of no use any more.")
        elif name not in kept:
            said = Said("Skema ini belum ada.", "This schema is missing.")
        elif (folder / name).read_bytes() != _text(made[name]).encode():
            said = Said("Skema ini sudah basi.", "This schema is stale.")
        else:
            continue
        cure = Said(
            "Jalankan: terang schema, lalu simpan hasilnya ke git.",
            "Run: terang schema, then commit what it wrote.",
        )
        yield Finding(place, "skema-basi", said, cure)


def modeline(path: str, home: Home) -> str:
    """The line for a file of data/; `path` is below data/, with `/`."""
    up = "../" * len(PurePosixPath(path).parts)
    return f"{MODELINE}{up}{FOLDER}/{file_name(home)}"


def with_right_modeline(text: str, path: str) -> str:
    """A file that was moved to another folder says again where its schema is."""
    home = home_of(path)
    first, end, rest = text.partition("\n")
    ours = first.startswith(MODELINE) and f"{FOLDER}/" in first
    return f"{modeline(path, home)}{end}{rest}" if home and ours else text


def _text(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
