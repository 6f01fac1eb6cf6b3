"""Where Terang was installed from: an office's other machines must install the very same."""

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit

WHEELS = "paket"


@dataclass(frozen=True, slots=True)
class Origin:
    """`line` is a requirement as pip reads it; `wheel` a file that goes along, by its path below
    the project. `here_only`: other machines cannot install it."""

    line: str
    wheel: tuple[str, bytes] | None = None
    here_only: bool = False


def origin() -> Origin:
    """By the note that every installer leaves beside a package (PEP 610, direct_url.json).

    A wheel on this machine goes into the project itself: there is no other place that everybody
    who builds the site is sure to reach.
    """
    try:
        installed = distribution("terang")
    except PackageNotFoundError:
        return Origin("terang", here_only=True)
    note = json.loads(installed.read_text("direct_url.json") or "{}")
    url = str(note.get("url", ""))
    if not url:
        return Origin(f"terang=={installed.version}")
    parts = urlsplit(url)
    if parts.scheme == "file":
        file = Path(unquote(parts.path))
        if file.suffix == ".whl" and file.is_file():
            path = f"{WHEELS}/{file.name}"
            return Origin(f"./{path}", (path, file.read_bytes()))
        return Origin(f"terang=={installed.version}", here_only=True)
    if vcs := note.get("vcs_info"):
        return Origin(f"terang @ {vcs['vcs']}+{url}@{vcs['commit_id']}")
    return Origin(f"terang @ {url}")
