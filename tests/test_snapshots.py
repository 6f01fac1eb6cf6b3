"""Snapshots of the data, by real builds: kept, published, never changed, and gone where they must.

The project is a copy of the repository's own data; what is hidden here is hidden in the copy alone.
"""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.test_cli import PANTI, project, terang
from tests.test_cli_verbs import bytes_of

__all__ = ["project"]

DATE = "2026-11-21"
KEPT = f"snapshots/{DATE}"
VALUE = "37000000000"
FIGURE = f"{PANTI}/budgets/prioritas-rpd/amount"
SOURCE = "radarbanten-wktk"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one snapshot, kept by a real build."""
    root: Path = project.__wrapped__(tmp_path_factory.mktemp("arsip"))  # type: ignore[attr-defined]
    done = terang(root, "build", "--snapshot", "--date", DATE)
    assert done.returncode == 0, done.stderr
    assert f"git add {KEPT}" in done.stdout
    return root


@pytest.fixture
def kept(made: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoiled."""
    copy = tmp_path / "salinan"
    shutil.copytree(made, copy, ignore=shutil.ignore_patterns("site", ".terang"))
    return copy


def edit(root: Path, path: str, old: str, new: str) -> None:
    file = next((root / "data").rglob(path))
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def rules(root: Path, *arguments: str) -> set[tuple[str, str]]:
    done = terang(root, "check", "--format", "json", *arguments)
    found = json.loads(done.stdout)
    assert done.returncode == (1 if found else 0)
    return {(each["path"], each["rule"]) for each in found}


def redact(root: Path, missing: str = "suppressed") -> None:
    """The amount may not be shown any longer: its value, quote and place in the source go."""
    record = next((root / "data").rglob(f"{PANTI}.yml"))
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(
        line for line in lines if not line.lstrip().startswith(("quote: mendapat", "locator: par"))
    )
    text = text.replace(f"value: {VALUE}", f"value: null\n      missing: {missing}")
    record.write_text(text, encoding="utf-8")


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


def reseal(root: Path) -> None:
    """SHA256SUMS that fit the files as they are now."""
    files = sorted(each for each in (root / KEPT).iterdir() if each.name != "SHA256SUMS")
    lines = (f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in files)
    (root / KEPT / "SHA256SUMS").write_text("".join(lines))


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


def told(root: Path, rule: str) -> list[dict[str, str]]:
    """What `check` has to say under one rule."""
    done = terang(root, "check", "--format", "json")
    return [each for each in json.loads(done.stdout) if each["rule"] == rule]


def test_what_left_the_data_is_asked_about(kept: Path) -> None:
    edit(kept, f"{PANTI}.yml", "key: prioritas-rpd", "key: lain")
    edit(kept, f"{PANTI}.yml", "budgets/prioritas-rpd/amount", "budgets/lain/amount")
    [found] = told(kept, "arsip-memuat-yang-ditarik")
    assert (found["path"], found["severity"]) == (f"{KEPT}/figures.csv", "warning")
    assert FIGURE in found["problem"]


def test_an_earlier_value_that_was_erased_since_stops_the_build(kept: Path) -> None:
    record = next((kept / "data").rglob(f"{PANTI}.yml"))
    before, _, after = record.read_text(encoding="utf-8").partition(f"value: {VALUE}\n")
    published = '      published: "2026-11-21"\n'
    corrected = """\
      published: "2026-11-22"
      revisions:
        - type: redaction
          value: null
          missing: erased
          published: "2026-11-21"
          replaced: "2026-11-22"
          reason: {id: Demi pelindungan., en: To protect people.}
"""
    assert published in after
    text = before + "value: 37000000001\n" + after.replace(published, corrected, 1)
    record.write_text(text, encoding="utf-8")
    [found] = told(kept, "arsip-memuat-yang-dihapus")
    assert (found["path"], FIGURE in found["problem"]) == (f"{KEPT}/figures.csv", True)
    assert VALUE not in json.dumps(found)


