"""The sitemap as the standard has it, read by a real XML parser: one file, and several."""

from urllib.parse import urlsplit

import pytest
from lxml import etree

from generator.artifact import Artifact
from generator.frame import sitemap
from generator.frame.sitemap import MAX_BYTES, MAX_URLS, sitemaps
from generator.frame.stamp import Site
from generator.text import LOCALES, Locale

_NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
_SITE = "https://terang.example/dasar/"


def _pages(programs: int) -> frozenset[tuple[Locale, str]]:
    addresses = ["/", *(f"/program/p-{number:05}/" for number in range(programs))]
    return frozenset((locale, address) for locale in LOCALES for address in addresses)


def _locations(file: Artifact) -> list[str]:
    root = etree.fromstring(file.content)
    return [str(each.text) for each in root.iterfind("*/s:loc", _NAMES)]


def _held_to_the_standard(files: list[Artifact], pages: frozenset[tuple[Locale, str]]) -> None:
    """Limits, absolute addresses of this site, each page once, alternates that name each other."""
    alternates: dict[str, dict[str, str]] = {}
    for file in files:
        root = etree.fromstring(file.content)
        assert root.tag == f"{{{_NAMES['s']}}}urlset"
        assert len(file.content) <= MAX_BYTES
        assert len(root) <= MAX_URLS
        for entry in root:
            (location,) = (str(each.text) for each in entry.iterfind("s:loc", _NAMES))
            assert location.startswith(_SITE)
            assert not urlsplit(location).fragment
            assert len(location) < 2048
            assert location not in alternates
            links = [each.attrib for each in entry.iterfind("x:link", _NAMES)]
            assert {link["rel"] for link in links} == {"alternate"}
            alternates[location] = {str(link["hreflang"]): str(link["href"]) for link in links}
    site = Site(_SITE, pages)
    assert set(alternates) == {site.absolute(address, locale) for locale, address in pages}
    for location, others in alternates.items():
        assert location in others.values()  # a page names itself among its languages
        assert set(others) == {"id", "en"}
        assert all(alternates[other] == others for other in others.values())


def test_one_file_holds_a_small_site() -> None:
    pages = _pages(3)
    (file,) = files = [*sitemaps(Site(_SITE, pages))]
    assert file.path == "sitemap.xml"
    _held_to_the_standard(files, pages)


def test_thirty_thousand_programs_are_several_files_and_an_index() -> None:
    pages = _pages(30_000)
    *files, index = sitemaps(Site(_SITE, pages))
    assert [file.path for file in files] == ["sitemap-1.xml", "sitemap-2.xml"]
    assert index.path == "sitemap.xml"
    assert etree.fromstring(index.content).tag == f"{{{_NAMES['s']}}}sitemapindex"
    assert _locations(index) == [f"{_SITE}sitemap-1.xml", f"{_SITE}sitemap-2.xml"]
    assert [len(_locations(file)) for file in files] == [MAX_URLS, len(pages) - MAX_URLS]
    _held_to_the_standard(files, pages)


def test_a_file_that_would_be_too_large_is_split(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MAX_BYTES", 1500)
    *files, index = sitemaps(Site(_SITE, pages := _pages(10)))
    assert len(_locations(index)) == len(files) > 2
    assert all(len(file.content) <= 1500 for file in files)
    _held_to_the_standard(files, pages)


def test_signs_of_xml_in_an_address_are_escaped() -> None:
    address = "/a&b'<c>\"/"
    (file,) = sitemaps(Site(_SITE, frozenset({("id", address)})))
    assert _locations(file) == [_SITE.rstrip("/") + address]
