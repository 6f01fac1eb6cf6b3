"""Snapshots of the base: their hashes stay, or a note says why not."""

from collections.abc import Callable

import pytest

from .repository import Repository

KEPT = "snapshots/2026-11-01"
SUMS = f"{KEPT}/SHA256SUMS"
NOTE = f"{KEPT}/DIHAPUS.yml"
NOTE_TEXT = 'date: "2026-11-20"\nreason: {id: Demi orang., en: For somebody.}\n'


def sums(repo: Repository) -> None:
    repo.write(f"{KEPT}/programs.csv", "id\r\n")
    repo.write(SUMS, f"{'a' * 64}  programs.csv\n")


def note(repo: Repository) -> None:
    repo.write(NOTE, NOTE_TEXT)


def removed(repo: Repository) -> None:
    for file in (repo.root / KEPT).iterdir():
        file.unlink()


def rewritten(repo: Repository) -> None:
    repo.write(f"{KEPT}/programs.csv", "id\r\nlain\r\n")
    repo.write(SUMS, f"{'b' * 64}  programs.csv\n")


def replaced_by_a_note(repo: Repository) -> None:
    removed(repo)
    note(repo)


def brought_back(repo: Repository) -> None:
    removed(repo)
    sums(repo)


def another(repo: Repository) -> None:
    repo.write("snapshots/2026-11-15/SHA256SUMS", f"{'c' * 64}  programs.csv\n")


@pytest.mark.parametrize(
    ("kept", "change", "refused"),
    [
        (sums, rewritten, ["arsip-berubah"]),
        (sums, removed, ["arsip-berubah"]),
        (sums, replaced_by_a_note, []),
        (sums, another, []),
        (note, brought_back, ["arsip-kembali"]),
        (note, removed, ["arsip-kembali"]),
    ],
)
def test_a_published_snapshot(
    repo: Repository,
    kept: Callable[[Repository], None],
    change: Callable[[Repository], None],
    refused: list[str],
) -> None:
    kept(repo)
    repo.commit("Arsip")
    assert repo.refused("HEAD") == []
    change(repo)
    assert repo.refused("HEAD") == refused
    repo.commit("Ubah")
    assert repo.refused("HEAD~") == refused
