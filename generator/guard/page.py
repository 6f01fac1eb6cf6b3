"""SitePage: one HTML file, parsed once and flattened into the few lists that rules walk."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
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
MAY_HOLD_URLS = _URL_ATTRIBUTES | _URL_LISTS | {"data", "ping", "background", "content"}
_META_ADDRESSES = frozenset({"og:url", "og:image", "twitter:image"})
_REFRESH = re.compile(r"^[\s\d.]*[;,]?\s*(?:url\s*=)?\s*['\"]?([^'\"]*)", re.IGNORECASE)
_CANDIDATES = re.compile(r",\s+|(?<=\d[wx]),")


# Attributes that no rule asks for, half of all on a page: kept out of the lists.
_UNREAD = frozenset({"class", "type", "hidden", "value", "tabindex", "data-salin", "datetime"})

_items = cast("Callable[[etree._Element], list[tuple[str, str]]]", etree._Element.items)

# The place among all attributes of the page, the element, and the value.
Attribute = tuple[int, etree._Element, str]


class Reference(NamedTuple):
    """An address that the page mentions; `target` is None when it leaves the site."""

    element: etree._Element
    attribute: str
    url: str
    target: Target | None


@dataclass(frozen=True, slots=True)
class SitePage:
    """`path` is the file below the site's root; the lists are in the order of the document.

    `elements`: all of them. `named`: an attribute's name → where it stands, but for those that
    no rule asks for.
    """

    path: str
    source: bytes
    root: etree._Element
    elements: list[etree._Element]
    named: Mapping[str, list[Attribute]]
    ids: frozenset[str]
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

    def attributes(self, names: Iterable[str]) -> list[tuple[int, str, etree._Element, str]]:
        """(place, name, element, value) of all attributes with one of these names."""
        found = [
            (place, name, element, value)
            for name in names
            for place, element, value in self.named.get(name, ())
        ]
        return sorted(found, key=itemgetter(0))

    def body_texts(self, wanted: Callable[[str], object]) -> Iterator[tuple[etree._Element, str]]:
        """Every text node below <body> that is wanted, with the element that directly holds it.

        `wanted` is asked once for each different text: most of a page's are spaces and labels.
        """
        body = self.root.find("body")
        if body is None:
            return
        after = body.getnext()
        end = None if after is None else self.elements.index(after)
        elements = self.elements[self.elements.index(body) : end]
        texts = [element.text for element in elements]
        tails = [element.tail for element in elements]
        tails[0] = None
        chosen = set(filter(wanted, {text for text in {*texts, *tails} if text}))
        for element, text, tail in zip(elements, texts, tails, strict=True):
            if text and text in chosen:
                yield element, text
            if tail and tail in chosen:
                parent = element.getparent()
                if parent is not None:
                    yield parent, tail


def read_page(path: str, content: bytes, site_url: str) -> SitePage | None:
    """Parse one HTML file; None when there is nothing in it to parse."""
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None
    if root is None:
        return None
    return page_of(path, content, root, list(root.iter()), _items, site_url)


def page_of(
    path: str,
    content: bytes,
    root: etree._Element,
    elements: list[etree._Element],
    items: Callable[[etree._Element], Iterable[tuple[str, str]]],
    site_url: str,
) -> SitePage:
    """The same of elements that were read already; `items` gives the attributes of one."""
    named: dict[str, list[Attribute]] = defaultdict(list)
    place = 0
    for element in elements:
        for name, value in items(element):
            if name not in _UNREAD:
                named[name].append((place, element, value))
                place += 1
    ids = {value for _, _, value in named.get("id", ())}
    ids.update(value for _, element, value in named.get("name", ()) if element.tag == "a")
    page = SitePage(path, content, root, elements, dict(named), frozenset(ids), [])
    page.references.extend(
        Reference(element, name, url, target(url, path, site_url))
        for _, name, element, value in page.attributes(MAY_HOLD_URLS)
        for url in _urls(element, name, value)
    )
    return page


def line_of(element: etree._Element) -> int:
    """Counted from 1; 0 when the parser lost count."""
    return cast("int | None", element.sourceline) or 0


def holders(element: etree._Element) -> Iterator[etree._Element]:
    """The element and everything it stands in, inside out."""
    yield element
    yield from element.iterancestors()


def _urls(element: etree._Element, name: str, value: str) -> Iterator[str]:
    """The addresses in an attribute: none, one, or the candidates of a srcset."""
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
