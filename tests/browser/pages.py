"""Which addresses the tests open: taken from the built site, so that a new kind is covered at once.

A kind is a view and its frame. Of each kind the heaviest page stands for all; of programs the
lightest too. Hand-written pages and 404.html are kinds of their own.
"""

from functools import cache
from pathlib import Path

from lxml import etree

from generator import pipeline, urls
from generator.text import LOCALES, Locale
from generator.view import VIEWS

TODAY = "2026-11-21"
LOST = "404.html"
PROGRAM = "program program/_frame"
WRITTEN = "hand-written"


@cache
def kinds(root: Path, site: Path) -> dict[str, str]:
    """Kind → address without locale prefix, of a site built from `root`."""
    registry = pipeline.check(root, TODAY).registry.public()
    found: dict[str, list[str]] = {}
    for module in VIEWS:
        for subject in module.subjects(registry):
            kind = f"{module.__name__.rpartition('.')[2]} {subject.frame}"
            found.setdefault(kind, []).append(subject.address)
    stamped = {address for addresses in found.values() for address in addresses}
    found[WRITTEN] = [each for locale, each in all_pages(site) if locale == "id"]
    found[WRITTEN] = [each for each in found[WRITTEN] if each not in stamped]
    chosen = {}
    for kind, addresses in found.items():
        by_weight = sorted(addresses, key=lambda each: (_size(site, each), each))
        chosen[kind] = by_weight[-1]
        if kind == PROGRAM:
            chosen[f"{PROGRAM}, short"] = by_weight[0]
    return chosen


def all_pages(site: Path) -> list[tuple[Locale, str]]:
    """Every page of the sitemap, as (locale, address without prefix)."""
    locations = [str(each.text) for each in etree.parse(site / "sitemap.xml").iter("{*}loc")]
    base = min(locations, key=len)
    found: list[tuple[Locale, str]] = []
    for location in locations:
        path = location.removeprefix(base)
        locale: Locale = "en" if path.startswith("en/") else "id"
        found.append((locale, "/" + path.removeprefix("en/" if locale == "en" else "")))
    return found


def paths(kinds_of: dict[str, str], *locales: Locale) -> list[str]:
    """What to open below the site's address: each kind in each locale."""
    return [
        urls.localised(address, locale).removeprefix("/")
        for locale in locales or LOCALES
        for address in kinds_of.values()
    ]


def _size(site: Path, address: str) -> int:
    return (site / urls.output_path(address, "id")).stat().st_size
