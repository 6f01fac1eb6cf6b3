"""The index of the whole site: the same whether Pagefind reads our texts or the pages."""

from pathlib import Path

from generator.frame.search import BUNDLE, index
from tests.frame.search_fragments import fragments


def test_results_are_as_if_pagefind_had_read_the_pages_whole(site: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    for page in site.rglob("*.html"):
        copy = whole / page.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        # Another end of the page than ours, so that it is given to Pagefind as it is.
        copy.write_bytes(page.read_bytes().replace(b"<title>", b"<title >"))
    index(whole)
    found = fragments(whole / BUNDLE)
    assert len(found) > 50
    assert fragments(site / BUNDLE) == found
