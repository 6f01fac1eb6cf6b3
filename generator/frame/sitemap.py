"""sitemap.xml for every page, with its language alternates; the engine knows only the frames."""

from html import escape

from generator.frame.stamp import Site
from generator.text import LOCALES

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(site: Site) -> bytes:
    """One `<url>` a page, in order of address. No dates: a build day is not a page's day."""
    lines = [_HEAD]
    for locale, address in sorted(site.pages, key=lambda page: (page[1], page[0] != "id")):
        lines.append(f"<url><loc>{escape(site.absolute(address, locale))}</loc>")
        if all((there, address) in site.pages for there in LOCALES):
            for there in LOCALES:
                href = escape(site.absolute(address, there))
                lines.append(f'<xhtml:link rel="alternate" hreflang="{there}" href="{href}"/>')
        lines.append("</url>\n")
    lines.append("</urlset>\n")
    return "".join(lines).encode()
