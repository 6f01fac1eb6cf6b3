"""sitemap.xml for every page, with its language alternates; the engine knows only the frames.

More than one file of the standard may hold is several, and sitemap.xml is their index.
https://www.sitemaps.org/protocol.html
"""

from collections.abc import Iterable, Iterator
from html import escape

from generator.artifact import Artifact
from generator.frame.stamp import Site
from generator.text import LOCALES

MAX_URLS = 50_000
MAX_BYTES = 50 * 1024 * 1024
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = f'{_XML}<urlset xmlns="{_SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
_TAIL = "</urlset>\n"


def sitemaps(site: Site) -> Iterator[Artifact]:
    """One `<url>` a page, in order of address. No dates: a build day is not a page's day."""
    files = [*_files(_entries(site))]
    if len(files) == 1:
        yield Artifact("sitemap.xml", files[0])
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(files) + 1)]
    yield from map(Artifact, names, files)
    yield Artifact("sitemap.xml", _index(site, names))


def _entries(site: Site) -> Iterator[bytes]:
    for locale, address in sorted(site.pages, key=lambda page: (page[1], page[0] != "id")):
        parts = [f"<url><loc>{escape(site.absolute(address, locale))}</loc>"]
        if all((there, address) in site.pages for there in LOCALES):
            for there in LOCALES:
                href = escape(site.absolute(address, there))
                parts.append(f'<xhtml:link rel="alternate" hreflang="{there}" href="{href}"/>')
        yield "".join([*parts, "</url>\n"]).encode()


def _files(entries: Iterable[bytes]) -> Iterator[bytes]:
    """Entries, as many to a file as the standard allows; one file even for none."""
    held: list[bytes] = []
    size = room = MAX_BYTES - len(_HEAD) - len(_TAIL)
    for entry in entries:
        if held and (len(held) == MAX_URLS or len(entry) > size):
            yield _file(held)
            held, size = [], room
        held.append(entry)
        size -= len(entry)
    yield _file(held)


def _file(entries: list[bytes]) -> bytes:
    return b"".join([_HEAD.encode(), *entries, _TAIL.encode()])


def _index(site: Site, names: Iterable[str]) -> bytes:
    lines = [f'{_XML}<sitemapindex xmlns="{_SCHEMA}">\n']
    for name in names:
        lines.append(f"<sitemap><loc>{escape(site.absolute(f'/{name}', 'id'))}</loc></sitemap>\n")
    return "".join([*lines, "</sitemapindex>\n"]).encode()
