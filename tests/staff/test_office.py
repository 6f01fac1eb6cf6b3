"""A new office: what it is asked, and what it gets."""

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import cli
from generator.finding import CannotRun
from generator.frame.address import site_url
from generator.staff.office import answers
from generator.staff.office.init import init
from generator.staff.office.shared import shared_files
from generator.text import Said
from tests.staff.offices import DAY, HERE, answered
from tests.terminal import on_terminal
from tests.test_architecture import ROOT
from tests.test_repository import tracked

OWN_CODE = {
    ".ci/run",
    ".github/dependabot.yml",
    ".github/terang.png",
    ".github/workflows/rilis.yml",
    ".github/workflows/uji.yml",
    ".pre-commit-hooks.yaml",
    ".schemas",
    "ARCHITECTURE.md",
    "CHANGELOG-DATA.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "LICENSE-DATA.md",
    "Makefile",
    "README.md",
    "THIRD-PARTY.md",
    "SECURITY.md",
    "requirements/bench.lock",
    "requirements/torture.lock",
    "bench",
    "content/en/tentang.md",
    "content/id/tentang.md",
    "data/agencies",
    "data/laws",
    "data/local",
    "data/partners",
    "data/programs",
    "data/retired.yml",
    "data/site.yml",
    "data/sources",
    "generator",
    "mkdocs.yml",
    "pyproject.toml",
    "requirements/test.lock",
    "requirements/vendored.toml",
    "snapshots",
    "templates",
    "tests",
    "torture",
}
"""What no other office gets as it is: our code, our records, and what is written for each anew."""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    root = tmp_path / "situs"
    init(root, answered(), HERE)
    return root


def test_a_new_office_has_no_errors(office: Path) -> None:
    checked = pipeline.check(office, DAY)
    assert [each.rule for each in checked.findings] == ["kontak-kosong"]
    assert checked.registry.programs == {}
    assert checked.registry.site.feed_tag == "tag:uji.example,2026:"
    assert site_url(office / "mkdocs.yml") == "https://uji.example/a/"


@pytest.mark.parametrize("title", ['Terang "Uji": #1', "- a", "{x}", "Ya: tidak", "Terang\\"])
def test_any_name_can_stand(tmp_path: Path, title: str) -> None:
    init(tmp_path, answered(title), HERE)
    checked = pipeline.check(tmp_path, DAY)
    assert [each for each in checked.findings if each.severity == "error"] == []
    assert checked.registry.site.title == title


@pytest.mark.parametrize(
    ("official", "said"),
    [(False, "Bukan situs resmi pemerintah."), (True, "Situs resmi Redaksi Uji.")],
)
def test_every_page_says_whose_site_it_is(tmp_path: Path, official: bool, said: str) -> None:
    init(tmp_path, answered(official=official), HERE)
    for path in ("mkdocs.yml", "README.md", "content/id/tentang.md"):
        assert said in (tmp_path / path).read_text(encoding="utf-8"), path


def test_new_data_is_in_canonical_form(office: Path) -> None:
    result = CliRunner().invoke(cli, ["--root", str(office), "fmt", "--check"])
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(("answer", "official"), [("ya", True), ("tidak", False), ("", False)])
def test_on_a_terminal_a_slip_is_asked_again_and_nothing_is_lost(
    tmp_path: Path, answer: str, official: bool
) -> None:
    typed = ["", "Terang Uji", "Redaksi {{Uji}}", "Redaksi Uji", "Kota Sarabaya", "kota surabaya"]
    typed += ["uji.example", "https://uji.example/a", answer]
    code, shown = on_terminal(tmp_path, ["init", "situs"], typed)
    assert code == 0, shown
    for said in (
        "Penerbit memuat tanda yang berarti lain",
        'Tidak ada wilayah bernama "Kota Sarabaya".\n  → Maksud Anda: Kota Surabaya',
        '"uji.example" bukan alamat situs.\n  → Tulis lengkap',
        "berkas ditulis ke situs. Berikutnya: cd situs",
    ):
        assert said in shown, shown
    site = pipeline.check(tmp_path / "situs", DAY).registry.site
    assert (site.title, site.publisher.id, site.official) == ("Terang Uji", "Redaksi Uji", official)
    assert site_url(tmp_path / "situs/mkdocs.yml") == "https://uji.example/a/"


