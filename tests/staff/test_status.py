"""`terang status`: for people, for machines, and for a job that runs every week."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from generator.quality.measures import MEASURES
from tests.test_cli import project, spoil, terang
from tests.view.real import body, real

__all__ = ["project"]

CHECKED = 'checked: {date: "2026-01-05", by_role: Sekretaris dinas}\n'


def checked(project: Path) -> Path:
    """A program that its office checked once."""
    path = next((project / "data/programs").rglob("bimbingan-wktk-banten.yml"))
    text = path.read_text(encoding="utf-8")
    assert "checked: null\n" in text
    path.write_text(text.replace("checked: null\n", CHECKED), encoding="utf-8")
    return path


@pytest.mark.parametrize(("day", "code"), [("2027-01-05", 0), ("2027-01-06", 1)])
def test_a_promise_that_has_passed_is_an_exit_code(project: Path, day: str, code: int) -> None:
    path = checked(project)
    done = terang(project, "status", "--date", day)
    assert done.returncode == code, done.stderr
    late = f"  {path.relative_to(project)}\n    [Basi · lewat janji] 1 hal: diperiksa 2026-01-05"
    assert (late in done.stdout) == bool(code)


def test_the_day_is_today_and_not_that_of_the_last_commit(project: Path) -> None:
    path = checked(project)
    path.write_text(path.read_text(encoding="utf-8").replace("2026-01-05", "2024-01-05"))
    git = ("git", "-c", "user.name=Uji", "-c", "user.email=uji@contoh.go.id")
    past = {**os.environ, "GIT_COMMITTER_DATE": "2024-02-01T00:00:00Z"}
    for command in (("init", "-q"), ("add", "."), ("commit", "-qm", "Lama")):
        subprocess.run([*git, *command], cwd=project, env=past, check=True)
    assert terang(project, "status").returncode == 1


def test_bad_data_is_not_measured(project: Path) -> None:
    spoil(project)
    done = terang(project, "status", "--lang", "en")
    assert done.returncode == 2
    assert "cannot be measured" in done.stderr and "terang check" in done.stderr


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_line_says_what_to_do(project: Path, language: str) -> None:
    lines = terang(project, "status", "--lang", language).stdout.splitlines()
    lacks = [number for number, line in enumerate(lines) if line.startswith("    [")]
    assert lacks
    assert all(lines[number + 1].startswith("      → ") for number in lacks)


def test_json_names_the_line_to_mend(project: Path) -> None:
    path = checked(project)
    said = json.loads(terang(project, "status", "--format", "json", "--date", "2027-02-01").stdout)
    assert (said["date"], said["overdue"], said["stale_after_months"]) == ("2027-02-01", 1, 12)
    (record,) = (
        each for office in said["offices"] for each in office["records"] if each["overdue"]
    )
    assert record["path"] == str(path.relative_to(project))
    (lack,) = (each for each in record["lacks"] if each["overdue"])
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[lack["line"] - 1] == CHECKED.strip()


def counts(part: etree._Element | None) -> list[int]:
    """What the site counted in a part of a page."""
    assert part is not None
    return [int(each.get("value", "")) for each in part.iter("data")]


@pytest.mark.parametrize("locale", ["id", "en"])
def test_the_page_says_the_same(project: Path, locale: str) -> None:
    arguments = ("status", "--format", "json", "--date", "2026-11-21", "--lang", locale)
    said = json.loads(terang(project, *arguments).stdout)
    page = etree.HTML(body(real(), "/mutu/", "en" if locale == "en" else "id"))
    assert counts(page.find(".//dl")) == list(said["records_lacking"].values())
    rows = page.findall(".//tbody/tr")
    names = [each.findtext("th/a") for each in rows]
    assert names[:-1] == [each["name"] for each in said["offices"][:-1]]
    assert [counts(row) for row in rows] == [
        [
            each["programs_and_services"],
            each["overdue"],
            *each["records_lacking"].values(),
        ]
        for each in said["offices"]
    ]
    assert set(said["records_lacking"]) == {each.key for each in MEASURES}
    assert re.search(r"bukan instansinya|not the offices", body(real(), "/mutu/"))
