"""The published site is the old one or the new one, never half, and never somebody else's."""

import json
import multiprocessing
import os
import tempfile
from pathlib import Path

import pytest

from generator import publish as publishing
from generator.finding import CannotRun
from generator.publish import MARKER, publish, refuse_foreign, repair, work_folder


def tree(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


def build(site: Path, text: str) -> publishing.PublishResult:
    with work_folder(site) as work:
        return publish(tree(work / "site", text), site)


def text_of(site: Path) -> str:
    return (site / "index.html").read_text(encoding="utf-8")


@pytest.fixture(params=["one step", "two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "two renames":
        monkeypatch.setattr(publishing, "exchange", lambda one, other: False)
    return str(request.param)


def test_first_publish_then_another(tmp_path: Path, way: str) -> None:
    site = tmp_path / "site"
    first = build(site, "lama")
    assert (first.replaced, text_of(site)) == (False, "lama")
    second = build(site, "baru")
    assert (second.replaced, second.in_one_step) == (True, way == "one step")
    assert text_of(site) == "baru"
    assert sorted(p.name for p in site.iterdir()) == [MARKER, "index.html"]
    left = sorted(p.name for p in (tmp_path / ".terang/publish/site").iterdir())
    assert left == ["lock"]


def test_a_deep_site_dir_is_made(tmp_path: Path) -> None:
    build(tmp_path / "a" / "b", "x")
    assert text_of(tmp_path / "a" / "b") == "x"


def test_an_empty_folder_is_taken(tmp_path: Path, way: str) -> None:
    (tmp_path / "site").mkdir()
    build(tmp_path / "site", "x")
    assert text_of(tmp_path / "site") == "x"


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "real")
    build(tmp_path / "site", "x")
    assert (tmp_path / "site").is_symlink()
    assert text_of(tmp_path / "real") == "x"


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    site = tmp_path / "home"
    site.mkdir()
    (site / "surat.odt").write_text("penting", encoding="utf-8")
    with pytest.raises(CannotRun, match=r"surat\.odt"):
        build(site, "x")
    assert (site / "surat.odt").read_text(encoding="utf-8") == "penting"
    assert not (tmp_path / ".terang").exists()


def test_a_file_added_to_our_site_is_not_thrown_away(tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(site, "lama")
    (site / "CNAME").write_text("terang.example", encoding="utf-8")
    with pytest.raises(CannotRun, match="CNAME"):
        build(site, "baru")
    assert text_of(site) == "lama"


def test_a_file_and_a_mount_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "site"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(CannotRun, match="berkas"):
        refuse_foreign(file)
    (tmp_path / "mounted").mkdir()
    monkeypatch.setattr(os.path, "ismount", lambda path: True)
    with pytest.raises(CannotRun, match="mount"):
        refuse_foreign(tmp_path / "mounted")


def test_a_failed_build_leaves_the_old_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(site, "lama")
    with pytest.raises(RuntimeError), work_folder(site) as work:
        tree(work / "site", "setengah")
        raise RuntimeError
    assert text_of(site) == "lama"


def test_a_rename_that_fails_puts_the_old_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    build(site, "lama")
    monkeypatch.setattr(publishing, "exchange", lambda one, other: False)
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if target == site and text_of(self) == "baru":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(CannotRun, match="No space left"):
        build(site, "baru")
    assert text_of(site) == "lama"


def killed_between(tmp_path: Path, complete: bool) -> Path:
    """What is on disk when a build dies after the old site was moved, before the new one came."""
    site = tmp_path / "site"
    build(site, "lama")
    work = tmp_path / ".terang/publish/site"
    new = tree(work / "new" / "site", "baru")
    if complete:
        (new / MARKER).write_text('{"files": ["index.html"]}', encoding="utf-8")
    (work / "journal").write_text(json.dumps({"tree": str(new)}), encoding="utf-8")
    site.rename(work / "old")
    return site


@pytest.mark.parametrize(("complete", "shown"), [(True, "baru"), (False, "lama")])
def test_an_interrupted_publish_is_repaired(tmp_path: Path, complete: bool, shown: str) -> None:
    site = killed_between(tmp_path, complete)
    assert repair(site)
    assert text_of(site) == shown
    assert not repair(site)


def test_the_next_build_repairs_first(tmp_path: Path) -> None:
    site = killed_between(tmp_path, complete=True)
    with work_folder(site):
        assert text_of(site) == "baru"
    build(site, "lebih baru")
    assert text_of(site) == "lebih baru"


def _hold(site: Path, ready: "multiprocessing.synchronize.Event", go: object) -> None:
    with work_folder(site):
        ready.set()
        go.wait(20)  # type: ignore[attr-defined]


def test_two_builds_at_once(tmp_path: Path) -> None:
    site = tmp_path / "site"
    context = multiprocessing.get_context("spawn")
    ready, go = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(site, ready, go))
    other.start()
    assert ready.wait(20)
    with pytest.raises(CannotRun, match="sedang dibangun"), work_folder(site):
        pass
    go.set()
    other.join(20)
    build(site, "x")
    assert text_of(site) == "x"


def test_in_the_temporary_folder_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    build(tmp_path / "site", "x")
    assert [p.name for p in tmp_path.iterdir()] == ["site"]
