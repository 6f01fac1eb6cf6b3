"""`terang review`, as people and workflows call it."""

import json

import pytest

from tests.test_cli import terang

from .repository import Repository


def test_exit_codes(repo: Repository) -> None:
    assert terang(repo.root, "review", "main").returncode == 0
    repo.edit("value: 30\n", "value: 32\n")
    refused = terang(repo.root, "review", "main")
    assert refused.returncode == 1
    assert refused.stdout.startswith("Ditolak: 2 janji dilanggar")
    unknown = terang(repo.root, "review", "tiada")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "→" in unknown.stderr


@pytest.mark.parametrize(
    ("form", "begins"),
    [("text", "Refused: "), ("markdown", "<!-- terang-review -->"), ("json", "{")],
)
def test_formats(repo: Repository, form: str, begins: str) -> None:
    repo.edit("value: 30\n", "value: 32\n")
    done = terang(repo.root, "review", "main", "--format", form, "--lang", "en")
    assert done.stdout.startswith(begins)
    assert "Paste" in done.stdout or "paste" in done.stdout


def test_the_date_is_an_argument(repo: Repository) -> None:
    repo.edit("value: 30\n", "value: 32\n")
    done = terang(repo.root, "review", "main", "--date", "2026-12-24", "--format", "json")
    assert 'replaced: \\"2026-12-24\\"' in done.stdout
    assert json.loads(done.stdout)["refused"] == 2
