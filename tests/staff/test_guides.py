"""What the guides for staff show is so: examples pass, wrong ones are refused in those words."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import cli
from generator.form.remote import remote
from generator.model.region import NATION
from generator.staff.office.answers import Answers
from generator.staff.office.init import init
from generator.staff.office.origin import Origin
from generator.text import Locale
from tests import command
from tests.staff.guides import CONTENT, apply, blocks, commands, example, git, pages

DAY = "2026-12-01"
EPOCH = "1796100000"  # noon of that day in Jakarta
FIRST = "tambah"
# Its commands make an office of their own: tests/staff/test_new_office.py runs them.
OFFICE = "kantor-baru"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new office that has done what the first guide says, and keeps it in git."""
    root = tmp_path_factory.mktemp("kantor") / "situs"
    init(root, Answers("Uji", "Uji", NATION, "https://uji.example/", False, "2026"), Origin("x"))
    for block in blocks("id", FIRST):
        if block.language == "yaml" and not (made := example(block.text)).wrong:
            apply(root, made)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "Awal")
    return root


def test_the_guides_are_the_same_in_both_languages() -> None:
    """Commands and examples are one; only messages and words differ."""
    for locale, name in pages():
        other: Locale = "en" if locale == "id" else "id"
        ours, theirs = (
            [(b.language, b.text) for b in blocks(each, name) if b.language != "text"]
            for each in (locale, other)
        )
        assert ours == theirs, name


@pytest.mark.parametrize(("locale", "name"), [each for each in pages() if each[1] != OFFICE])
def test_every_example_and_message_is_real(
    office: Path, tmp_path: Path, locale: Locale, name: str
) -> None:
    """Right examples bring no error and break no promise; wrong ones say what is quoted below."""
    said = ""
    for number, block in enumerate(blocks(locale, name)):
        where = f"content/{locale}/panduan/{name}.md:{block.line + 1}"
        if block.text.startswith("# mkdocs.yml\n"):
            remote(yaml.safe_load(block.text)["extra"]["formulir"])  # stops at what is wrong
        elif block.language == "yaml":
            made = example(block.text)
            root = shutil.copytree(office, tmp_path / str(number) / "situs")
            apply(root, made)
            said, code = checked(root, locale)
            assert bool(code) == made.wrong, f"{where}\n{said}"
        elif block.language == "text":
            lost = [line for line in block.text.splitlines() if line.strip() not in said]
            assert not lost, f"{where}: {lost}\n{said}"
        else:
            assert block.language == "sh", where


def checked(root: Path, locale: Locale) -> tuple[str, int]:
    """What check and review say of a change, and whether either refuses it."""
    verbs = (["check"], ["review", "main"])
    runs = [
        CliRunner().invoke(cli, ["--root", str(root), *verb, "--date", DAY, "--lang", locale])
        for verb in verbs
    ]
    assert all(run.exit_code in (0, 1) for run in runs), runs
    return "\n".join(run.output for run in runs), max(run.exit_code for run in runs)


@pytest.mark.parametrize("name", sorted({name for _, name in pages()} - {OFFICE}))
def test_every_command_runs(office: Path, tmp_path: Path, name: str) -> None:
    root = shutil.copytree(office, tmp_path / "situs")
    (tmp_path / "nama-dilindungi.txt").write_text("Nama Rekaan Sekali\n", encoding="utf-8")
    (tmp_path / "bin").mkdir()
    command.program(tmp_path / "bin/terang")
    path = os.pathsep.join(
        [f"{tmp_path}/bin", str(Path(sys.executable).parent), os.environ["PATH"]]
    )
    env = {**os.environ, "PATH": path, "SOURCE_DATE_EPOCH": EPOCH}
    for text in commands("id", name):
        done = subprocess.run(
            ["bash", "-euc", text], cwd=root, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize(("locale", "name"), pages())
def test_every_picture_is_there_and_small(locale: Locale, name: str) -> None:
    """Pictures stand in templates/assets/, are light, and say in words what they show."""
    text = (CONTENT / locale / "panduan" / f"{name}.md").read_text(encoding="utf-8")
    for tag in text.split("<img ")[1:]:
        source = tag.split('src="')[1].split('"')[0]
        file = CONTENT.parent / "templates/assets" / source.partition("assets/terang/")[2]
        assert file.stat().st_size <= 60_000, file
        assert len(tag.split('alt="')[1].split('"')[0]) > 40, source
