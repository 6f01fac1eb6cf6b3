"""The lists of a site's files, and a copy held against them."""

import gzip
import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest

from generator.finding import CannotRun
from generator.frame import add
from generator.integrity import MANIFEST, SUMS, lists
from generator.making.precompress import write_twin
from generator.precompressed import CODINGS
from generator.verify import Verified, report, verify
from tests.test_cli import project, terang

__all__ = ["project"]

TODAY = "2026-11-21"
COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A small site with its lists, as somebody downloaded it."""
    folder = tmp_path / "salinan"
    for name, text in {
        "index.html": "beranda",
        "program/x/index.html": "30 orang",
        "data/figures.json": "[]\n",
        "pagefind/pagefind.js": "indeks",
        "bantuan/pagefind/a": "bukan indeks",
        ".terang-site": "{}",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    add(folder, lists(folder, TODAY, COMMIT))
    return folder


def rewrite(copy: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Tamper with the manifest."""
    manifest = json.loads((copy / MANIFEST).read_text())
    change(manifest)
    (copy / MANIFEST).write_text(json.dumps(manifest))


def differences(verified: Verified) -> dict[str, tuple[str, ...]]:
    names = ("altered", "added", "lost", "disagreeing")
    return {name: paths for name in names if (paths := getattr(verified, name))}


def test_the_manifest_names_every_file(copy: Path) -> None:
    manifest = json.loads((copy / MANIFEST).read_text())
    assert (manifest["schema_version"], manifest["date"], manifest["commit"]) == (1, TODAY, COMMIT)
    listed = {each["path"]: (each["size"], each["sha256"]) for each in manifest["files"]}
    assert list(listed) == [
        "bantuan/pagefind/a",
        "data/figures.json",
        "index.html",
        "program/x/index.html",
    ]
    assert listed["index.html"] == (7, hashlib.sha256(b"beranda").hexdigest())


def test_the_commit_stands_in_the_manifest_alone(copy: Path) -> None:
    holding = [
        path.name for path in copy.rglob("*") if path.is_file() and COMMIT in path.read_text()
    ]
    assert holding == ["manifest.json"]


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_sha256sum_finds_the_copy_whole(copy: Path) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", SUMS]
    assert subprocess.run(command, cwd=copy, check=False).returncode == 0
    (copy / "index.html").write_text("lain")
    assert subprocess.run(command, cwd=copy, check=False, capture_output=True).returncode == 1


def test_a_whole_copy(copy: Path) -> None:
    verified = verify(copy)
    assert verified.whole
    assert (verified.date, verified.commit, verified.files) == (TODAY, COMMIT, 4)
    assert verified.fingerprint == hashlib.sha256((copy / MANIFEST).read_bytes()).hexdigest()
    assert report(verified, "id").startswith(f"Salinan ini utuh: 4 berkas; {TODAY}, {COMMIT}.\n")


def test_the_index_and_the_marker_may_go(copy: Path) -> None:
    shutil.rmtree(copy / "pagefind")
    (copy / ".terang-site").unlink()
    assert verify(copy).whole


def test_what_was_altered_added_and_lost_is_named(copy: Path) -> None:
    (copy / "program/x/index.html").write_text("32 orang")
    (copy / "data/figures.json").unlink()
    (copy / "baru.html").write_text("x")
    (copy / "pagefind.html").write_text("x")
    verified = verify(copy)
    assert differences(verified) == {
        "altered": ("program/x/index.html",),
        "added": ("baru.html", "pagefind.html"),
        "lost": ("data/figures.json",),
    }
    assert report(verified, "en").splitlines()[:5] == [
        "altered: program/x/index.html",
        "added: baru.html",
        "added: pagefind.html",
        "lost: data/figures.json",
        f"This copy is NOT whole: 4 files; {TODAY}, {COMMIT}.",
    ]


def test_a_manifest_made_to_fit_differs_from_the_sums(copy: Path) -> None:
    (copy / "index.html").write_text("lain")
    digest = hashlib.sha256(b"lain").hexdigest()
    rewrite(copy, lambda m: m["files"][2].update(sha256=digest))  # type: ignore[index]
    assert differences(verify(copy)) == {"disagreeing": (MANIFEST, "index.html")}


def test_another_date_differs_from_the_sums(copy: Path) -> None:
    rewrite(copy, lambda manifest: manifest.update(date="2020-01-01"))
    assert differences(verify(copy)) == {"disagreeing": (MANIFEST,)}


