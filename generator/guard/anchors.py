"""Anchors: the spots inside pages that links and citations name, for ever."""

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from generator.finding import Finding, Place
from generator.guard.page import SitePage, line_of
from generator.guard.site import FragmentLink, Row, Site
from generator.private_numbers import quoted
from generator.text import Said

# aria-controls is not here: what it names may be made by a script later.
NAMING = frozenset(
    {"popovertarget", "commandfor", "for", "aria-describedby", "aria-labelledby", "aria-details"}
)


def missing_own_anchors(page: SitePage, _site: Site) -> Iterator[Finding]:
    """Every link to a spot in its own page finds that spot."""
    for element, _, _, there in page.references:
        if there and there.path == page.path and not _is_found(there.fragment, page.ids):
            yield _missing(Place(page.path, line_of(element)), there.path, there.fragment)


def fragment_links(page: SitePage) -> Iterator[FragmentLink]:
    """The links of a page to spots in others, which only `missing_anchors` can judge."""
    for element, _, _, there in page.references:
        if there and there.path and there.path != page.path and not needs_no_id(there.fragment):
            yield FragmentLink(line_of(element), there.path, there.fragment)


def missing_anchors(rows: Mapping[str, Row], _site: Site) -> Iterator[Finding]:
    """Every link to a spot in another page finds that spot there."""
    wanted: dict[str, set[str]] = {}
    for row in rows.values():
        for _, target, fragment in row.links[0]:
            # A target that is not a page is a dead link (tautan-putus) or a file without ids.
            if target in rows:
                wanted.setdefault(target, set()).add(fragment)
    missing = {
        (target, fragment)
        for target, fragments in wanted.items()
        for ids in [rows[target].ids]
        for fragment in fragments
        if not _is_found(fragment, ids)
    }
    if not missing:
        return
    for path, row in rows.items():
        for line, target, fragment in row.links[0]:
            if (target, fragment) in missing:
                yield _missing(Place(path, line), target, fragment)


def twin_anchors(page: SitePage, _site: Site) -> Iterator[Finding]:
    """An id names one spot of a page only."""
    seen: set[str] = set()
    for _, element, value in page.named.get("id", ()):
        if value in seen:
            yield Finding(
                page.at(element),
                "jangkar-kembar",
                Said(
                    f'Jangkar "{quoted(value)}" dipakai dua kali di halaman ini.',
                    f'The anchor "{quoted(value)}" is used twice on this page.',
                ),
                Said(
                    "Beri setiap tempat id sendiri; dua kunci data tidak boleh membentuk "
                    "jangkar yang sama.",
                    "Give each spot its own id; two keys in the data must not make one anchor.",
                ),
            )
        seen.add(value)


def missing_named_parts(page: SitePage, _site: Site) -> Iterator[Finding]:
    """A popover's button, a label, a description: what it names by id is on the page."""
    for _, name, element, value in page.attributes(NAMING):
        for named in value.split():
            if named not in page.ids:
                yield Finding(
                    page.at(element),
                    "bagian-hilang",
                    Said(
                        f'{name}="{quoted(named)}": tidak ada bagian halaman dengan id itu.',
                        f'{name}="{quoted(named)}": no part of the page has that id.',
                    ),
                    Said(
                        "Betulkan id-nya, atau cetak bagian yang ditunjuknya di halaman ini.",
                        "Correct the id, or print the part that it names on this page.",
                    ),
                )


def _is_found(fragment: str, ids: frozenset[str]) -> bool:
    return needs_no_id(fragment) or fragment in ids or unquote(fragment) in ids


def needs_no_id(fragment: str) -> bool:
    """Whether a link to it leads somewhere on every page."""
    # "" and "top" are the top of the page; a fragment with "=" is a search or a filter that the
    # page's script reads (written after # because servers never see that), not a spot.
    return fragment in {"", "top"} or "=" in fragment


def _missing(place: Place, target: str, fragment: str) -> Finding:
    spot = quoted(f"{target}#{fragment}", longest=120)
    return Finding(
        place,
        "jangkar-putus",
        Said(f"Tautan ke {spot}: tempat itu tidak ada.", f"A link to {spot}: no such spot."),
        Said(
            "Betulkan bagian sesudah #. Jangkar yang pernah terbit harus tetap ada: "
            "pulihkan, atau catat di data/retired.yml.",
            "Correct the part after #. An anchor once published must stay: bring it back, "
            "or record it in data/retired.yml.",
        ),
    )
