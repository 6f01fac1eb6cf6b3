"""The report: summary first, never a dump, and nothing that people wrote can act in it."""

import json

import pytest

from generator.review.markdown import escaped, fenced
from generator.review.report import FORMATS
from generator.review.report_markdown import MARKER
from tests.check.project import PROGRAM

from .repository import Repository

TARGETS = "\n".join(
    f"  - {{key: butir-{number}, name: {{id: Butir}}, amount: {{value: {number + 100}, unit: hari, "
    'source: berita-contoh, published: "2026-06-01"}}'
    for number in range(1000)
)


def test_a_thousand_changes_are_summarised(repo: Repository) -> None:
    repo.write(PROGRAM, repo.read().replace("targets:\n", f"targets:\n{TARGETS}\n"))
    repo.commit("Banyak")
    repo.write(
        PROGRAM, repo.read().replace("Butir}, amount: {value: ", "Butir}, amount: {value: 9")
    )
    reviewed = repo.review("HEAD")
    assert len(reviewed.refused) == 1000
    for name in ("text", "markdown"):
        said = FORMATS[name](reviewed, "id")
        assert len(said) < 60_000
        assert "Angka berubah: 1000" in said
        assert "… dan 980 lagi" in said
        assert said.count("butir-999") == 0
        assert said.index("Angka berubah: 1000") < said.index("butir-0")
    assert len(json.loads(FORMATS["json"](reviewed, "id"))["changes"]) == 1000


def test_markdown_begins_with_its_marker_and_verdict(repo: Repository) -> None:
    said = FORMATS["markdown"](repo.review(), "en")
    assert said.startswith(f"{MARKER}\n\n## Review of changes\n\n**No promise is broken; 0 changes")


HOSTILE = (
    "a | b",
    "<script>alert(1)</script>",
    "```yaml",
    "@semua-orang",
    "[klik](javascript:alert(1))",
    "![x](https://contoh.example/x.png)",
    "#123",
    "**tebal** _miring_ ~~hapus~~",
    "<!-- -->",
    "&lt;b&gt;",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_wrote_cannot_act(repo: Repository, text: str) -> None:
    quoted = json.dumps(text)
    repo.edit("quote: peserta berjumlah tiga puluh orang", f"quote: {quoted}")
    repo.edit("source: berita-contoh\n      corr", "source: iklan-contoh\n      corr")
    said = FORMATS["markdown"](repo.review(), "id")
    assert text not in said
    [row] = [line for line in said.splitlines() if "Kutipan berubah |" in line]
    assert row.count("|") == 5


def test_a_fence_holds_whatever_stands_in_it(repo: Repository) -> None:
    text = "``` <script> @semua | ````"
    repo.edit("quote: peserta berjumlah tiga puluh orang", f"quote: '{text}'")
    repo.commit("Kutipan aneh")
    repo.edit("value: 30\n", "value: 32\n")
    said = FORMATS["markdown"](repo.review("HEAD"), "id")
    fence = "`````"
    assert f"{fence}yaml\n" in said
    outside = "".join(said.split(fence)[0::2])
    assert "<script>" not in said
    assert "@semua" not in outside


@pytest.mark.parametrize("sign", list('|<>`@#*_[]!~&\\{}$^=+"'))
def test_no_sign_keeps_its_meaning(sign: str) -> None:
    assert sign not in escaped(f"a{sign}b").replace("&#", "").replace("; ", "")


def test_escaped_keeps_one_line() -> None:
    assert escaped("a\n\n# b") == "a &#35;&#8203; b"
    assert escaped("Rp37.000.000 → 5 (6,7%)") == "Rp37.000.000 → 5 (6,7%)"
    assert fenced("a: `b`").startswith("```yaml\n")


def test_json_keys_are_stable(repo: Repository) -> None:
    repo.edit("value: 30\n", "value: 32\n")
    made = json.loads(FORMATS["json"](repo.review(), "en"))
    assert list(made) == ["base", "commit", "refused", "summary", "notes", "refusals", "changes"]
    assert made["summary"] == {"figure-changed": 1}
    [first, second] = made["refusals"]
    assert list(first) == [
        "path",
        "line",
        "column",
        "rule",
        "severity",
        "problem",
        "cure",
        "paste",
    ]
    assert first["problem"].endswith("(30 people → 32 people)")
    assert first["paste"]["how"] == "insert"
    assert second["paste"]["yaml"] == '      published: "2026-11-21"'
    [change] = made["changes"]
    assert (change["type"], change["figure"]) == (
        "figure-changed",
        "contoh/cohorts/angkatan-1/participants",
    )
    assert change["fields"][0]["old"] == {"words": "30 people", "value": 30, "unit": "orang"}
    assert change["difference"] == "up 2 people (6.7%)"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("0", "32", "naik 32 orang (dari nol, jadi tanpa persentase)"),
        ("31", "0", "turun 31 orang (100%)"),
        ("30000", "30001", "naik 1 orang (kurang dari 0,1%)"),
        ('"12.5"', '"37.5"', "naik 25 orang (200%)"),
        ("1000000000000000000000000000001", "30", "bukan bilangan"),
        ("1e999999999", "30", "bukan bilangan"),
        ("12", "9999999999999999", "(lebih dari 1.000.000%)"),
    ],
)
def test_differences(repo: Repository, old: str, new: str, said: str) -> None:
    repo.edit("value: 30\n", f"value: {old}\n")
    repo.commit("Dulu")
    repo.edit(f"value: {old}\n", f"value: {new}\n")
    assert said in FORMATS["text"](repo.review("HEAD"), "id")


def test_check_is_mentioned_and_stops_nothing(repo: Repository) -> None:
    repo.edit("kind: training", "kind: pelatihan")
    reviewed = repo.review()
    assert reviewed.refused == ()
    assert reviewed.notes[0].id == "terang check menemukan 1 kesalahan; betulkan juga."