@pytest.mark.parametrize("missing", ["suppressed", "erased"])
def test_what_was_hidden_since_stops_the_build_until_the_files_are_gone(
    kept: Path, missing: str
) -> None:
    redact(kept, missing)
    done = terang(kept, "build", "--date", DATE)
    assert done.returncode == 1
    assert f"{KEPT}/figures.csv" in done.stderr
    assert FIGURE in done.stderr
    assert "DIHAPUS.yml" in done.stderr
    for shown in (VALUE, "37.000.000.000"):
        assert shown not in done.stderr + done.stdout
    for file in (kept / KEPT).iterdir():
        file.unlink()
    note = 'date: "2026-12-01"\nreason:\n  id: Dihapus demi melindungi orang.\n'
    note += "  en: To protect people.\n"
    (kept / KEPT / "DIHAPUS.yml").write_text(note, encoding="utf-8")
    done = terang(kept, "build", "--date", DATE)
    assert done.returncode == 0, done.stderr
    place = kept / "site/data/arsip" / DATE
    assert set(bytes_of(place)) == {"index.html"}
    text = (place / "index.html").read_text(encoding="utf-8")
    assert "Dihapus demi melindungi orang." in text
    assert 'datetime="2026-12-01"' in text
    english = kept / "site/en/data/arsip" / DATE / "index.html"
    assert "To protect people." in english.read_text(encoding="utf-8")
    assert "Dihapus demi" in (kept / "site/data/index.html").read_text(encoding="utf-8")
    again = terang(kept, "build", "--snapshot", "--date", DATE)
    assert again.returncode == 2
    assert "sudah dihapus" in again.stderr


def test_a_former_key_hides_nothing(kept: Path) -> None:
    redact(kept)
    key = "- key: prioritas-rpd"
    edit(kept, f"{PANTI}.yml", key, "- key: lain\n    former_keys: [prioritas-rpd]")
    edit(kept, f"{PANTI}.yml", "budgets/prioritas-rpd/amount", "budgets/lain/amount")
    assert (f"{KEPT}/figures.csv", "arsip-memuat-yang-dihapus") in rules(kept)


def withhold(root: Path, field: str) -> None:
    file = next((root / "data").rglob(f"{SOURCE}.yml"))
    text = file.read_text(encoding="utf-8")
    if field == "url":
        text = "".join(
            line for line in text.splitlines(keepends=True) if not line.startswith("url:")
        )
    text += f"withheld: {{fields: [{field}], reason: {{id: Demi pelindungan., en: For safety.}}}}\n"
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("field", "shown"), [("url", "quote, url"), ("title", "quote, title"), ("date", "quote")]
)
def test_what_is_withheld_of_a_source_since_stops_the_build(
    kept: Path, field: str, shown: str
) -> None:
    withhold(kept, field)
    [found] = told(kept, "arsip-memuat-yang-dihapus")
    assert found["path"] == f"{KEPT}/sources.csv"
    assert found["problem"].endswith(f'"{SOURCE}": {shown}.')


def test_what_was_withheld_already_is_in_no_snapshot(kept: Path) -> None:
    shutil.rmtree(kept / "snapshots")
    source = """\
id: ditahan
title: {id: Berita daerah, en: Regional news}
type: news
withheld: {fields: [title, url, date], reason: {id: Demi pelindungan., en: For safety.}}
"""
    (kept / "data/sources/ditahan.yml").write_text(source, encoding="utf-8")
    done = terang(kept, "build", "--snapshot", "--date", DATE)
    assert done.returncode == 0, done.stderr
    assert "Berita daerah" in (kept / KEPT / "sources.csv").read_text(encoding="utf-8")
    assert told(kept, "arsip-memuat-yang-dihapus") == []


def test_a_protected_name_in_a_snapshot_stops_the_build(kept: Path) -> None:
    names = kept.parent / "nama.txt"
    names.write_text("Kata Tak Ada\n", encoding="utf-8")
    assert rules(kept, "--protected", str(names)) == set()
    names.write_text("Radar Banten\n", encoding="utf-8")
    edit(kept, f"{SOURCE}.yml", "publisher: Radar Banten", "publisher: Media")
    found = {rule for path, rule in rules(kept, "--protected", str(names)) if KEPT in path}
    assert found == {"arsip-memuat-yang-dihapus"}
    shown = terang(kept, "check", "--protected", str(names)).stdout
    assert "Radar" not in shown


@pytest.mark.parametrize(
    ("note", "rule"),
    [
        ("reason: {id: a.}\n", "bidang-wajib"),
        ('date: "2026-12-01"\nreason: {id: a.}\nnilai: 3\n', "bidang-tidak-dikenal"),
        ("date: [\n", "yaml-rusak"),
    ],
)
def test_a_note_says_when_and_why(kept: Path, note: str, rule: str) -> None:
    for file in (kept / KEPT).iterdir():
        file.unlink()
    (kept / KEPT / "DIHAPUS.yml").write_text(note, encoding="utf-8")
    assert (f"{KEPT}/DIHAPUS.yml", rule) in rules(kept)


def test_files_beside_a_note_are_refused(kept: Path) -> None:
    note = 'date: "2026-12-01"\nreason: {id: a.}\n'
    (kept / KEPT / "DIHAPUS.yml").write_text(note, encoding="utf-8")
    assert {rule for _, rule in rules(kept)} == {"arsip-belum-dihapus"}
