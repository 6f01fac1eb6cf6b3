"""Stamping: a page's own parts go where its frame carries markers.

A frame is cut at its markers once; stamping a page is then one join. Markers are
`<!--terang:NAME-->`; what stands for each is made here, escaped where it is text.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from html import escape

from generator import urls
from generator.artifact import Page
from generator.finding import CannotRun
from generator.policy import POLICY
from generator.text import LOCALES, Locale, Said

MARKER = re.compile(r"<!--terang:([a-z-]+)-->")
NAMES = frozenset({"policy", "links", "title", "description", "head", "body", "other", "permalink"})
# In every page, hand-written ones too; the rest belong to frames.
EVERYWHERE = frozenset({"policy", "links", "other", "permalink"})
# 404.html answers at any depth and in both languages: no canonical address, no other language.
LOST = frozenset({"policy", "links"})

_SKIP = re.compile(r'<div data-md-component="skip">.*?</div>', re.DOTALL)
# The theme's hidden switches: autocomplete says nothing of a checkbox, and HTML forbids it.
_SWITCH = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
_BLANK_LINES = re.compile(r"\n\s*\n")
_SKIP_WORDS = {"id": "Lewati ke isi", "en": "Skip to content"}
_OG_LOCALE = {"id": "id_ID", "en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Site:
    """What stamping must know of the whole site: its address, and every page there is.

    `policy` is off under `mkdocs serve` alone, whose reload script stands in the page.
    """

    url: str
    pages: Collection[tuple[Locale, str]]
    policy: bool = True

    def absolute(self, address: str, locale: Locale) -> str:
        return self.url.rstrip("/") + urls.localised(address, locale)


@dataclass(frozen=True, slots=True)
class Frame:
    """An engine-built page, cut: text, marker, text, marker, …, text; and how deep it stands."""

    parts: tuple[str, ...]
    depth: int

    @property
    def markers(self) -> frozenset[str]:
        return frozenset(self.parts[1::2])


def cut(html: str, depth: int, locale: Locale, needed: Collection[str] = EVERYWHERE) -> Frame:
    """Cut an engine-built page at its markers, after giving it our skip link.

    The theme drops its skip link where there is no table of contents: every record.
    """
    link = f'<a href="#isi" class="md-skip">{_SKIP_WORDS[locale]}</a>'
    html, found = _SKIP.subn(f'<div data-md-component="skip">{link}</div>', html)
    if found != 1:
        raise theme_moved(f'data-md-component="skip" × {found}')
    html = _SWITCH.sub(r"\1", html)
    if "<!--terang:body-->" in html:  # nothing of a person's stands in a frame yet: no <pre>
        html = _BLANK_LINES.sub("\n", html).lstrip()
    frame = Frame(tuple(MARKER.split(html)), depth)
    if unknown := frame.markers - NAMES:
        raise theme_moved(f"? {', '.join(sorted(unknown))}")
    if lost := set(needed) - frame.markers:
        raise theme_moved(", ".join(sorted(lost)))
    return frame


def stamp(frame: Frame, page: Page, site: Site) -> bytes:
    """One finished page. Its frame must stand as deep as its address, or links would break."""
    if lost := NAMES - frame.markers:
        raise theme_moved(", ".join(sorted(lost)))
    return _join(
        frame,
        (page.locale, page.address),
        site,
        {
            "title": escape(page.title),
            "description": escape(page.description),
            "head": page.head,
            "body": page.body,
        },
        _open_graph(page) + _image(page, site),
    )


def stamp_whole(frame: Frame, locale: Locale, address: str, site: Site) -> bytes:
    """A hand-written page, built whole by the engine: only what needs the rest of the site."""
    return _join(frame, (locale, address), site, {}, "")


def stamp_lost(html: str, site: Site) -> bytes:
    """404.html."""
    frame = cut(html, 0, "id", LOST)
    no_index = '<meta name="robots" content="noindex">'
    return _filled(frame, {"policy": _policy(site), "links": no_index, "other": ""})


def _join(
    frame: Frame,
    where: tuple[Locale, str],
    site: Site,
    own: Mapping[str, str],
    more_links: str,
) -> bytes:
    locale, address = where
    here = urls.localised(address, locale)
    if here.count("/") - 1 != frame.depth:
        raise ValueError(f"{here} is not as deep as its frame ({frame.depth})")
    values = {
        "policy": _policy(site),
        "links": _links(address, locale, site) + more_links,
        "other": _other(address, locale, site),
        "permalink": escape(site.absolute(address, locale)),
        **own,
    }
    return _filled(frame, values)


def _filled(frame: Frame, values: Mapping[str, str]) -> bytes:
    parts = list(frame.parts)
    parts[1::2] = [values.get(name, "") for name in parts[1::2]]
    return "".join(parts).encode()


def _policy(site: Site) -> str:
    if not site.policy:
        return ""
    return f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY, quote=False)}">'


def _links(address: str, locale: Locale, site: Site) -> str:
    """The canonical address, and the same page in each language."""
    own = escape(site.absolute(address, locale))
    lines = [f'<link rel="canonical" href="{own}">']
    if all((there, address) in site.pages for there in LOCALES):
        for code, there in (*zip(LOCALES, LOCALES, strict=True), ("x-default", LOCALES[0])):
            href = escape(site.absolute(address, there))
            lines.append(f'<link rel="alternate" hreflang="{code}" href="{href}">')
    return "\n".join(lines)


def _open_graph(page: Page) -> str:
    """What a messenger shows when the address is sent to somebody."""
    pairs = (
        ("og:title", page.title),
        ("og:description", page.description),
        ("og:locale", _OG_LOCALE[page.locale]),
    )
    return "".join(f'\n<meta property="{name}" content="{escape(value)}">' for name, value in pairs)


def _image(page: Page, site: Site) -> str:
    """The picture it shows with them: by its full address, and in words for who cannot see it."""
    if page.image is None:
        return ""
    pairs = (
        ("og:image", site.absolute(page.image.address, page.locale)),
        ("og:image:type", page.image.type),
        ("og:image:width", str(page.image.width)),
        ("og:image:height", str(page.image.height)),
        ("og:image:alt", page.image.alt),
    )
    lines = [f'\n<meta property="{name}" content="{escape(value)}">' for name, value in pairs]
    return "".join([*lines, '\n<meta name="twitter:card" content="summary_large_image">'])


def _other(address: str, locale: Locale, site: Site) -> str:
    """The same page in the other language; that language's home if there is none."""
    there: Locale = "en" if locale == "id" else "id"
    target = address if (there, address) in site.pages else "/"
    return escape(
        urls.relative(urls.localised(target, there), urls.localised(address, locale)), quote=True
    )


def theme_moved(what: str) -> CannotRun:
    """The theme no longer prints its frame as we cut it: a new version, or an edited override."""
    return CannotRun(
        Said(
            f"Tema tidak lagi mencetak kerangka halaman seperti yang kami kenal ({what}).",
            f"The theme no longer prints the page's frame as we know it ({what}).",
        ),
        Said(
            "Pasang kembali versi tema dari requirements/, atau sesuaikan templates/theme/.",
            "Install the theme's version from requirements/ again, or adapt templates/theme/.",
        ),
    )
