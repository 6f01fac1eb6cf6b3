"""Pieces: a page cut at every "<", each piece a tag with the text behind it, read by itself."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, cast

from lxml import etree

from generator.guard.digits import Room, room_of

_NAME = r"[a-zA-Z][a-zA-Z0-9:-]*"
_OPENING = re.compile(rf'({_NAME})((?:\s+[^\s"\'<>/=&]+(?:="[^"<>]*")?)*)\s*(/?)', re.ASCII)
_CLOSING = re.compile(rf"/({_NAME})\s*", re.ASCII)
_DOCTYPE = re.compile("!doctype html", re.IGNORECASE)
_ATTRIBUTE = re.compile(r'\s+([^\s"\'<>/=&]+)(?:="([^"]*)")?', re.ASCII)
# The references that our templates write; parsers differ in how they read less common ones.
_REFERENCES = {
    "&#34;": '"',
    "&quot;": '"',
    "&#39;": "'",
    "&#x27;": "'",
    "&lt;": "<",
    "&gt;": ">",
    "&nbsp;": "\u00a0",
    "&amp;": "&",  # last: what it makes is no reference
}
_OTHER_REFERENCE = re.compile(rf"&(?!(?:{'|'.join(name[1:] for name in _REFERENCES)}))")
_VOID = frozenset(
    ("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
# Elements whose content, or that of the page around them, is not read like any other's.
_UNUSUAL = frozenset(
    (
        *("applet", "base", "embed", "frame", "frameset", "iframe", "listing", "math", "noembed"),
        *("noframes", "object", "plaintext", "style", "template", "xmp"),
    )
)

Kind = Literal["start", "opening", "void", "closed", "closing"]


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag, which answers what rules ask of an element (and no more than that).

    `text` is what stands behind it, of a script; `sourceline` is 0 until it is known where on a
    page the tag stands.
    """

    tag: str
    attributes: Mapping[str, str]
    text: str
    sourceline: int = 0

    def get(self, name: str, default: str | None = None) -> str | None:
        return self.attributes.get(name, default)

    def iter(self, tag: str) -> Iterator["Tag"]:
        if self.tag == tag:
            yield self

    @property
    def element(self) -> etree._Element:
        """Itself, for those who know elements only."""
        return cast("etree._Element", self)


class Markup(NamedTuple):
    """What stands between "<" and ">".

    `kind`: "closed" is an element that ends where it starts, as `<path/>` in a drawing; "start" is
    what stands before the first element. `tag` is None for a "closing" one and a "start".
    """

    kind: Kind
    name: str
    tag: Tag | None
    room: Room | None


START = Markup("start", "", None, None)


def read_markup(written: str, text: str) -> Markup | None:
    """None for whatever parsers might not all read the same way; `text` is what stands behind."""
    if closing := _CLOSING.fullmatch(written):
        return Markup("closing", closing[1].lower(), None, None)
    opening = _OPENING.fullmatch(written)
    if opening is None:
        return START if _DOCTYPE.fullmatch(written) else None
    name = opening[1].lower()
    attributes = _attributes(opening[2])
    if name in _UNUSUAL or attributes is None:
        return None
    tag = Tag(name, attributes, text if name == "script" else "")
    kind: Kind = "void" if name in _VOID else "closed" if opening[3] else "opening"
    return Markup(kind, name, tag, room_of(tag.element))


def read_text(written: str) -> str | None:
    """The text with its references read; None when it holds others than our templates write."""
    if "&" not in written:
        return written
    if _OTHER_REFERENCE.search(written):
        return None
    for reference, character in _REFERENCES.items():
        written = written.replace(reference, character)
    return written


def _attributes(written: str) -> dict[str, str] | None:
    """None when one is written twice, or in a way that parsers may differ about."""
    found: dict[str, str] = {}
    for name, raw in _ATTRIBUTE.findall(written):
        value = read_text(raw)
        if value is None or name.lower() in found:
            return None
        found[name.lower()] = value
    return found
