"""requirements/terang.txt: the one line that names Terang; the rest of the file is the office's."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.staff.office.origin import WHEELS

# What pip installs, up to a comment; what goes on after it (hashes, other lines) is not for us.
_OURS = re.compile(
    rf"(?m)^[ \t]*(?P<what>terang(?![\w.-])[^\n\r]*?|\./{WHEELS}/terang-\S+)"
    r"(?=[ \t]*(?:[ \t]#|\r?$))",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s--|\\\Z")


@dataclass(frozen=True, slots=True)
class Pinned:
    """`text`: the file with the line we want, None where it is not one line that we can replace.
    `wheel`: the path of the wheel that the file asked for until now."""

    text: str | None
    wheel: str | None = None


def pinned(text: str, line: str) -> Pinned:
    """The file's text with `line` in place of what installs Terang; an empty file is all ours."""
    if not text.strip():
        return Pinned(f"{line}\n")
    found = list(_OURS.finditer(text))
    if len(found) != 1 or _MORE.search(found[0]["what"]):
        return Pinned(None)
    [match] = found
    start, end = match.span("what")
    path = PurePosixPath(match["what"])
    wheel = path.as_posix() if path.parent == PurePosixPath(WHEELS) else None
    return Pinned(text[:start] + line + text[end:], wheel)
