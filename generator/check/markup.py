"""Markup in data: a safe few kinds of it, in paragraphs only."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.parts import parts
from generator.model.words import Paragraphs
from generator.text import Said

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>|<!--")
_TEMPLATE = re.compile(r"\{[{%]")
# What is left without these has no link, unless one of the marks of a link is left as well.
_PLAINLY_SAFE = re.compile(r"\[[^\[\]]*\]\((?:https?://|mailto:)[^\s()<>\[\]]+\)")
_MARKS_OF_LINKS = ("](", "]:", "<")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)


def _reader() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False})
    # The parser drops links that it thinks unsafe; we want to see and refuse them.
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    return markdown


_MARKDOWN = _reader()


def links_are_safe(subject: Subject) -> Iterator[Finding]:
    """A link in a paragraph starts with http://, https:// or mailto:, and there are no images."""
    for record, entity in subject.every():
        if not _may_link(subject.whole(record)):
            continue
        for location, paragraphs in parts(entity, Paragraphs):
            for locale in ("id", "en"):
                written = getattr(paragraphs, locale) or ""
                if any(not _SAFE_LINK.match(link) for link in _links(written)):
                    yield Finding(
                        record.place((*location, locale)),
                        "tautan-tidak-aman",
                        Said(
                            "Ada tautan yang bukan http, https atau mailto, atau ada gambar.",
                            "There is a link that is not http, https or mailto, or an image.",
                        ),
                        Said(
                            "Tulis alamat lengkap: [teks](https://…). Gambar tidak dimuat.",
                            "Write the full address: [text](https://…). Images are not taken.",
                        ),
                    )


def _links(text: str) -> Iterator[str]:
    """Where each link leads; an image leads nowhere."""
    if not _may_link(text):
        return
    for block in _MARKDOWN.parse(text):
        for token in block.children or ():
            if token.type == "link_open":
                yield _href(token)
            elif token.type == "image":
                yield ""


def _may_link(text: str) -> bool:
    """Whether a text may hold a link or image that has to be looked at."""
    return _is_marked(text) and ("![" in text or _is_marked(_PLAINLY_SAFE.sub("", text)))


def _is_marked(text: str) -> bool:
    return any(mark in text for mark in _MARKS_OF_LINKS)


def _href(token: Token) -> str:
    return str(token.attrGet("href") or "")


def html_is_text(subject: Subject) -> Iterator[Finding]:
    """HTML in data is not run: readers would see the tags."""
    for place in _places(subject, _TAG):
        yield Finding(
            place,
            "html-dalam-teks",
            Said(
                "Ada tag HTML; di situs ia tampil sebagai tulisan biasa.",
                "There is an HTML tag; the site shows it as plain text.",
            ),
            Said(
                "Hapus tagnya. Di paragraf: *miring*, **tebal**, [tautan](https://…).",
                "Remove the tag. In paragraphs: *italic*, **bold**, [link](https://…).",
            ),
            "warning",
        )


def templates_are_no_text(subject: Subject) -> Iterator[Finding]:
    """No `{{ … }}` or `{% … %}` in data: pages alone have them, and the site would not open so."""
    for place in _places(subject, _TEMPLATE):
        yield Finding(
            place,
            "templat-dalam-teks",
            Said(
                "Ada {{ atau {% di dalam teks: isian templat tidak dipakai di data.",
                "There is {{ or {% in a text: data holds no template.",
            ),
            Said(
                "Tulis isinya langsung; angka dicatat di bidangnya sendiri.",
                "Write what it should say; a number is written as a figure.",
            ),
        )


def _places(subject: Subject, pattern: re.Pattern[str]) -> Iterator[Place]:
    """Where a text of a record holds it."""
    for record, _ in subject.every():
        if pattern.search(subject.whole(record)):
            for location, text in strings(record.value):
                if pattern.search(text):
                    yield record.place(location)
