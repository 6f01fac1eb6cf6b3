"""The preview's index is made beside it, and given up when the preview changes."""

from pathlib import Path

import pytest

from generator.frame import stand_in
from generator.frame.search import BUNDLE
from generator.pipeline import search_folder
from generator.serving_search import Indexing
from tests.frame.search_fragments import fragments

PAGE = (
    '<!doctype html><html lang="id"><head><title>T</title></head><body>'
    "<article data-pagefind-body>{}</article></body></html>"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site as it is published without waiting for its index."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(PAGE.format("satu"), encoding="utf-8")
    stand_in(site, search_folder(site))
    return site


def words(site: Path) -> list[str]:
    return [page["content"] for page in fragments(site / BUNDLE).values()]


def test_an_index_takes_the_place_of_the_old_one(site: Path) -> None:
    indexing = Indexing(site, "id")
    assert words(site) == []
    indexing.start()
    assert indexing.wait() == 0
    assert words(site) == ["satu."]
    (site / "index.html").write_text(PAGE.format("dua belas"), encoding="utf-8")
    indexing.start()
    indexing.start()
    assert indexing.wait() == 0
    assert words(site) == ["dua belas."]
    again = site.with_name("again")
    again.mkdir()
    stand_in(again, search_folder(site))
    assert fragments(again / BUNDLE) == fragments(site / BUNDLE)


def test_what_was_given_up_leaves_nothing(site: Path) -> None:
    indexing = Indexing(site, "id")
    indexing.start()
    indexing.stop()
    assert words(site) == []
    assert not [each for each in site.parent.iterdir() if each.name.startswith("search-")]


def test_what_goes_wrong_is_told_and_the_old_index_stays(
    site: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (site / "index.html").unlink()
    indexing = Indexing(site, "en")
    indexing.start()
    assert indexing.wait() == 1
    assert "The search index failed." in capfd.readouterr().err
    assert (site / BUNDLE).is_dir()
