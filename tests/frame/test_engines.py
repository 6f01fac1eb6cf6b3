"""Every engine draws the same frame, and a stamped page equals one built whole."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from generator import frame
from generator.finding import CannotRun
from generator.frame.engines import ENGINES
from tests.frame.tiny_site import FRAMES, HAND_WRITTEN, MKDOCS_YML, SITE_URL, pages, places

Built = Callable[[str], Path]
NAMES = tuple(ENGINES)
ROOT = Path(__file__).resolve().parents[2]


def read(tree: Path, path: str) -> str:
    return (tree / path).read_text(encoding="utf-8")


def parse(text: str | bytes) -> Any:
    return html.fromstring(text)


def plain(text: str) -> str:
    """Without what may differ: white space, the page's own address, and what only a record has."""
    text = re.sub(r'<meta property="og:[^>]*>', "", text)
    text = text.replace("/program/utuh/", "/program/cap/").replace("../utuh/", "../cap/")
    text = text.replace("t-prosa", "t-rekaman")
    return re.sub(r">\s+", ">", re.sub(r"\s+<", "<", re.sub(r"\s+", " ", text)))


@pytest.mark.parametrize("engine", NAMES)
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_stamped_equals_built_whole(built: Built, engine: str, prefix: str) -> None:
    tree = built(engine)
    stamped = read(tree, f"{prefix}program/cap/index.html")
    whole = read(tree, f"{prefix}program/utuh/index.html")
    assert plain(stamped) == plain(whole)


@pytest.mark.parametrize("engine", NAMES)
def test_no_frame_and_no_marker_is_left(built: Built, engine: str) -> None:
    tree = built(engine)
    files = sorted(p.relative_to(tree).as_posix() for p in tree.rglob("*") if p.is_file())
    assert [f for f in files if "_frame" in f or f.endswith((".map", ".gz", "search.json"))] == []
    assert [f for f in files if f.endswith(".html")] == [
        "404.html",
        *(
            f"{prefix}{page}"
            for prefix in ("en/", "")
            for page in (
                "index.html",
                "program/cap/index.html",
                "program/index.html",
                *([] if prefix else ["program/satu/index.html"]),
                "program/utuh/index.html",
                "tentang/index.html",
            )
        ),
    ]
    for path in tree.rglob("*.html"):
        assert "<!--terang:" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("engine", NAMES)
def test_every_page_has_what_every_page_needs(built: Built, engine: str) -> None:
    tree = built(engine)
    for path in tree.rglob("*.html"):
        where = path.relative_to(tree).as_posix()
        page = parse(path.read_bytes())
        locale = "en" if where.startswith("en/") else "id"
        assert page.get("lang") == locale, where
        links = [a.get("href") for a in page.iter("a")]
        assert links[0] == "#isi", where
        assert links[1].endswith("bantuan/"), where
        assert [e.tag for e in page.xpath("//*[@id='isi']")] == ["article"], where
        assert len(page.xpath("//h1")) == 1, where
        assert not page.xpath("//script[not(@src) and not(@type='application/json')]"), where
        assert not page.xpath("//style | //*[@style] | //*[@onclick]"), where
        assert page.xpath("//meta[@http-equiv='Content-Security-Policy']"), where
        canonical = page.xpath("//link[@rel='canonical']/@href")
        address = where.removesuffix("index.html")
        expected = [] if where == "404.html" else [f"https://terang.example/base/{address}"]
        assert canonical == expected, where


@pytest.mark.parametrize("engine", NAMES)
def test_every_local_link_to_a_file_leads_somewhere(built: Built, engine: str) -> None:
    tree = built(engine)
    for path in tree.rglob("*.html"):
        if path.name == "404.html":
            continue
        page = parse(path.read_bytes())
        for target in page.xpath("//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src"):
            assert (path.parent / target).is_file(), (path, target)
        for switch in page.xpath("//a[contains(@class,'t-bahasa')]/@href"):
            assert (path.parent / switch / "index.html").is_file(), (path, switch)