def test_a_full_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".venv").mkdir()
    init(tmp_path, answered(), HERE)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CannotRun) as stop:
        init(tmp_path, answered(), HERE)
    assert "tidak kosong" in stop.value.problem.id
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_missing_is_asked_for_by_name(tmp_path: Path) -> None:
    with pytest.raises(CannotRun) as stop:
        CliRunner().invoke(
            cli, ["init", str(tmp_path / "a"), "--name", "Uji"], catch_exceptions=False
        )
    assert "--publisher" in stop.value.problem.id
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Jawa Barat", "32"),
        ("provinsi  jawa barat", "32"),
        ("Kota Serang", "36.73"),
        ("36.73", "36.73"),
        ("indonesia", "id"),
    ],
)
def test_a_region_is_found_as_people_write_it(written: str, code: str) -> None:
    assert answers.region(written).code == code


def test_an_unknown_region_is_answered_with_its_neighbours() -> None:
    with pytest.raises(CannotRun) as stop:
        answers.region("Kab Slemann")
    assert "Kabupaten Sleman" in stop.value.cure.id


@pytest.mark.parametrize("written", ["terang.go.id", "http://a.id", "https://", "https://a.id/?x"])
def test_an_address_is_whole(written: str) -> None:
    with pytest.raises(CannotRun):
        answers.address(written)


@pytest.mark.parametrize(
    "written",
    [
        "https://user:rahasia@x.go.id/",
        "https://user:rahasia@x.go.id/a b",
        "https://rahasia@x.go.id",
        "https://x.go.id/a b",
        "https://x.go.id:a/",
        'https://x.go.id/"',
        "https://x.go.id/{{",
        "https://x.go.id/ #",
    ],
)
def test_an_address_holds_no_password_and_no_space(written: str) -> None:
    with pytest.raises(CannotRun) as stop:
        answers.address(written)
    assert "rahasia" not in stop.value.problem.id + stop.value.problem.en


@pytest.mark.parametrize("written", ["https://a.id", "https://a-b.go.id:8443/x/y_z~1"])
def test_other_addresses_can_stand(written: str) -> None:
    assert answers.address(written) == f"{written}/"


@pytest.mark.parametrize(
    "name", ["X {{ 1 }}", "X {% if %}", "{# x", "<b>X</b>", "X `y`", "X 1234561401900001", "a\0b"]
)
def test_a_name_that_check_would_refuse_is_refused_at_once(name: str) -> None:
    with pytest.raises(CannotRun) as stop:
        answers.one_line(name, Said("Nama situs", "Name of the site"))
    assert "1401900001" not in stop.value.problem.id


def test_every_file_of_the_repository_is_shared_or_our_own() -> None:
    """A new file goes along to other offices (one line in pyproject.toml) or stands in OWN_CODE."""
    included = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
    given = {*included["build"]["targets"]["wheel"]["force-include"], *OWN_CODE}
    forgotten = [
        path
        for each in tracked()
        if not any(
            path == place or path.startswith(f"{place}/")
            for path in [each.relative_to(ROOT).as_posix()]
            for place in given
        )
        for path in [each.relative_to(ROOT).as_posix()]
    ]
    assert forgotten == []


def test_nothing_shared_speaks_of_our_records() -> None:
    ids = [path.stem for path in (ROOT / "data/programs").rglob("*.yml")]
    texts = {path: content.decode("utf-8") for path, content in shared_files().items()}
    assert [(path, each) for path, text in texts.items() for each in ids if each in text] == []
