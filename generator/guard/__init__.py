"""guard: the last look at the finished site before it is published.

Reads the tree, says what is wrong, repairs nothing. Rules live one subject to a module;
GUARDS lists them all. Each page is parsed once and shown to every page rule; what the rules
for the whole site need of it stays behind as a small Row, so that memory does not grow with
the size of pages.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from generator.finding import Finding, Place
from generator.guard.anchors import (
    fragment_links,
    missing_anchors,
    missing_named_parts,
    missing_own_anchors,
    twin_anchors,
)
from generator.guard.attributes import (
    event_attributes,
    inline_scripts,
    script_fingerprint,
    style_attributes,
    unknown_scripts,
)
from generator.guard.digits import stray_digits
from generator.guard.expected import Expected
from generator.guard.figures import (
    differing_figures,
    figures_without_page,
    homeless_figures,
    unknown_figures,
)
from generator.guard.glance import glance
from generator.guard.hosts import dangerous_schemes, foreign_loads, foreign_styles
from generator.guard.language import wrong_alternates, wrong_language
from generator.guard.leftovers import unfilled_markers, unfilled_templates
from generator.guard.links import dead_links, links_to_nothing, waiting_links
from generator.guard.list_file import is_list_file, read_list_file
from generator.guard.page import SitePage, read_page
from generator.guard.privacy import personal_data_in_files, personal_data_on_pages
from generator.guard.site import Row, Site, SiteFile, site_of
from generator.text import Said

__all__ = [
    "GUARDS",
    "Expected",
    "Row",
    "Site",
    "findings",
    "guard",
    "inline_scripts",
    "look_at",
    "script_fingerprint",
    "site_of",
]

Seen = Mapping[str, tuple[list[Finding], Row | None]]
PageRule = Callable[[SitePage, Site], Iterator[Finding]]
FileRule = Callable[[SiteFile, Site], Iterator[Finding]]
SiteRule = Callable[[Mapping[str, Row], Site], Iterator[Finding]]

PAGE_GUARDS: tuple[PageRule, ...] = (
    dead_links,
    missing_own_anchors,
    missing_named_parts,
    twin_anchors,
    unknown_figures,
    differing_figures,
    homeless_figures,
    stray_digits,
    foreign_loads,
    dangerous_schemes,
    event_attributes,
    style_attributes,
    unknown_scripts,
    wrong_language,
    wrong_alternates,
    unfilled_markers,
    unfilled_templates,
    personal_data_on_pages,
)
# What holds for rows that a script inserts: all that does not concern a page as a whole.
ROW_GUARDS: tuple[PageRule, ...] = (
    dead_links,
    unknown_figures,
    differing_figures,
    stray_digits,
    foreign_loads,
    dangerous_schemes,
    event_attributes,
    style_attributes,
    unknown_scripts,
    unfilled_templates,
)
# The web form is a program and no page of the site: it states no figure and has no twin.
FORM_GUARDS: tuple[PageRule, ...] = (
    dead_links,
    foreign_loads,
    dangerous_schemes,
    event_attributes,
    style_attributes,
    unknown_scripts,
    wrong_language,
    unfilled_templates,
    personal_data_on_pages,
)
FILE_GUARDS: tuple[FileRule, ...] = (foreign_styles, personal_data_in_files)
SITE_GUARDS: tuple[SiteRule, ...] = (links_to_nothing, missing_anchors, figures_without_page)
GUARDS: tuple[PageRule | FileRule | SiteRule, ...] = (*PAGE_GUARDS, *FILE_GUARDS, *SITE_GUARDS)


def guard(
    tree: Path,
    expected: Expected,
    workers: int = 1,
    seen: Seen = MappingProxyType({}),
) -> list[Finding]:
    """Everything wrong with the finished site in `tree`, in reading order.

    `seen`: what `look_at` said of files while they were made; they are not read again.
    """
    return sorted(findings(tree, expected, workers, seen), key=lambda finding: finding.order)


def findings(
    tree: Path,
    expected: Expected,
    workers: int = 1,
    seen: Seen = MappingProxyType({}),
) -> Iterator[Finding]:
    """The same, one by one as they are met: file by file, then what concerns the whole site."""
    site = site_of(_files(tree), expected)
    paths = sorted(site.files - seen.keys())
    look = partial(_look, tree, site)
    if workers == 1:
        yield from _all_findings(zip(paths, map(look, paths), strict=True), seen, site)
        return
    with ProcessPoolExecutor(workers) as pool:
        # Few, large portions: the list of all files travels with each.
        looked_at = pool.map(look, paths, chunksize=len(paths) // (4 * workers) + 1)
        yield from _all_findings(zip(paths, looked_at, strict=True), seen, site)


def look_at(path: str, content: bytes, site: Site) -> tuple[list[Finding], Row | None]:
    """What is wrong with one file by itself, and its row if it is a page.

    `site.files` need not be whole yet: links to other files wait in the row.
    """
    file = SiteFile(path, content)
    found = [finding for rule in FILE_GUARDS for finding in rule(file, site)]
    rows = is_list_file(path)
    if not rows and not path.endswith(".html"):
        return found, None
    if not found and not rows and (row := glance(path, content, site)):
        return found, row
    form = site.expected.form
    page_rules = FORM_GUARDS if form and path == f"{form}index.html" else PAGE_GUARDS
    read, rules = (read_list_file, ROW_GUARDS) if rows else (read_page, page_rules)
    page = read(path, content, site.expected.site_url)
    if page is None:
        return [*found, _unreadable(path)], None
    found += [finding for rule in rules for finding in rule(page, site)]
    return found, Row.of(page.ids, tuple(fragment_links(page)), tuple(waiting_links(page, site)))


def _look(tree: Path, site: Site, path: str) -> tuple[list[Finding], Row | None]:
    return look_at(path, (tree / path).read_bytes(), site)


def _all_findings(
    looked_at: Iterable[tuple[str, tuple[list[Finding], Row | None]]],
    seen: Seen,
    site: Site,
) -> Iterator[Finding]:
    rows: dict[str, Row] = {}
    for path, (found, row) in chain(seen.items(), looked_at):
        yield from found
        if row:
            rows[path] = row
    for rule in SITE_GUARDS:
        yield from rule(rows, site)


def _files(tree: Path) -> Iterator[str]:
    for folder, _, names in os.walk(tree):
        below = Path(folder).relative_to(tree).as_posix()
        yield from names if below == "." else (f"{below}/{name}" for name in names)


def _unreadable(path: str) -> Finding:
    return Finding(
        Place(path),
        "halaman-kosong",
        Said("Halaman ini kosong.", "This page is empty."),
        Said("Bangun ulang situs: `terang build`.", "Build the site again: `terang build`."),
    )
