"""A published figure that changes in the form: its history is written there, as review asks."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.clock import this_day
from generator.load.yaml_tree import read_yaml
from tests.browser import axe
from tests.browser.conftest import NARROW, WIDE
from tests.browser.form_site import (
    BRANCH,
    FILE,
    RECORD,
    accepted,
    git,
    opened,
    repository,
    save_at_once,
    terang,
    unfolded,
    value_and_quote,
    write,
)

QUOTE = "peserta yang mengikuti kegiatan tersebut berjumlah {} orang"
REASON = "Salah menyalin dari sumbernya."
KEEP = "Simpan dengan riwayatnya"
BACK = "Kembali ke isian"
# What has the keyboard: a part of the dialog, the browser itself, or the page behind.
FOCUSED = """() => {
  const one = document.activeElement;
  if (one === document.body) return "browser";
  return one.closest("dialog") ? one.textContent || one.type : "behind";
}"""


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository(tmp_path_factory.mktemp("riwayat"))


def test_a_correction_keeps_what_was_published(browser: Browser, repo: Path) -> None:
    with opened(browser, repo, RECORD, "--branches") as (page, faults):
        value, quote = value_and_quote(unfolded(page, "cohorts", "participants"))
        save = page.get_by_role("button", name="Simpan", exact=True)
        asked = page.get_by_role("dialog", name="Angka yang sudah terbit berubah")

        write(page, value, "38")
        write(page, quote, QUOTE.format(38))
        save.click()
        expect(asked.get_by_text("Peserta: 30 orang → 38 orang")).to_be_visible()
        asked.get_by_role("button", name=BACK).click()
        expect(page.get_by_role("alert").filter(has_text="belum diberi alasan")).to_be_visible()
        assert BRANCH not in git(repo, "branch", "--list")

        keyboard_stays_inside(page, save, asked)
        answered_by_keyboard(page, save, asked)
        expect(page.get_by_text("Status: Draf")).to_be_visible(timeout=15_000)
        # Saved once more, as another value: what was published is still what it was.
        unfolded(page, "cohorts", "participants")
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


def keyboard_stays_inside(page: Page, save: Locator, asked: Locator) -> None:
    """Tab goes round within the question; Escape ends it, and gives the button its focus back."""
    save.focus()
    page.keyboard.press("Enter")
    expect(asked.get_by_label("Koreksi")).to_be_focused()
    expect(asked).to_have_accessible_description(re.compile("Nilai lamanya disimpan"))
    figures = asked.get_by_role("group", name="Angkatan (angkatan-1)")
    expect(figures).to_have_accessible_description("Peserta: 30 orang → 38 orang")
    reached = []
    for _ in range(6):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED))
    assert reached == ["textarea", "textarea", KEEP, BACK, "browser", "radio"]
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(FOCUSED) != "behind"
    page.keyboard.press("Escape")
    expect(asked).to_have_count(0)
    expect(save).to_be_focused()


def answered_by_keyboard(page: Page, save: Locator, asked: Locator) -> None:
    """What is missing or may not be said is told in words beside its field, which has the focus."""
    save.press("Enter")
    asked.get_by_role("button", name=KEEP).press("Enter")
    expect(asked.get_by_role("group", name="Jenis perubahan Pilih jenisnya.")).to_be_visible()
    expect(asked.get_by_label("Alasan, dalam satu kalimat Tulis alasannya.")).to_be_visible()
    correction = asked.get_by_label("Koreksi")
    expect(correction).to_be_focused()
    page.keyboard.press("Space")
    expect(correction).to_be_checked()
    expect(asked.get_by_text("Pilih jenisnya.")).to_have_count(0)
    page.keyboard.press("Tab")
    page.keyboard.insert_text("Kata Siti binti Ali")
    asked.get_by_role("button", name=KEEP).press("Enter")
    reason = asked.get_by_label("Alasan, dalam satu kalimat")
    expect(reason).to_be_focused()
    assert "nama" in reason.evaluate("input => input.validationMessage")
    expect(asked.get_by_label(re.compile("kalimat .* nama dengan bin/binti"))).to_be_visible()
    for width in (NARROW, WIDE):
        page.set_viewport_size({"width": width, "height": 900})
        assert axe.faults(page, "dialog") == []
        sideways = "dialog => dialog.scrollWidth > dialog.clientWidth"
        assert not asked.evaluate(sideways)
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(REASON)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def test_a_program_ends_and_a_figure_is_withdrawn(browser: Browser, repo: Path) -> None:
    """On this computer, as the guide says; what still shows the figure first is named."""
    with opened(browser, repo, RECORD) as (page, _):
        status = page.locator('[id^="status-field"]').first
        status.click(timeout=20_000)
        page.keyboard.type("dihentikan")
        page.keyboard.press("Enter")
        figure = unfolded(page, "cohorts", "duration")
        withdrawn = figure.locator('[id^="withdrawn-field"]').first
        withdrawn.get_by_test_id("expand-button").first.click()
        expect(withdrawn.get_by_text("Wajib bila bagian ini diisi.")).to_have_count(2)
        write(page, withdrawn.locator('input[id^="date-field"]').first, this_day())
        reason = withdrawn.locator('[id^="reason-field"]').first
        reason.get_by_test_id("expand-button").first.click()
        write(page, reason.locator("textarea").first, REASON)

        save_at_once(page)
        said = "Angka utama: cohorts/angkatan-1/duration ditarik"
        expect(page.get_by_role("alert").filter(has_text=said)).to_be_visible()
        headline = page.locator('[id^="headline-field"]').first
        headline.get_by_test_id("expand-button").first.click()
        items = headline.locator('[class*="SortableListItem"]')
        items.nth(1).locator("button").last.click()
        save_at_once(page)
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
