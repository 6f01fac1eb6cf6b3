"""The door, as people use it: exit codes, formats, languages, and no traceback ever."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests import command

ROOT = Path(__file__).resolve().parents[1]
PANTI = "kawasan-terpadu-panti-sosial-banten"


def terang(root: Path, *arguments: str, **environment: str) -> command.Done:
    """Run the command in a folder, in a process of its own."""
    return _whole(command.run(root, arguments, _environment(environment)))


def started(
    root: Path, *arguments: str, within: Sequence[str] = (), **environment: str
) -> command.Done:
    """The same from Python's very start, as the console script does; `within` runs it."""
    code = "from generator.cli import main; main()"
    done = subprocess.run(
        [*within, sys.executable, "-c", code, *arguments],
        cwd=root,
        env=_environment(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    return _whole(done)


def _environment(more: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TERANG_")}
    return {**kept, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": "1795219200", **more}


def _whole(done: command.Done) -> command.Done:
    assert "Traceback" not in done.stderr + done.stdout
    return done


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project's data, pages and settings, with the contact that it still lacks."""
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, tmp_path / name)
    site = tmp_path / "data" / "site.yml"
    text = site.read_text(encoding="utf-8")
    text = text.replace("contact: null", "contact: {email: koreksi@contoh.example}")
    site.write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def spoil(project: Path) -> None:
    path = project / "data" / "laws" / "uud-1945.yml"
    path.write_text(path.read_text(encoding="utf-8") + "tidak_ada: 1\n", encoding="utf-8")


def test_good_data(project: Path) -> None:
    for run in (started, terang):
        done = run(project, "check")
        assert (done.returncode, done.stdout) == (0, "Tidak ada temuan. Data baik.\n")


def test_bad_data(project: Path) -> None:
    spoil(project)
    for run in (started, terang):
        done = run(project, "check")
        assert done.returncode == 1
        assert "data/laws/uud-1945.yml:8:1  [bidang-tidak-dikenal]\n" in done.stdout
        assert "Kesalahan: 1. Peringatan: 0." in done.stdout


def test_json(project: Path) -> None:
    spoil(project)
    done = terang(project, "check", "--format", "json")
    [finding] = json.loads(done.stdout)
    assert (done.returncode, finding["path"]) == (1, "data/laws/uud-1945.yml")
    assert (finding["line"], finding["column"]) == (8, 1)


def test_json_of_good_data_is_an_empty_list(project: Path) -> None:
    assert json.loads(terang(project, "check", "--format", "json").stdout) == []


def test_github(project: Path) -> None:
    spoil(project)
    [line] = terang(project, "check", "--format", "github").stdout.splitlines()
    assert line.startswith("::error file=data/laws/uud-1945.yml,line=8,col=1,title=bidang-tidak-")


@pytest.mark.parametrize("asked", [("check", "--lang", "en"), ("--lang=en", "check"), ("check",)])
def test_english_on_request(project: Path, asked: tuple[str, ...]) -> None:
    spoil(project)
    environment = {"TERANG_LANG": "en"} if asked == ("check",) else {}
    assert 'No field "tidak_ada" exists here.' in terang(project, *asked, **environment).stdout


def test_every_fault_of_every_stage_at_once(project: Path) -> None:
    spoil(project)
    (project / "data" / "agencies" / "a.yml").write_text("id: &a a\n")
    (project / "content" / "id" / "b.md").write_text('{{ angka("tiada") }}')
    findings = json.loads(terang(project, "check", "--format", "json").stdout)
    paths = {each["path"] for each in findings}
    assert {"data/agencies/a.yml", "data/laws/uud-1945.yml", "content/id/b.md"} <= paths


@pytest.mark.parametrize("spoiled", ["data/site.yml", "data/vocabulary/units.yml"])
@pytest.mark.parametrize("text", ["", "id: [\n", "- a\n", "a: 1\n"])
def test_the_worst_data_is_still_a_list_of_findings(project: Path, spoiled: str, text: str) -> None:
    (project / spoiled).write_text(text)
    done = terang(project, "check", "--format", "json")
    assert done.returncode == 1
    assert spoiled in {each["path"] for each in json.loads(done.stdout)}


def test_no_data_folder(project: Path) -> None:
    shutil.rmtree(project / "data")
    done = terang(project, "check")
    assert done.returncode == 1
    assert "data/  [berkas-hilang]" in done.stdout


@pytest.mark.parametrize("verb", ["check", "build", "cite x", "new program x"])
def test_outside_a_project(tmp_path: Path, verb: str) -> None:
    done = terang(tmp_path, *verb.split())
    assert done.returncode == 2
    assert "Tidak ada mkdocs.yml" in done.stderr
    assert "terang --root FOLDER" in done.stderr


def test_a_folder_below_the_project_will_do(project: Path) -> None:
    assert terang(project / "data" / "programs", "check").returncode == 0
    assert terang(Path("/"), "--root", str(project), "check").returncode == 0


@pytest.mark.parametrize(
    "asked",
    ["terbang", "check --format xml", "check --lang fr", "new", "check --date kemarin", "--kata"],
)
def test_a_slip_of_the_hand(project: Path, asked: str) -> None:
    done = terang(project, *asked.split())
    assert done.returncode == 2
    assert "→" in done.stderr


def test_help_is_help() -> None:
    done = terang(ROOT, "--help")
    assert done.returncode == 0
    for verb in ("check", "build", "serve", "new", "cite", "schema"):
        assert f"  {verb} " in done.stdout


def test_a_package_that_is_not_installed_yet(project: Path) -> None:
    """Terang was brought up to date and its packages were not."""
    hidden = "import sys; sys.modules['msgpack'] = None; from generator.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", hidden, "check", "--lang", "en"],
        cwd=project,
        env=_environment({}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "The Python package msgpack is not installed" in done.stderr
    assert "make site" in done.stderr
