"""Texts of the record → HTML: escaped, digits marked as what they are, Markdown only where safe."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

from generator.digits import machine_date, pieces
from generator.model.glossary import Reading
from generator.view.terms import PageTerms

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})

# No text without one is cut into pieces.
_DIGIT = re.compile("[0-9]")
# What no rule of our Markdown touches: it begins with a letter, ends with a sign, and holds none
# of the signs that emphasis, links, lists, line ends and escapes begin with.
_PLAIN = re.compile(r"[^\W\d_][^*_\[\]\\!<>`&\n\r\t\0]*(?<![ ])")


def words_html(text: str, terms: PageTerms | None = None) -> Markup:
    """A plain text; dates, numbers of documents and terms are marked, nothing else interpreted."""
    if terms is None:
        return _words(text)
    return _joined(
        _words(part) if reading is None else _term(part, reading)
        for part, reading in terms.find(text)
    )


# Labels, names and kinds stand on thousands of pages.
@lru_cache(maxsize=4096)
def name_html(text: str) -> Markup:
    """A name: whatever digits it has belong to it."""
    if not _DIGIT.search(text):
        return escape(text)
    return _joined(
        _piece(part, "words" if role == "words" else "number") for part, role in pieces(text)
    )


@lru_cache(maxsize=4096)
def _words(text: str) -> Markup:
    if not _DIGIT.search(text):
        return escape(text)
    return _joined(_piece(part, role) for part, role in pieces(text))


def _joined(parts: Iterable[Markup]) -> Markup:
    """Each is HTML already: `Markup.join` would look at it once more."""
    return Markup("".join(parts))


def prose_html(text: str, terms: PageTerms | None = None) -> Markup:
    """Safe Markdown: emphasis, links, lists, paragraphs. HTML in it is text."""
    if _PLAIN.fullmatch(text):  # as most texts are; Markdown would find nothing in it
        return Markup(f"<p>{words_html(text, terms)}</p>\n")
    return Markup(_markdown().render(text, {"terms": terms}))


def plain_text(text: str) -> str:
    """Markdown without its marks, on one line: for descriptions and search results."""
    parts = [
        child.content if child.type == "text" else " "
        for token in _markdown().parse(text)
        for child in token.children or ()
    ]
    return " ".join("".join(parts).split())


def _term(part: str, reading: Reading) -> Markup:
    """A mark that `render.terms` makes a button of, or takes off again."""
    long = "" if reading.short else " panjang"
    return Markup(f'<dfn class="{reading.term_id}{long}">{name_html(part)}</dfn>')


def _piece(part: str, role: str) -> Markup:
    date = machine_date(part) if role == "time" else None
    html = escape(part)
    if date == part:
        return Markup(f"<time>{html}</time>")
    if date:
        return Markup(f'<time datetime="{date}">{html}</time>')
    if role in ("time", "number"):
        return Markup(f'<span class="nomor">{html}</span>')
    return html


class _Renderer(RendererHTML):
    def text(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return str(words_html(tokens[idx].content, env["terms"]))


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"html": False}, renderer_cls=_Renderer)
    markdown.enable(["emphasis", "link", "list", "newline", "escape"])
    markdown.validateLink = _safe_link  # type: ignore[method-assign]
    return markdown


def _safe_link(url: Any) -> bool:
    return urlsplit(str(url).strip()).scheme.lower() in SAFE_SCHEMES