@pytest.mark.parametrize("engine", NAMES)
def test_language_switch_and_alternates(built: Built, engine: str) -> None:
    tree = built(engine)
    page = parse(read(tree, "en/program/cap/index.html"))
    assert page.xpath("//a[contains(@class,'t-bahasa')]/@href") == ["../../../program/cap/"]
    assert page.xpath("//link[@rel='alternate']/@hreflang") == ["id", "en", "x-default"]
    alone = parse(read(tree, "program/satu/index.html"))
    assert alone.xpath("//a[contains(@class,'t-bahasa')]/@href") == ["../../en/"]
    assert alone.xpath("//link[@rel='alternate']") == []


@pytest.mark.parametrize("engine", NAMES)
def test_the_navigation_speaks_the_page_s_language(built: Built, engine: str) -> None:
    tree = built(engine)
    for path, words in (
        ("program/cap/index.html", ["Beranda", "Program", "Tentang"]),
        ("en/program/cap/index.html", ["Home", "Programs", "About"]),
    ):
        page = parse(read(tree, path))
        assert page.xpath("//footer//nav//a/text()") == words
        current = page.xpath("//nav[@class='t-nav']//a[@aria-current]/text()")
        assert current == [words[1]]


@pytest.mark.parametrize("engine", NAMES)
def test_links_to_records_go_through_every_engine(built: Built, engine: str) -> None:
    text = read(built(engine), "tentang/index.html")
    article = parse(text).xpath("//article")[0]
    assert article.xpath(".//a/@href") == [
        "../program/cap/#x",
        "../program/",
        "../program/utuh/",
        "../program/satu/",
    ]
    assert article.xpath(".//code/text()") == ["](../d/)"]


@pytest.mark.parametrize("engine", NAMES)
def test_404_works_at_any_depth(built: Built, engine: str) -> None:
    page = parse(read(built(engine), "404.html"))
    local = [a.get("href") for a in page.iter("a") if not a.get("href").startswith("#")]
    assert all(href.startswith("/base/") for href in local), local
    assert page.xpath("//*[@lang='en']//h2/text()") == ["Page not found"]


def test_an_unknown_engine_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(CannotRun) as stop:
        frame.run_engine(ROOT / "mkdocs.yml", tmp_path, "hugo")
    assert "mkdocs, properdocs, zensical" in stop.value.cure.id


def test_a_missing_engine_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ENGINES["zensical"], "MODULE", "there_is_no_such_engine")
    with pytest.raises(CannotRun) as stop:
        frame.run_engine(ROOT / "mkdocs.yml", tmp_path, "zensical")
    assert "pip install 'terang[engines]'" in stop.value.cure.id


@pytest.mark.parametrize("engine", NAMES)
def test_a_crash_is_told_in_its_last_words(tmp_path: Path, engine: str) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: X\ntheme: {name: no-such-theme}\n", encoding="utf-8")
    frame.write_docs(tmp_path / "stage" / "docs", {"index.md": "# X\n"}, [])
    with pytest.raises(CannotRun) as stop:
        frame.run_engine(config, tmp_path / "stage", engine)
    assert "no-such-theme" in stop.value.problem.id
    assert "Traceback" not in stop.value.problem.id


def test_a_page_in_nav_that_is_not_there(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: X\nnav: [{A: index.md}, {B: [hilang.md]}]\n", encoding="utf-8")
    frame.write_docs(tmp_path / "stage" / "docs", {"index.md": "# X\n"}, [])
    with pytest.raises(CannotRun) as stop:
        frame.run_engine(config, tmp_path / "stage")
    assert "hilang.md" in stop.value.problem.id


def test_two_builds_give_the_same_bytes(built: Built, tmp_path: Path) -> None:
    first = built("mkdocs")
    (tmp_path / "mkdocs.yml").write_text(MKDOCS_YML, encoding="utf-8")
    frame.write_docs(tmp_path / "stage/docs", HAND_WRITTEN, FRAMES)
    site = frame.run_engine(tmp_path / "mkdocs.yml", tmp_path / "stage", "mkdocs")
    into = frame.assemble(site, places(), HAND_WRITTEN, FRAMES, SITE_URL)
    frame.add(into.tree, frame.stamped(into, pages()))
    for path in sorted(p for p in first.rglob("*") if p.is_file()):
        assert path.read_bytes() == (into.tree / path.relative_to(first)).read_bytes(), path
