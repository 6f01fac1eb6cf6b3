"""Two lists of all files of a site with their hashes, so that a copy can be held against them.

`data/manifest.json` names every file outside `pagefind/`, its size and SHA-256; not the twins
`.gz` and `.br` (precompressed.py), which are made later and which readers do not download.
`data/SHA256SUMS` says the same, and the manifest's own hash, to `sha256sum -c data/SHA256SUMS`
run in the site's root.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.artifact import Artifact
from generator.file_hash import file_hash

MANIFEST = "data/manifest.json"
SUMS = "data/SHA256SUMS"
SCHEMA_VERSION = 1
# The lists cannot hold their own hash, the marker is publish's own note, and hosts read their
# settings but hand them to nobody: a downloaded copy has none.
UNLISTED = frozenset({MANIFEST, SUMS, ".terang-site", "_headers", ".htaccess"})
# The index of two equal sites may differ: it is made by a program that we do not steer.
_UNLISTED_FOLDER = "pagefind"


def lists(
    tree: Path,
    today: str,
    commit: str | None,
    known: Mapping[str, tuple[int, str]] = MappingProxyType({}),
) -> Iterator[Artifact]:
    """Both lists of a finished tree. `today` is an ISO date; `commit` the data's, if known.

    `known`: size and SHA-256 of files that were hashed when they were written.
    """
    files: list[dict[str, Any]] = []
    for path in sorted(files_below(tree) - UNLISTED):
        place = tree / path
        size, digest = known.get(path) or (place.stat().st_size, file_hash(place))
        files.append({"path": path, "size": size, "sha256": digest})
    content = {"schema_version": SCHEMA_VERSION, "date": today, "commit": commit, "files": files}
    manifest = (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
    yield Artifact(MANIFEST, manifest)
    own = f"{hashlib.sha256(manifest).hexdigest()}  {MANIFEST}\n"
    sums = "".join(f"{file['sha256']}  {file['path']}\n" for file in files) + own
    yield Artifact(SUMS, sums.encode("utf-8"))


def files_below(folder: Path) -> set[str]:
    """POSIX paths of all files outside `pagefind/`. Links are named, never followed."""
    found: set[str] = set()
    for place, folders, names in os.walk(folder):
        below = Path(place).relative_to(folder).as_posix()
        if below == "." and _UNLISTED_FOLDER in folders:
            folders.remove(_UNLISTED_FOLDER)
        links = (name for name in folders if (Path(place) / name).is_symlink())
        prefix = "" if below == "." else f"{below}/"
        found.update(f"{prefix}{name}" for name in (*names, *links))
    return found
