"""What two sites hold alike is kept of the older one, and moves into the next: and nothing else."""

import os
from pathlib import Path

import pytest

from generator.frame import take
from generator.publish import publish, spare_folder, work_folder
from generator.spare import leave, move

PAGES = ("program/a", "program/b", "en/program/a", "sumber")


def standing(site: Path) -> Path:
    """A site with a page in each folder, and one at its top."""
    for each in (*PAGES, "."):
        (site / each).mkdir(parents=True, exist_ok=True)
        (site / each / "index.html").write_text(each, encoding="utf-8")
    return site


def noted(site: Path, path: str) -> tuple[str, int, int]:
    of = (site / path).stat()
    return path, of.st_size, of.st_mtime_ns


def files(folder: Path) -> set[str]:
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*") if not each.is_dir()}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return standing(tmp_path / "site")


@pytest.fixture
def old(tmp_path: Path, site: Path) -> Path:
    """The tree before it: one page was another, one is gone from the site, the rest is alike."""
    old = tmp_path / "old"
    for each in ("program/a", "program/b", "sumber"):
        (old / each).mkdir(parents=True)
        os.link(site / each / "index.html", old / each / "index.html")
    (old / "program/b/index.html").unlink()
    (old / "program/b/index.html").write_text("lain", encoding="utf-8")
    (old / "program/lama").mkdir()
    (old / "program/lama/index.html").write_text("lama", encoding="utf-8")
    return old


def test_only_what_is_alike_is_kept(tmp_path: Path, site: Path, old: Path) -> None:
    spare = tmp_path / "kept/spare"
    (spare / "program/x").mkdir(parents=True)  # of the time before
    leave(old, site, spare)
    assert not old.exists()
    assert files(spare) == {"program/a/index.html", "sumber/index.html"}
    assert sorted(each.name for each in (spare / "program").iterdir()) == ["a"]
    for each in files(spare):
        assert (spare / each).samefile(site / each)


def test_where_nothing_is_alike_nothing_is_kept(tmp_path: Path, site: Path) -> None:
    leave(standing(tmp_path / "old"), site, tmp_path / "spare")
    assert not (tmp_path / "spare").exists() and not (tmp_path / "old").exists()
    leave(tmp_path / "tiada", site, tmp_path / "spare")


def test_a_folder_moves_and_is_linked_where_it_cannot(
    tmp_path: Path, site: Path, old: Path
) -> None:
    spare, tree = tmp_path / "spare", tmp_path / "tree"
    leave(old, site, spare)
    kept = (spare / "program/a").stat().st_ino
    pages = [f"{each}/index.html" for each in PAGES]
    assert all(take(site, [noted(site, each)], tree, spare) for each in pages)
    assert files(tree) == set(pages)
    assert all((tree / each).samefile(site / each) for each in pages)
    assert (tree / "program/a").stat().st_ino == kept
    assert files(spare) == set()


def test_a_file_that_is_not_the_sites_own_is_not_moved(
    tmp_path: Path, site: Path, old: Path
) -> None:
    spare, tree, page = tmp_path / "spare", tmp_path / "tree", "program/a/index.html"
    leave(old, site, spare)
    (spare / page).unlink()
    (spare / page).write_text("program/a", encoding="utf-8")
    assert take(site, [noted(site, page)], tree, spare)
    assert (tree / page).samefile(site / page)
    assert not (tree / page).samefile(spare / page)


def test_what_else_is_in_a_folder_does_not_move_with_it(
    tmp_path: Path, site: Path, old: Path
) -> None:
    spare, tree, page = tmp_path / "spare", tmp_path / "tree", "program/a/index.html"
    leave(old, site, spare)
    (spare / "program/a/index.html.gz").write_text("kembar", encoding="utf-8")
    assert take(site, [noted(site, page)], tree, spare)
    assert files(tree) == {page}
    (spare / "sumber/dalam").mkdir()
    number = (site / "sumber/index.html").stat().st_ino
    assert not move(spare, "sumber", {"index.html": number}, tree)


def test_the_site_before_is_kept_by_publishing(tmp_path: Path) -> None:
    site = tmp_path / "site"
    with work_folder(site) as work:
        publish(standing(work / "site"), site)
    assert not spare_folder(site).exists()
    with work_folder(site) as work:
        tree = work / "site"
        assert take(site, [noted(site, "program/a/index.html")], tree, spare_folder(site))
        publish(tree, site)
    assert files(spare_folder(site)) == {"program/a/index.html"}
    assert files(site) == {"program/a/index.html", ".terang-site"}
