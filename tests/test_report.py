"""Findings as people and machines read them."""

import json

import pytest

from generator.finding import CannotRun, Finding, Place
from generator.report import as_github, as_gitlab, as_json, as_paragraph, as_text, summary
from generator.text import Said

ERROR = Finding(
    Place("data/a.yml", 3, 7), "contoh-galat", Said("Salah.", "Wrong."), Said("Ganti.", "Change.")
)
WARNING = Finding(
    Place("data/b.yml"),
    "contoh-ingat",
    Said("Ragu: 50%\nlagi", "In doubt"),
    Said("Lihat", "Look"),
    "warning",
)


def test_text_says_where_what_and_the_cure() -> None:
    assert as_text([ERROR], "id") == "data/a.yml:3:7  [contoh-galat]\n  Salah.\n  → Ganti.\n"
    assert as_text([ERROR], "en") == "data/a.yml:3:7  [contoh-galat]\n  Wrong.\n  → Change.\n"


def test_text_marks_warnings_and_whole_files() -> None:
    assert as_text([WARNING], "id").startswith("data/b.yml  [peringatan · contoh-ingat]\n")
    assert as_text([WARNING], "en").startswith("data/b.yml  [warning · contoh-ingat]\n")


def test_json_is_one_object_a_finding() -> None:
    assert json.loads(as_json([ERROR], "en")) == [
        {
            "path": "data/a.yml",
            "line": 3,
            "column": 7,
            "rule": "contoh-galat",
            "severity": "error",
            "problem": "Wrong.",
            "cure": "Change.",
        }
    ]
    assert json.loads(as_json([], "id")) == []


def test_github_commands_stay_on_one_line() -> None:
    [line] = as_github([WARNING], "id").splitlines()
    assert line == (
        "::warning file=data/b.yml,line=1,col=1,title=contoh-ingat::Ragu: 50%25%0Alagi → Lihat"
    )


def test_github_properties_cannot_be_broken_out_of() -> None:
    odd = Finding(Place("data/a,b::c.yml", 1, 1), "x", Said("a", "a"), Said("b", "b"))
    assert "file=data/a%2Cb%3A%3Ac.yml,line=1" in as_github([odd], "id")


def test_gitlab_tells_findings_apart_and_where_they_are() -> None:
    rows = json.loads(as_gitlab([ERROR, WARNING], "id"))
    assert [(row["check_name"], row["severity"], row["location"]) for row in rows] == [
        ("contoh-galat", "major", {"path": "data/a.yml", "lines": {"begin": 3}}),
        ("contoh-ingat", "minor", {"path": "data/b.yml", "lines": {"begin": 1}}),
    ]
    assert rows[0]["description"] == "Salah. → Ganti."
    assert len({row["fingerprint"] for row in rows}) == 2


@pytest.mark.parametrize(
    ("findings", "said"),
    [
        ([], "Tidak ada temuan. Data baik."),
        ([ERROR, WARNING, WARNING], "Kesalahan: 1. Peringatan: 2."),
    ],
)
def test_summary_counts(findings: list[Finding], said: str) -> None:
    assert summary(findings, "id") == said


def test_a_stop_is_one_paragraph() -> None:
    stop = CannotRun(Said("Tidak bisa.", "Cannot."), Said("Coba lagi.", "Try again."))
    assert as_paragraph(stop, "id") == "Tidak bisa.\n  → Coba lagi."
    assert as_paragraph(stop, "en") == "Cannot.\n  → Try again."
