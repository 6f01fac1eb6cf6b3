"""What the form decides of a figure's history, held against what `terang review` asks for."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.form.published import published
from generator.load.yaml_tree import read_yaml
from generator.record import Record
from generator.review.history import fresh_date, is_fresh, needs_revision
from generator.review.paste import erased, past
from generator.review.raw_figure import FIELDS, RawFigure, raw_figures
from generator.staff.sheet.drafts import thawed
from tests.browser.conftest import ROOT
from tests.browser.static_host import serving

BASE = """\
cohorts:
  - key: satu
    former_keys: [lama]
    period: {from: "2024"}
    participants:
      value: 30
      unit: orang
      source: berita
      quote: ada 30 orang
      published: "2026-11-21"
    breakdown:
      - by: gender
        rows:
          - {key: perempuan, amount: {value: 20, unit: orang, published: "2026"}}
budgets:
  - key: pagu
    stage: pagu_murni
    fiscal_year: "2024"
    amount: {value: "2.50", unit: IDR, published: "2026-11-21"}
events:
  - {key: buka, date: "2024-01-02", attendance: {value: 50, unit: orang}}
targets:
  - {key: t, amount: {value: null, missing: not_stated, unit: orang}}
"""
DAY = "2026-12-01"
EDITS = [
    ("", ""),
    ("value: 30", "value: 38"),
    ("value: 30", "value: '30'"),
    ("value: 30", "value: null"),
    ("value: 30", "value: null\n      missing: suppressed"),
    ("unit: orang\n      source", "unit: keluarga\n      source"),
    ("quote: ada 30 orang", "quote: ada  30\n        orang"),
    ("quote: ada 30 orang", "quote: berjumlah 30 orang"),
    ("source: berita\n      quote: ada", "source: lain\n      quote: berjumlah"),
    ('{from: "2024"}', '{from: "2025"}'),
    ('{from: "2024"}', '{from: "2024", to: null}'),
    ("key: satu\n    former_keys: [lama]", "key: dua\n    former_keys: [satu]"),
    ("value: 20", "value: 21"),
    ("pagu_murni", "pagu_perubahan"),
    ('fiscal_year: "2024"', "fiscal_year: 2024"),
    ('"2.50"', '"2.5"'),
    ('"2.50"', '"25"'),
    ('"2.50", unit: IDR, published: "2026-11-21"', '"2.6", unit: IDR, published: "2026-11-25"'),
    ('"2.50", unit: IDR, published: "2026-11-21"', '"2.6", unit: IDR, published: "2027-01-01"'),
    ('date: "2024-01-02"', 'date: "2024-01-03"'),
    ("value: null, missing: not_stated", "value: 5"),
    ('published: "2026-11-21"\n', 'published: "2026-11-21"\n      caveat: {id: Baru.}\n'),
]
DECIDE = """async ({ edits, places, day }) => {
  const { changes, revised } = await import("./riwayat.js");
  return edits.map(({ published, program }) => changes(program, published, places).map((each) => [
    each.paths[0],
    ...["correction", "redaction"].map((type) => revised(each, { type, reason: {id: "…"} }, day)),
  ]));
}"""
PROMISES = """async ({ published, program, places, words }) => {
  const { brokenPromises, changes } = await import("./riwayat.js");
  const changed = changes(program, published, places);
  return brokenPromises(program, published, places, words, changed);
}"""
IN_HEADLINE = """IDR, published: "2026-11-21", withdrawn: {date: "2026"}}
headline: [budgets/pagu/amount]
x: {x: 1"""
ROW = "satu/gender/perempuan/amount tetap"
WORDS = {
    "headlineStands": "{key} ditarik",
    "figureStays": "{key} tetap",
    "historyStays": "riwayat tetap",
    "dateStays": "{date}",
}


@pytest.fixture(scope="module")
def scripts(browser: Browser) -> Iterator[Page]:
    """A page from which the form's own scripts can be imported."""
    with serving(ROOT / "templates/admin") as root:
        page = browser.new_page()
        page.goto(f"{root}/formulir.css")
        yield page
        page.close()


def test_the_browser_and_review_decide_alike(scripts: Page) -> None:
    """Which figures need a history, what it says, and since when the new value stands."""
    base = program(BASE)
    edits = [program(changed(old, new)) for old, new in EDITS]
    given = [{"published": published(base), "program": thawed(edit.value)} for edit in edits]
    decided = scripts.evaluate(DECIDE, {"edits": given, "places": FIELDS, "day": DAY})
    wanted = [list(decisions(base, edit)) for edit in edits]
    assert decided == json.loads(json.dumps(wanted))
    assert sum(map(bool, wanted)) > len(EDITS) / 2 and [] in wanted


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("value: 30", "value: 38", []),
        (
            "key: satu",
            "key: dua",
            ["satu/participants tetap", ROW],
        ),
        ("satu\n    former_keys: [lama]", "dua\n    former_keys: [satu]", []),
        ('IDR, published: "2026-11-21"', IN_HEADLINE, ["budgets/pagu/amount ditarik"]),
        ("key: perempuan", "key: lain", [ROW]),
        (
            'date: "2024-01-02", attendance: {value: 50, unit: orang}',
            "x: 1",
            ["buka/attendance tetap"],
        ),
        ('published: "2026-11-21"}\nevents', 'published: "2026-12-01"}\nevents', ["2026-11-21"]),
    ],
)
def test_what_no_history_mends_is_refused(
    scripts: Page, old: str, new: str, wrong: list[str]
) -> None:
    given = {"published": published(program(BASE)), "places": FIELDS, "words": WORDS}
    entry = thawed(program(changed(old, new)).value)
    broken = scripts.evaluate(PROMISES, {**given, "program": entry})
    assert [said for _, said in broken] == wrong


def test_a_history_that_is_published_stays(scripts: Page) -> None:
    was = program(BASE.replace("      quote:", "      revisions: [{value: 28}]\n      quote:", 1))
    given = {"published": published(was), "places": FIELDS, "words": WORDS}
    broken = scripts.evaluate(PROMISES, {**given, "program": thawed(program(BASE).value)})
    at = ["cohorts", 0, "participants", "revisions"]
    assert broken == [[at, "riwayat tetap"]]


def changed(old: str, new: str) -> str:
    assert old in BASE
    return BASE.replace(old, new, 1)


def program(text: str) -> Record:
    return Record("program", "uji", "data/programs/uji.yml", read_yaml(text, "uji").value, {}, {})


def decisions(base: Record, edit: Record) -> Iterator[list[Any]]:
    """As the import of a workbook decides."""
    before = {each.path: each for each in raw_figures(base)}
    for new in raw_figures(edit):
        old = next(before[path] for path in paths(new) if path in before)
        if old.has_value() and (new.hidden or needs_revision(old, new)):
            date = fresh_date(old, new, DAY)
            since = new.stated.get("published")
            redacted = erased(old, date)
            kept = redacted if new.hidden else past(old, "correction", date)
            stands = since if is_fresh(since, date) else date
            yield [
                new.path,
                *({"revisions": [each], "published": stands} for each in (kept, redacted)),
            ]


def paths(figure: RawFigure) -> list[str]:
    return [figure.path, *(each.partition("/")[2] for each in figure.former_ids)]
