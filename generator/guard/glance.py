"""A glance: what suffices for most pages, which are written strictly and resemble each other.

Nine of ten pieces of a page stood on pages before it. Each is judged once; those that say nothing
about their page are passed over from then on, and the rest makes up a small SitePage, which the
rules for whole pages read. Whatever is wrong, or is not written as strictly as our templates write,
is left to the parser and all rules: a glance passes pages, it never finds anything.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from lxml import etree

from generator.finding import Finding
from generator.guard.addresses import Target, as_browsers_read, scheme, target
from generator.guard.anchors import (
    NAMING,
    fragment_links,
    missing_named_parts,
    missing_own_anchors,
    needs_no_id,
    twin_anchors,
)
from generator.guard.attributes import event_attributes, style_attributes, unknown_scripts
from generator.guard.figures import differing_figures, homeless_figures, unknown_figures
from generator.guard.hosts import SAFE_SCHEMES, dangerous_schemes, foreign_loads
from generator.guard.language import wrong_alternates, wrong_language
from generator.guard.links import dead_links, waiting_links
from generator.guard.order import (
    Piece,
    Placed,
    digits_are_at_home,
    is_regular,
    lines,
    piece_of,
)
from generator.guard.page import MAY_HOLD_URLS, SitePage, page_of
from generator.guard.pieces import START, Markup, Tag, read_markup, read_text
from generator.guard.privacy import READ_ALOUD, tells, tells_numbers
from generator.guard.site import Row, Site

PageRule = Callable[[SitePage, Site], Iterator[Finding]]

# What they say of a tag holds for it on any page of the same folder.
_FIGURE_RULES: tuple[PageRule, ...] = (unknown_figures, differing_figures)
_ADDRESS_RULES: tuple[PageRule, ...] = (dead_links, foreign_loads, dangerous_schemes)
_CODE_RULES: tuple[PageRule, ...] = (event_attributes, style_attributes, unknown_scripts)
TAG_RULES = (*_FIGURE_RULES, *_ADDRESS_RULES, *_CODE_RULES)
# What they say depends on the rest of the page, but never on a tag that is passed over.
WHOLE_RULES: tuple[PageRule, ...] = (
    missing_own_anchors,
    missing_named_parts,
    twin_anchors,
    homeless_figures,
    wrong_language,
    wrong_alternates,
)
_LEADING = frozenset({"href", "src"})
_HREF = frozenset({"href"})
_NOTED_TAGS = frozenset({"html", "link"})
_NOTED_ATTRIBUTES = NAMING | {"id", "data-angka"}
# Tags and attributes that no rule on code asks for, to pass most of them quickly.
_CODE_TAGS = frozenset({"base", "script", "style"})
_NO_CODE = frozenset(
    (
        *("id", "class", "type", "hidden", "value", "tabindex", "datetime", "title", "lang"),
        *("role", "for", "name", "scope", "colspan", "rowspan", "alt", "popovertarget"),
        *("width", "height", "viewbox", "x", "y", "x1", "y1", "x2", "y2", "d", "points"),
        *("href", "rel", "hreflang", "content", "property", "charset", "target", "download"),
    )
)
_NOTHING = (START, False)
# So many pieces of a folder's pages are remembered, some 50 MB of them; then all are forgotten.
_REMEMBERED = 30_000


@dataclass(slots=True)
class Judged:
    """The pieces of the pages of one folder in which nothing is wrong, in this process.

    `tags`: what stands before ">" → what it is, and whether it says something about its page.
    `lines`: what a reader reads as one though tags part it. `unread`: texts of all these, in which
    personal data has not been looked for yet: that is done for many at once.
    """

    tags: dict[bytes, tuple[Markup, bool]] = field(default_factory=dict)
    pieces: dict[bytes, Piece] = field(default_factory=dict)
    lines: set[bytes] = field(default_factory=set)
    unread: list[str] = field(default_factory=list)


def glance(path: str, content: bytes, site: Site) -> Row | None:
    """The row of a page in which nothing is wrong; None for one that has to be read."""
    folder, slash, name = path.rpartition("/")
    if name != "index.html" or any(sign in content for sign in (b"{{", b"{%", b"\r", b"\0")):
        return None
    head, _, rest = content.partition(b"<body")
    written = head.split(b"<")
    body = len(written)
    written += (b"body" + rest).split(b"<")
    neighbours = (folder.rpartition("/")[0], bool(slash))
    judged = site.judged.setdefault(neighbours, Judged())
    if len(judged.pieces) > _REMEMBERED:
        judged = site.judged[neighbours] = Judged()
    pieces = _pieces(judged, written, path, site)
    if pieces is None:
        return None
    placed = [(place, piece) for place, piece in enumerate(pieces) if piece.matters]
    if not is_regular(pieces, placed, body) or not digits_are_at_home(pieces, placed, body):
        return None
    if _tell(judged, pieces, written, site):
        del site.judged[neighbours]
        return None
    if tells_numbers(path, content, site):
        return None
    page = _page(path, content, written, placed, site)
    if any(True for rule in WHOLE_RULES for _ in rule(page, site)):
        return None
    return Row.of(page.ids, tuple(fragment_links(page)), tuple(waiting_links(page, site)))


def _pieces(
    judged: Judged, written: Sequence[bytes], path: str, site: Site
) -> Sequence[Piece] | None:
    """All pieces of a page; None when something is wrong or unusual about one."""
    known = list(map(judged.pieces.get, written))
    for place, piece in enumerate(known):
        if piece is None:
            new = judged.pieces.get(written[place]) or _judge(judged, written[place], path, site)
            if new is None:
                return None
            known[place] = new
    return cast("list[Piece]", known)


def _judge(judged: Judged, written: bytes, path: str, site: Site) -> Piece | None:
    """What a piece says, which is remembered; None when something is wrong or unusual about it."""
    before, closed, behind = written.partition(b">")
    known = judged.tags.get(before)
    try:
        text = behind.decode()
        if known is None or known[0].name == "script":
            unread = judged.unread
            known = _judged_tag(before.decode(), text, path, site, unread) if closed else _NOTHING
    except UnicodeDecodeError:
        return None
    # Of a tag that goes over several lines, parsers tell different ones.
    if known is None or (b"\n" in before if closed else before.strip()):
        return None
    judged.tags[before] = known
    markup, noted = known
    read = text if markup.name == "script" else read_text(text)
    if read is None:
        return None
    judged.unread.append(read)
    piece = judged.pieces[written] = piece_of(markup, read, noted=noted)
    return piece


def _judged_tag(
    written: str, text: str, path: str, site: Site, unread: list[str]
) -> tuple[Markup, bool] | None:
    markup = read_markup(written, text)
    if markup is None or (tag := markup.tag) is None:
        return markup and (markup, False)
    unread += (tag.attributes[each] for each in READ_ALOUD if each in tag.attributes)
    rules = _rules_for(tag)
    if not rules or (rules == _FIGURE_RULES and _is_figure(tag, site)):
        return markup, _is_noted(tag)
    if (
        rules == _ADDRESS_RULES
        and tag.tag == "a"
        and MAY_HOLD_URLS & tag.attributes.keys() == _HREF
    ):
        url = as_browsers_read(tag.attributes["href"])
        there = target(url, path, site.expected.site_url)
        if _is_plain_link(url, there, site):
            unread += () if there else (url,)
            return markup, _is_noted(tag) or _leads_on(url, there, path, site)
    page = page_of(path, b"", tag.element, [tag.element], _attributes, site.expected.site_url)
    if any(True for rule in rules for _ in rule(page, site)):
        return None
    unread += (each.url for each in page.references if each.target is None)
    leading = (_leads_on(each.url, each.target, path, site) for each in page.references)
    return markup, _is_noted(tag) or any(leading) or any(True for _ in waiting_links(page, site))


def _rules_for(tag: Tag) -> tuple[PageRule, ...]:
    """Those that may have something to say about it: for most tags none."""
    names = tag.attributes.keys()
    if tag.tag in _CODE_TAGS or not all(map(_holds_no_code, names)):
        return TAG_RULES
    rules = _FIGURE_RULES if "data-angka" in names else ()
    return rules if MAY_HOLD_URLS.isdisjoint(names) else (*rules, *_ADDRESS_RULES)


def _holds_no_code(attribute: str) -> bool:
    return attribute in _NO_CODE or attribute.startswith(("aria-", "data-"))


def _is_noted(tag: Tag) -> bool:
    return (
        tag.tag in _NOTED_TAGS
        or not _NOTED_ATTRIBUTES.isdisjoint(tag.attributes)
        or (tag.tag == "a" and "name" in tag.attributes)
    )


def _is_figure(tag: Tag, site: Site) -> bool:
    """Whether it prints a figure's value as it stands: no rule on figures says anything of it."""
    value = site.expected.figures.get(tag.attributes["data-angka"])
    return value is not None and tag.get("value") == value


