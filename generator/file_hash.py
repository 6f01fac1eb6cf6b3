"""The hash of a file, however large."""

import hashlib
from pathlib import Path


def file_hash(path: Path) -> str:
    """SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
