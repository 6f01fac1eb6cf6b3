"""From nothing to a published site, with a real wheel, by the guide.

In `make torture` into an empty environment; in `make test` the packages that the wheel leads to lie
in it already, as `laid_ready` says.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from ahocorasick_rs import AhoCorasick

from tests.staff.guides import commands
from tests.staff.laid_ready import lay_ready
from tests.test_architecture import ROOT
from tests.torture import LONG

GUIDE = "kantor-baru"
EMPTY, PACKAGES = "python3 -m venv situs/.venv\n", "situs/.venv/lib/python*/site-packages"
# What no other office may receive: our records, by their ids, names and words.
RECORDS = ("programs", "agencies", "partners", "sources", "laws")
WORDS, DIGITS = 4, 5


@pytest.fixture(scope="module")
def computer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel in it, and nothing else of ours."""
    folder = tmp_path_factory.mktemp("unduhan")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.mark.torture
@pytest.mark.long
def test_the_guide_leads_to_a_published_site(computer: Path) -> None:
    """Every command, in order; only the addresses of hosts are replaced by folders here."""
    bare, server = computer / "jauh.git", computer / "server"
    subprocess.run(["git", "init", "-q", "--bare", str(bare)], check=True)
    env = _environment(computer)
    lay_ready(next(computer.glob("*.whl")), computer / "paket")
    folder = computer
    for text in commands("id", GUIDE):
        made = text.replace("ALAMAT-REPOSITORI", str(bare)).replace("FOLDER-SERVER", str(server))
        script = f"{made}pwd > {computer}/di\n"
        if not LONG:
            script = script.replace(EMPTY, f"{EMPTY}cp -al paket/. {PACKAGES}\n")
        done = subprocess.run(
            ["bash", "-euc", script],
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"
        folder = Path((computer / "di").read_text().strip())
    project = computer / "situs"
    assert "0" in _run(env, project, ".venv/bin/terang", "check")
    assert (server / "index.html").read_bytes() == (project / "site/index.html").read_bytes()
    assert _run(env, bare, "git", "log", "--format=%s", "main").strip() == "Proyek baru"
    assert _run(env, project, ".venv/bin/terang", "upgrade").startswith("Semua sudah")
    if LONG:
        _plain_mkdocs_gives_the_same(env, project)
    assert _strangers(project) == []
    _a_first_program_can_be_made(env, project)


def _environment(computer: Path) -> dict[str, str]:
    """Any office's shell: no package of ours in sight; pip takes the versions of our lock."""
    locked = (ROOT / "requirements/site.lock").read_text(encoding="utf-8")
    versions = re.findall(r"^[\w.-]+==[^\s;\\]+(?:\s*;[^\\\n]+)?", locked, re.MULTILINE)
    (computer / "versi.txt").write_text("\n".join(versions), encoding="utf-8")
    return {
        **{
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("PYTHON", "GIT_"))
        },
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PIP_CONSTRAINT": str(computer / "versi.txt"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        # Most of what is installed is never run here; pip wants "no" for what begins with "no".
        "PIP_NO_COMPILE": "0",
        "GIT_CONFIG_GLOBAL": os.devnull,  # nobody has told this git a name yet
    }


def _run(env: dict[str, str], folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def _plain_mkdocs_gives_the_same(env: dict[str, str], project: Path) -> None:
    ours = (project / "site/program/index.html").read_bytes()
    shutil.rmtree(project / "site")
    _run(env, project, ".venv/bin/python", "-m", "mkdocs", "build", "--strict", "--quiet")
    assert (project / "site/program/index.html").read_bytes() == ours


def _a_first_program_can_be_made(env: dict[str, str], project: Path) -> None:
    """What `terang new` writes can be read, and waits to be filled in."""
    _run(env, project, ".venv/bin/terang", "new", "program", "pelatihan-pertama")
    done = subprocess.run(
        [".venv/bin/terang", "check", "--format", "json"],
        cwd=project,
        env=env,
        capture_output=True,
        check=False,
    )
    found = {each["rule"] for each in yaml.safe_load(done.stdout) if each["severity"] == "error"}
    assert "belum-diisi" in found


def _strangers(project: Path) -> list[tuple[str, str]]:
    """Our own records' words in any file of the project and its site."""
    ours = AhoCorasick(sorted(_our_words()))
    found = []
    for path in sorted(project.rglob("*")):
        parts = path.relative_to(project).parts
        if path.is_file() and parts[0] not in (".venv", ".git", ".terang", "paket"):
            text = path.read_bytes().decode("utf-8", errors="replace")
            found += [("/".join(parts), word) for word in ours.find_matches_as_strings(text)]
    return found


def _our_words() -> set[str]:
    """Ids, sentences, names of officials and exact amounts: what no general text would say."""
    words = set()
    for kind in RECORDS:
        for path in (ROOT / "data" / kind).rglob("*.yml"):
            record = yaml.safe_load(path.read_text(encoding="utf-8"))
            words |= {path.stem} if "-" in path.stem else set()
            words |= {each["name"] for each in record.get("officials", ())}
            words |= {word for word in _said(record) if _is_ours(word)}
    shared = "".join(path.read_text("utf-8") for path in (ROOT / "data/vocabulary").iterdir())
    return {word for word in words if word not in shared} - {"karang-taruna"}


def _is_ours(word: str) -> bool:
    if re.fullmatch(r"\d{4}(-\d{2}){0,2}", word):
        return False  # a date is nobody's
    return len(word.split()) >= WORDS or len(re.sub(r"\D", "", word)) >= DIGITS


def _said(value: object) -> set[str]:
    """Every scalar of a record, as text."""
    if isinstance(value, dict):
        return {word for part in value.values() for word in _said(part)}
    if isinstance(value, list):
        return {word for part in value for word in _said(part)}
    return set() if value is None else {str(value)}
