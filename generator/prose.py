"""ProsePage: a hand-written page, and the `{{ angka("…") }}` calls that it makes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.finding import Place
from generator.text import Locale

_CALL = re.compile(r"\{\{(?P<inside>[^{}]*)\}\}")
_ANGKA = re.compile(r"""\s*angka\(\s*(["'])(?P<figure>[^"']+)\1\s*\)\s*\Z""")


@dataclass(frozen=True, slots=True)
class Call:
    """One `{{ … }}` in a page; `figure` is None when it is not a call that we know."""

    place: Place
    written: str
    figure: str | None


@dataclass(frozen=True, slots=True)
class ProsePage:
    """`path` below the project root; `docs_path` below the engine's docs folder."""

    path: str
    docs_path: str
    locale: Locale
    text: str

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
        for match in _CALL.finditer(self.text):
            before = self.text[: match.start()]
            place = Place(self.path, before.count("\n") + 1, match.start() - before.rfind("\n"))
            yield Call(place, match[0], _figure(match["inside"]))

    def filled(self, figure_html: Callable[[str], str]) -> str:
        """The text with each known call replaced by what `figure_html` makes of the figure id."""

        def fill(match: re.Match[str]) -> str:
            figure = _figure(match["inside"])
            return figure_html(figure) if figure else match[0]

        return _CALL.sub(fill, self.text)


def _figure(inside: str) -> str | None:
    match = _ANGKA.match(inside)
    return match["figure"] if match else None