def test_lost_sums_are_named(copy: Path) -> None:
    (copy / SUMS).unlink()
    assert differences(verify(copy)) == {"lost": (SUMS,)}


def test_spoilt_sums_are_named(copy: Path) -> None:
    (copy / SUMS).write_bytes(b"\xff\x00 bukan daftar\n")
    assert len(verify(copy).disagreeing) == 5


def test_a_compressed_twin_is_held_against_its_file(copy: Path) -> None:
    """A server sends the twin: a copy whose pages are whole would say something else."""
    text = "30 orang, menurut laporan tahunan. " * 20
    (copy / "index.html").write_text(text)
    add(copy, lists(copy, TODAY, COMMIT))
    for path in ("index.html", MANIFEST):
        for coding in CODINGS:
            assert write_twin(copy / path, coding)
    assert verify(copy).whole
    (copy / "index.html.br").write_bytes(brotli.compress(text.replace("30", "32").encode()))
    (copy / f"{MANIFEST}.gz").write_bytes(gzip.compress(b"{}"))
    (copy / "program/x/index.html.gz").symlink_to(copy / "index.html.gz")
    (copy / "tiada.html.gz").write_bytes(gzip.compress(b"x"))
    (copy / "kartu.png.gz").write_bytes(gzip.compress(b"x"))
    assert differences(verify(copy)) == {
        "altered": (f"{MANIFEST}.gz", "index.html.br", "program/x/index.html.gz"),
        "added": ("kartu.png.gz", "tiada.html.gz"),
    }


def test_links_are_not_followed(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar/index.html").write_text("30 orang")
    (copy / "index.html").unlink()
    (copy / "index.html").symlink_to(copy / "program/x/index.html")
    (copy / "lingkar").symlink_to(copy)
    shutil.rmtree(copy / "program/x")
    (copy / "program/x").symlink_to(tmp_path / "luar")
    assert differences(verify(copy)) == {
        "altered": ("index.html",),
        "added": ("lingkar", "program/x"),
        "lost": ("program/x/index.html",),
    }


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../luar", "a/../../luar", "a//b", "./a", "", "C:/a", "a\\..\\b", "a\0b"],
)
def test_a_manifest_never_leads_out_of_the_copy(copy: Path, path: str) -> None:
    rewrite(copy, lambda m: m["files"][0].update(path=path))  # type: ignore[index]
    with pytest.raises(CannotRun, match="di luar salinan"):
        verify(copy)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "[" * 100_000,
        '{"schema_version": 2, "date": "", "commit": null, "files": []}',
        '{"schema_version": 1, "date": "", "commit": null, "files": {"a": 1}}',
        '{"schema_version": 1, "date": "", "commit": null, "files": [{"path": "a"}]}',
        '{"schema_version": 1, "date": "", "commit": null, "files": [{"path": 1, "sha256": ""}]}',
        '{"schema_version": 1, "date": "", "commit": null, "files": [{"path":"a","sha256":"x"}]}',
    ],
)
def test_a_broken_manifest_is_refused(copy: Path, text: str) -> None:
    (copy / MANIFEST).write_text(text)
    with pytest.raises(CannotRun, match="rusak"):
        verify(copy)


def test_a_file_listed_twice_is_refused(copy: Path) -> None:
    rewrite(copy, lambda m: m["files"].append(m["files"][0]))  # type: ignore[attr-defined, index]
    with pytest.raises(CannotRun, match="rusak"):
        verify(copy)


def test_names_chosen_by_others_cannot_steer_the_terminal(copy: Path) -> None:
    (copy / "a\x1b[2Jb").write_text("x")
    rewrite(copy, lambda manifest: manifest.update(commit="\x1b]0;x"))
    assert "\x1b" not in report(verify(copy), "id")


def test_the_verb(project: Path, copy: Path) -> None:
    assert terang(project, "verify", str(copy)).returncode == 0
    (copy / "index.html").write_text("lain")
    done = terang(project, "verify", str(copy), "--lang", "en")
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, "altered: index.html")
    (copy / MANIFEST).unlink()
    done = terang(project, "verify", str(copy))
    assert done.returncode == 2
    assert "→" in done.stderr
    assert terang(project, "verify", "tiada").returncode == 2
