"""Other hosts: a page that loads anything from elsewhere tells elsewhere who reads it."""

import re
from collections.abc import Iterator

from generator.finding import Finding, Place
from generator.guard.addresses import scheme
from generator.guard.page import Reference, SitePage
from generator.guard.site import Site, SiteFile
from generator.private_numbers import quoted
from generator.text import Said

# <link> relations that only state something. Any other (stylesheet, icon, preload, preconnect,
# dns-prefetch, one we do not know) may make the browser call.
_STATING_RELATIONS = frozenset(
    {"canonical", "alternate", "author", "license", "help", "next", "prev", "up", "cite-as"}
)
SAFE_SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
# An image written into the page itself loads nothing and runs nothing.
_MAY_HOLD_DATA = frozenset({"img", "source", "image"})
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_DATA = re.compile(r"""url\(\s*(?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\s*\)""", re.IGNORECASE)
# Comments and data: aside, nothing in a stylesheet but an address elsewhere holds "//".
_CSS_ELSEWHERE = re.compile(r"""[a-z]*:?//[^\s"')]+""", re.IGNORECASE)


def foreign_loads(page: SitePage, _site: Site) -> Iterator[Finding]:
    """A page loads and sends nothing to another host; ordinary links may lead there."""
    for reference in page.references:
        if reference.target is None and _is_loaded(reference) and _leaves(reference.url):
            what = f"<{reference.element.tag} {reference.attribute}>"
            yield _foreign(page.at(reference.element), what, reference.url)
    for style in page.root.iter("style"):
        for url in _addresses_elsewhere(style.text or ""):
            yield _foreign(page.at(style), "<style>", url)


def foreign_styles(file: SiteFile, _site: Site) -> Iterator[Finding]:
    """A stylesheet loads nothing from another host."""
    if file.path.endswith(".css"):
        for url in _addresses_elsewhere(file.content.decode("utf-8", "replace")):
            yield _foreign(Place(file.path), "CSS", url)


def dangerous_schemes(page: SitePage, _site: Site) -> Iterator[Finding]:
    """A link is http, https, mailto or tel: no other scheme can be trusted not to run code."""
    for element, _, url, there in page.references:
        if there and there.form != "absolute":
            continue
        found = scheme(url)
        if found in SAFE_SCHEMES or (found == "data" and element.tag in _MAY_HOLD_DATA):
            continue
        yield Finding(
            page.at(element),
            "skema-berbahaya",
            Said(
                f'Alamat berskema "{quoted(found)}:" pada <{element.tag}>.',
                f'An address with the scheme "{quoted(found)}:" in <{element.tag}>.',
            ),
            Said(
                "Hanya http, https, mailto dan tel yang boleh: ganti atau hapus alamat ini.",
                "Only http, https, mailto and tel are allowed: change or drop this address.",
            ),
        )


def _is_loaded(reference: Reference) -> bool:
    element, attribute = reference.element, reference.attribute
    if element.tag == "link":
        relations = str(element.get("rel", "")).lower().split()
        return not relations or not _STATING_RELATIONS.issuperset(relations)
    if element.tag == "meta":
        return element.get("http-equiv") is not None
    return not (element.tag in {"a", "area"} and attribute == "href")


def _leaves(url: str) -> bool:
    return url.startswith("//") or scheme(url) in {"http", "https", "ws", "wss", "ftp"}


def _addresses_elsewhere(css: str) -> list[str]:
    return _CSS_ELSEWHERE.findall(_CSS_DATA.sub("", _CSS_COMMENT.sub("", css)))


def _foreign(place: Place, what: str, url: str) -> Finding:
    return Finding(
        place,
        "host-luar",
        Said(
            f"{what} memanggil host lain: {quoted(url)}.",
            f"{what} calls another host: {quoted(url)}.",
        ),
        Said(
            "Simpan berkasnya di situs ini dan rujuk dengan tautan relatif, atau jadikan "
            "tautan biasa: host lain tidak boleh tahu siapa yang membaca.",
            "Keep the file on this site and refer to it by a relative link, or make it an "
            "ordinary link: no other host may learn who reads.",
        ),
    )
