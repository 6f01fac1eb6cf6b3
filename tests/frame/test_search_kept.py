"""The last index stays while nothing that is searched changes; damage is never trusted."""

import os
from pathlib import Path

import pytest

from generator.frame import search
from generator.frame.search import BUNDLE, index
from tests.frame.search_fragments import fragments

PAGE = (
    '<!doctype html><html lang="id"><head><title>T</title></head><body>'
    '<article data-pagefind-body>{}<p class="asal">{}</p></article></body></html>'
)


class Site:
    """One page, a folder for what is kept, and how often an index was made."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tree, self.kept, self.made, self._times = folder / "tree", folder / "kept", 0, 0
        run = search._run

        def counted(texts: Path, bundle: Path) -> None:
            self.made += 1
            run(texts, bundle)

        monkeypatch.setattr(search, "_run", counted)

    def index(self, words: str, source: str = "sumber") -> int:
        """Build anew; how many indexes were made so far."""
        self._times += 1
        self.tree = self.tree.with_name(f"tree{self._times}")
        self.tree.mkdir()
        (self.tree / "index.html").write_text(PAGE.format(words, source), encoding="utf-8")
        index(self.tree, self.kept)
        (page,) = fragments(self.tree / BUNDLE).values()
        assert words in page["content"]
        return self.made


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    return Site(tmp_path, monkeypatch)


def test_only_what_is_searched_makes_another_index(site: Site) -> None:
    assert site.index("satu") == 1
    first = sorted(each.name for each in (site.tree / BUNDLE).rglob("*"))
    assert site.index("satu", "sumber yang lain") == 1
    assert sorted(each.name for each in (site.tree / BUNDLE).rglob("*")) == first
    assert site.index("dua") == 2
    assert site.index("dua") == 2


def test_a_damaged_index_or_note_is_made_anew(site: Site) -> None:
    site.index("satu")
    (fragment,) = (site.kept / "pagefind/fragment").iterdir()
    content = fragment.read_bytes()
    fragment.unlink()
    assert site.index("satu") == 2
    (fragment,) = (site.kept / "pagefind/fragment").iterdir()
    fragment.unlink()
    fragment.write_bytes(content[:-1])
    assert site.index("satu") == 3
    note = site.kept / "search.msgpack"
    note.write_bytes(note.read_bytes()[:-1])
    assert site.index("satu") == 4


def test_a_page_as_it_stood_is_not_read_again(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.index("satu")
    standing = site.tree
    site.tree = standing.with_name("again")
    site.tree.mkdir()
    os.link(standing / "index.html", site.tree / "index.html")
    monkeypatch.setattr("generator.frame.search_texts.searched", pytest.fail)
    index(site.tree, site.kept)
    assert site.made == 1
    assert fragments(site.tree / BUNDLE) == fragments(standing / BUNDLE)
