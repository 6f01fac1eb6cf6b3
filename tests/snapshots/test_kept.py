"""Snapshots of the data, by real builds: kept, published, cited, never changed."""

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from tests.snapshots.keeping import (
    DATE,
    KEPT,
    edit,
    reseal,
    rules,
)
from tests.test_cli import terang
from tests.test_cli_verbs import bytes_of


def test_every_build_publishes_what_was_kept(made: Path) -> None:
    assert (made / KEPT / "SHA256SUMS").is_file()
    assert terang(made, "build", "--date", "2026-11-22").returncode == 0
    site = made / "site"
    assert bytes_of(site / "data/arsip" / DATE).keys() == {
        "index.html",
        *bytes_of(made / KEPT),
    }
    for name, content in bytes_of(made / KEPT).items():
        assert (site / "data/arsip" / DATE / name).read_bytes() == content
    whole = subprocess.run(
        ["sha256sum", "-c", "--strict", "SHA256SUMS"],
        cwd=site / "data/arsip" / DATE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert whole.returncode == 0, whole.stdout
    sums = hashlib.sha256((made / KEPT / "SHA256SUMS").read_bytes()).hexdigest()
    for page in ("data/", "en/data/", "data/arsip/"):
        text = (site / page / "index.html").read_text(encoding="utf-8")
        assert f"arsip/{DATE}/" in text or f'href="{DATE}/"' in text
        assert f'datetime="{DATE}"' in text
        assert sums in text
    own = (site / "data/arsip" / DATE / "index.html").read_text(encoding="utf-8")
    assert hashlib.sha256((made / KEPT / "figures.csv").read_bytes()).hexdigest() in own
    assert f"https://terang.example/data/arsip/{DATE}/" in own


def test_a_published_copy_is_no_link_to_what_people_may_edit(made: Path) -> None:
    assert terang(made, "build", "--date", DATE).returncode == 0
    published = made / "site/data/arsip" / DATE / "figures.csv"
    assert not published.samefile(made / KEPT / "figures.csv")


def test_the_same_content_may_be_kept_again(made: Path) -> None:
    before = bytes_of(made / "snapshots")
    assert terang(made, "build", "--snapshot", "--date", DATE).returncode == 0
    assert bytes_of(made / "snapshots") == before


def test_a_second_snapshot_of_a_date_is_refused_with_a_cure(kept: Path) -> None:
    before = bytes_of(kept / "snapshots")
    edit(kept, "bapas-serang.yml", "short_name: BAPAS Serang", "short_name: BAPAS")
    done = terang(kept, "build", "--snapshot", "--date", DATE)
    assert done.returncode == 2
    assert "sudah ada, dengan isi yang lain" in done.stderr
    assert "--date" in done.stderr
    assert bytes_of(kept / "snapshots") == before
    assert not (kept / "site").exists()


@pytest.mark.parametrize(
    "spoil", ["altered", "added", "lost", "sums", "unlisted", "link", "folder", "stray"]
)
def test_a_snapshot_that_was_changed_is_refused_with_a_cure(kept: Path, spoil: str) -> None:
    place = kept / KEPT
    file = place / "figures.csv"
    if spoil == "altered":
        file.write_bytes(file.read_bytes() + b"x")
    elif spoil == "added":
        (place / "baru.csv").write_text("a")
    elif spoil == "lost":
        file.unlink()
    elif spoil == "sums":
        (place / "SHA256SUMS").unlink()
    elif spoil == "unlisted":
        (place / "SHA256SUMS").write_text("x" + (place / "SHA256SUMS").read_text())
    elif spoil == "link":
        file.rename(kept / "figures.csv")
        file.symlink_to(kept / "figures.csv")
    elif spoil == "folder":
        (kept / "snapshots/2026-13-01").mkdir()
    else:
        (kept / "snapshots/catatan.txt").write_text("a")
    rule = "arsip-asing" if spoil in ("folder", "stray") else "arsip-berubah"
    assert {each for _, each in rules(kept)} == {rule}
    done = terang(kept, "build", "--date", DATE)
    assert done.returncode == 1
    assert "→" in done.stderr


def test_a_format_that_is_not_known_is_refused(kept: Path) -> None:
    for name in ("figures.csv", "sources.csv"):
        file = kept / KEPT / name
        file.write_bytes(file.read_bytes().replace(b",1.0\r\n", b",2.0\r\n"))
    reseal(kept)
    assert rules(kept) == {
        (f"{KEPT}/{name}", "arsip-format-asing") for name in ("figures.csv", "sources.csv")
    }


def test_it_is_cited_as_it_was_then(kept: Path) -> None:
    was = json.loads((kept / KEPT / "figures.json").read_text(encoding="utf-8"))["licence"]["name"]
    edit(kept, "site.yml", f"name: {was}", "name: Lisensi Lain")
    edit(kept, "site.yml", "title: Terang", "title: Nama Baru")
    done = terang(kept, "build", "--date", "2026-11-22")
    assert done.returncode == 0, done.stderr
    site = kept / "site"
    text = (site / "data/arsip" / DATE / "index.html").read_text(encoding="utf-8")
    assert f"Lisensi: {was}" in text
    assert "Lisensi: Lisensi Lain" not in text
    assert "Terang: data program sosial" in text
    assert "Lisensi: Lisensi Lain" in (site / "data/index.html").read_text(encoding="utf-8")
