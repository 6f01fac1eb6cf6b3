"""ProsePage: a hand-written page, and the figures it calls.

`{{ angka("id") }}` prints a figure, `{{ angka("id", revisi=1) }}` what it once said, and
`{{ kutip("id") }}` its citation.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.finding import Place
from generator.text import Locale

_CALL = re.compile(r"\{\{(?P<inside>[^{}]*)\}\}")
_KNOWN = re.compile(
    r"""\s*(?P<name>angka|kutip)\(\s*(["'])(?P<figure>[^"']+)\2\s*"""
    r"""(?:,\s*revisi\s*=\s*(?P<revision>[1-9][0-9]{0,3})\s*)?\)\s*\Z"""
)


@dataclass(frozen=True, slots=True)
class Call:
    """One `{{ … }}` in a page; `figure` is None when it is not a call that we know.

    `revision` is None for the current value; `cites` prints the citation, not the value.
    """

    place: Place
    written: str
    figure: str | None
    revision: int | None = None
    cites: bool = False


@dataclass(frozen=True, slots=True)
class ProsePage:
    """`path` below the project root; `docs_path` below the engine's docs folder."""

    path: str
    docs_path: str
    locale: Locale
    text: str
    read: bool = True
    """False: it is there and could not be read, which was said already."""

    @property
    def address(self) -> str:
        """`tentang.md` → `/tentang/`, in both languages."""
        stem = self.docs_path.removeprefix("en/").removesuffix(".md")
        parts = stem.split("/")
        if parts[-1] == "index":
            parts.pop()
        return "/" + "".join(f"{part}/" for part in parts)

    def calls(self) -> Iterator[Call]:
        """Every `{{ … }}` with its place."""
        line, seen = 1, 0
        for match in _CALL.finditer(self.text):
            start = match.start()
            line += self.text.count("\n", seen, start)
            seen = start
            column = start - self.text.rfind("\n", 0, start)
            yield _call(match, Place(self.path, line, column))

    def filled(self, html: Callable[[Call], str]) -> str:
        """The text with each known call replaced by what `html` makes of it."""

        def fill(match: re.Match[str]) -> str:
            call = _call(match, Place(self.path))
            return html(call) if call.figure else match[0]

        return _CALL.sub(fill, self.text)


@dataclass(frozen=True, slots=True)
class OtherFile:
    """What lies beside the pages: a photo, say. `texts` are all that can be read in it, `told` what
    a photo tells besides (generator/privacy/images.py)."""

    path: str
    texts: tuple[str, ...]
    told: tuple[str, ...] = ()


def _call(match: re.Match[str], place: Place) -> Call:
    known = _KNOWN.match(match["inside"])
    if known is None or (known["name"] == "kutip" and known["revision"]):
        return Call(place, match[0], None)
    revision = int(known["revision"]) if known["revision"] else None
    return Call(place, match[0], known["figure"], revision, known["name"] == "kutip")
