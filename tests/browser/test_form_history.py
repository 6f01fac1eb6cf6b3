"""A published figure that changes in the form: its history is written there, as review asks."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.clock import this_day
from generator.form.published import published
from generator.load.yaml_tree import read_yaml
from generator.record import Record
from generator.review.history import fresh_date, is_fresh, needs_revision
from generator.review.paste import erased, past
from generator.review.raw_figure import FIELDS, RawFigure, raw_figures
from generator.staff.sheet.drafts import thawed
from tests.browser.conftest import ROOT
from tests.browser.form_site import accepted, git, opened, repository, terang, write
from tests.browser.static_host import serving

RECORD = "banten/bimbingan-wktk-banten"
FILE = f"data/programs/{RECORD}.yml"
BRANCH = f"cms/program/{RECORD}"
QUOTE = "peserta yang mengikuti kegiatan tersebut berjumlah {} orang"
REASON = "Salah menyalin dari sumbernya."


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository(tmp_path_factory.mktemp("riwayat"))


@pytest.fixture
def form(browser: Browser, repo: Path) -> Iterator[tuple[Page, list[str]]]:
    """A program in the form, in a branch of its own; what the browser asked elsewhere or said."""
    with opened(browser, repo, RECORD, "--branches") as (page, faults):
        yield page, faults


def participants(page: Page) -> Locator:
    """The figure, unfolded."""
    cohorts = page.locator('[id^="cohorts-field"]')
    cohorts.locator('[class*="SortableListItem"] > div > button').first.click(timeout=20_000)
    figure = page.locator('[id^="participants-field"]').first
    figure.get_by_test_id("expand-button").first.click()
    return figure


def test_a_correction_keeps_what_was_published(form: tuple[Page, list[str]], repo: Path) -> None:
    page, faults = form
    figure = participants(page)
    value = figure.locator('input[id^="value-field"]').first
    quote = figure.locator('textarea[id^="quote-field"]').first
    save = page.get_by_role("button", name="Simpan", exact=True)
    asked = page.get_by_role("dialog", name="Angka yang sudah terbit berubah")
    keep = asked.get_by_role("button", name="Simpan dengan riwayatnya")

    write(page, value, "38")
    write(page, quote, QUOTE.format(38))
    save.click()
    expect(asked.get_by_text("Peserta: 30 orang → 38 orang")).to_be_visible()
    asked.get_by_role("button", name="Kembali ke isian").click()
    expect(page.get_by_role("alert").filter(has_text="belum diberi alasan")).to_be_visible()
    assert BRANCH not in git(repo, "branch", "--list")

    save.click()
    keep.click()
    expect(asked).to_be_visible()  # nothing is filled in yet
    asked.get_by_label("Koreksi").check()
    reason = asked.get_by_label("Alasan, dalam satu kalimat")
    reason.fill("Kata Siti binti Ali")
    keep.click()
    assert "nama" in reason.evaluate("input => input.validationMessage")
    reason.fill(REASON)
    keep.click()
    expect(page.get_by_text("Status: Draf")).to_be_visible(timeout=15_000)
    # Saved once more, as another value: what was published is still what it was.
    figure = participants(page)
    write(page, value, "39")
    write(page, quote, QUOTE.format(39))
    save.click()
    expect(page.get_by_text("Tidak ada yang perlu disimpan")).to_be_visible(timeout=15_000)
    assert faults == []

    before = read_yaml(git(repo, "show", f"main:{FILE}"), FILE).value["cohorts"][0]["participants"]
    after = read_yaml(accepted(repo, BRANCH, FILE), FILE).value["cohorts"][0]["participants"]
    kept = {name: part for name, part in before.items() if part is not None}
    revision = {"type": "correction", **kept, "replaced": this_day(), "reason": {"id": REASON}}
    now = {"value": 39, "quote": QUOTE.format(39), "published": this_day()}
    assert after == {**before, **now, "revisions": (revision,)}


def test_a_program_ends_and_a_figure_is_withdrawn(browser: Browser, repo: Path) -> None:
    """On this computer, as the guide says; what still shows the figure first is named."""
    with opened(browser, repo, RECORD) as (page, _):
        status = page.locator('[id^="status-field"]').first
        status.click(timeout=20_000)
        page.keyboard.type("dihentikan")
        page.keyboard.press("Enter")
        cohorts = page.locator('[id^="cohorts-field"]')
        cohorts.locator('[class*="SortableListItem"] > div > button').first.click()
        figure = page.locator('[id^="duration-field"]').first
        figure.get_by_test_id("expand-button").first.click()
        withdrawn = figure.locator('[id^="withdrawn-field"]').first
        withdrawn.get_by_test_id("expand-button").first.click()
        expect(withdrawn.get_by_text("Wajib bila bagian ini diisi.")).to_have_count(2)
        write(page, withdrawn.locator('input[id^="date-field"]').first, this_day())
        reason = withdrawn.locator('[id^="reason-field"]').first
        reason.get_by_test_id("expand-button").first.click()
        write(page, reason.locator("textarea").first, REASON)

        save(page)
        said = "Angka utama: cohorts/angkatan-1/duration ditarik"
        expect(page.get_by_role("alert").filter(has_text=said)).to_be_visible()
        headline = page.locator('[id^="headline-field"]').first
        headline.get_by_test_id("expand-button").first.click()
        items = headline.locator('[class*="SortableListItem"]')
        items.nth(1).locator("button").last.click()
        save(page)
        expect(page.get_by_text("Tersimpan").first).to_be_visible(timeout=15_000)
    for page_of_ours in (repo / "content").glob("*/membaca-angka.md"):
        # A sentence that calls the figure is for those who write pages.
        text = page_of_ours.read_text("utf-8")
        page_of_ours.write_text(re.sub(r"(?m)^.*duration\"\).*$", "", text), encoding="utf-8")
    for verb in (["check"], ["review", "main"]):
        done = terang(repo, *verb)
        assert done.returncode == 0, done.stdout
    after = read_yaml((repo / FILE).read_text("utf-8"), FILE).value
    git(repo, "checkout", "-q", "--", ".")
    assert after["status"] == "stopped"
    assert after["cohorts"][0]["duration"]["withdrawn"] == {
        "date": this_day(),
        "reason": {"id": REASON},
    }


def save(page: Page) -> None:
    """At once, into the file."""
    page.get_by_role("button", name="Simpan", exact=True).click()
    page.get_by_text("Simpan sekarang", exact=True).click()


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
