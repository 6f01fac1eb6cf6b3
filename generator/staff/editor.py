"""What editors are given: the schemas of the data files, as files."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def write_schemas(folder: Path, schemas: Mapping[str, Mapping[str, Any]]) -> int:
    """One file a schema; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas.items():
        text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return len(schemas)