def _is_plain_link(url: str, there: Target | None, site: Site) -> bool:
    """Whether it leads to a file of this site that is known, or elsewhere by a scheme that runs
    nothing: of such a link no rule on addresses says anything."""
    if there is None:
        return scheme(url) in SAFE_SCHEMES
    return there.form == "own" or (there.form == "relative" and there.path in site.files)


def _leads_on(url: str, there: Target | None, path: str, site: Site) -> bool:
    """Whether a link is one to a spot, or leads elsewhere from each page of the folder."""
    if there is None:
        return False
    if not needs_no_id(there.fragment):
        return True
    above, _, _ = path.removesuffix("/index.html").rpartition("/")
    neighbour = f"{above}/\0/index.html".lstrip("/")
    return there.form != "own" and there != target(url, neighbour, site.expected.site_url)


def _tell(judged: Judged, pieces: Sequence[Piece], written: Sequence[bytes], site: Site) -> bool:
    """Whether there is personal data in anything that this page is the first to say."""
    for start, end in lines(pieces):
        line = b"".join(each.partition(b">")[2] for each in written[start:end])
        if line not in judged.lines:
            judged.lines.add(line)
            judged.unread.append(read_text(line.decode()) or "")
    unread, judged.unread = judged.unread, []
    return tells("\n".join(unread), site)


def _page(
    path: str, content: bytes, written: Sequence[bytes], placed: Placed, site: Site
) -> SitePage:
    """A page of the tags that say something about it; those that lead somewhere with their line."""
    tags, line, counted = [], 1, 0
    for place, piece in placed:
        if (tag := piece.tag) is None:
            continue
        if not _LEADING.isdisjoint(tag.attributes):
            line += b"".join(written[counted:place]).count(b"\n")
            counted = place
            tag = Tag(tag.tag, tag.attributes, tag.text, line)
        tags.append(tag.element)
    return page_of(path, content, tags[0], tags, _attributes, site.expected.site_url)


def _attributes(element: etree._Element) -> Iterable[tuple[str, str]]:
    return cast("Tag", element).attributes.items()
