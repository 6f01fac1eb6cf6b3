"""Where the old state comes from: real git, in every state that it can be in."""

import subprocess
from pathlib import Path

import pytest

from generator.finding import CannotRun
from generator.review.base import base_tree, merge_base
from generator.review.change import FigureAdded, RecordAdded
from tests.check.project import PROGRAM

from .repository import Repository, everywhere, git


def test_a_base_without_data_makes_everything_new(repo: Repository) -> None:
    git(repo.root, "switch", "--quiet", "--orphan", "kosong")
    repo.write("mkdocs.yml", "site_name: Contoh\n")
    repo.commit("Kosong")
    git(repo.root, "switch", "--quiet", "--create", "isi")
    git(repo.root, "checkout", "--quiet", "main", "--", "data")
    reviewed = repo.review("kosong")
    assert reviewed.refused == ()
    assert {type(each) for each in reviewed.changes} == {FigureAdded, RecordAdded}
    assert "belum ada data/" in reviewed.notes[0].id


@pytest.mark.parametrize("name", ["tiada", "--all", "main:data", "", "a b", "main^{tree}", "\0"])
def test_an_unknown_revision(repo: Repository, name: str) -> None:
    with pytest.raises(CannotRun) as stop:
        merge_base(repo.root, name)
    assert "git fetch" in stop.value.cure.id


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(CannotRun) as stop:
        merge_base(tmp_path, "main")
    assert "git clone" in stop.value.cure.en


def test_no_git(repo: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CannotRun):
        merge_base(repo.root, "main")


def test_nothing_in_common(repo: Repository) -> None:
    git(repo.root, "switch", "--quiet", "--orphan", "lain")
    repo.write("a.txt", "a")
    repo.commit("Lain")
    with pytest.raises(CannotRun) as stop:
        merge_base(repo.root, "main")
    assert "origin/main" in stop.value.cure.id


@pytest.mark.parametrize("base", ["HEAD~1", "origin/main", "lama"])
def test_a_shallow_clone(repo: Repository, tmp_path: Path, base: str) -> None:
    git(repo.root, "tag", "lama")
    for name in ("satu", "dua"):
        repo.write(f"{name}.txt", name)
        repo.commit(name)
    clone = tmp_path / "salinan"
    url = f"file://{repo.root}"
    subprocess.run(
        ["git", "clone", "--quiet", "--depth", "1", "--branch", "usulan", url, str(clone)],
        check=True,
        capture_output=True,
    )
    if base == "lama":  # fetched, but not what lies between
        git(clone, "fetch", "--quiet", "--depth", "1", "origin", "tag", "lama")
    with pytest.raises(CannotRun) as stop:
        merge_base(clone, base)
    assert "git fetch --unshallow" in stop.value.cure.id
    assert "fetch-depth: 0" in stop.value.cure.en


def test_a_project_below_the_repository(repo: Repository, tmp_path: Path) -> None:
    whole = tmp_path / "induk"
    whole.mkdir()
    git(whole, "init", "--quiet", "--initial-branch=main")
    below = Repository(whole / "situs")
    for path in (PROGRAM, "data/site.yml"):
        below.write(path, repo.read(path))
    below.write("data/.gitattributes", "* export-ignore\n")
    git(whole, "add", "--all")
    git(whole, "commit", "--quiet", "--message", "Awal")
    below.edit("value: 30\n", "value: 32\n")
    assert "angka-berubah-tanpa-riwayat" in below.refused("HEAD")


def test_names_of_every_kind_are_laid_out(repo: Repository) -> None:
    repo.write("data/programs/Kabupaten Contoh/ünïcode.yml", "id: a\n")
    (repo.root / "data/tautan.yml").symlink_to("site.yml")
    repo.commit("Nama")
    with base_tree(repo.root, "HEAD") as tree:
        folder = tree.folder
        assert (folder / "data/programs/Kabupaten Contoh/ünïcode.yml").read_text() == "id: a\n"
        assert not (folder / "data/tautan.yml").exists()
    assert not folder.exists()


def test_old_data_need_not_fit_the_model(repo: Repository) -> None:
    repo.edit("kind: training\n", "kind: bidang-lama\nbidang_lama: 1\n")
    repo.write("data/programs/rusak.yml", "id: [\n")
    repo.commit("Lama")
    repo.edit("kind: bidang-lama\nbidang_lama: 1\n", "kind: training\n")
    (repo.root / "data/programs/rusak.yml").write_text(
        repo.read().replace("id: contoh", "id: rusak")
    )
    repo.edit("value: 30\n", "value: 32\n")
    reviewed = repo.review("HEAD")
    assert "data/programs/rusak.yml" in reviewed.notes[0].id
    assert reviewed.refused[0].finding.rule == "angka-berubah-tanpa-riwayat"
    assert not any(isinstance(each, FigureAdded) for each in reviewed.changes)


def test_the_folder_is_left_as_it_was(repo: Repository) -> None:
    repo.review()
    assert git(repo.root, "status", "--porcelain", "--ignored") == ""


@pytest.mark.parametrize(
    "odd", ["source: {a: 1}", "published: []", "revisions: 5", "unit: [x]", "withdrawn: yes"]
)
def test_the_worst_data_is_still_compared(repo: Repository, odd: str) -> None:
    repo.edit("      as_of:", f"      {odd}\n      as_of:")
    name = odd.partition(":")[0]
    head, _, tail = repo.read().partition(odd)
    line = next((each for each in tail.splitlines()[:9] if each.startswith(f"      {name}:")), None)
    if line:  # what stood there
        repo.write(PROGRAM, head + odd + tail.replace(line + "\n", "", 1))
    assert everywhere(repo.review())
    repo.commit("Aneh")
    git(repo.root, "checkout", "--quiet", "main", "--", PROGRAM)
    assert everywhere(repo.review("HEAD"))
