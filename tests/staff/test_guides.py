"""What the guides for staff show is so: examples pass, wrong ones are refused in those words."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator import pipeline, urls
from generator.cli import cli
from generator.form.remote import remote
from generator.model.region import NATION
from generator.staff.office.answers import Answers
from generator.staff.office.init import init
from generator.staff.office.origin import Origin
from generator.text import LOCALES, Locale
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


def test_a_record_is_closed_as_the_guide_says(office: Path, tmp_path: Path) -> None:
    """Step by step, where pages and a term name the program, down to a build in which the address
    of the program and those of its figures say why."""
    examples = [example(each.text) for each in blocks("id", "cabut") if each.language == "yaml"]
    (shown,) = (each for each in examples if each.gone and not each.wrong)
    (closed,) = yaml.safe_load(shown.text)
    root = shutil.copytree(office, tmp_path / "situs")
    naming = _named_elsewhere(root, closed["id"], closed["figures"][0])

    (root / shown.gone[0]).unlink()
    said, refused = checked(root, "id")
    assert refused and "[catatan-hilang]" in said
    lines = said.splitlines()
    first = lines.index("- kind: program")
    end = next(at for at in range(first, len(lines)) if "replaced_by" in lines[at]) + 1
    paste = "\n".join(lines[first:end]).replace("…", closed["reason"]["id"])
    retired = root / "data/retired.yml"
    retired.write_text(f"{retired.read_text('utf-8')}{paste}\n", encoding="utf-8")
    said, refused = checked(root, "id")
    assert refused and "data/retired.yml:1:1  [yaml-rusak]" in said  # its [] is still there
    retired.write_text(retired.read_text("utf-8").replace("[]\n", ""), encoding="utf-8")
    assert yaml.safe_load(retired.read_text("utf-8")) == [
        {**closed, "reason": {"id": closed["reason"]["id"]}}
    ]

    said, refused = checked(root, "id")
    assert refused and "-hilang" not in said
    assert (said.count("[angka-ditarik]"), said.count("[rujukan-tidak-dikenal]")) == (2, 1)
    for place, text in naming.items():
        place.write_text(text, encoding="utf-8")
    said, refused = checked(root, "id")
    assert not refused and "tidak-dipakai]" in said
    pipeline.build(root, tmp_path / "site", DAY)
    for prefix in ("", "en/"):
        page = tmp_path / "site" / prefix / "program" / closed["id"] / "index.html"
        html = page.read_text("utf-8")
        assert closed["reason"]["id"] in html
        assert all(f'id="{urls.anchor(each)}"' in html for each in closed["figures"])


def _named_elsewhere(root: Path, program: str, figure: str) -> dict[Path, str]:
    """Have pages and a term name a program, as published; those files as they were before."""
    term = f"contoh: {{term: CTH, meaning: {{id: C, en: C}}, programs: [{program}]}}\n"
    call = f'\n{{{{ angka("{program}/{figure}") }}}}\n'
    glossary = root / "data/local/glossary.yml"
    pages = [root / "content" / each / "tentang.md" for each in LOCALES]
    before = {each: each.read_text("utf-8") for each in (glossary, *pages)}
    glossary.write_text(term, encoding="utf-8")
    for page in pages:
        page.write_text(before[page] + call, encoding="utf-8")
    git(root, "commit", "-qam", "Yang menyebut program itu")
    return before


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
