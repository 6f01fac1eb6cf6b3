"""The measurement measures: what it counts was sent, and a missed limit is seen."""

import gzip
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from bench import first_search
from bench import results as bench_results
from bench.first_search_browser import in_header
from bench.invented import write_project
from bench.searchable import Built, build_searchable
from bench.served import served
from tests.torture import long_only


@pytest.mark.torture
@long_only
def test_a_first_search_is_counted_by_kind(browser: Browser, tmp_path: Path) -> None:
    project = write_project(tmp_path / "project", 3)
    built = build_searchable(project, tmp_path / "site", lambda _: None)
    with served(built.site) as site:
        found = in_header(browser, site, "program/program-rekaan-00001/", "rekaan")
    assert found.results >= 3
    assert found.page > 20_000
    assert set(found.search) == {
        "program (pagefind.js)",
        "engine (wasm)",
        "pages and chunks (pf_meta)",
        "index chunks (pf_index)",
        "results shown (pf_fragment)",
        "our part of it (cari-*.js)",
        "words of people in need, and the site's own (kata.json)",
    }
    assert found.search["engine (wasm)"] > 50_000


def test_texts_are_counted_as_they_travel(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("a" * 10_000, encoding="utf-8")
    with served(tmp_path) as site, urlopen(f"{site.address}a.html") as answer:
        packed = answer.read()
        assert gzip.decompress(packed) == b"a" * 10_000
    assert site.sent == [("/a.html", len(packed) + 300)]


@pytest.mark.parametrize(("value", "met"), [(250_000, True), (250_001, False)])
def test_a_limit_is_kept_or_missed(value: int, met: bool) -> None:
    line = first_search.Line("x", value, "B", 250_000)
    assert line.met == met
    assert ("missed" in line.row()) != met


def test_results_keep_what_others_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = tmp_path / "RESULTS.md"
    results.write_text(
        "# Results\n\n## First search\n\nold\n\n## Build\n\nkept\n", encoding="utf-8"
    )
    monkeypatch.setattr(bench_results, "RESULTS", results)
    lines = [first_search.Line("x", 1000, "B")]
    bench_results.put(first_search.HEADING, first_search.report(lines, 3, Built(tmp_path, 1, 1)))
    text = results.read_text(encoding="utf-8")
    assert "old" not in text
    assert "| x | 1.0 KB |" in text
    assert text.endswith("## Build\n\nkept\n")
