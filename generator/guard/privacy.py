"""Personal data and protected names: the last look at every byte that is published."""

from collections.abc import Iterator
from copy import copy
from functools import lru_cache
from pathlib import PurePosixPath

from lxml import etree

from generator.finding import Finding, Place
from generator.guard.number_sieve import may_hold_numbers
from generator.guard.page import SitePage, line_of
from generator.guard.site import Site, SiteFile
from generator.privacy.detect import Match, everything, in_name, matches, plain_numbers
from generator.privacy.files import Unreadable, texts_of
from generator.privacy.images import IMAGES, image_texts
from generator.privacy.names import position_of_name
from generator.privacy.patterns import said_of
from generator.text import Said

# Elements that stand inside a line: what they part is read as one.
INLINE = (
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u",
    "var", "wbr",
)  # fmt: skip
READ_ALOUD = ("alt", "title", "content", "aria-label", "label", "placeholder", "summary")
_LONGEST_KEPT = 400


def personal_data_in_files(file: SiteFile, site: Site) -> Iterator[Finding]:
    """No personal data and no protected name is in any published file, its name or its metadata."""
    yield from _in_name(file, site)
    suffix = PurePosixPath(file.path).suffix.lower()
    is_page = suffix == ".html"
    if not file.content or (is_page and not site.names):
        return
    try:
        texts = texts_of(file.path, file.content)
        told = image_texts(file.content).kinds if suffix in IMAGES else ()
    except (Unreadable, ValueError, OSError):
        yield _unreadable(file)
        return
    for kind in told:
        yield _finding(Place(file.path), kind)
    once = set()
    # The form is a program: its patterns and licences look like all sorts of things.
    form = site.expected.form
    look = plain_numbers if form and file.path.startswith(form) else everything
    for text, first_line in texts:
        for match in () if is_page else look(text):
            if not _is_known(match, site) and (first_line or match.kind not in once):
                once.add(match.kind)
                yield _finding(_place(file, text, match.position, first_line), match.kind)
        position = position_of_name(text, site.names)
        if position is not None:
            yield _named(_place(file, text, position, first_line))


def _place(file: SiteFile, text: str, position: int, first_line: int) -> Place:
    """With the line, where a file has lines."""
    return Place(file.path, text.count("\n", 0, position) + first_line if first_line else 0)


def personal_data_on_pages(page: SitePage, site: Site) -> Iterator[Finding]:
    """No personal data is read on a page, however it is marked up, nor in its metadata."""
    seen = set()
    for line, match in _numbers(page.path, page.source):
        seen.add(match.spelt)
        if not _is_known(match, site):
            yield _finding(Place(page.path, line), match.kind)
    for line, text in _read_aloud(page):
        for match in _personal_kept(text):
            if match.spelt not in seen and not _is_known(match, site):
                seen.add(match.spelt)
                yield _finding(Place(page.path, line), match.kind)


def tells_numbers(path: str, source: bytes, site: Site) -> bool:
    """Whether somebody's number stands on a page, in its markup even."""
    return any(not _is_known(match, site) for _, match in _numbers(path, source))


def _numbers(path: str, source: bytes) -> Iterator[tuple[int, Match]]:
    if may_hold_numbers(source):
        [(text, _)] = texts_of(path, source)
        for match in plain_numbers(text):
            yield text.count("\n", 0, match.position) + 1, match


def tells(text: str, site: Site) -> bool:
    """Whether a text that is read by itself holds personal data."""
    numbers = may_hold_numbers(text.encode())
    found = everything(text) if numbers else matches(text, frozenset())
    return any(not _is_known(match, site) for match in found)


def _read_aloud(page: SitePage) -> Iterator[tuple[int, str]]:
    """(line, text) of what may hold something: paragraphs without the tags inside them, titles of
    things, links that leave the site, and what the page tells machines."""
    for _, _, element, value in page.attributes(READ_ALOUD):
        if _personal_kept(value):
            yield line_of(element), value
    for each in page.references:
        if each.target is None and _personal_kept(each.url):
            yield line_of(each.element), each.url
    for element in page.root.iter("script"):
        if element.get("type") == "application/ld+json" and element.text:
            yield line_of(element), element.text
    root = copy(page.root)
    etree.strip_elements(root, "script", "style", "template", with_tail=False)
    etree.strip_tags(root, *INLINE)
    texts = {str(text) for text in root.itertext() if len(text) > 5 and _personal_kept(str(text))}
    if texts:
        for element in root.iter():
            for text in (element.text, element.tail):
                if text in texts:
                    yield line_of(element), text


def _personal_kept(text: str) -> tuple[Match, ...]:
    return _remembered(text) if len(text) <= _LONGEST_KEPT else tuple(everything(text))


@lru_cache(maxsize=1 << 15)
def _remembered(text: str) -> tuple[Match, ...]:
    """Most texts of a page stand on thousands."""
    return tuple(everything(text))


def _is_known(match: Match, site: Site) -> bool:
    return match.spelt in site.expected.known


def _in_name(file: SiteFile, site: Site) -> Iterator[Finding]:
    """A name that people gave a file; of one that is somebody's, the folder alone is shown."""
    shown = Place(f"{PurePosixPath(file.path).parts[0]}/…")
    kinds = {each.kind for each in in_name(file.path) if not _is_known(each, site)}
    for kind in sorted(kinds):
        yield _finding(shown, kind)
    if position_of_name(file.path, site.names) is not None:
        yield _named(shown)


def _unreadable(file: SiteFile) -> Finding:
    return Finding(
        Place(file.path),
        "berkas-rusak",
        Said("Berkas ini rusak: isinya tidak terbaca.", "This file is broken: it cannot be read."),
        Said("Bangun ulang situs: `terang build`.", "Build the site again: `terang build`."),
    )


def _named(place: Place) -> Finding:
    return Finding(
        place,
        "nama-dilindungi",
        Said("Di sini ada nama yang dilindungi.", "A protected name is written here."),
        Said(
            "Hapus dari data, halaman, atau berkas asalnya. Namanya sengaja tidak ditampilkan; "
            "tanyakan kepada pengelola daftar.",
            "Remove it from the data, page or file it comes from. The name is withheld on purpose; "
            "ask who keeps the list.",
        ),
    )


def _finding(place: Place, kind: str) -> Finding:
    what = said_of(kind)
    return Finding(
        place,
        "data-pribadi",
        Said(f"Di sini ada {what.id}.", f"Here is {what.en}."),
        Said(
            "Hapus dari data, halaman, atau berkas asalnya (nilainya sengaja tidak ditampilkan). "
            "Nomor layanan resmi: catat di data/services/.",
            "Remove it from the data, page or file it comes from (the value is withheld on "
            "purpose). An official service's number belongs in data/services/.",
        ),
    )
