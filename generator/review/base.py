"""What data/ held, and which snapshots were kept, at the point where this branch left another: read
with git, laid out in a folder.

The merge base, not the other branch's tip: what was corrected there since is not undone here.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.finding import CannotRun
from generator.private_numbers import quoted
from generator.snapshot import FOLDER, NOTE, SUMS
from generator.text import Said

_FILES = ("100644", "100755")
_FETCH = Said(
    "Ambil riwayatnya: git fetch --unshallow (di GitHub Actions: fetch-depth: 0 pada checkout).",
    "Fetch the history: git fetch --unshallow (in GitHub Actions: fetch-depth: 0 of checkout).",
)


@dataclass(frozen=True, slots=True)
class BaseTree:
    """`folder` holds data/ as it was at `commit`, and of each snapshot its hashes or its note;
    `has_data` is False where there was no data."""

    folder: Path
    commit: str
    has_data: bool


@contextmanager
def base_tree(root: Path, revision: str) -> Iterator[BaseTree]:
    """The data at the merge base of `revision` and HEAD; the folder is gone afterwards."""
    commit = merge_base(root, revision)
    top = Path(_said(root, "rev-parse", "--show-toplevel"))
    below = f"{commit}:{_said(root, 'rev-parse', '--show-prefix')}"
    with tempfile.TemporaryDirectory(prefix="terang-") as made:
        folder = Path(made)
        has_data = _is_tree(top, f"{below}data")
        if has_data:
            _lay_out(top, f"{below}data", folder / "data")
        if _is_tree(top, below + FOLDER):
            _lay_out(top, below + FOLDER, folder / FOLDER, only=(SUMS, NOTE))
        yield BaseTree(folder, commit, has_data)


def merge_base(root: Path, revision: str) -> str:
    """The full hash of the commit that `revision` and HEAD have in common."""
    inside = _git(root, "rev-parse", "--is-inside-work-tree")
    if inside.returncode != 0 or inside.stdout.strip() != b"true":
        raise _no_repository(inside.stderr)
    known = _commit(root, revision)
    head = _commit(root, "HEAD")
    shallow = _said(root, "rev-parse", "--is-shallow-repository") == "true"
    if known is None:
        raise _unknown(revision, shallow)
    found = _git(root, "merge-base", known, head) if head else None
    if found is None or found.returncode != 0:
        raise _nothing_shared(revision, shallow)
    return found.stdout.decode().split()[0]


def _commit(root: Path, revision: str) -> str | None:
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    try:
        done = _git(root, *asked)
    except ValueError:  # a null character
        return None
    return done.stdout.decode().strip() if done.returncode == 0 else None


def _is_tree(top: Path, named: str) -> bool:
    return _git(top, "cat-file", "-t", named).stdout.strip() == b"tree"


def _lay_out(top: Path, tree: str, folder: Path, only: Sequence[str] = ()) -> None:
    """Write the files of a tree, or those with certain names; `git archive` leaves out what
    .gitattributes tells it to."""
    entries = [
        (path, fields[2])
        for entry in _git(top, "ls-tree", "-r", "-z", "--full-tree", tree).stdout.split(b"\0")
        if entry
        for written, _, path in [entry.partition(b"\t")]
        if (fields := written.split())[0].decode() in _FILES
        and (not only or os.fsdecode(path).rpartition("/")[2] in only)
    ]
    asked = b"".join(name + b"\n" for _, name in entries)
    held = _git(top, "cat-file", "--batch", given=asked).stdout
    position = 0
    for path, _ in entries:
        end = held.index(b"\n", position)
        header = held[position:end].split()
        if len(header) != 3:
            raise _not_fetched()
        size = int(header[2])
        _write(folder, os.fsdecode(path), held[end + 1 : end + 1 + size])
        position = end + 1 + size + 1


def _write(folder: Path, path: str, content: bytes) -> None:
    file = folder / path
    if ".." in file.parts or not file.is_relative_to(folder):
        return  # git itself refuses such trees
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _said(root: Path, *arguments: str) -> str:
    return os.fsdecode(_git(root, *arguments).stdout).rstrip("\r\n")


def _git(
    root: Path, *arguments: str, given: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, input=given, capture_output=True, check=False)
    except OSError:
        raise CannotRun(
            Said("git tidak ditemukan.", "git was not found."),
            Said("Pasang git: https://git-scm.com", "Install git: https://git-scm.com"),
        ) from None


def _no_repository(stderr: bytes) -> CannotRun:
    why = quoted(stderr.decode(errors="replace"), 200)
    return CannotRun(
        Said(f"Folder ini bukan repositori git. {why}", f"This is not a git repository. {why}"),
        Said(
            "Jalankan di salinan hasil git clone; `terang review` membandingkan dengan riwayatnya.",
            "Run it in a git clone: `terang review` compares with its history.",
        ),
    )


def _not_fetched() -> CannotRun:
    """A partial clone, and nobody to fetch the rest from."""
    return CannotRun(
        Said("Isi berkas lama tidak ada di salinan ini.", "Old files are missing from this clone."),
        Said("Ambil isinya: git fetch --refetch", "Fetch them: git fetch --refetch"),
    )


def _unknown(revision: str, shallow: bool) -> CannotRun:
    name = quoted(revision)
    look = Said(
        "Lihat yang ada: git branch -a; ambil dulu dengan: git fetch origin",
        "See what there is: git branch -a; fetch it first: git fetch origin",
    )
    return CannotRun(
        Said(f'git tidak mengenal revisi "{name}".', f'git does not know the revision "{name}".'),
        _FETCH if shallow else look,
    )


def _nothing_shared(revision: str, shallow: bool) -> CannotRun:
    name = quoted(revision)
    if shallow:
        problem = Said(
            f'Salinan ini dangkal: titik temu dengan "{name}" tidak ikut diambil.',
            f'This clone is shallow: where it parted from "{name}" was not fetched.',
        )
        return CannotRun(problem, _FETCH)
    return CannotRun(
        Said(f'"{name}" dan HEAD tidak punya asal bersama.', f'"{name}" and HEAD share no commit.'),
        Said(
            "Sebut cabang tempat cabang ini berasal, misalnya: terang review origin/main",
            "Name the branch that this one came from, such as: terang review origin/main",
        ),
    )
