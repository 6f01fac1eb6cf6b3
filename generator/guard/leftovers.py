"""Leftovers: the scaffolding of the build must not stand when the site opens."""

import re
from collections.abc import Iterator

from generator.finding import Finding, Place
from generator.guard.page import CODE, SitePage, holders
from generator.guard.site import Site
from generator.private_numbers import quoted
from generator.text import Said

_RULE = "penanda-tertinggal"
_MARKER = re.compile(rb"<!--\s*terang:[^>]*>")
_TEMPLATE = re.compile(r"\{[{%]")
_TEMPLATE_BYTES = re.compile(_TEMPLATE.pattern.encode())


def unfilled_markers(page: SitePage, _site: Site) -> Iterator[Finding]:
    """No marker of an unfilled frame is left."""
    for marker in _MARKER.finditer(page.source):
        shown = quoted(marker[0].decode("utf-8", "replace"))
        yield Finding(
            Place(page.path, page.source.count(b"\n", 0, marker.start()) + 1),
            _RULE,
            Said(f"Penanda {shown} belum terisi.", f"The marker {shown} was not filled."),
            Said(
                "Bingkai ini tidak dicap: bangun dengan `terang build`, dan periksa penanda "
                "di templates/theme/.",
                "This frame was not stamped: build with `terang build`, and check the markers "
                "in templates/theme/.",
            ),
        )


def unfilled_templates(page: SitePage, _site: Site) -> Iterator[Finding]:
    """No {{ … }} or {% … %} is left, but for code shown as code."""
    if not _TEMPLATE_BYTES.search(page.source):
        return
    attributes = (
        (element, value) for element in page.elements for value in map(str, element.values())
    )
    titles = ((element, element.text or "") for element in page.root.iter("title"))
    for element, text in (*attributes, *titles, *page.body_texts(_TEMPLATE.search)):
        if _TEMPLATE.search(text) and not any(e.tag in CODE for e in holders(element)):
            yield Finding(
                page.at(element),
                _RULE,
                Said(
                    f'Isian templat tertinggal: "{quoted(text)}".',
                    f'A template was left unfilled: "{quoted(text)}".',
                ),
                Said(
                    "Periksa ejaan isian itu di halaman asalnya; contoh kode ditulis di antara "
                    "tanda `…`.",
                    "Check how it is spelt in the page it comes from; an example of code is "
                    "written between `…`.",
                ),
            )
