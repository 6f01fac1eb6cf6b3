"""The hooks, run by the real pre-commit: bad data stops a commit in our words, good data passes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.load.layout import home
from generator.staff.editor import FOLDER, project_schemas, write_schemas
from generator.staff.tidy import tidied
from tests import command
from tests.slips.good import GOOD, PROGRAM, PROJECT
from tests.test_architecture import ROOT

TIDY = tidied(GOOD, home("program")).text or ""
PRE_COMMIT = Path(sys.executable).with_name("pre-commit")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with good data in its first commit, and the hooks installed after it."""
    files = {
        **PROJECT,
        PROGRAM: TIDY,
        "mkdocs.yml": "site_name: Contoh\n",
        ".gitignore": ".venv\n",
    }
    for path, text in files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    command.program(tmp_path / ".venv/bin/terang")
    shutil.copy(ROOT / ".pre-commit-config.yaml", tmp_path)
    write_schemas(tmp_path / FOLDER, project_schemas(tmp_path))
    run(tmp_path, "git", "init", "-q")
    commit(tmp_path)
    assert run(tmp_path, str(PRE_COMMIT), "install").returncode == 0
    return tmp_path


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    people = {
        f"GIT_{who}_{what}": "uji@contoh.example"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    return subprocess.run(
        command,
        cwd=root,
        env={
            **kept,
            **people,
            "PYTHONPATH": str(ROOT),
            "PRE_COMMIT_HOME": str(root / ".venv/ruang"),
            "SOURCE_DATE_EPOCH": "1795219200",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def commit(root: Path) -> subprocess.CompletedProcess[str]:
    """Commit all there is, as people do."""
    run(root, "git", "add", "-A")
    return run(root, "git", "commit", "-m", "Perubahan")


def test_good_data_passes_and_bad_data_does_not(repository: Path) -> None:
    program = repository / PROGRAM
    program.write_text(TIDY.replace("status: running", "status: finished"), encoding="utf-8")
    done = commit(repository)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr.count("Passed") == 3

    wrong = TIDY.replace("status: running", "status: berjalan")
    program.write_text(wrong.replace('"2024"', "2024"), encoding="utf-8")
    done = commit(repository)
    assert done.returncode == 1
    assert "1 dari 1 berkas belum rapi; jalankan terang fmt." in done.stderr
    assert f'{PROGRAM}:6:9  [pilihan]\n  "berjalan" bukan pilihan untuk "status".' in done.stderr
    assert 'Maksud Anda "running"?' in done.stderr

    program.write_text(TIDY, encoding="utf-8")
    (repository / "data/laws/uu-contoh.yml").unlink()
    done = commit(repository)
    assert done.returncode == 1
    assert "[rujukan-tidak-dikenal]" in done.stderr
    assert f"{FOLDER}/ids.schema.json  [skema-basi]" in done.stderr


def test_other_repositories_get_the_same_hooks(tmp_path: Path) -> None:
    manifest = ROOT / ".pre-commit-hooks.yaml"
    assert run(tmp_path, str(PRE_COMMIT), "validate-manifest", str(manifest)).returncode == 0
    ours = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    [local] = ours["repos"]
    for hook in local["hooks"]:
        hook["entry"] = hook["entry"].removeprefix(".venv/bin/")
        hook["language"] = "python"
    assert yaml.safe_load(manifest.read_text("utf-8")) == local["hooks"]
