"""An erasure from request to republished site: afterwards no byte of the site holds it, and every
address still answers."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from generator import pipeline
from generator.review import review
from tests.browser.test_canaries import contents
from tests.review.repository import git
from tests.staff.erase.rehearsed import (
    ERASED,
    FIGURE,
    LATER,
    PROGRAM,
    SEEN,
    SOURCE,
    WORD,
    published,
)
from tests.test_architecture import ROOT
from tests.test_cli import terang
from tests.torture import note

pytestmark = pytest.mark.torture


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hapus")
    published(folder)
    return folder


def held(folder: Path) -> Iterator[str]:
    """The files that hold something of it, packed or not."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and any(SEEN.search(content) for content in contents(path)):
            yield path.relative_to(folder).as_posix()


def erase(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = terang(root, "erase", *arguments, "--date", LATER)
    assert done.returncode == 0, done.stderr
    assert WORD not in done.stdout.lower() and "918" not in done.stdout
    return done


def read(root: Path, address: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8")
    return etree.fromstring((root / "site" / address / "index.html").read_bytes(), parser)


def text(page: etree._Element, anchor: str = "") -> str:
    """What is read on a page, or at one of its anchors."""
    found = [each for each in page.iter() if not anchor or each.get("id") == anchor]
    assert found, anchor
    return " ".join(str(part) for part in found[0].itertext())


def test_before_it_is_everywhere(root: Path) -> None:
    kinds = {path.rpartition(".")[2] for path in held(root / "site")}
    assert {"html", "json", "csv", "sqlite", "xlsx", "bib", "pf_fragment"} <= kinds
    assert list(held(root / "snapshots"))


def test_nothing_is_written_unasked(root: Path) -> None:
    before = (root / PROGRAM).read_bytes(), (root / SOURCE).read_bytes()
    for words in ERASED:
        done = erase(root, *words)
        assert "--write" in done.stdout and PROGRAM in done.stdout
        assert "snapshots/2026-11-21/" in done.stdout
    assert ((root / PROGRAM).read_bytes(), (root / SOURCE).read_bytes()) == before


def test_the_rehearsal(root: Path) -> None:
    for words in ERASED:
        done = erase(root, *words, "--write")
        assert "3 × 24" in done.stdout and "git filter-repo" in done.stdout
        assert "snapshots" not in done.stdout or words == ERASED[0]
    assert list(held(root / "data")) == list(held(root / "snapshots")) == []
    assert "# komentar redaksi" in (root / PROGRAM).read_text("utf-8")
    assert terang(root, "fmt", "--check").returncode == 0

    checked = pipeline.check(root, LATER)
    assert [each for each in checked.findings if each.severity == "error"] == []
    reviewed = review(root, "main", LATER, checked.findings)
    assert [each.finding.rule for each in reviewed.refused] == []
    assert not SEEN.search(repr(reviewed).encode())

    pipeline.build(root, root / "site", LATER)
    files = [path for path in (root / "site").rglob("*") if path.is_file()]
    assert list(held(root / "site")) == []
    note("penghapusan: berkas situs yang diperiksa", files=len(files), left=0)

    page = read(root, "program/program-contoh/")
    assert "dihapus" in text(page, "angka-budgets-rencana-amount").lower()
    assert text(page, "angka-budgets-rencana-amount-r1")
    assert "nama dihapus atas permintaan" in text(page) and "Tanggapan ini dihapus" in text(page)
    assert "ditahan" in text(read(root, "sumber/dokumen-contoh/"))
    assert "Dihapus atas permintaan" in text(read(root, "data/arsip/2026-11-21/"))

    again = erase(root, FIGURE)
    assert "sudah dihapus" in again.stdout


def test_the_history_that_the_guide_says_to_rewrite(root: Path, tmp_path: Path) -> None:
    """After the guide's own commands no object of git holds it, though the first commit did."""
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Dihapus atas permintaan")
    clean = tmp_path / "bersih"
    git(tmp_path, "clone", "--quiet", "--no-local", root.as_uri(), str(clean))
    assert SEEN.search(objects(clean))
    guide = (ROOT / "content/id/panduan/penghapusan.md").read_text("utf-8")
    (words,) = re.findall(r"`(git filter-repo --replace-text [^`]+)`", guide)
    (folder,) = re.findall(r"`(git filter-repo --invert-paths --path snapshots/)TANGGAL`", guide)
    (tmp_path / "kata.txt").write_text("regex:(?i)kenarixq\\w*\nregex:918.?273.?645.?0[13]\\d\n")
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    for command in (words, f"{folder}2026-11-21 --force"):
        subprocess.run(
            command.split(), cwd=clean, env={**os.environ, "PATH": path}, check=True,
            capture_output=True,
        )  # fmt: skip
    assert not SEEN.search(objects(clean))
    assert "value: null" in git(clean, "show", f"HEAD:{PROGRAM}")


def objects(repository: Path) -> bytes:
    """All that any commit, tree or file of a repository ever said, and is still kept."""
    command = ["git", "-C", str(repository), "cat-file", "--batch-all-objects", "--batch"]
    return subprocess.run(command, capture_output=True, check=True).stdout
