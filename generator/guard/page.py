"""SitePage: one HTML file, parsed once and flattened into the few lists that rules walk."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

from lxml import etree

from generator.finding import Place
from generator.guard.addresses import Target, as_browsers_read, target
from generator.text import Locale

# Elements whose text is a program or an exact quotation of one, not something the page says.
CODE = frozenset({"code", "pre", "script", "style"})

_URL_ATTRIBUTES = frozenset({"href", "xlink:href", "src", "action", "formaction", "poster"})
_URL_LISTS = frozenset({"srcset", "imagesrcset"})
_MORE_URLS = {("object", "data"), ("a", "ping"), ("area", "ping"), ("body", "background")}
_MAY_HOLD_URLS = _URL_ATTRIBUTES | _URL_LISTS | {"data", "ping", "background", "content"}
_META_ADDRESSES = frozenset({"og:url", "og:image", "twitter:image"})
_REFRESH = re.compile(r"^[\s\d.]*[;,]?\s*(?:url\s*=)?\s*['\"]?([^'\"]*)", re.IGNORECASE)
_CANDIDATES = re.compile(r",\s+|(?<=\d[wx]),")


class Attribute(NamedTuple):
    element: etree._Element
    name: str
    value: str


class Reference(NamedTuple):
    """An address that the page mentions; `target` is None when it leaves the site."""

    element: etree._Element
    attribute: str
    url: str
    target: Target | None


@dataclass(frozen=True, slots=True)
class SitePage:
    """`path` is the file below the site's root; the lists are in the order of the document."""

    path: str
    source: bytes
    root: etree._Element
    ids: frozenset[str]
    attributes: list[Attribute]
    references: list[Reference]

    @property
    def locale(self) -> Locale:
        return "en" if self.path.startswith("en/") else "id"

    @property
    def is_404(self) -> bool:
        """Served at whatever address was not found: only full or root-relative links work."""
        return self.path == "404.html"

    def at(self, element: etree._Element) -> Place:
        return Place(self.path, line_of(element))

    def body_texts(self) -> Iterator[tuple[etree._Element, str]]:
        """Every text node below <body>, with the element that directly holds it."""
        body = self.root.find("body")
        if body is None:
            return
        for element in body.iter():
            if element.text:
                yield element, element.text
            parent = element.getparent()
            if element.tail and element is not body and parent is not None:
                yield parent, element.tail


def read_page(path: str, content: bytes, site_url: str) -> SitePage | None:
    """Parse one HTML file; None when there is nothing in it to parse."""
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None
    if root is None:
        return None
    attributes = [
        Attribute(element, name, value)
        for element in root.iter()
        for name, value in cast("list[tuple[str, str]]", element.items())
    ]
    ids = frozenset(
        value
        for element, name, value in attributes
        if name == "id" or (name == "name" and element.tag == "a")
    )
    references = [
        Reference(attribute.element, attribute.name, url, target(url, path, site_url))
        for attribute in attributes
        if attribute.name in _MAY_HOLD_URLS
        for url in _urls(attribute)
    ]
    return SitePage(path, content, root, ids, attributes, references)


def line_of(element: etree._Element) -> int:
    """Counted from 1; 0 when the parser lost count."""
    return cast("int | None", element.sourceline) or 0


def holders(element: etree._Element) -> Iterator[etree._Element]:
    """The element and everything it stands in, inside out."""
    yield element
    yield from element.iterancestors()


def _urls(attribute: Attribute) -> Iterator[str]:
    """The addresses in an attribute: none, one, or the candidates of a srcset."""
    element, name, value = attribute
    if name in _URL_ATTRIBUTES or (element.tag, name) in _MORE_URLS:
        yield as_browsers_read(value)
    elif name in _URL_LISTS:
        yield from (part.split()[0] for part in _CANDIDATES.split(value) if part.split())
    elif name == "content" and element.tag == "meta":
        if str(element.get("http-equiv", "")).lower() == "refresh":
            found = _REFRESH.match(value)
            if found and found[1]:
                yield as_browsers_read(found[1])
        elif (element.get("property") or element.get("name")) in _META_ADDRESSES:
            yield as_browsers_read(value)
