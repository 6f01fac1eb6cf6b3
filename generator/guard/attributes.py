"""Code in a page: the theme's own scripts run, and nothing else does."""

import hashlib
import re
from collections.abc import Iterator

from lxml import etree

from generator.finding import Finding
from generator.guard.page import SitePage
from generator.guard.site import Site
from generator.private_numbers import quoted
from generator.text import Said

_RULE = "atribut-berbahaya"
_DATA_TYPES = frozenset({"application/json", "application/ld+json"})
# The theme writes the way back to the site's root into one script: it differs with depth alone.
_SCOPE = re.compile(r'(?<=__md_scope=new URL\(")[\w./:-]*(?=",location\))')


def script_fingerprint(script: str) -> str:
    """The sha256 of an inline script, the same at whatever depth its page lies."""
    return hashlib.sha256(_SCOPE.sub("", script).encode()).hexdigest()


def inline_scripts(html: bytes) -> frozenset[str]:
    """The fingerprints of a page's inline scripts: for Expected.frame_scripts, from a frame."""
    root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8"))
    return frozenset(script_fingerprint(e.text or "") for e in root.iter("script") if _runs(e))


def event_attributes(page: SitePage, _site: Site) -> Iterator[Finding]:
    """No attribute runs code (on…, srcdoc), and no <base> turns the page's links elsewhere."""
    running = [name for name in page.named if name.startswith("on") or name == "srcdoc"]
    found = [(name, element) for _, name, element, _ in page.attributes(running)]
    bases = [("href", each) for each in page.root.iter("base") if each.get("href") is not None]
    for name, element in found + bases:
        yield Finding(
            page.at(element),
            _RULE,
            Said(
                f'Atribut "{quoted(name)}" pada <{element.tag}> tidak boleh ada.',
                f'The attribute "{quoted(name)}" is not allowed in <{element.tag}>.',
            ),
            Said(
                "Hapus atribut itu; perilaku halaman ditulis di berkas JavaScript situs.",
                "Drop it; what a page does is written in the site's JavaScript files.",
            ),
        )


def style_attributes(page: SitePage, _site: Site) -> Iterator[Finding]:
    """No element carries its own style. No exception: the themes that we use write none."""
    for _, element, value in page.named.get("style", ()):
        yield Finding(
            page.at(element),
            _RULE,
            Said(
                f'Atribut style="{quoted(value)}" pada <{element.tag}> tidak boleh ada.',
                f'The attribute style="{quoted(value)}" is not allowed in <{element.tag}>.',
            ),
            Said(
                "Pakai kelas CSS. Perataan kolom tabel Markdown: setel "
                "tables: {use_align_attribute: true} di mkdocs.yml.",
                "Use a CSS class. For column alignment in a Markdown table, set "
                "tables: {use_align_attribute: true} in mkdocs.yml.",
            ),
        )


def unknown_scripts(page: SitePage, site: Site) -> Iterator[Finding]:
    """An inline script is one of the theme's own, letter for letter."""
    for element in page.root.iter("script"):
        if not _runs(element):
            continue
        if script_fingerprint(element.text or "") not in site.expected.frame_scripts:
            yield Finding(
                page.at(element),
                _RULE,
                Said(
                    "Skrip di dalam halaman ini bukan milik tema.",
                    "A script written into this page is not the theme's.",
                ),
                Said(
                    "Pindahkan ke berkas JavaScript di templates/assets/, atau hapus.",
                    "Move it to a JavaScript file in templates/assets/, or drop it.",
                ),
            )


def _runs(script: etree._Element) -> bool:
    """Whether it is code written into the page, not a file or a block of data."""
    return script.get("src") is None and script.get("type") not in _DATA_TYPES
