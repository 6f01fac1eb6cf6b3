"""terang.sums: which files Terang gave to this project, and what each was when it was given.

Lines as `sha256sum` writes them, so that anyone can hold them against the files.
"""

from collections.abc import Mapping
from hashlib import sha256

SUMS = "terang.sums"
_HEAD = (
    "# Berkas milik Terang: `terang upgrade` memperbaruinya selama Anda belum mengubahnya.\n"
    "# Jangan menyunting berkas ini.\n"
)


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(content).hexdigest()


def sums_text(given: Mapping[str, str]) -> str:
    """The file's text: path → digest of what was given there."""
    return _HEAD + "".join(f"{found}  {path}\n" for path, found in sorted(given.items()))


def read_sums(text: str) -> dict[str, str]:
    """Path → digest; other lines say nothing."""
    lines = (line.split("  ", 1) for line in text.splitlines() if not line.startswith("#"))
    return {parts[1]: parts[0] for parts in lines if len(parts) == 2}
